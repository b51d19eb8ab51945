import { GrammyError, HttpError } from 'grammy'
import { Flooded, Refused, Temporary, Unanswered } from '../../core/ports/failure.ts'
import type { RefusalReason } from '../../core/ports/failure.ts'

const SOON_MS = 1_000
const FLOOD_MS = 3_000

/** Which words of a description mean what; the first that fits counts. Codes alone say too little (400 is almost everything). */
const refusals: readonly (readonly [code: number, words: RegExp, reason: RefusalReason])[] = [
  [401, /./, 'unauthorized'],
  [404, /^not found$/, 'unauthorized'],
  [403, /kicked|not a member|chat was deleted|messages to the bot/, 'gone'],
  [403, /not enough rights|write access|chat_write_forbidden|chat_send_\w+_forbidden/, 'no-rights'],
  [403, /./, 'blocked'],
  [400, /message thread not found|topic_deleted|topic_id_invalid/, 'thread-lost'],
  [400, /topic_closed/, 'thread-closed'],
  [400, /not enough rights|no write access|chat_admin_required|right_forbidden/, 'no-rights'],
  [400, /chat_write_forbidden|chat_restricted|chat_send_\w+_forbidden|administrator rights/, 'no-rights'],
  [400, /the chat is not a (supergroup )?forum/, 'no-rights'],
  [400, /chat not found|chat was upgraded|chat was deactivated|peer_id_invalid/, 'gone'],
  [400, /user is deactivated|bot was blocked/, 'blocked'],
  [400, /message is not modified|(topic|message)_not_modified/, 'no-change'],
  [400, /query is too old|query_id_invalid|query id is invalid/, 'stale'],
  [400, /message to [a-z ]+ not found|message_id_invalid/, 'target-lost'],
  [400, /message can't be (edited|deleted)|there is no (text|caption) in the message/, 'target-lost'],
  [400, /messages can't be (copied|forwarded)/, 'target-lost'],
]

const refusalOf = (code: number, description: string): RefusalReason =>
  refusals.find(([of, words]) => of === code && words.test(description))?.[2] ?? 'bad-request'

const ofAnswer = ({ method, error_code: code, description, parameters }: GrammyError): Temporary | Refused => {
  const message = `${method}: ${code} ${description}`
  if (code === 429 || code === 420) {
    return new Flooded(message, parameters.retry_after === undefined ? FLOOD_MS : parameters.retry_after * 1_000)
  }
  if (code === 409 || code >= 500) return new Temporary(message, SOON_MS)
  const { migrate_to_chat_id: movedTo } = parameters
  if (movedTo !== undefined) return new Refused(message, 'moved', { movedTo })
  return new Refused(message, refusalOf(code, description.toLowerCase()))
}

/** An error's own code (`ECONNRESET`), never its message: that holds the address, which holds the token. */
const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return 'unknown'
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown }
  return typeof code === 'string' ? code : String(name ?? 'unknown')
}

/** Codes of Node and undici with which nothing has left: nobody listens, no way to it. */
const NEVER_LEFT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

const ofSilence = ({ message, error }: HttpError): Temporary => {
  const code = codeOf(error)
  return new (NEVER_LEFT.has(code) ? Temporary : Unanswered)(`${message} ${code}`, SOON_MS)
}

/**
 * What grammY threw, as a failure of ours; anything else is a bug and comes back as it is. No answer at all is `Unanswered`, which is
 * `Temporary`, even though the call may have acted (G3). The cause is told in the message and not kept: it holds the text sent, or the bot's token.
 */
export const toFailure = (error: unknown): unknown => {
  if (error instanceof GrammyError) return ofAnswer(error)
  if (error instanceof HttpError) return ofSilence(error)
  return error
}

/** Asks Telegram; rejects with `Temporary` or `Refused`. */
export const asked = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  try {
    return await answer
  } catch (error) {
    throw toFailure(error)
  }
}

/** Asks Telegram, and gives null when it refuses for one of these reasons. */
export const unless = async <Answer>(
  reasons: readonly RefusalReason[],
  answer: Promise<Answer>,
): Promise<Answer | null> => {
  try {
    return await asked(answer)
  } catch (error) {
    if (error instanceof Refused && reasons.includes(error.reason)) return null
    throw error
  }
}

/** True when Telegram could not read the markup of a text (`can't parse entities`). */
export const isUnparsable = (error: unknown): boolean =>
  error instanceof Refused &&
  error.reason === 'bad-request' &&
  error.message.toLowerCase().includes("can't parse entities")
