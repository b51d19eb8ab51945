import type { EndedWalk } from '../../../core/walk/walk.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Pool } from '../pool.ts'

/** A walk as it was kept: its way and its end. */
export type WalkOnRecord = Pick<EndedWalk, 'flow' | 'end' | 'steps' | 'cut'>

const kept = namedStatement(
  'kept-walks',
  `select flow, ended as "end", steps, cut from walk
    where ended_at >= now() - :days * interval '1 day' and steps <> '{}' order by id`,
)

/** Reads the walks of the last days that still have their steps. */
export const readKeptWalks = (pool: Pool, days: number): Promise<readonly WalkOnRecord[]> =>
  runNamed<WalkOnRecord & Record<string, unknown>>(pool, kept, { days })
