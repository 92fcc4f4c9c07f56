/** The words of the choices for a lesson, in all languages at once, as those of the panel that they stand in. */
import type { Control } from '../../model/link-options.ts';
import { primaryOf } from '../strings/primary-of.ts';
import type { Strings } from '../strings/strings.ts';

const KEYS = ['lesson', 'story', 'none', 'range', 'all', 'hide', 'zoom', 'links', 'note'] as const;

export type LessonWords = Readonly<Record<(typeof KEYS)[number], string>>;

const WORDS: Readonly<Record<string, string>> = {
  en: 'For a lesson|Begin a story at|no story|Nothing outside of|no limit|Leave out|Moving and zooming|Links to the sources|This guides a class and keeps no secret: whoever shortens the address sees everything.',
  uk: 'Для уроку|Почати розповідь із|без розповіді|Нічого поза межами|без меж|Прибрати|Рух і масштаб|Посилання на джерела|Це спрямовує клас, але нічого не приховує: хто скоротить адресу, побачить усе.',
  ru: 'Для урока|Начать рассказ с|без рассказа|Ничего за пределами|без пределов|Убрать|Движение и масштаб|Ссылки на источники|Это направляет класс, но ничего не скрывает: кто сократит адрес, увидит всё.',
  de: 'Für den Unterricht|Rundgang beginnen bei|kein Rundgang|Nichts außerhalb von|keine Grenze|Weglassen|Bewegen und Zoomen|Links zu den Quellen|Das leitet eine Klasse und hält nichts geheim: Wer die Adresse kürzt, sieht alles.',
  fr: 'Pour un cours|Commencer un parcours à|aucun parcours|Rien en dehors de|sans limite|Retirer|Déplacement et zoom|Liens vers les sources|Cela guide une classe et ne garde aucun secret\u00a0: qui raccourcit l’adresse voit tout.',
  es: 'Para una clase|Empezar un recorrido en|sin recorrido|Nada fuera de|sin límite|Quitar|Mover y acercar|Enlaces a las fuentes|Esto guía a una clase y no guarda ningún secreto: quien acorte la dirección lo ve todo.',
  ar: 'لدرس|بدء جولة عند|بلا جولة|لا شيء خارج|بلا حدّ|إخفاء|التحريك والتكبير|روابط المصادر|هذا يوجّه الصف ولا يخفي سرًّا: من يختصر العنوان يرى كل شيء.',
};

/** English for a language that we do not speak. */
export function lessonWords(lang: string): LessonWords {
  const code = primaryOf(lang);
  const words = ((Object.hasOwn(WORDS, code) ? WORDS[code] : undefined) ?? WORDS['en'] ?? '').split('|');
  return Object.fromEntries(KEYS.map((key, i) => [key, words[i] ?? ''])) as LessonWords;
}

/** What is left out is called what it is called in the toolbar. */
export function controlName(control: Control, words: LessonWords, strings: Strings): string {
  switch (control) {
    case 'keys':
      return strings.keyboardHelp;
    case 'zoom':
    case 'links':
      return words[control];
    default:
      return strings[control];
  }
}
