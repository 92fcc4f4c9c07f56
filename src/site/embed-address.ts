/** Gives the reader of a frame an address that nothing may open for them. */
import { html, render } from 'lit';
import { primaryOf } from '../elements/strings/primary-of.ts';
import { stringsFor } from '../elements/strings/strings.ts';

const WORDS: Readonly<Record<string, string>> = {
  en: 'This page may open no other one. Copy the address:',
  uk: 'Ця сторінка не може відкрити іншу. Скопіюйте адресу:',
  ru: 'Эта страница не может открыть другую. Скопируйте адрес:',
  de: 'Diese Seite darf keine andere öffnen. Adresse zum Kopieren:',
  fr: 'Cette page ne peut pas en ouvrir une autre. Copiez l’adresse :',
  es: 'Esta página no puede abrir otra. Copia la dirección:',
  ar: 'لا يمكن لهذه الصفحة أن تفتح صفحة أخرى. انسخ العنوان:',
};

/** Chosen, so that one key or one press copies it. */
export function showAddress(address: string): void {
  const timeline = document.querySelector('conflict-timeline');
  const { lang, dir, close } = stringsFor(timeline?.closest<HTMLElement>('[lang]')?.lang ?? '');
  const dialog = document.createElement('dialog');
  dialog.className = 'address';
  dialog.lang = lang;
  dialog.dir = dir;
  if (timeline) dialog.style.colorScheme = getComputedStyle(timeline).colorScheme;
  // No form: a frame without the right to send any could not close it.
  render(
    html`<label
        >${WORDS[primaryOf(lang)] ?? WORDS['en']}
        <textarea readonly dir="ltr" rows="3" .value=${address}></textarea></label
      ><button type="button" @click=${() => dialog.close()}>${close}</button>`,
    dialog,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector('textarea')?.select();
}
