import { statesForChange } from '../../core/incident/incident-life-cycle.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { IncidentStore } from '../../core/ports/incident-store.ts'
import { incidentColumns, incidentOf } from './incident-row.ts'
import type { IncidentRow } from './incident-row.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { NamedStatement, Values } from './named-statement.ts'
import type { Pool } from './pool.ts'

/**
 * Says the yes that these words wait for, once: not by who wrote any of them, and to nothing that has changed or ended
 * meanwhile.
 */
const approve = namedStatement(
  'approve-incident-words',
  `
    with said as (update incident set texts = held -> 'texts', approved = held ->> 'digest', approved_no = :no::bigint,
      approved_by = :supervisor::bigint, held = null, updated_at = now()
        where held ->> 'no' = :no::bigint::text and not exists (select from jsonb_each_text(held -> 'writers') as writer
          where writer.value = :supervisor::bigint::text) and state = any(:states::text[])
          returning ${incidentColumns}),
      noted as (insert into incident_change (incident_id, by, what) select id, :supervisor::bigint, 'approved'
        from said)
    select * from said union all select ${incidentColumns} from incident where approved_no = :no::bigint
      and approved_by = :supervisor::bigint and not exists (select from said)`,
)

const toAsk = namedStatement(
  'incident-words-to-ask',
  `select ${incidentColumns} from incident where held is not null and not held_asked and state in ('planned', 'open')
  order by id`,
)

const asked = namedStatement(
  'incident-words-asked',
  `update incident set held_asked = true where held ->> 'no' = :no::bigint::text`,
)

const heldOf = namedStatement(
  'incident-words-held',
  `select ${incidentColumns} from incident where held ->> 'no' = :no::bigint::text`,
)

type WaitingWordsStore = Pick<IncidentStore, 'heldWords' | 'approveWords' | 'wordsToAsk' | 'markAsked'>

/** Creates the part of the store that keeps words of incidents until a second supervisor says yes. */
export const createWaitingWords = (pool: Pool): WaitingWordsStore => {
  const one = async (statement: NamedStatement, values: Values): Promise<Incident | null> =>
    (await runNamed<IncidentRow>(pool, statement, values)).map(incidentOf)[0] ?? null
  return {
    heldWords: (no) => one(heldOf, { no }),
    approveWords: (no, supervisor) => one(approve, { no, supervisor, states: statesForChange('approved') }),
    wordsToAsk: async () => (await runNamed<IncidentRow>(pool, toAsk, {})).map(incidentOf),
    markAsked: async (no) => void (await runNamed(pool, asked, { no })),
  }
}
