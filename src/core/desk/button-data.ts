/** Actions of the desk's buttons. */
export const deskActs = [
  'take',
  'back',
  'solved',
  'hold',
  'history',
  'acts',
  'prove',
  'open',
  'send',
  'note',
  'drop',
  'anyway',
  'reword',
  'pass',
  'say',
  'keep',
  'change',
  'discard',
  'unsay',
  'op',
  'do',
  'allow',
  'deny',
  'ban',
  'leave',
] as const

/** One of {@link deskActs}. */
export type DeskAct = (typeof deskActs)[number]

/** A decoded press: the action, the talk (0: none) and further arguments. */
export interface DeskPress {
  readonly act: DeskAct
  readonly talk: number
  readonly args: readonly string[]
}

const dataPattern = /^([a-z]{2,8}):(\d{1,15})((?::[\p{Script=Latin}\p{Script=Cyrillic}\d-]{1,20}){0,2})$/u

/** Encodes the data of a button, at most 64 bytes (Bot API, InlineKeyboardButton). */
export const encodePress = (act: DeskAct, talk: number, ...args: readonly (string | number)[]): string =>
  [act, talk, ...args].join(':')

/** Decodes a press, whose data may be old or forged; null when it is no button of the desk. */
export const readPress = (data: string): DeskPress | null => {
  const [, name, talk = '', rest = ''] = dataPattern.exec(data) ?? []
  const act = deskActs.find((known) => known === name)
  return act === undefined ? null : { act, talk: Number(talk), args: rest.split(':').slice(1) }
}
