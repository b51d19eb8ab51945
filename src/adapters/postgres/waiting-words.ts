import { statesForChange } from '../../core/incident/incident-life-cycle.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { IncidentStore } from '../../core/ports/incident-store.ts'
import { incidentColumns, incidentOf } from './incident-row.ts'
import type { IncidentRow } from './incident-row.ts'
import { run } from './pool.ts'
import type { Pool } from './pool.ts'
import { numberedStatement } from './statement-register.ts'
import type { Statement } from './statement-register.ts'

/**
 * Says the yes that these words wait for, once: not by who wrote any of them, and to nothing that has changed or ended
 * meanwhile.
 */
const approve = numberedStatement({
  name: 'approve-incident-words',
  text: `
    with said as (update incident set texts = held -> 'texts', approved = held ->> 'digest', approved_no = $1::bigint, approved_by = $2::bigint, held = null, updated_at = now()
        where held ->> 'no' = $1::bigint::text and not exists (select from jsonb_each_text(held -> 'writers') as writer where writer.value = $2::bigint::text) and state = any($3::text[]) returning ${incidentColumns}),
      noted as (insert into incident_change (incident_id, by, what) select id, $2::bigint, 'approved' from said)
    select * from said union all select ${incidentColumns} from incident where approved_no = $1::bigint and approved_by = $2::bigint and not exists (select from said)`,
})

const toAsk = numberedStatement({
  name: 'incident-words-to-ask',
  text: `select ${incidentColumns} from incident where held is not null and not held_asked and state in ('planned', 'open') order by id`,
})

const asked = numberedStatement({
  name: 'incident-words-asked',
  text: `update incident set held_asked = true where held ->> 'no' = $1::bigint::text`,
})

const heldOf = numberedStatement({
  name: 'incident-words-held',
  text: `select ${incidentColumns} from incident where held ->> 'no' = $1::bigint::text`,
})

type WaitingWordsStore = Pick<IncidentStore, 'heldWords' | 'approveWords' | 'wordsToAsk' | 'markAsked'>

/** Creates the part of the store that keeps words of incidents until a second supervisor says yes. */
export const createWaitingWords = (pool: Pool): WaitingWordsStore => {
  const one = async (statement: Statement, values: readonly unknown[]): Promise<Incident | null> =>
    (await run<IncidentRow>(pool, statement, values)).map(incidentOf)[0] ?? null
  return {
    heldWords: (no) => one(heldOf, [no]),
    approveWords: (no, supervisor) => one(approve, [no, supervisor, statesForChange('approved')]),
    wordsToAsk: async () => (await run<IncidentRow>(pool, toAsk, [])).map(incidentOf),
    markAsked: async (no) => void (await run(pool, asked, [no])),
  }
}
