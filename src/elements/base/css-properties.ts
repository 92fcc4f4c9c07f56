/** Several custom properties at once, through the CSSOM for the reason given in css-property.ts. */
import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

type Properties = Readonly<Record<`--${string}`, string>>;

class CssProperties extends Directive {
  #last: Properties = {};

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT)
      throw new Error('cssProperties() goes into a tag, outside of attributes');
  }

  override render(properties: Properties): unknown {
    return properties;
  }

  override update({ element }: ElementPart, [properties]: [Properties]): typeof noChange {
    const { style } = element as HTMLElement | SVGElement;
    for (const [name, value] of Object.entries(properties)) {
      if (this.#last[name as `--${string}`] !== value) style.setProperty(name, value);
    }
    this.#last = properties;
    return noChange;
  }
}

/** `<li ${cssProperties({ '--_x': '12px', '--_y': '3px' })}>` */
export const cssProperties = directive(CssProperties);
