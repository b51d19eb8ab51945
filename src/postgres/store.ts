import type { Vault } from '../core/ports.ts'
import type { Store } from '../core/store.ts'
import { createCallStore } from './calls.ts'
import { createCustodyStore } from './custody.ts'
import { createDeskStore } from './desk/desk-store.ts'
import { createFactStore } from './facts.ts'
import { createHoldStore } from './holds.ts'
import { createIncidentStore } from './incidents.ts'
import { createListStore } from './lists.ts'
import { createOutboxStore } from './outbox.ts'
import type { Pool } from './pool.ts'
import { createRequestStore } from './requests.ts'
import { createTurnStore } from './turns.ts'

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
