/** More customers than that are no list to be typed, and would not fit a statement. */
export const MOST_LISTED = 50_000

/** A list of customers: their ids with us, one by one, and the words that are none. */
export interface ReadChats {
  readonly chats: readonly number[]
  readonly wrong: readonly string[]
}

/** Telegram's ids of people fit 52 bits (Bot API, User.id). */
const ID = /^[1-9]\d{2,15}$/

/** Reads ids from what was typed or sent as a file, whatever stands between them. */
export const readChats = (words: string): ReadChats => {
  const all = words
    .replace(/^\uFEFF/, '')
    .split(/[\s,;"]+/)
    .filter((word) => word !== '')
  return {
    chats: [...new Set(all.filter((word) => ID.test(word)).map(Number))],
    wrong: all.filter((word) => !ID.test(word)),
  }
}

/** How many days back, 1 to 365; null when it is none. */
export const readDays = (words: string): number | null => {
  const days = /^\d{1,3}$/.test(words.trim()) ? Number(words) : 0
  return days >= 1 && days <= 365 ? days : null
}
