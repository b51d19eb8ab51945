import type { Operator } from '../core/operator/operator.ts'
import { isOngoing } from '../core/operator/incidents.ts'
import type { FactStore } from '../core/store.ts'

export interface WatchParts {
  readonly operator: Operator
  readonly facts: FactStore
  /** Chats that have news in their inbox. */
  readonly wake: (chatId: number) => void
}

/** Looks at the incidents that somebody waits for; of one that is over, everyone is told once. Nothing is said when the operator does not answer. */
export const watchIncidents = async ({ operator, facts, wake }: WatchParts): Promise<void> => {
  const awaited = await facts.awaitedIncidents()
  if (awaited.length === 0 || !operator.capabilities().has('incidents.list')) return
  const now = new Date()
  const { items } = await operator.incidents.list({}, { correlator: 'watch-incidents', subject: { kind: 'none' } })
  const ongoing = new Set(items.filter(incident => isOngoing(incident, now.toISOString())).map(({ id }) => id))
  for (const id of awaited.filter(one => !ongoing.has(one))) {
    for (const chatId of await facts.tellSubscribers(id, 'incident-fixed', now.getTime())) wake(chatId)
  }
}
