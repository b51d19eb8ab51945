import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../../core/ports/log.ts'
import type { TurnStore } from '../../core/ports/turn-store.ts'
import type { Scheduler } from './scheduler.ts'

/** Dependencies of `startSweep`. */
export interface SweepParts {
  readonly turns: Pick<TurnStore, 'findStalled' | 'ringTimers'>
  readonly scheduler: Scheduler
  /** Name of this process. */
  readonly owner: string
  /** Looks for further work after each sweep. */
  readonly onSwept: () => Promise<void>
  readonly log: Log
  /** Aborted when the process stops. */
  readonly signal: AbortSignal
}

const SWEEP_EVERY_MS = 500

const ringTimers = async ({ turns, scheduler }: SweepParts): Promise<void> => {
  for (const chatId of await turns.ringTimers()) scheduler.wakeChat(chatId)
}

const wakeStalled = async ({ turns, scheduler, owner, onSwept }: SweepParts): Promise<void> => {
  const stalled = await turns.findStalled(owner)
  for (const chatId of stalled.turns) scheduler.wakeChat(chatId)
  for (const chatId of stalled.messages) scheduler.wakeOutbox(chatId)
  for (const id of stalled.calls) scheduler.wakeCall(id)
  await onSwept()
}

/**
 * Rings every half second the timers that are due, and looks for stored work that no process is doing: work of a
 * process that died, work whose wake-up was lost, and work that has become due. Resolves after the last sweep, when the
 * process stops.
 */
export const startSweep = async (parts: SweepParts): Promise<void> => {
  const { log, signal } = parts
  while (!signal.aborted) {
    for (const work of [ringTimers, wakeStalled])
      await work(parts).catch((error: unknown) => log.warn({ err: error }, 'sweep: the database does not answer'))
    await sleep(SWEEP_EVERY_MS, undefined, { signal }).catch(() => undefined)
  }
}
