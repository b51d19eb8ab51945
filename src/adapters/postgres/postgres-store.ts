import type { Vault } from '../../core/ports/vault.ts'
import type { Store } from '../../core/ports/store.ts'
import { createCallStore } from './postgres-call-store.ts'
import { createCustodyStore } from './postgres-custody-store.ts'
import { createDeskStore } from './desk/postgres-desk-store.ts'
import { readWalkFigures } from './walks/read-figures.ts'
import { createFactStore } from './postgres-fact-store.ts'
import { createHoldStore } from './postgres-hold-store.ts'
import { createIncidentStore } from './postgres-incident-store.ts'
import { createListStore } from './postgres-list-store.ts'
import { createOwnDataStore } from './own-data/postgres-own-data-store.ts'
import { createOutboxStore } from './postgres-outbox-store.ts'
import { createJournal } from './journal/postgres-journal.ts'
import type { Pool } from './pool.ts'
import { createRequestStore } from './postgres-request-store.ts'
import { createVerificationStore } from './postgres-verification-store.ts'
import { createWatchStore } from './postgres-watch-store.ts'
import { createWordsStore } from './postgres-words-store.ts'
import { createTurnStore } from './postgres-turn-store.ts'

/** Creates the stores of everything durable, on one PostgreSQL database. */
export const createStore = (pool: Pool, vault: Vault): Store => ({
  turns: createTurnStore(pool, vault),
  outbox: createOutboxStore(pool, vault),
  calls: createCallStore(pool, vault),
  facts: createFactStore(pool, vault),
  requests: createRequestStore(pool, vault),
  holds: createHoldStore(pool, vault),
  lists: createListStore(pool, vault),
  verifications: createVerificationStore(pool, vault),
  watches: createWatchStore(pool, vault),
  custody: createCustodyStore(pool, vault),
  incidents: createIncidentStore(pool, vault),
  desk: { ...createDeskStore(pool, vault), walkFigures: (span) => readWalkFigures(pool, span) },
  journal: createJournal(pool, vault),
  words: createWordsStore(pool),
  ownData: createOwnDataStore(pool, vault),
})
