/** A finger drawn sideways over an element; up and down stays the page's. */

const FAR_PX = 48;
/** How much longer than high the way must be. */
const FLAT = 2;

export class Swipe {
  #from: { readonly id: number; readonly x: number; readonly y: number } | null = null;

  /** `swiped` is told to which side the finger went. */
  constructor(element: HTMLElement, swiped: (towards: 'left' | 'right') => void) {
    element.addEventListener('pointerdown', ({ pointerType, pointerId, clientX, clientY, isPrimary }) => {
      this.#from = pointerType === 'touch' && isPrimary ? { id: pointerId, x: clientX, y: clientY } : null;
    });
    element.addEventListener('pointercancel', () => (this.#from = null));
    element.addEventListener('pointerup', ({ pointerId, clientX, clientY }) => {
      const from = this.#from;
      this.#from = null;
      if (from?.id !== pointerId) return;
      const [byX, byY] = [clientX - from.x, clientY - from.y];
      if (Math.abs(byX) >= FAR_PX && Math.abs(byX) >= FLAT * Math.abs(byY))
        swiped(byX < 0 ? 'left' : 'right');
    });
  }
}
