import type { Pool } from '../../adapters/postgres/pool.ts'
import type { Vault } from '../../core/ports/vault.ts'
import { chatDigest } from '../../adapters/postgres/chat-digest.ts'
import { chatOfCall, chatOfDigest, chatOfUpdate, readChatTrace } from '../../adapters/postgres/chat-trace.ts'
import { dropDeadLetter, listDeadLetters, releaseDeadLetter } from '../../adapters/postgres/dead-letters.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { isCallId, isDigest, isNumeric } from './trace-arguments.ts'
import type { TraceArguments } from './trace-arguments.ts'
import { deadLines, traceLines } from './trace-lines.ts'

/** Dependencies of the command. */
export interface TraceParts {
  readonly pool: Pool
  readonly vault: Vault
  readonly say: (line: string) => void
  /** Asks a yes-or-no question; null when there is nobody to ask. */
  readonly confirm: (question: string) => Promise<boolean> | null
  readonly audit: (action: string, about: string) => Promise<void>
}

/** Finds the trace of a chat, an update or a call. A number may be either of the first two; the chat goes first. */
const findTrace = async ({ pool, vault }: TraceParts, what: string) => {
  if (isCallId(what)) {
    const chatId = await chatOfCall(pool, what.toLowerCase())
    return chatId === null ? null : readChatTrace(pool, chatId)
  }
  const asChat = isNumeric(what) ? await readChatTrace(pool, Number(what)) : null
  if (asChat !== null) return asChat
  const chatId =
    (isNumeric(what) ? await chatOfUpdate(pool, what) : null) ??
    (isDigest(what) ? await chatOfDigest(pool, vault, what) : null)
  return chatId === null ? null : readChatTrace(pool, chatId)
}

const show = async (parts: TraceParts, what: string): Promise<void> => {
  const trace = await findTrace(parts, what)
  if (trace === null)
    throw new UsageError(
      `${what}: nothing is known of it: calls and updates are kept for two days, look for the chat instead`,
    )
  for (const line of traceLines(chatDigest(parts.vault, trace.chatId), trace)) parts.say(line)
}

/** Does what the arguments say. Throws {@link UsageError}. */
export const actOnTrace = async (parts: TraceParts, args: Exclude<TraceArguments, { act: 'help' }>): Promise<void> => {
  const { pool, vault, say } = parts
  if (args.act === 'show') return show(parts, args.what)
  if (args.act === 'dead') {
    for (const line of deadLines(await listDeadLetters(pool), (chatId) => chatDigest(vault, chatId))) say(line)
    return
  }
  const name = `${args.kind}-${args.id}`
  if (args.act === 'drop' && !args.yes) {
    const answer = parts.confirm(`Erase ${name} for good?`)
    if (answer === null)
      throw new UsageError(`drop: there is no terminal to ask at: npm run trace -- drop ${name} --yes`)
    if (!(await answer)) return say('Nothing was dropped.')
  }
  const isDone = await (args.act === 'drop' ? dropDeadLetter : releaseDeadLetter)(pool, args)
  if (!isDone) throw new UsageError(`${name}: there is no such dead letter (to list them: npm run trace -- dead)`)
  await parts.audit(`dead-letter-${args.act}`, name)
  say(args.act === 'drop' ? `${name} was erased.` : `${name} is tried again within a second, while an assistant runs.`)
}
