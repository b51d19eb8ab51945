/** Currencies that a language writes by their sign after the sum; others keep their code. */
const signs: ReadonlyMap<string, string> = new Map([
  ['ru RUB', '₽'],
  ['be RUB', '₽'],
])

/** Formats a sum such as `12.30 BYN` or `340 RUB` for readers of the language, with spaces that do not break. */
export const showPrice = (price: string, locale: string): string => {
  const [amount = '', currency = ''] = price.split(' ')
  const shown = locale === 'en' ? amount : amount.replace('.', ',')
  return [shown, signs.get(`${locale} ${currency}`) ?? currency].filter((part) => part !== '').join('\u00A0')
}
