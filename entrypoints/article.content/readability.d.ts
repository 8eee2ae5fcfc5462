/** The package describes its main module only; this half of it is all that the content script needs. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export default function isProbablyReaderable(doc: Document): boolean;
}
