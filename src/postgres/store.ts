import type { Vault } from '../core/ports.ts'
import type { Store } from '../core/store.ts'
import { createCallStore } from './calls.ts'
import { createCustodyStore } from './custody.ts'
import { createFactStore } from './facts.ts'
import { createOutboxStore } from './outbox.ts'
import type { Pool } from './pool.ts'
import { createTurnStore } from './turns.ts'

/** Everything durable, in one PostgreSQL database. */
export const createStore = (pool: Pool, vault: Vault): Store => ({
  turns: createTurnStore(pool, vault),
  outbox: createOutboxStore(pool, vault),
  calls: createCallStore(pool, vault),
  facts: createFactStore(pool, vault),
  custody: createCustodyStore(pool, vault),
})
