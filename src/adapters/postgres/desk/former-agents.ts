import type { DeskStore } from '../../../core/ports/desk-store.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Pool } from '../pool.ts'

/** Most former agents that are looked for in a group, a question to Telegram each. */
const MAX_FORMER = 50

/** People who had a talk, did something as an agent or were taken off the list, and are not on it; the latest first. */
const former = namedStatement(
  'former-agents',
  `
    select known.id from (
      select agent as id, at from talk_share
      union all select actor, at from audit where actor > 0
      union all select about::bigint, at from audit where action = 'agents-remove' and about ~ '^[0-9]{1,16}$'
    ) as known
    where not exists (select from agent where agent.id = known.id) group by known.id order by max(known.at) desc
      limit ${MAX_FORMER}`,
)

/** Creates the reader of who was an agent once. */
export const createFormerAgents = (pool: Pool): Pick<DeskStore, 'formerAgents'> => ({
  formerAgents: async () => (await runNamed<{ id: number }>(pool, former, {})).map(({ id }) => id),
})
