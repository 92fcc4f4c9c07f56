/** The words of the handout, in all languages at once, as those of the panel that opens it. */
import { primaryOf } from '../strings/primary-of.ts';

const KEYS = [
  'sheet',
  'handout',
  'dates',
  'order',
  'answers',
  'paper',
  'large',
  'much',
  'all',
  'top',
  'print',
  'name',
  'group',
  'taskDates',
  'taskOrder',
  'axis',
  'refused',
] as const;

export type HandoutWords = Readonly<Record<(typeof KEYS)[number], string>>;

const WORDS: Readonly<Record<string, string>> = {
  en: 'Sheet|Handout|Worksheet: fill in the dates|Worksheet: put in order|Answer sheet|Paper|Large print|Events|all|the # most important|Print|Name|Class|Write the date of each event on its line, then mark its number on the axis.|Number the events in the order in which they happened, then write their letters on the axis.|Axis to write on|This frame may not print. Open the timeline in a window of its own:',
  uk: 'Аркуш|Роздатковий аркуш|Робочий аркуш: вписати дати|Робочий аркуш: упорядкувати|Відповіді|Папір|Великий шрифт|Події|усі|# найважливіших|Друк|Ім’я|Клас|Впишіть дату кожної події на її рядку, а потім позначте її номер на осі.|Пронумеруйте події в тому порядку, у якому вони сталися, а потім впишіть їхні літери на осі.|Вісь для записів|Цій рамці не дозволено друкувати. Відкрийте хроніку в окремому вікні:',
  ru: 'Лист|Раздаточный лист|Рабочий лист: вписать даты|Рабочий лист: расставить по порядку|Ответы|Бумага|Крупный шрифт|События|все|# важнейших|Печать|Имя|Класс|Впишите дату каждого события на его строке, а затем отметьте его номер на оси.|Пронумеруйте события в том порядке, в котором они произошли, а затем впишите их буквы на оси.|Ось для записей|Этой рамке нельзя печатать. Откройте хронику в отдельном окне:',
  de: 'Blatt|Handout|Arbeitsblatt: Daten eintragen|Arbeitsblatt: in die richtige Reihenfolge bringen|Lösungsblatt|Papier|Großdruck|Ereignisse|alle|die # wichtigsten|Drucken|Name|Klasse|Schreibe das Datum jedes Ereignisses auf seine Linie und trage dann seine Nummer auf der Achse ein.|Nummeriere die Ereignisse in der Reihenfolge, in der sie geschahen, und trage dann ihre Buchstaben auf der Achse ein.|Achse zum Beschriften|Dieser Rahmen darf nicht drucken. Öffne die Zeitleiste in einem eigenen Fenster:',
  fr: 'Feuille|Document à distribuer|Exercice\u00a0: compléter les dates|Exercice\u00a0: remettre dans l’ordre|Corrigé|Papier|Gros caractères|Événements|tous|les # plus importants|Imprimer|Nom|Classe|Écrivez la date de chaque événement sur sa ligne, puis marquez son numéro sur l’axe.|Numérotez les événements dans l’ordre où ils se sont produits, puis écrivez leurs lettres sur l’axe.|Axe à compléter|Ce cadre n’a pas le droit d’imprimer. Ouvrez la chronologie dans sa propre fenêtre\u00a0:',
  es: 'Hoja|Ficha para repartir|Ejercicio: completar las fechas|Ejercicio: poner en orden|Soluciones|Papel|Letra grande|Eventos|todos|los # más importantes|Imprimir|Nombre|Clase|Escribe la fecha de cada evento en su línea y marca después su número en el eje.|Numera los eventos en el orden en que ocurrieron y escribe después sus letras en el eje.|Eje para escribir|Este marco no puede imprimir. Abre la cronología en una ventana propia:',
  ar: 'الورقة|ورقة توزيع|ورقة عمل: اكتب التواريخ|ورقة عمل: رتّب الأحداث|ورقة الأجوبة|حجم الورق|خط كبير|الأحداث|كلها|أهم #|طباعة|الاسم|الصف|اكتب تاريخ كل حدث على سطره، ثم ضع رقمه على المحور.|رقّم الأحداث بترتيب وقوعها، ثم اكتب حروفها على المحور.|محور للكتابة عليه|لا يُسمح لهذا الإطار بالطباعة. افتح الخط الزمني في نافذة خاصة به:',
};

/** English for a language that we do not speak. */
export function handoutWords(lang: string): HandoutWords {
  const code = primaryOf(lang);
  const words = ((Object.hasOwn(WORDS, code) ? WORDS[code] : undefined) ?? WORDS['en'] ?? '').split('|');
  return Object.fromEntries(KEYS.map((key, i) => [key, words[i] ?? ''])) as HandoutWords;
}
