import { GrammyError, HttpError } from 'grammy'
import {
  FloodError,
  RefusedError,
  TemporaryError,
  NoAnswerError,
  UnknownTokenError,
} from '../../core/ports/messenger-errors.ts'
import type { RefusalReason } from '../../core/ports/messenger-errors.ts'

const RETRY_MS = 1_000
const FLOOD_RETRY_MS = 3_000

/**
 * Reasons by code and words of the description; the first match counts. The code alone says too little: 400 is almost
 * everything.
 */
const refusals: readonly (readonly [code: number, words: RegExp, reason: RefusalReason])[] = [
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

const isUnknownToken = (code: number, words: string): boolean => code === 401 || (code === 404 && words === 'not found')

/**
 * Reads an answer with `ok: false`. Its description may be missing (servers in between), and so may its code: then it
 * is a failure for now.
 */
const fromErrorAnswer = (answer: GrammyError): TemporaryError | RefusedError => {
  const {
    method,
    error_code: code,
    parameters,
  } = answer as Pick<GrammyError, 'method' | 'parameters'> & {
    readonly error_code?: number
  }
  const description = String((answer.description as string | undefined) ?? 'no description')
  const words = description.toLowerCase()
  const message = `${method}: ${code ?? 'no code'} ${description}`
  if (code === 429 || code === 420) {
    return new FloodError(
      message,
      parameters.retry_after === undefined ? FLOOD_RETRY_MS : parameters.retry_after * 1_000,
    )
  }
  if (code === undefined || code === 409 || code >= 500) return new TemporaryError(message, RETRY_MS)
  if (isUnknownToken(code, words)) return new UnknownTokenError(message, RETRY_MS)
  const { migrate_to_chat_id: movedTo } = parameters
  if (movedTo !== undefined) return new RefusedError(message, 'moved', { movedTo })
  return new RefusedError(message, refusalOf(code, words))
}

/** Gives an error's own code (`ECONNRESET`), never its message: that holds the URL, and the URL holds the token. */
const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return 'unknown'
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown }
  return typeof code === 'string' ? code : String(name ?? 'unknown')
}

/** Codes of Node and undici with which no request has been sent: no listener, or no route to it. */
const NOT_SENT_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

const fromNoAnswer = ({ message, error }: HttpError): TemporaryError => {
  const code = codeOf(error)
  return new (NOT_SENT_CODES.has(code) ? TemporaryError : NoAnswerError)(`${message} ${code}`, RETRY_MS)
}

/**
 * Turns what grammY threw into an error of the port; anything else is a bug and is given back as it is. No answer is
 * `NoAnswerError`, which is `TemporaryError`, even though the call may have taken effect (G3). The cause is not kept,
 * since it holds the text sent or the bot's token; its code is in the message.
 */
export const toFailure = (error: unknown): unknown => {
  if (error instanceof GrammyError) return fromErrorAnswer(error)
  if (error instanceof HttpError) return fromNoAnswer(error)
  return error
}

/** Tells whether Telegram refused what a message is made of, so that a plainer form of it may be taken. */
export const isFormRefused = (error: unknown): boolean =>
  error instanceof RefusedError && error.reason === 'bad-request'

/** Awaits a call of the Bot API. Rejects with `TemporaryError` or `RefusedError`. */
export const callTelegram = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  try {
    return await answer
  } catch (error) {
    throw toFailure(error)
  }
}

/** Awaits a call of the Bot API; gives null when Telegram refuses it for one of `reasons`. */
export const callUnless = async <Answer>(
  reasons: readonly RefusalReason[],
  answer: Promise<Answer>,
): Promise<Answer | null> => {
  try {
    return await callTelegram(answer)
  } catch (error) {
    if (error instanceof RefusedError && reasons.includes(error.reason)) return null
    throw error
  }
}

/** True when Telegram could not parse the markup of a text (`can't parse entities`). */
export const isMarkupRefused = (error: unknown): boolean =>
  error instanceof RefusedError &&
  error.reason === 'bad-request' &&
  error.message.toLowerCase().includes("can't parse entities")
