import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { CallContext } from '../../core/operator/request-context.ts'
import type { AskOperator } from './transport/operator-request.ts'
import { PATHS } from '../../../wire/operator/paths.ts'

/** The parts that registering uses. */
export interface ListenerParts {
  readonly ask: AskOperator
  readonly timeoutMs: number
  readonly canSubscribe: () => Promise<boolean>
}

const RETRY_MS = 60_000
const registered = z.object({ id: z.string() })
const ctx: CallContext = { correlator: 'incidents.hub', subject: { kind: 'none' } }

/**
 * Registers a callback at the operator's hub (TMF656 v4.0.0, `POST /hub`), trying each minute until it succeeds. Gives
 * the function that removes it. Does nothing for an operator without a hub. After a kill the registration stays, and
 * its events still reach the callback.
 */
export const registerListener = (
  { ask, timeoutMs, canSubscribe }: ListenerParts,
  callback: string,
): (() => Promise<void>) => {
  const ended = new AbortController()
  const register = async (): Promise<string | null> => {
    if (!(await canSubscribe())) return null
    while (!ended.signal.aborted) {
      const answer = await ask(
        {
          capability: 'incidents.subscribe',
          repeat: 'once',
          order: { act: 'incidents.subscribe', object: { callback } },
          method: 'POST',
          path: PATHS.serviceProblemHub,
          body: { callback },
          timeoutMs,
          answer: registered,
        },
        ctx,
      ).catch(() => null)
      if (answer) return answer.body.id
      await sleep(RETRY_MS, undefined, { signal: ended.signal, ref: false }).catch(() => null)
    }
    return null
  }
  const registering = register()
  return async () => {
    ended.abort()
    const id = await registering
    if (id === null) return
    // When the operator does not answer, it keeps an address that nobody listens at, which is harmless.
    await ask(
      {
        capability: 'incidents.subscribe',
        repeat: 'once',
        order: { act: 'incidents.unsubscribe', object: { subscription: id } },
        method: 'DELETE',
        path: `${PATHS.serviceProblemHub}/${encodeURIComponent(id)}`,
        timeoutMs,
        answer: z.unknown(),
      },
      ctx,
    ).catch(() => null)
  }
}
