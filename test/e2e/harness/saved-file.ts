import type { Page } from 'puppeteer-core';

/** What a click on one of the extension's pages saves as a file. */
export async function savedBy(page: Page, click: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      URL.createObjectURL = create;
      void (blob as Blob).text().then((text) => {
        document.body.dataset['saved'] = text;
      });
      return create(blob);
    };
  });
  await click();
  await page.waitForFunction(() => document.body.dataset['saved'] !== undefined, { polling: 50 });
  return page.evaluate(() => {
    const { saved = '' } = document.body.dataset;
    delete document.body.dataset['saved'];
    return saved;
  });
}
