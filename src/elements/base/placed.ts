/** Puts an element where it belongs by a transform, so that moving it lays nothing out anew; through the CSSOM, as in css-property.ts. */
import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Of its upper left corner, in pixels from that of the box it is placed in; and its size, where it has one given. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
}

class Placed extends Directive {
  #last: Partial<Place> = {};

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('placed() goes into a tag, outside of attributes');
  }

  override render(place: Place): unknown {
    return place;
  }

  override update({ element }: ElementPart, [place]: [Place]): typeof noChange {
    const { style } = element as HTMLElement | SVGElement;
    const { x, y, width, height } = place;
    if (x !== this.#last.x || y !== this.#last.y) style.transform = `translate(${x}px, ${y}px)`;
    if (width !== undefined && width !== this.#last.width) style.inlineSize = `${width}px`;
    if (height !== undefined && height !== this.#last.height) style.blockSize = `${height}px`;
    this.#last = place;
    return noChange;
  }
}

/** `<li ${placed({ x: 12, y: 3 })}>` */
export const placed = directive(Placed);
