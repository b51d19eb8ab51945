import type { NoticeStore } from '../../../core/ports/notice-store.ts'
import type { Pool } from '../pool.ts'
import type { Place } from './audience-query.ts'
import { createCopies } from './copy-rows.ts'
import { createResponses } from './response-rows.ts'
import { createLifecycle } from './notice-lifecycle.ts'

/**
 * Creates the store of notices. `places` are the services on offer; a customer's country and time follow from their
 * service.
 */
export const createNoticeStore = (pool: Pool, places: readonly Place[]): NoticeStore => ({
  ...createLifecycle(pool, places),
  ...createCopies(pool, places),
  ...createResponses(pool),
})
