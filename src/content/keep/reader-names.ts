/** What leads out of an account is found by its code, which is English wherever software is written. */
const LOG_OUT = ['logout', 'log_out', 'log-out', 'signout', 'sign_out', 'sign-out', 'logoff']
  .flatMap((word) => ['href', 'action', 'class', 'id', 'data-action', 'data-testid'].map((name) => `[${name}*="${word}" i]`))
  .join(', ');

/** A menu of an account holds no more than so many entries; what holds more is the whole page. */
const MAX_ENTRIES = 25;
const MAX_CLIMB = 5;
const MAX_NAME_LENGTH = 60;

/** Some sites say it outright: GitHub's `meta`, Hacker News' link to oneself. */
const SAID_OUTRIGHT = 'meta[name="user-login"], a#me[href^="user?id="]';

/** What the page calls the reader, as far as it tells: normalised by {@link asName}. Bounded. */
export function readerNames(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  for (const element of document.querySelectorAll(SAID_OUTRIGHT)) names.add(asName(element.getAttribute('content') ?? element.textContent));
  for (const control of [...document.querySelectorAll(LOG_OUT)].slice(0, MAX_CLIMB)) {
    for (const entry of accountMenu(control)) {
      names.add(asName(entry.getAttribute('alt') ?? entry.textContent));
    }
  }
  names.delete('');
  return names;
}

/** A name as it is compared: without case, blanks around it, or the sign that sites put before it. */
export function asName(text: string | null): string {
  const name = (text ?? '').trim().replace(/^(@|\/?u\/)/, '').toLowerCase();
  return name.length <= MAX_NAME_LENGTH ? name : '';
}

/** What stands beside the way out: the links, bold words and pictures of the smallest menu around it. */
function accountMenu(control: Element): Element[] {
  let entries: Element[] = [];
  let around = control.parentElement;
  for (let climb = 0; climb < MAX_CLIMB && around && around !== around.ownerDocument.body; climb++) {
    const wider = [...around.querySelectorAll('a, button, b, strong, img[alt], span')].filter(
      (entry) => entry !== control && !control.contains(entry) && entry.childElementCount === 0,
    );
    if (wider.length > MAX_ENTRIES) break;
    entries = wider;
    around = around.parentElement;
  }
  return entries;
}
