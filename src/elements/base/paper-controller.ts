/** Whether the page is being printed: paper gets the list, whatever the screen shows. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class PaperController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  isPrinting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#before);
    window.addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#before);
    window.removeEventListener('afterprint', this.#after);
  }

  readonly #before = (): void => this.#set(true);
  readonly #after = (): void => this.#set(false);

  #set(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.#host.requestUpdate();
  }
}
