import { GrammyError } from 'grammy'
import type { Api, Transformer } from 'grammy'
import {
  FloodError,
  NoAnswerError,
  RefusedError,
  TemporaryError,
  UnknownTokenError,
} from '../../core/ports/messenger-errors.ts'
import { toFailure } from './call-telegram.ts'

/** Outcomes of a call of the Bot API. The reasons of a refusal are outcomes too. */
type CallOutcome =
  | 'ok'
  | 'flood'
  | 'conflict'
  | 'unknown-token'
  | 'no-connection'
  | 'no-answer'
  | 'server-error'
  | 'bug'
  | RefusedError['reason']

/** A call that has ended. `failed` is null unless Telegram could not be asked: then the reason, in words for a log. */
export interface WatchedCall {
  readonly method: string
  readonly outcome: CallOutcome
  readonly milliseconds: number
  readonly failed: string | null
}

const isConflict = (error: Error): boolean => error.message.includes(': 409 ')

const outcomeOf = (error: unknown): CallOutcome => {
  if (error instanceof FloodError) return 'flood'
  if (error instanceof NoAnswerError) return 'no-answer'
  if (error instanceof UnknownTokenError) return 'unknown-token'
  if (error instanceof RefusedError) return error.reason
  if (!(error instanceof TemporaryError)) return 'bug'
  if (isConflict(error)) return 'conflict'
  return error.message.startsWith('Network request') ? 'no-connection' : 'server-error'
}

const codeIn = ({ message }: Error): string => message.split(' ').at(-1) ?? ''

/** Gives in words why Telegram cannot be asked; null for a failure that is the call's own, and for its limits. */
const failureOf = (outcome: CallOutcome, error: unknown): string | null => {
  if (!(error instanceof Error)) return null
  switch (outcome) {
    case 'conflict':
      return 'another program polls with this token, or a webhook is set (409): one token serves one bot'
    case 'unknown-token':
      return 'it does not know the token at present (401): copy BOT_TOKEN again from @BotFather'
    case 'no-connection':
      return `no connection (${codeIn(error)}): check the network and TELEGRAM_API_ROOT`
    case 'no-answer':
      return `no answer (${codeIn(error)})`
    case 'server-error':
      return `it fails (${error.message})`
    default:
      return null
  }
}

/** Tells of every call of this client as it ends. A call that we have aborted is none. */
export const watchCalls = (api: Api, onCall: (call: WatchedCall) => void): void => {
  const watch: Transformer = async (call, method, payload, signal) => {
    const began = performance.now()
    const tell = (thrown: unknown): void => {
      const error = thrown === null ? null : toFailure(thrown)
      const outcome = error === null ? 'ok' : outcomeOf(error)
      onCall({ method, outcome, milliseconds: performance.now() - began, failed: failureOf(outcome, error) })
    }
    try {
      const answer = await call(method, payload, signal)
      tell(answer.ok ? null : new GrammyError(`Call to '${method}' failed!`, answer, method, payload as never))
      return answer
    } catch (error) {
      if (signal?.aborted !== true) tell(error)
      throw error
    }
  }
  api.config.use(watch)
}
