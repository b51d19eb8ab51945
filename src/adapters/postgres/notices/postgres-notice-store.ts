import type { NoticeStore } from '../../../core/ports/notice-store.ts'
import type { Pool } from '../pool.ts'
import type { Place } from './audience-query.ts'
import { createCopies } from './copy-rows.ts'
import { createEchoes } from './response-rows.ts'
import { createLifecycle } from './notice-lifecycle.ts'

/** Notices in PostgreSQL. `places` are the services on offer: where a customer is, and what time it is there, follows from theirs. */
export const createNoticeStore = (pool: Pool, places: readonly Place[]): NoticeStore => ({
  ...createLifecycle(pool, places),
  ...createCopies(pool, places),
  ...createEchoes(pool),
})
