/** Words for numbers in Russian, Belarusian and English, each list from its first value on in steps. */
const UNITS = [
  'ноль нуль зеро zero',
  'один одна одно адзін адна адно one',
  'два две дзве two',
  'три тры three',
  'четыре чатыры four',
  'пять пяць five',
  'шесть шэсць six',
  'семь сем seven',
  'восемь восем eight',
  'девять дзевяць nine',
  'десять дзесяць ten',
  'одиннадцать адзінаццаць eleven',
  'двенадцать дванаццаць twelve',
  'тринадцать трынаццаць thirteen',
  'четырнадцать чатырнаццаць fourteen',
  'пятнадцать пятнаццаць fifteen',
  'шестнадцать шаснаццаць sixteen',
  'семнадцать сямнаццаць seventeen',
  'восемнадцать васямнаццаць eighteen',
  'девятнадцать дзевятнаццаць nineteen',
]
const TENS = [
  'двадцать дваццаць twenty',
  'тридцать трыццаць thirty',
  'сорок сорак forty',
  'пятьдесят пяцьдзясят fifty',
  'шестьдесят шэсцьдзясят sixty',
  'семьдесят семдзесят seventy',
  'восемьдесят восемдзесят eighty',
  'девяносто дзевяноста ninety',
]
const HUNDREDS = [
  'сто',
  'двести дзвесце',
  'триста трыста',
  'четыреста чатырыста',
  'пятьсот пяцьсот',
  'шестьсот шэсцьсот',
  'семьсот семсот',
  'восемьсот восемсот',
  'девятьсот дзевяцьсот',
]

const valuesOf = (lists: readonly string[], valueAt: (index: number) => number): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, index) => list.split(' ').map((word) => [word, valueAt(index)] as const)))

const VALUES: ReadonlyMap<string, number> = new Map([
  ...valuesOf(UNITS, (index) => index),
  ...valuesOf(TENS, (index) => 20 + 10 * index),
  ...valuesOf(HUNDREDS, (index) => 100 * (index + 1)),
])

/** Gives the number that a word stands for; null when it stands for none. */
export const numberOfWord = (word: string): number | null => VALUES.get(word.toLowerCase()) ?? null

/** True when `next` continues the number that was begun: "двадцать" then "один", "девятьсот" then "три". */
export const continuesNumber = (last: number, next: number): boolean =>
  next > 0 && ((last >= 100 && last % 100 === 0 && next < 100) || (last >= 20 && last % 10 === 0 && next < 10))

const inDigits = (values: readonly number[]): string => {
  const groups: number[] = []
  let last = 0
  for (const value of values) {
    if (groups.length > 0 && continuesNumber(last, value)) groups.push((groups.pop() ?? 0) + value)
    else groups.push(value)
    last = value
  }
  return groups.join('')
}

/** Fewest words in a row that are digits; one alone ("один", "два") is mostly none. */
const MIN_WORDS = 2

/**
 * Writes numbers that are spelled out as digits, as people dictate them: "сорок восемь двадцать один" gives 4821. A
 * single word stays, and so does everything else.
 */
export const digitsOfWords = (text: string): string => {
  const parts = text.split(/(\s*[\s,.-]\s*)/)
  const read: string[] = []
  for (let at = 0; at < parts.length; at += 1) {
    const values: number[] = []
    let end = at
    while (end < parts.length) {
      const value = VALUES.get((parts[end] ?? '').toLowerCase())
      if (value === undefined) break
      values.push(value)
      end += 2
    }
    if (values.length >= MIN_WORDS) {
      read.push(inDigits(values))
      at = end - 2
    } else read.push(parts[at] ?? '')
  }
  return read.join('')
}
