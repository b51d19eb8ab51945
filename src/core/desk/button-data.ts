/** What a button of the desk does. */
export const deskActs = [
  'take',
  'back',
  'solved',
  'hold',
  'history',
  'acts',
  'send',
  'note',
  'drop',
  'pass',
  'say',
  'op',
  'do',
  'allow',
  'deny',
  'ban',
  'leave',
] as const
export type DeskAct = (typeof deskActs)[number]

/** A press read: what for, in which talk (0: none), and what else it is about. */
export interface DeskPress {
  readonly act: DeskAct
  readonly talk: number
  readonly args: readonly string[]
}

const written = /^([a-z]{2,8}):(\d{1,15})((?::[\p{Script=Latin}\p{Script=Cyrillic}\d-]{1,20}){0,2})$/u

/** Data of a button, at most 64 bytes (Bot API, InlineKeyboardButton). */
export const pressData = (act: DeskAct, talk: number, ...args: readonly (string | number)[]): string =>
  [act, talk, ...args].join(':')

/** Reads what a client sent, which may be old or made up; null when it is none of ours. */
export const readPress = (data: string): DeskPress | null => {
  const [, name, talk = '', rest = ''] = written.exec(data) ?? []
  const act = deskActs.find((known) => known === name)
  return act === undefined ? null : { act, talk: Number(talk), args: rest.split(':').slice(1) }
}
