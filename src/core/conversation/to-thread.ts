/**
 * Topics of a private chat (Bot API, `message_thread_id` of a private chat). A customer who writes in one is answered
 * there until they write somewhere else. Edits and deletions find their message without it.
 */
import type { Effect } from './effect.ts'
import type { Event } from './event.ts'

/** Events by which the customer has written: without a topic, they wrote outside of topics. */
const WRITTEN: ReadonlySet<Event['kind']> = new Set([
  'wrote',
  'sent',
  'file',
  'contact',
  'command',
] satisfies Event['kind'][])

/** Gives the topic in which the customer is answered from this event on; null outside of topics. */
export const threadAfter = (before: number | null, { kind, thread }: Event): number | null =>
  thread ?? (WRITTEN.has(kind) ? null : before)

/**
 * Lists an effect as it is to be sent to a topic. A question that was shown elsewhere is taken out there, as it cannot
 * be edited into this one.
 */
const toThread = (effect: Effect, thread: number | null, hasMoved: boolean): readonly Effect[] => {
  const there = thread === null ? {} : { thread }
  switch (effect.kind) {
    case 'ask':
      return hasMoved && effect.replaces !== null
        ? [
            { kind: 'drop', prompt: effect.replaces },
            { ...effect, ...there, replaces: null },
          ]
        : [{ ...effect, ...there }]
    case 'say':
    case 'share':
    case 'warn':
    case 'own-data':
    case 'picture':
    case 'tell':
    case 'relay':
    case 'call':
      return [{ ...effect, ...there }]
    default:
      return [effect]
  }
}

/** Addresses everything that a turn shows to the topic in which the customer is answered. */
export const addressToThread = (
  effects: readonly Effect[],
  { before, now }: { readonly before: number | null; readonly now: number | null },
): readonly Effect[] =>
  before === null && now === null ? effects : effects.flatMap((effect) => toThread(effect, now, before !== now))
