/**
 * Telegram and its customers as a process of their own, so that their processor time is not counted as the bot's. Its
 * parent commands it by messages (`fork`): it says where its Bot API listens, runs a load, and reports the latencies.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { startBotApi } from './bot-api.ts'
import { createCustomers } from './customers.ts'
import type { Customers, Tally } from './customers.ts'

/** A load: every customer as fast as the bot answers (`rate` null), or so many actions a second. */
export interface Load {
  /**
   * Turns before anything is measured, so that what runs often is compiled; the warm-up ends after {@link MAX_WARM_MS}
   * at the latest.
   */
  readonly warmTurns: number
  readonly forMs: number
  readonly rate: number | null
  /** The last answers are waited for until none has come for so long; by default {@link SETTLE_MS}. */
  readonly settleMs?: number
}

/** Commands of the parent; `enough` ends a load before its time. */
export type Command =
  | { readonly kind: 'open'; readonly customers: number; readonly delayMs: number }
  | { readonly kind: 'load'; readonly load: Load }
  | { readonly kind: 'enough' }

/**
 * Answers to the parent; `began` and `ended` mark the time that is measured. `settled`: every answer is there, or those
 * of so many `lost` actions did not come.
 */
export type Report =
  | { readonly kind: 'opened'; readonly url: string }
  | { readonly kind: 'began' }
  | { readonly kind: 'ended'; readonly tally: Tally; readonly tookMs: number; readonly calls: number }
  | { readonly kind: 'settled'; readonly tally: Tally; readonly lost: number }

const report = (message: Report): void => void process.send?.(message)

/** Acts at an even rate for so long, or until it is enough; catches up when the timer is late. */
const actAtRate = async (customers: Customers, rate: number, forMs: number, enough: AbortSignal): Promise<void> => {
  const began = performance.now()
  for (let made = 0; performance.now() - began < forMs && !enough.aborted;) {
    const due = Math.floor(((performance.now() - began) / 1_000) * rate)
    for (; made < due; made += 1) customers.one()
    await sleep(2)
  }
}

const MAX_WARM_MS = 25_000

/** An answer that has not come so long after all others does not come. */
const SETTLE_MS = 5_000

/** Waits until nobody waits, or until no answer has come for so long. */
const settle = async (customers: Customers, ms: number): Promise<void> => {
  let [waiting, changed] = [customers.waiting(), performance.now()]
  while (waiting > 0 && performance.now() - changed < ms) {
    await sleep(50)
    if (customers.waiting() === waiting) continue
    ;[waiting, changed] = [customers.waiting(), performance.now()]
  }
}

const open = async ({ customers: count, delayMs }: Extract<Command, { kind: 'open' }>): Promise<void> => {
  let customers: Customers | null = null
  const api = await startBotApi({ delayMs, onQuestion: (chat, question) => customers?.asked(chat, question) })
  const people = (customers = createCustomers(api.phone, count))
  const enough = new AbortController()
  const run = async ({ warmTurns, forMs, rate, settleMs = SETTLE_MS }: Load): Promise<void> => {
    const load = (ms: number): Promise<void> => (rate === null ? sleep(ms) : actAtRate(people, rate, ms, enough.signal))
    if (rate === null) people.close()
    for (const end = performance.now() + MAX_WARM_MS; performance.now() < end;) {
      await load(100)
      if (people.tally().latencies.length >= warmTurns) break
    }
    people.reset()
    const [began, callsBefore] = [performance.now(), api.calls()]
    report({ kind: 'began' })
    await load(forMs)
    const ended: Report = {
      kind: 'ended',
      tally: people.tally(),
      tookMs: performance.now() - began,
      calls: api.calls() - callsBefore,
    }
    report(ended)
    people.open()
    await settle(people, settleMs)
    report({ kind: 'settled', tally: people.tally(), lost: people.waiting() })
  }
  process.on('message', (command: Command) => {
    if (command.kind === 'load') void run(command.load)
    if (command.kind === 'enough') enough.abort()
  })
  report({ kind: 'opened', url: api.url })
}

process.once('message', (command: Command) => {
  if (command.kind === 'open') void open(command)
})
process.on('disconnect', () => process.exit(0))
