/** As Lit's decorator of that name, but where another copy of the script is on the page already, its elements stay. */
export function customElement(tag: string): (element: CustomElementConstructor) => void {
  return (element) => {
    if (!customElements.get(tag)) customElements.define(tag, element);
  };
}
