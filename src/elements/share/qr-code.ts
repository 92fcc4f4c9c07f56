/** A QR code drawn as SVG: one path, dark on light in either theme, since some readers take no other. */
import { generate } from 'lean-qr';
import { nothing, svg, html, type TemplateResult } from 'lit';

/** Modules that stay light around it: ISO/IEC 18004. */
const QUIET = 4;
/** About as large as it is drawn; a module is a whole number of pixels, so that its edges are sharp. */
const WANTED_PX = 150;

/** Nothing for a text that no code can hold. */
export function qrCode(text: string, name: string): TemplateResult | typeof nothing {
  const code = read(text);
  if (!code) return nothing;
  const modules = code.size + 2 * QUIET;
  const px = modules * Math.max(2, Math.round(WANTED_PX / modules));
  const rows = Array.from({ length: code.size }, (_, y) => runs(code, y)).join('');
  return html`<svg
    role="img"
    aria-label=${name}
    width=${px}
    height=${px}
    viewBox="0 0 ${modules} ${modules}"
    shape-rendering="crispEdges"
  >
    ${svg`<rect width=${modules} height=${modules} fill="#fff"></rect><path d=${rows} fill="#000"></path>`}
  </svg>`;
}

type Code = ReturnType<typeof generate>;

function read(text: string): Code | null {
  try {
    return generate(text);
  } catch {
    return null;
  }
}

/** One row, a rectangle for each run of dark modules. */
function runs(code: Code, y: number): string {
  let path = '';
  for (let x = 0; x < code.size; x++) {
    const start = x;
    while (code.get(x, y)) x++;
    if (x > start) path += `M${start + QUIET} ${y + QUIET}h${x - start}v1h${start - x}z`;
  }
  return path;
}
