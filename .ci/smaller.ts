/** What makes the scripts of a build smaller than minifying them does. */
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Styles in templates as small as those in a file would be. */
export function smallStyles(): Plugin {
  return {
    name: 'small-styles',
    apply: 'build',
    async transform(code, id) {
      if (!/\/src\/elements\/[\w/-]+\.ts$/.test(id) || !code.includes('css`')) return null;
      // What comes in as a value can't be seen through.
      if (code.includes('unsafeCSS')) return null;
      const result = await minifyHTMLLiterals(code, { fileName: id, shouldMinify: () => false });
      return result && { code: result.code, map: null };
    },
  };
}

/** Templates without the indents of their source: once a script is minified, no other line begins with a space. */
export function withoutIndents(): Plugin {
  return {
    name: 'without-indents',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replace(/\n[ \t]+/g, '\n');
    },
  };
}

/** An import by a call as the bundler leaves it once minified: in a call of its own helper, taken apart and put together again. */
const WRAPPED =
  /\b\w+\((?:async\(\)=>\{let\{[\w$:,]+\}=await )?(?:\(\)=>)?(import\(`[\w./-]+`\)(?:\.then\(\w+=>\w+\.\w+\))?)(?:;return\{[\w$:,]+\}\})?,\[\],import\.meta\.url\)/g;

/** Leaves an import by a call what it is: what the bundler wraps around it waits for style sheets, and no part has one. */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null,
    generateBundle: {
      // Once the files have their names.
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = file.code.replace(WRAPPED, '$1');
      },
    },
  };
}

/** Of what the bundler has minified, a hundredth more goes. The last to be asked: it writes some things otherwise than the rest expects. */
export function minifiedOnceMore(): Plugin {
  return {
    name: 'minified-once-more',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          const { code } = await minify(file.code, {
            module: true,
            ecma: 2020,
            compress: { passes: 2 },
          });
          file.code = code ?? file.code;
        }
      },
    },
  };
}
