/** The part of Citation.js that reads files of references; it comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Items as CSL-JSON. */
      chain(text: string, options: { readonly forceType: string; readonly generateGraph: boolean }): unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
