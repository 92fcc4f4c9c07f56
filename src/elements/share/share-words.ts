/** The words of the panel that shares, in all languages at once: together they weigh less than a file for each would cost to fetch. */
import { primaryOf } from '../strings/primary-of.ts';

const KEYS = [
  'what',
  'event',
  'quote',
  'day',
  'range',
  'whole',
  'link',
  'qr',
  'embed',
  'style',
  'passage',
  'copy',
  'keep',
  'text',
  'svg',
  'png',
  'paper',
  'chosen',
  'handout',
] as const;

export type ShareWords = Readonly<Record<(typeof KEYS)[number], string>>;

const WORDS: Readonly<Record<string, string>> = {
  en: 'What to share|This event|This quotation|Its date|What is on screen|The whole timeline|Link|QR code of the link|Code for a page|Citation|The source’s own words|Copy|Save or print|As text|Picture (SVG)|Picture (PNG)|Print|With lanes, filters and search|Handout or worksheet',
  uk: 'Чим поділитися|Ця подія|Ця цитата|Її дата|Те, що на екрані|Уся хроніка|Посилання|QR-код посилання|Код для сторінки|Бібліографічний опис|Слова самого джерела|Копіювати|Зберегти або надрукувати|Текстом|Малюнок (SVG)|Малюнок (PNG)|Друк|З рядками, фільтрами й пошуком|Роздатковий або робочий аркуш',
  ru: 'Чем поделиться|Это событие|Эта цитата|Её дата|То, что на экране|Вся хроника|Ссылка|QR-код ссылки|Код для страницы|Библиографическое описание|Слова самого источника|Копировать|Сохранить или напечатать|Текстом|Рисунок (SVG)|Рисунок (PNG)|Печать|Со строками, фильтрами и поиском|Раздаточный или рабочий лист',
  de: 'Was geteilt wird|Dieses Ereignis|Dieses Zitat|Sein Datum|Was zu sehen ist|Die ganze Zeitleiste|Link|QR-Code des Links|Code für eine Seite|Quellenangabe|Wortlaut der Quelle|Kopieren|Speichern oder drucken|Als Text|Bild (SVG)|Bild (PNG)|Drucken|Mit Zeilen, Filtern und Suche|Handout oder Arbeitsblatt',
  fr: 'Que partager|Cet événement|Cette citation|Sa date|Ce qui est à l’écran|Toute la chronologie|Lien|Code QR du lien|Code pour une page|Référence|Les mots de la source|Copier|Enregistrer ou imprimer|En texte|Image (SVG)|Image (PNG)|Imprimer|Avec lignes, filtres et recherche|Document ou exercice pour la classe',
  es: 'Qué compartir|Este evento|Esta cita|Su fecha|Lo que se ve|Toda la cronología|Enlace|Código QR del enlace|Código para una página|Referencia|Las palabras de la fuente|Copiar|Guardar o imprimir|Como texto|Imagen (SVG)|Imagen (PNG)|Imprimir|Con filas, filtros y búsqueda|Ficha o ejercicio para clase',
  ar: 'ما تشاركه|هذا الحدث|هذا الاقتباس|تاريخه|ما على الشاشة|الخط الزمني كله|الرابط|رمز QR للرابط|شيفرة لصفحة|مرجع|كلمات المصدر نفسه|نسخ|حفظ أو طباعة|نصًّا|صورة (SVG)|صورة (PNG)|طباعة|مع الصفوف والتصفية والبحث|ورقة توزيع أو ورقة عمل',
};

/** English for a language that we do not speak. */
export function shareWords(lang: string): ShareWords {
  const code = primaryOf(lang);
  const words = ((Object.hasOwn(WORDS, code) ? WORDS[code] : undefined) ?? WORDS['en'] ?? '').split('|');
  return Object.fromEntries(KEYS.map((key, i) => [key, words[i] ?? ''])) as ShareWords;
}
