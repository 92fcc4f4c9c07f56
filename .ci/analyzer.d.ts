/** The analyser comes without types. */
declare module '@custom-elements-manifest/analyzer/index.js' {
  interface Module {
    readonly fileName: string;
  }
  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number };
    readonly createSourceFile: (name: string, source: string, target: number, parents: boolean) => Module;
  };
  export function create(options: {
    readonly modules: readonly Module[];
    readonly plugins: readonly unknown[];
  }): object;
}
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): readonly unknown[];
}
