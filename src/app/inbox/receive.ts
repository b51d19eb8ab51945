import type { Span, Spans } from '../../core/ports/spans.ts'
import type { InboxItem, TurnStore } from '../../core/ports/turn-store.ts'
import type { Hints } from '../outbox/hints.ts'
import { endOnFailure } from './inbox-spans.ts'
import type { Scheduler } from '../scheduling/scheduler.ts'

/** Dependencies of `createReceive`. */
export interface ReceiveParts {
  readonly turns: Pick<TurnStore, 'receive'>
  readonly hints: Pick<Hints, 'prefetch'>
  readonly scheduler: Pick<Scheduler, 'wakeChat'>
  readonly spans: Spans | null
}

/**
 * Stores events in the inbox, drops duplicates of the same `source` (G1), and wakes their chats. Resolves when they are
 * stored.
 */
export type Receive = (items: readonly InboxItem[]) => Promise<void>

/** Items with their spans, which end when the items are stored. */
interface TakenIn {
  readonly items: readonly InboxItem[]
  readonly spans: readonly Span[]
}

/** Gives an update its number at Telegram: the last part of its source. */
const updateOf = (source: string): number => Number(source.slice(source.lastIndexOf(':') + 1))

/** Begins a trace for each update of Telegram. An event of our own goes on with one, or begins one with its turn. */
const takeIn = (spans: Spans, items: readonly InboxItem[]): TakenIn => {
  const begun: Span[] = []
  const traced = items.map((item): InboxItem => {
    const { source, chatId, payload } = item
    if (payload.kind !== 'update') return item
    const span = spans.begin('intake', undefined, { chatId, update: updateOf(source) })
    begun.push(span)
    return { ...item, payload: { ...payload, trace: span.place } }
  })
  return { items: traced, spans: begun }
}

/** Creates the one entrance for events. */
export const createReceive =
  ({ turns, hints, scheduler, spans }: ReceiveParts): Receive =>
  async (items) => {
    for (const { chatId, payload } of items) if (payload.kind === 'update') hints.prefetch(chatId)
    const taken = spans === null ? null : takeIn(spans, items)
    const begun = taken?.spans ?? []
    const woken = await endOnFailure(begun, () => turns.receive(taken?.items ?? items))
    for (const chatId of woken) scheduler.wakeChat(chatId)
    for (const span of begun) span.end('ok')
  }
