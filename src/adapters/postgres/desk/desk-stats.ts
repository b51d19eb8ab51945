import type { DeskStore } from '../../../core/ports/desk-store.ts'
import type { TalkStats, TalkStatsRow } from '../../../core/desk/talk-stats.ts'
import { run } from '../pool.ts'
import type { Pool, Statement } from '../pool.ts'

/** Builds a statement that counts by a column. Each figure counts what happened since `$1`, also in talks that began before. */
const by = (name: string, key: string, where: string): Statement => ({
  name: `stats-by-${name}`,
  text: `
    select ${key} as key, count(*) filter (where taken_at >= since.at)::int as taken,
      count(*) filter (where ended = 'solved' and ended_at >= since.at)::int as solved,
      round(percentile_cont(0.5) within group (order by extract(epoch from answered_at - opened_at)) filter (where answered_at >= since.at))::float8
        as "firstAnswerSec",
      round(avg(score) filter (where scored_at >= since.at), 2)::float8 as score
    from talk, (select to_timestamp($1::float8 / 1000) as at) as since
    where (opened_at >= since.at or taken_at >= since.at or answered_at >= since.at or ended_at >= since.at or scored_at >= since.at) and ${where}
    group by ${name === 'agent' ? 'agent_id' : '1'} order by 2 desc, 1`,
})

const byAgent = by(
  'agent',
  `coalesce((select name from agent where id = talk.agent_id), max(agent_name))`,
  'agent_id is not null',
)
const byService = by('service', 'service', 'true')
const byReason = by('reason', 'reason', 'true')

const steps: Statement = {
  name: 'stats-steps',
  text: `select flow || '/' || step as step, count(*)::int as count from talk where opened_at >= to_timestamp($1::float8 / 1000)
    group by 1 order by 2 desc, 1 limit 50`,
}

const queue: Statement = {
  name: 'stats-waiting',
  text: `select count(*)::int as waiting from talk where state = 'waiting'`,
}

/** Creates the desk's statistics. They hold no words of customers, and stay when the history of a talk is forgotten. */
export const createStats = (pool: Pool): Pick<DeskStore, 'stats'> => ({
  stats: async (since): Promise<TalkStats> => ({
    byAgent: await run<TalkStatsRow & Record<string, unknown>>(pool, byAgent, [since]),
    byService: await run<TalkStatsRow & Record<string, unknown>>(pool, byService, [since]),
    byReason: await run<TalkStatsRow & Record<string, unknown>>(pool, byReason, [since]),
    bySteps: await run<{ step: string; count: number }>(pool, steps, [since]),
    waiting: (await run<{ waiting: number }>(pool, queue, []))[0]?.waiting ?? 0,
  }),
})
