import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { InboxItem } from '../../core/ports/turn-store.ts'
import { PERSON } from '../../core/flow/flow-ids.ts'

/** Dependencies of `sendQueuePositions`. */
export interface QueuePositionsParts {
  readonly store: DeskStore
  readonly receive: (items: readonly InboxItem[]) => Promise<void>
}

/**
 * Rounds a wait up for the customer: to whole minutes up to ten, then to multiples of five. Null when it is unknown.
 */
export const roundWaitMinutes = (waitSec: number | null): number | null => {
  if (waitSec === null) return null
  const minutes = Math.max(1, Math.ceil(waitSec / 60))
  return minutes <= 10 ? minutes : Math.ceil(minutes / 5) * 5
}

/**
 * Sends every customer in the queue their position and wait, at most once a minute. An unchanged position renders the
 * same question, so the customer gets no message.
 */
export const sendQueuePositions = async ({ store, receive }: QueuePositionsParts): Promise<void> => {
  const waiting = (await store.openTalks()).filter(({ state }) => state === 'waiting')
  const items: InboxItem[] = []
  for (const { id, chatId } of waiting) {
    const queued = await store.queuePositionOf(id)
    if (!queued) continue
    const { position, waitSec } = queued
    const waitMin = roundWaitMinutes(waitSec)
    const event = {
      kind: 'signal',
      flow: PERSON,
      event: { type: 'place', place: position, waitMin },
      at: Date.now(),
    } as const
    items.push({
      source: `place:${id}:${position}:${waitMin ?? ''}:${Math.floor(Date.now() / 60_000)}`,
      chatId,
      payload: { kind: 'event', event },
    })
  }
  if (items.length > 0) await receive(items)
}
