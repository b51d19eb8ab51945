/** Domains of mail providers that customers use most, in the countries of the services and abroad. */
const DOMAINS = [
  'gmail.com',
  'mail.ru',
  'yandex.ru',
  'yandex.by',
  'yandex.com',
  'ya.ru',
  'bk.ru',
  'inbox.ru',
  'list.ru',
  'internet.ru',
  'rambler.ru',
  'tut.by',
  'outlook.com',
  'hotmail.com',
  'icloud.com',
  'yahoo.com',
  'proton.me',
] as const

/** Spellings of a name that differ from it by more than a letter. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'yandeks.ru': 'yandex.ru',
    'yandeks.by': 'yandex.by',
    'jandex.ru': 'yandex.ru',
    'gmail.ru': 'gmail.com',
    'gmail.by': 'gmail.com',
  }),
)

/** Names that are close to a big one and are providers themselves. */
const TAKEN: ReadonlySet<string> = new Set(['email.com', 'mail.com', 'ymail.com', 'mail.by', 'gmx.com', 'me.com'])

/** True when one letter is missing, added, wrong, or two neighbours have changed places. */
const isOneSlip = (typed: string, meant: string): boolean => {
  if (Math.abs(typed.length - meant.length) > 1) return false
  let at = 0
  while (at < typed.length && typed[at] === meant[at]) at += 1
  const [restTyped, restMeant] = [typed.slice(at), meant.slice(at)]
  const swapped = `${restTyped[1] ?? ''}${restTyped[0] ?? ''}${restTyped.slice(2)}`
  return (
    restTyped.slice(1) === restMeant.slice(1) ||
    restTyped.slice(1) === restMeant ||
    restTyped === restMeant.slice(1) ||
    swapped === restMeant
  )
}

/**
 * Gives the address that was likely meant by one with a mistyped domain: `anna@gmial.com` is `anna@gmail.com`. Null
 * where the domain is a known one, or resembles none.
 */
export const likelyAddress = (address: string): string | null => {
  const [name = '', domain = ''] = address.toLowerCase().split('@')
  if (DOMAINS.some((known) => known === domain) || TAKEN.has(domain)) return null
  const meant = SPELLINGS.get(domain) ?? DOMAINS.find((known) => known.length > 5 && isOneSlip(domain, known))
  return meant === undefined || name === '' ? null : `${name}@${meant}`
}
