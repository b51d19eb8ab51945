import { setTimeout as sleep } from 'node:timers/promises'

/** Longest wait for one answer. The assistant itself waits longer; whoever runs the doctor watches. */
const ANSWER_MS = 5_000

/** Awaits an answer. Rejects when there is none within 5 s; what goes on in the background is not ended. */
export const withinTime = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  const done = new AbortController()
  const late = sleep(ANSWER_MS, undefined, { signal: done.signal }).then(() => {
    throw new Error(`no answer within ${ANSWER_MS / 1_000} seconds`)
  })
  late.catch(() => undefined)
  answer.catch(() => undefined)
  return Promise.race([answer, late]).finally(() => done.abort())
}

/** Gives an error's reason in a few words, with its code: an error of several addresses has no message. */
export const reasonOf = (error: unknown): string => {
  const { message, code } = error as { readonly message?: string; readonly code?: unknown }
  const words = message === undefined || message === '' ? String(code ?? error) : message
  return words.split('\n')[0] ?? words
}
