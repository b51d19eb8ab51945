import { createLiveCount } from '../../core/notice/live-count.ts'
import { LIVE_SHARE } from '../../core/notice/live-share.ts'
import type { SendLimit } from '../../core/ports/send-limit.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { Pool } from './pool.ts'

const KEY = `'notices'`

/** Makes the row of the limit: an unlogged table is empty after a crash. */
const ready = namedStatement('limit-ready', `insert into send_limit values (${KEY}, 0, 0, 0, 0) on conflict do nothing`)

/** Takes from the limit by GCRA (generic cell rate algorithm), on the clock of PostgreSQL. */
const take = namedStatement(
  'limit-take',
  `
    with saved as (select tat, debt, at, paused_until, extract(epoch from clock_timestamp())::float8 * 1000 as now,
      1000 / :perSecond::float8 as gap, 1 + ceil(:perSecond::float8 / 20) as burst
        from send_limit where key = ${KEY} for update),
      lived as (select *, least(debt + :sends::float8, :perSecond) as owed, now < paused_until as rests from saved),
      paying as (select *, case when rests then 0
        else least(owed, ${LIVE_SHARE} * greatest(0, least(1000, now - at)) / gap) end as paid from lived),
      reckoned as (select *, greatest(tat, now) + paid * gap as due from paying),
      granting as (select *, case when rests then 0
        else greatest(0, least(:max::float8, floor((now + burst * gap - due) / gap + 1e-6))) end as granted
        from reckoned)
    update send_limit l set tat = case when rests then l.tat else due + granted * gap end, debt = owed - paid, at = now
    from granting where l.key = ${KEY}
    returning granted, case when rests then ceil(granting.paused_until - now)
      else greatest(1, ceil(due + granted * gap - now - (burst - greatest(1, floor(burst / 3))) * gap)) end as wait`,
)

const pause = namedStatement(
  'limit-pause',
  `update send_limit
    set paused_until = greatest(paused_until, extract(epoch from clock_timestamp())::float8 * 1000 + :ms::float8)
    where key = ${KEY}`,
)

/** Creates the limit of sending that all processes share through PostgreSQL. */
export const createPostgresLimit = (pool: Pool): SendLimit => {
  const live = createLiveCount(Date.now)
  const takeFrom = async (
    max: number,
    perSecond: number,
    sends: number,
  ): Promise<{ granted: number; wait: number }> => {
    const [row] = await runNamed<{ granted: number; wait: number }>(pool, take, { max, perSecond, sends })
    if (row) return row
    await runNamed(pool, ready, {})
    return takeFrom(max, perSecond, sends)
  }
  return {
    take: async (max, perSecond) => {
      const { granted, wait } = await takeFrom(max, perSecond, live.take())
      return { granted, waitMs: wait }
    },
    count: live.add,
    pause: async (ms) => {
      await runNamed(pool, ready, {})
      await runNamed(pool, pause, { ms })
    },
    close: async () => undefined,
  }
}
