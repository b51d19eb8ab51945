/** Maximum length of a list of customers: a longer one would not fit a statement. */
export const MAX_LISTED = 50_000

/** A list of customers as it was read: the chat ids, each once, and the words that are no ids. */
interface ChatList {
  readonly chats: readonly number[]
  readonly wrong: readonly string[]
}

/** A Telegram user id; it fits 52 bits (Bot API, User.id). */
const USER_ID = /^[1-9]\d{2,15}$/

/** Reads chat ids from typed text or a file, separated by spaces, commas, semicolons or quotes. */
export const readChats = (words: string): ChatList => {
  const all = words
    .replace(/^\uFEFF/, '')
    .split(/[\s,;"]+/)
    .filter((word) => word !== '')
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
