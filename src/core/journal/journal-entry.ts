/**
 * Side on which somebody did what an entry tells: `operator` for the end of an order, `clock` for the program itself,
 * `terminal` for a command.
 */
type JournalSide = 'customer' | 'agent' | 'operator' | 'clock' | 'terminal'

/**
 * Something that the journal keeps. Chat, person, number and reference are written as keyed digests. `what` and
 * `detail` are words of the program, never of people.
 */
export interface JournalEntry {
  /** Name of what happened, such as `proof-given`. */
  readonly what: string
  readonly side: JournalSide
  /** Telegram id of who did it, when it was an agent or a supervisor. */
  readonly person?: number | null
  /** Customer's chat. */
  readonly chatId?: number | null
  /** Phone number that it is about. */
  readonly phone?: string | null
  /** Anything by which entries of one thing are found: the id of a call, of an agent, of an order. */
  readonly ref?: string | null
  /** Names of the act, the proof, the reason or the outcome, parted by spaces. */
  readonly detail?: string
}

const MAX_DETAIL = 120

/** Signs of a detail; a plus sign, a letter of another script and everything that a person types by hand are none. */
const DETAIL = /^[A-Za-z0-9 ._:/-]*$/

/** Digits that could be a number or the id of a chat. */
const LONG_NUMBER = /\d{7}/

/**
 * Gives a detail as it may be kept: `withheld` for one that may hold words or a number, since an entry must not fail.
 */
export const safeDetail = (detail: string): string =>
  detail.length <= MAX_DETAIL && DETAIL.test(detail) && !LONG_NUMBER.test(detail) ? detail : 'withheld'

/** Last row of a journal: how many rows were ever written, and the hash of the last one, in hexadecimal. */
export interface JournalHead {
  readonly seq: number
  readonly hash: string
}

/** Hexadecimal digits of a hash by which a head is posted: 128 bits. */
const POSTED_DIGITS = 32

/** Writes a head as it is posted, such as `1204-9f86d081884c7d659a2feaa0c55ad015`. */
export const formatHead = ({ seq, hash }: JournalHead): string => `${seq}-${hash.slice(0, POSTED_DIGITS)}`

/** Reads a posted head; null for any other text. */
export const parseHead = (text: string): JournalHead | null => {
  const [, seq, hash] = /^(\d{1,15})-([0-9a-f]{32,64})$/i.exec(text.trim()) ?? []
  return seq === undefined || hash === undefined ? null : { seq: Number(seq), hash: hash.toLowerCase() }
}
