import type { NoticeStore } from '../../core/notice/notice-store.ts'
import type { Pool } from '../pool.ts'
import type { Place } from './audience.ts'
import { createCopies } from './copies.ts'
import { createEchoes } from './echoes.ts'
import { createLifecycle } from './lifecycle.ts'

/** Notices in PostgreSQL. `places` are the services on offer: where a customer is, and what time it is there, follows from theirs. */
export const createNoticeStore = (pool: Pool, places: readonly Place[]): NoticeStore => ({
  ...createLifecycle(pool, places), ...createCopies(pool, places), ...createEchoes(pool),
})
