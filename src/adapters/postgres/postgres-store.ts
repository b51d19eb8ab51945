import type { Vault } from '../../core/ports/ports.ts'
import type { Store } from '../../core/ports/store.ts'
import { createCallStore } from './call-store.ts'
import { createCustodyStore } from './custody-store.ts'
import { createDeskStore } from './desk/postgres-desk-store.ts'
import { createFactStore } from './fact-store.ts'
import { createHoldStore } from './hold-store.ts'
import { createIncidentStore } from './incident-store.ts'
import { createListStore } from './list-store.ts'
import { createOutboxStore } from './outbox-store.ts'
import type { Pool } from './pool.ts'
import { createRequestStore } from './request-store.ts'
import { createTurnStore } from './turn-store.ts'

/** Everything durable, in one PostgreSQL database. */
export const createStore = (pool: Pool, vault: Vault): Store => ({
  turns: createTurnStore(pool, vault),
  outbox: createOutboxStore(pool, vault),
  calls: createCallStore(pool, vault),
  facts: createFactStore(pool, vault),
  requests: createRequestStore(pool, vault),
  holds: createHoldStore(pool, vault),
  lists: createListStore(pool, vault),
  custody: createCustodyStore(pool, vault),
  incidents: createIncidentStore(pool, vault),
  desk: createDeskStore(pool, vault),
})
