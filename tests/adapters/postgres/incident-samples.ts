import type { Incident } from '../../../src/core/incident/incident.ts'
import type { Store } from '../../../src/core/ports/store.ts'

/** Milliseconds of an hour. */
export const HOUR = 3_600_000

/** An open incident made by hand. */
export const drawn = (known: Partial<Incident> = {}): Omit<Incident, 'id' | 'updatedAt'> => ({
  source: 'hand',
  kind: 'incident',
  state: 'open',
  services: ['ozon'],
  regions: [],
  flows: null,
  startsAt: Date.now() - HOUR,
  endsAt: null,
  texts: { ru: 'Вход не работает.' },
  ...known,
})

/** An incident that the operator lists. */
export const listed = (id: string, known: Partial<Incident> = {}): Incident => ({
  ...drawn({ source: 'operator', services: [], flows: ['missing-sms'], ...known }),
  id,
  updatedAt: Date.now(),
})

interface Telling {
  readonly incident: Incident
  readonly metHours: number
  readonly at: number
  readonly most: number
}

/** Tells everybody of the end, a few at a time, and gives whom. */
export const tellEnd = async (
  store: Store['incidents'],
  { incident, metHours, at, most }: Telling,
): Promise<readonly number[]> => {
  const all: number[] = []
  for (;;) {
    const { chatIds, isComplete } = await store.announceResolved(incident, metHours, at, most)
    all.push(...chatIds)
    if (isComplete) return all
  }
}
