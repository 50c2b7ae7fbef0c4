declare module '@mixmark-io/domino' {
  interface Domino {
    /** Parses as the HTML standard says; never runs scripts, never fetches. */
    createDocument(html: string, force?: boolean): Document;
  }
  const domino: Domino;
  export default domino;
}
