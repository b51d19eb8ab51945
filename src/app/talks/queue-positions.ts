import { serviceById } from '../../core/desk/desk-text.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { InboxItem } from '../../core/ports/turn-store.ts'
import { PERSON } from '../../core/flow/flow-ids.ts'
import { expectAnswer, readPace } from './expect-answer.ts'

/** Dependencies of `sendQueuePositions`. */
export interface QueuePositionsParts {
  readonly store: Pick<DeskStore, 'openTalks' | 'latestTakes' | 'agents'>
  readonly world: DeskWorld
  readonly receive: (items: readonly InboxItem[]) => Promise<void>
}

/**
 * Tells every customer in the queue what to expect now, at most once a minute: the place and the wait, when the desk
 * opens, or that nobody is on shift. An unchanged expectation renders the same question, so the customer gets no
 * message.
 */
export const sendQueuePositions = async ({ store, world, receive }: QueuePositionsParts): Promise<void> => {
  const pace = await readPace(store)
  const at = Date.now()
  const items = pace.talks
    .filter(({ state }) => state === 'waiting')
    .flatMap(({ id, chatId, service }): readonly InboxItem[] => {
      const expected = expectAnswer(world.services, serviceById(world, service), id, pace, at)
      if (expected.kind === 'none') return []
      const event = { kind: 'signal', flow: PERSON, event: { type: 'expect', expected }, at } as const
      const source = `place:${id}:${JSON.stringify(expected)}:${Math.floor(at / 60_000)}`
      return [{ source, chatId, payload: { kind: 'event', event } }]
    })
  if (items.length > 0) await receive(items)
}
