/** The builder: reads its form, shows what comes of it, and writes the lines to copy. */
import type { ConflictTimeline } from '../../elements/conflict-timeline.ts';
import {
  changedColors,
  COLOR_NAMES,
  colorValue,
  contrastOf,
  INKS,
  LEAST_CONTRAST,
  OWN_COLORS,
  type Colors,
} from './colors.ts';
import { ATTRIBUTES } from './options.ts';
import { readOwnFile, type OwnData } from './own-file.ts';
import { readAddress, SNIPPETS, type Choices } from './snippets.ts';

/** In the documentation, from the page and from its frames. */
const SAMPLE = 'examples/timeline.json';
const MOST_FAULTS = 3;
const TYPING = 300;

const NO_DATA: OwnData = { timeline: null, rows: null, faults: [] };

class Builder {
  readonly #form = find(document, 'form.builder', HTMLFormElement);
  readonly #status = find(document, '.builder-status', HTMLElement);
  readonly #advice = find(document, '.advice', HTMLElement);
  readonly #code = find(document, '.snippet code', HTMLElement);
  readonly #shown = find(document, 'select[name=shown]', HTMLSelectElement);
  readonly #place = find(document, 'select[name=snippet]', HTMLSelectElement);
  readonly #frames = [...document.querySelectorAll<HTMLIFrameElement>('.frames iframe')];
  #own = NO_DATA;
  #timer: ReturnType<typeof setTimeout> | undefined;

  start(): void {
    for (const frame of this.#frames) frame.addEventListener('load', () => this.#fill(frame));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'color') this.#color();
      else if (target instanceof HTMLInputElement && target.type === 'file') void this.#open(target);
      else this.#later();
    });
    find(this.#form, 'button[name=reset]', HTMLButtonElement).addEventListener('click', () => this.#reset());
    this.#shown.addEventListener('change', () => this.#color());
    this.#place.addEventListener('change', () => this.#write());
    this.#show();
  }

  /** Not at each letter. */
  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), TYPING);
  }

  #show(): void {
    for (const frame of this.#frames) this.#fill(frame);
    this.#color();
    this.#tell();
  }

  async #open(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    this.#own = file ? readOwnFile(file.name, await file.text()) : NO_DATA;
    this.#field('data', 'file').checked = true;
    this.#show();
  }

  /** A new element for each change, so that it opens as it would in a page that has just these lines. */
  #fill(frame: HTMLIFrameElement): void {
    const page = frame.contentDocument;
    const place = page?.querySelector('main');
    if (!page || !place || page.readyState !== 'complete') return;
    const element = page.createElement('conflict-timeline');
    const { attributes } = this.#choices();
    for (const [name, value] of attributes) element.setAttribute(name, value);
    const address = this.#data === 'address' ? readAddress(this.#value('address'), false) : SAMPLE;
    if (this.#data === 'file') Object.assign(element, { timeline: this.#own.timeline, rows: this.#own.rows });
    else if (address !== null) element.setAttribute('src', address);
    place.replaceChildren(element);
    this.#paint(page, element);
  }

  #color(): void {
    const colors = this.#colors();
    for (const ink of INKS) {
      const [light, dark] = [contrastOf(ink, colors, 0), contrastOf(ink, colors, 1)];
      const output = find(this.#form, `output[name="${ink}-contrast"]`, HTMLOutputElement);
      const told = `${words(light)} · ${words(dark)}`;
      // Only what is new is read out.
      if (output.value !== told) output.value = told;
      output.classList.toggle('low', Math.min(light, dark) < LEAST_CONTRAST);
    }
    for (const { contentDocument: page } of this.#frames) {
      const element = page?.querySelector('conflict-timeline');
      if (page && element) this.#paint(page, element);
    }
    this.#write();
  }

  #paint(page: Document, element: ConflictTimeline): void {
    page.documentElement.style.colorScheme = this.#shown.value;
    const colors = this.#colors();
    const changed = new Map(changedColors(colors));
    for (const name of Object.keys(COLOR_NAMES)) {
      const pair = changed.get(name);
      if (pair) element.style.setProperty(`--ct-${name}`, colorValue(pair));
      else element.style.removeProperty(`--ct-${name}`);
    }
  }

  #write(): void {
    const snippet = SNIPPETS.find(({ name }) => name === this.#place.value) ?? SNIPPETS[0];
    if (!snippet) return;
    this.#advice.textContent = snippet.advice;
    this.#code.textContent = snippet.code(this.#choices());
  }

  #tell(): void {
    const { faults } = this.#own;
    const isWrong = this.#data === 'address' && readAddress(this.#value('address'), false) === null;
    const more = faults.length > MOST_FAULTS ? ` … and ${faults.length - MOST_FAULTS} more` : '';
    this.#status.textContent = isWrong
      ? 'The data needs an address that begins with https:// or http://.'
      : readAddress(this.#value('site'), true) === null
        ? 'The site needs an address that begins with https:// or http://.'
        : this.#data === 'file' && faults.length > 0
          ? `In the file: ${faults.slice(0, MOST_FAULTS).join('; ')}${more}`
          : '';
  }

  #choices(): Choices {
    const attributes = ATTRIBUTES.map((name) => [name, this.#value(name).trim()] as const);
    return {
      site: readAddress(this.#value('site'), true) ?? 'https://paper.example/war/',
      data: this.#data === 'address' ? readAddress(this.#value('address'), false) : null,
      title: this.#value('title').trim() || 'Timeline',
      attributes: attributes.filter(([, value]) => value !== ''),
      colors: this.#colors(),
    };
  }

  #colors(): Colors {
    return Object.fromEntries(
      Object.keys(COLOR_NAMES).map((name) => [
        name,
        [this.#value(`${name}-light`), this.#value(`${name}-dark`)],
      ]),
    );
  }

  #reset(): void {
    for (const [name, [light, dark]] of Object.entries(OWN_COLORS)) {
      find(this.#form, `input[name="${name}-light"]`, HTMLInputElement).value = light;
      find(this.#form, `input[name="${name}-dark"]`, HTMLInputElement).value = dark;
    }
    this.#color();
  }

  get #data(): string {
    return this.#value('data');
  }

  /** What was checked or typed; of several, with commas between. */
  #value(name: string): string {
    return new FormData(this.#form)
      .getAll(name)
      .filter((value) => typeof value === 'string')
      .join();
  }

  #field(name: string, value: string): HTMLInputElement {
    return find(this.#form, `input[name="${name}"][value="${value}"]`, HTMLInputElement);
  }
}

function find<T extends Element>(within: ParentNode, selector: string, type: new () => T): T {
  const found = within.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the page has no ${selector}`);
  return found;
}

function words(contrast: number): string {
  return `${contrast.toFixed(1)} ${contrast < LEAST_CONTRAST ? 'too low' : 'good'}`;
}

new Builder().start();
