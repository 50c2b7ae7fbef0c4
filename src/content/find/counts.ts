/** What is counted at every node and can be summed over any stretch of the page. */
export const COUNTS = [
  'chars', 'linkChars', 'longChars', 'dates', 'speakers', 'actions', 'replies', 'mores', 'prices', 'permalinks', 'nofollows', 'nameLinks', 'longLinks', 'cites', 'personal',
  'avatars', 'images', 'paragraphs', 'headings', 'linkHeadings', 'countedHeadings', 'fields', 'textareas', 'hints', 'counterHints', 'marks', 'ellipses', 'anchors',
] as const;
export type Count = (typeof COUNTS)[number];
/** Where each count stands in a row of them. */
export const AT = Object.fromEntries(COUNTS.map((count, at) => [count, at])) as Readonly<Record<Count, number>>;
