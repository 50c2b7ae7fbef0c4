import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from './firefox-chrome.ts';
import type { Session } from './session.ts';

/** Firefox' words for roles, where they are not those of ARIA. */
const ROLES: Readonly<Partial<Record<string, string>>> = { grouping: 'group', pushbutton: 'button' };

/** What assistive technology is told of a page, closed shadow roots included: a role and a name in each line. */
export async function spoken(session: Session, page: Page): Promise<string[]> {
  const told = session.name === 'firefox' ? await tellInFirefox(session, page) : await tellInChromium(page);
  return told.map(([role, name]) => `${ROLES[role] ?? role}: ${name}`);
}

type Told = [role: string, name: string][];

async function tellInChromium(page: Page): Promise<Told> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => [String(role?.value), String(name?.value)]);
}

/** The tree of the tab in front, as it is handed to screen readers. The service lives as long as somebody holds it. */
async function tellInFirefox({ browser }: Session, page: Page): Promise<Told> {
  await page.bringToFront();
  const told = await evaluateInFirefox(browser, `(async () => {
    window.heldByTest ??= Components.classes['@mozilla.org/accessibilityService;1'].getService(Components.interfaces.nsIAccessibilityService);
    const told = [];
    const walk = (node) => {
      told.push([heldByTest.getStringRole(node.role), node.name ?? '']);
      for (let below = node.firstChild; below; below = below.nextSibling) walk(below);
    };
    const frame = () => heldByTest.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
    for (let tries = 0; tries < 100 && !frame()?.firstChild; tries++) await new Promise((resume) => setTimeout(resume, 50));
    if (frame()) walk(frame());
    return JSON.stringify(told);
  })()`);
  return JSON.parse(String(told)) as Told;
}
