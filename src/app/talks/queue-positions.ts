import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { Incoming } from '../../core/ports/store.ts'
import { PERSON } from '../../core/flow/world.ts'

export interface PlacesParts {
  readonly store: DeskStore
  readonly receive: (items: readonly Incoming[]) => Promise<void>
}

/** Whole minutes as they are told: to the minute up to ten, then in fives. Null when nobody knows. */
export const toldMinutes = (waitSec: number | null): number | null => {
  if (waitSec === null) return null
  const minutes = Math.max(1, Math.ceil(waitSec / 60))
  return minutes <= 10 ? minutes : Math.ceil(minutes / 5) * 5
}

/** Tells everyone in the queue where they stand now. Who is told the same again sees no change: the question is the same then. */
export const tellPlaces = async ({ store, receive }: PlacesParts): Promise<void> => {
  const waiting = (await store.openTalks()).filter(({ state }) => state === 'waiting')
  const items: Incoming[] = []
  for (const { id, chatId } of waiting) {
    const place = await store.placeOf(id)
    if (!place) continue
    const waitMin = toldMinutes(place.waitSec)
    const event = {
      kind: 'signal',
      flow: PERSON,
      event: { type: 'place', place: place.place, waitMin },
      at: Date.now(),
    } as const
    items.push({
      source: `place:${id}:${place.place}:${waitMin ?? ''}:${Math.floor(Date.now() / 60_000)}`,
      chatId,
      payload: { kind: 'event', event },
    })
  }
  if (items.length > 0) await receive(items)
}
