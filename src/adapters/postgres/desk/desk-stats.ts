import type { DeskStore } from '../../../core/ports/desk-store.ts'
import type { CountedTalk } from '../../../core/desk/talk-stats.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Pool } from '../pool.ts'

const ms = (column: string): string => `floor(extract(epoch from talk.${column}) * 1000)::float8`

/** Reads the talks in which something happened within the period, whenever they began. */
const within = namedStatement(
  'talks-within',
  `
    select service, reason, flow || '/' || step as step, follow_up as "isFollowUp", ${ms('opened_at')} as "openedAt",
      ${ms('taken_at')} as "takenAt",
      ${ms('answered_at')} as "answeredAt", ${ms('ended_at')} as "endedAt", ended is not distinct
        from 'solved' as "isSolved", score, tags,
      ${ms('scored_at')} as "scoredAt", coalesce((select jsonb_agg(jsonb_build_object('id', s.agent, 'name',
        coalesce(a.name, s.name)) order by s.at)
        from talk_share s left join agent a on a.id = s.agent where s.talk = talk.id), '[]') as agents
    from talk, (select to_timestamp(:since::float8 / 1000) as since, to_timestamp(:until::float8 / 1000) as until) as p
    where opened_at < p.until and (opened_at >= p.since or taken_at >= p.since or answered_at >= p.since
      or ended_at >= p.since or scored_at >= p.since)
    order by talk.id`,
)

/**
 * Creates the reader of the talks that figures count. They hold no words of customers, and stay when the history of a
 * talk is forgotten.
 */
export const createStats = (pool: Pool): Pick<DeskStore, 'talksWithin'> => ({
  talksWithin: ({ since, until }) => runNamed<CountedTalk & Record<string, unknown>>(pool, within, { since, until }),
})
