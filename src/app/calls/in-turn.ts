import { setTimeout as sleep } from 'node:timers/promises'
import { CallFailed, CallRefused } from '../../core/operator/call-failed.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { Service } from '../../core/catalogue/service.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { CallParts } from './call-context.ts'
import { chatAlone, reserveUse } from './reserve-use.ts'

const NO_LIMIT = [{ windowSec: 1, max: 1_000_000 }]

/** Line whose turn it is, and the service whose limits hold. */
interface Turn {
  readonly phone: PhoneNumber
  readonly service: Service
}

/** Seconds for which it is remembered that a call has taken the right already, longer than its tries take. */
const REMEMBERED_SEC = 900

/** True for a result after which the line is as it was, so that the right goes back. */
const isRefused = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'state' in result && result.state === 'refused'

/**
 * Changes a line in one chat at a time: the right is taken under a lock before the operator is asked, and given back
 * when it refuses. The same call, begun again after a crash, has it already. QUOTA_EXCEEDED while another call has it.
 */
export const inTurn = async <Result>(
  parts: CallParts,
  { id, chatId }: OpenCall,
  { phone, service }: Turn,
  work: () => Promise<Result>,
): Promise<Result> => {
  const mark = `change-number:call:${id}`
  if ((await parts.facts.countSpent(mark, REMEMBERED_SEC)) > 0) return work()
  const reserved = await reserveUse(parts, 'change-number', { ...chatAlone(chatId), number: phone }, service)
  if (reserved.kind === 'refused')
    throw new CallRefused('QUOTA_EXCEEDED', 'another chat changes this line', {
      retryAfterSec: reserved.waitSec,
    })
  await parts.facts.spend(mark, NO_LIMIT)
  try {
    const result = await work()
    if (isRefused(result)) await reserved.giveBack()
    return result
  } catch (error) {
    if (error instanceof CallFailed && !error.mayHaveHappened) await reserved.giveBack()
    throw error
  }
}

const TRIES = 20
const PAUSE_MS = 200

/**
 * Does something short to a line while no other chat does it: waits for its turn for some seconds, then rejects with
 * ABORTED.
 */
export const oneAtATime = async <Result>(
  parts: CallParts,
  { chatId }: OpenCall,
  { phone, service }: Turn,
  work: () => Promise<Result>,
): Promise<Result> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const reserved = await reserveUse(parts, 'hold-number', { ...chatAlone(chatId), number: phone }, service)
    if (reserved.kind === 'reserved') return work().finally(() => reserved.giveBack())
    await sleep(PAUSE_MS)
  }
  throw new CallRefused('ABORTED', 'another chat holds a number for this line')
}
