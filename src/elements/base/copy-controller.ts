/** Copies text: asks the timeline to, else does it itself, else shows the text to copy by hand; and says which. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { sendRequest } from './context.ts';
import type { Strings } from '../strings/strings.ts';

type Outcome =
  | { readonly done: true }
  | { readonly done: false; readonly text: string }
  | { readonly done: false; readonly failed: true };

export class CopyController implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  #outcome: Outcome | null = null;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#outcome = null;
  }

  /** `what` names the thing copied, for the listener: `link` or `citation`. */
  async copy(what: string, text: string): Promise<void> {
    let done = sendRequest(this.#host, { type: 'copy', text, what });
    if (!done) {
      try {
        await navigator.clipboard.writeText(text);
        done = true;
      } catch {
        // No clipboard in a sandboxed frame or on plain http: the reader copies by hand.
      }
    }
    this.#outcome = done ? { done } : { done, text };
    this.#host.requestUpdate();
  }

  /** Something other than copying was asked for, and could not be done. */
  fail(): void {
    this.#outcome = { done: false, failed: true };
    this.#host.requestUpdate();
  }

  /** Forgets what was copied, when the element shows something else. */
  reset(): void {
    this.#outcome = null;
  }

  /** Always present, so that a screen reader hears what comes into it. */
  status(strings: Strings): TemplateResult {
    const outcome = this.#outcome;
    const words =
      outcome &&
      (outcome.done
        ? strings.copied
        : 'failed' in outcome
          ? strings.saveFailed
          : html`${strings.copyByHand} <span class="by-hand">${outcome.text}</span>`);
    return html`<p class="copied" role="status" part="status">${words}</p>`;
  }
}
