import { DEAD_KINDS } from '../../adapters/postgres/dead-letters.ts'
import type { DeadKind } from '../../adapters/postgres/dead-letters.ts'
import { readOptions } from '../terminal/read-options.ts'
import { UsageError } from '../terminal/usage-error.ts'

/** The arguments of `npm run trace`. */
export type TraceArguments =
  | { readonly act: 'help' }
  | { readonly act: 'dead' }
  | { readonly act: 'release' | 'drop'; readonly kind: DeadKind; readonly id: string; readonly yes: boolean }
  | { readonly act: 'show'; readonly what: string }

/** Help text of the command. */
export const traceHelp = `npm run trace -- CHAT          a chat: its id, or its digest in the log of turns
npm run trace -- UPDATE        an update of Telegram: its update_id
npm run trace -- CALL          a call: its id, which is the operator's x-correlator
npm run trace -- dead          what failed for good: events, messages, posts, calls
npm run trace -- release ID    tries it again, such as: npm run trace -- release event-812
npm run trace -- drop ID       erases it for good; --yes asks nothing

Texts, numbers and names are not shown. What was done is known for two days, dead letters for thirty.`

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** True for the id of a call. */
export const isCallId = (what: string): boolean => UUID.test(what)

/** True for what may be the id of a chat or of an update. */
export const isNumeric = (what: string): boolean => /^-?\d{1,15}$/.test(what)

/** True for what may be the digest of a chat. */
export const isDigest = (what: string): boolean => /^[\da-f]{12}$/.test(what)

const readLetter = (act: string, text: string | undefined): { readonly kind: DeadKind; readonly id: string } => {
  const [, word, id = ''] = /^([a-z]+)-(.+)$/.exec(text ?? '') ?? []
  const kind = DEAD_KINDS.find((one) => one === word)
  if (kind === undefined || !(kind === 'call' ? isCallId(id) : /^\d{1,15}$/.test(id)))
    throw new UsageError(
      `${act}: give the id of a dead letter, such as: npm run trace -- ${act} event-812 (to list them: npm run trace -- dead)`,
    )
  return { kind, id }
}

/** Reads the command's arguments. Throws {@link UsageError}. */
export const readTraceArguments = (args: readonly string[]): TraceArguments => {
  // A chat of a group begins with a minus and is no option.
  const {
    words: [word, argument, ...rest],
    help: isHelp,
    yes,
  } = readOptions(
    'trace',
    args.map((arg) => (isNumeric(arg) ? arg.replace(/^-/, 'chat:-') : arg)),
  )
  if (isHelp) return { act: 'help' }
  if (word === undefined)
    throw new UsageError('give a chat, an update or a call, or: dead. See: npm run trace -- --help')
  const further = word === 'release' || word === 'drop' ? rest[0] : argument
  if (further !== undefined) throw new UsageError(`unexpected argument ${further}, see: npm run trace -- --help`)
  if (word === 'dead') return { act: 'dead' }
  if (word === 'release' || word === 'drop') return { act: word, ...readLetter(word, argument), yes }
  const what = word.replace(/^chat:/, '')
  if (!isNumeric(what) && !isCallId(what) && !isDigest(what))
    throw new UsageError(
      `${word}: it is no id of a chat, an update or a call, nor a digest of the log, see: npm run trace -- --help`,
    )
  return { act: 'show', what }
}
