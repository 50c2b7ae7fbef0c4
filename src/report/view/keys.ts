const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** Moves the focus among a table's rows by the arrow keys, or j and k. */
export function moveAmongRows(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof HTMLTableRowElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...(target.closest('tbody')?.rows ?? [])];
  const step = STEPS[key];
  const next =
    key === 'Home' ? rows.at(0) : key === 'End' ? rows.at(-1) : step === undefined ? undefined : rows[rows.indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

/** The filter nearest below the top of the window takes the focus when `/` is pressed. */
export function focusFilterOnSlash(document: Document, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      const filters = [...document.querySelectorAll<HTMLInputElement>('input[type=search]')];
      const filter = filters.find((candidate) => candidate.getBoundingClientRect().top >= 0) ?? filters.at(-1);
      if (!filter) return;
      event.preventDefault();
      filter.focus();
    },
    { signal },
  );
}
