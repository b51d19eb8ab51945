import type { ChatTrace, TraceStep } from '../../adapters/postgres/chat-trace.ts'
import type { DeadLetter } from '../../adapters/postgres/dead-letters.ts'
import { maskSecrets } from '../../bootstrap/logger.ts'

const MOST_OF_AN_ERROR = 160

/** Covers what an error may hold of a customer: quoted words, numbers, addresses. */
const mask = (error: string): string =>
  maskSecrets(error.replaceAll(/\s+/g, ' '))
    .replaceAll(/"[^"]*"|'[^']*'|«[^»]*»|“[^”]*”/g, '"…"')
    .replaceAll(/\S+@\S+/g, '…')
    .replaceAll(/\d{5,}/g, '…')
    .slice(0, MOST_OF_AN_ERROR)

const timeOf = (at: Date): string => at.toISOString().slice(0, 19).replace('T', ' ')

const secondsOf = (from: Date, to: Date): string => `${((to.getTime() - from.getTime()) / 1_000).toFixed(1)} s`

/** Names the source of an event. Of its parts only our own names and ids of updates and calls are shown. */
const sourceOf = (source: string): string => {
  const [kind = '', , update = ''] = source.split(':')
  if (kind === 'u') return `update ${update}`
  if (kind === 'call') return `answer of call ${source.slice('call:'.length)}`
  return kind
}

const stepLine = ({ at, kind, id, what, state, attempts, endedAt, error }: TraceStep): string => {
  const name = kind === 'timer' ? 'timer' : `${kind}-${id}`
  const took = endedAt === null ? '' : ` after ${secondsOf(at, endedAt)}`
  const tried = attempts > 1 || (attempts > 0 && kind !== 'call') ? `, ${attempts} failed or repeated tries` : ''
  const why = error === null || error === '' ? '' : `: ${mask(error)}`
  const about = kind === 'event' ? sourceOf(what) : what
  return `  ${timeOf(at)}  ${name.padEnd(14)}  ${about}  ${state}${took}${tried}${why}`
}

/** Tells of a chat, line by line, without anything that was said in it. */
export const traceLines = (digest: string, trace: ChatTrace): readonly string[] => {
  const { turn, flow, step, holder, unreachable, locale, updatedAt, steps } = trace
  const state = flow === '' ? 'before its first flow' : `at ${flow}.${step}`
  const who = unreachable ? 'blocks the bot' : `answered by the ${holder}`
  return [
    `chat ${digest}: turn ${turn}, ${state}, ${who}, language ${locale ?? 'unknown'}, last turn ${timeOf(updatedAt)} UTC`,
    ...(steps.length === 0 ? ['  nothing within two days'] : steps.map(stepLine)),
  ]
}

/** Tells of the dead letters, one line each. */
export const deadLines = (letters: readonly DeadLetter[], digestOf: (chatId: number) => string): readonly string[] =>
  letters.length === 0
    ? ['There are no dead letters.']
    : letters.map(({ kind, id, chatId, what, madeAt, deadAt, error }) => {
        const chat = chatId === null ? 'no chat' : `chat ${digestOf(chatId)}`
        return `${kind}-${id}  ${what}  ${chat}  made ${timeOf(madeAt)}, dead ${timeOf(deadAt)} UTC: ${mask(error)}`
      })
