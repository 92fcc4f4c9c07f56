/**
 * Sets a custom property on an element through the CSSOM. A `style` attribute, which Lit's own `styleMap` writes
 * at first, is refused by a page whose policy is `style-src 'self'`.
 */
import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

class CssProperty extends Directive {
  #last: string | undefined;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT)
      throw new Error('cssProperty() goes into a tag, outside of attributes');
  }

  /** For its signature, which is the directive's; a browser calls `update`. */
  override render(name: `--${string}`, value: string): unknown {
    return [name, value];
  }

  override update({ element }: ElementPart, [name, value]: [`--${string}`, string]): typeof noChange {
    if (value !== this.#last) (element as HTMLElement).style.setProperty(name, value);
    this.#last = value;
    return noChange;
  }
}

/** `<li ${cssProperty('--_side', color)}>` */
export const cssProperty = directive(CssProperty);
