/** Meaning of a column by its heading. `other` is something known that is neither a number nor a name. */
export type HeadingMeaning =
  | 'number'
  | 'new-name'
  | 'name'
  | 'surname'
  | 'first-name'
  | 'patronymic'
  | 'old-name'
  | 'ordinal'
  | 'other'

const words = (alternatives: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${alternatives})`, 'iu')

/** Headings as companies write them in three languages; the first that fits counts. */
const meanings: readonly (readonly [HeadingMeaning, RegExp])[] = [
  ['ordinal', /^\s*(?:№|#|no\.?|n|№\s*п\s*\/?\s*п\.?|п\s*\/?\s*п\.?|порядковый номер|парадкавы нумар|row|line)\s*$/iu],
  [
    'other',
    words(
      'тариф|тарыф|plan|должност|пасад|position|title|отдел|аддзел|подраздел|department|адрес|address|дат[аы]|date|сумм|sum|amount|баланс|balance|договор|дагавор|contract|лицев|асабов|account|e-?mail|почт|пошт|примеч|комментар|камент|заўваг|comment|note|город|горад|city|статус|status|sim|icc|imei|марк|модел|model|таб',
    ),
  ],
  ['number', words('номер|нумар|тел|тэл|моб|маб|msisdn|phone|mobile|cell|gsm|абонентск|number')],
  [
    'old-name',
    words(
      'стар|прежн|текущ|нынешн|было|ранее|до(?!\\p{L})|сейчас|цяпер|папярэдн|old|current|previous|former|was|before',
    ),
  ],
  [
    'new-name',
    words(
      'нов|стан|стало|будет|будзе|после|пасля|замен|замян|переимен|перайм|назвать|назваць|new|rename|after|becomes',
    ),
  ],
  ['surname', words('фамил|прозвішч|surname|last name|family')],
  ['patronymic', words('отчеств|імя па бацьку|па бацьку|patronymic|middle name')],
  ['first-name', /^\s*(?:имя|імя|first name|given name)\s*$/iu],
  [
    'name',
    words(
      'имя|імя|имена|фио|ф\\.\\s?и\\.\\s?о|піб|наимен|назван|назва|name|абонент|subscriber|пользоват|карыстал|user|сотрудник|супрацоўнік|employee|владел|улад|owner|holder|кто|хто|подпис',
    ),
  ],
]

/** Gives the meaning of a heading; null when it is none that is known. */
export const meaningOf = (heading: string): HeadingMeaning | null =>
  meanings.find(([, pattern]) => pattern.test(heading))?.[0] ?? null
