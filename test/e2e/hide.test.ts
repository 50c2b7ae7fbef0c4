import { afterAll, beforeAll, describe, test } from 'vitest';
import { availableBrowsers } from './harness/browsers.ts';
import { blog, comment, waitForVisible } from './harness/pages.ts';
import { PageServer } from './harness/server.ts';
import { Session } from './harness/session.ts';

const FINE = 'I had the same trouble with mine; a new capacitor cured it.';
const SPAM = 'Earn money from home, write to me at once {spam=.97}';
const INSULT = 'Only a fool would solder like that {insult=.9}{toxicity=.95}';

describe.each(availableBrowsers())('in %s', (name) => {
  let server: PageServer;
  let session: Session;
  beforeAll(async () => {
    server = await PageServer.start();
    session = await Session.start(name, { model: 'fake' });
  });
  afterAll(async () => {
    await session.close();
    await server.close();
  });

  test('hides spam and abuse on load', async () => {
    const page = await session.open(server.serve('/load', blog(comment(1, FINE) + comment(2, SPAM) + comment(3, INSULT))));
    await waitForVisible(page, [1, 2, 3], [1]);
    await page.close();
  });
});
