/** Parts come after the page that shows them: what they are given before, and just as they come, must not be lost. */
import { html, LitElement, render } from 'lit';
import { expect, it } from 'vitest';
import { customElement } from '../../src/elements/base/custom-element.ts';

class Late extends LitElement {
  static override properties = { words: { attribute: false } };
  declare words: string;
  override render(): unknown {
    return this.words;
  }
}

it('shows what an element was given last, also if it was given before its class was there', async () => {
  const show = (words: string) => render(html`<test-late .words=${words}></test-late>`, document.body);
  show('first');
  customElement('test-late')(Late);
  show('second');
  const late = document.querySelector<Late>('test-late');
  await late?.updateComplete;
  expect(late?.shadowRoot?.textContent).toBe('second');
});

it('leaves the class that is there', () => {
  customElement('test-late')(class extends LitElement {});
  expect(customElements.get('test-late')).toBe(Late);
});
