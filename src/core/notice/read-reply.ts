/** Maximum length of a list of customers: a longer one would not fit a statement. */
export const MAX_LISTED = 50_000

/** A list of customers as it was read: the chat ids, each once, and the words that are no ids. */
interface ChatList {
  readonly chats: readonly number[]
  readonly wrong: readonly string[]
}

/** A Telegram user id; it fits 52 bits (Bot API, User.id). */
const USER_ID = /^[1-9]\d{2,15}$/

const wordsOf = (line: string): readonly string[] => line.split(/[\s,;"|]+/).filter((word) => word !== '')

/** An id with something of words in another column. */
const TABLE_ROW = /^\s*"?\d+"?\s*[\t,;|].*\p{L}/u

/**
 * Reads a line of a table: the id stands in its first column, and names or notes beside it. Lines of ids alone may have
 * any number.
 */
const idsOf = (line: string): readonly string[] => {
  const words = wordsOf(line)
  const [first = ''] = words
  return USER_ID.test(first) && TABLE_ROW.test(line) ? [first] : words
}

/** Tells the headings of a table: words without any digit above lines with ids. */
const isHeading = (line: string): boolean => /\p{L}/u.test(line) && !/\d/.test(line)

/**
 * Reads chat ids from typed text or a file: separated by spaces, commas, semicolons or quotes, or in the first column
 * of a table.
 */
export const readChats = (words: string): ChatList => {
  const lines = words
    .replace(/^\uFEFF/, '')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
  const [first = ''] = lines
  const all = lines.slice(lines.length > 1 && isHeading(first) ? 1 : 0).flatMap(idsOf)
  return {
    chats: [...new Set(all.filter((word) => USER_ID.test(word)).map(Number))],
    wrong: all.filter((word) => !USER_ID.test(word)),
  }
}

/** Reads a number of days, 1 to 365; null for anything else. */
export const readDays = (words: string): number | null => {
  const days = /^\d{1,3}$/.test(words.trim()) ? Number(words) : 0
  return days >= 1 && days <= 365 ? days : null
}
