declare module 'html-encoding-sniffer' {
  /** The canonical name of the encoding that a browser would read these bytes with. */
  export default function sniff(bytes: Uint8Array, options: { readonly transportLayerEncodingLabel: string | undefined }): string;
}
