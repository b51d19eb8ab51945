import { againNews } from '../../core/conversation/incident-gate.ts'
import type { IncidentStore } from '../../core/ports/incident-store.ts'
import type { Vault } from '../../core/ports/vault.ts'
import { incidentColumns, incidentOf } from './incident-row.ts'
import type { IncidentRow } from './incident-row.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { Pool } from './pool.ts'
import { AT_ONCE, sealNews } from './seal-news.ts'

/**
 * Time in which a customer is told at most once that an incident is not over: one that comes and goes sends no more
 * than one such pair.
 */
const ONCE_IN = `interval '1 day'`

/**
 * Customers who heard of the end of an operator's incident that is open again. Whoever is told so is promised no end: a
 * time in `rescheduled_at` without one in `promised_end` is that of these news.
 */
const whoHeard = `from subscription s join incident i on i.id = s.incident_id
    where i.source = 'operator' and i.state = 'open' and s.announced_at is not null
      and not coalesce(s.promised_end is null and s.rescheduled_at > now() - ${ONCE_IN}, false)`

const openAgain = namedStatement(
  'incidents-open-again',
  `select ${incidentColumns} from incident where id in (select i.id ${whoHeard})`,
)

const hearAgain = namedStatement(
  'hear-incident-again',
  `select s.chat_id ${whoHeard} and i.id = :incident and (s.requested
  or s.hit_at > s.announced_at - :metHours * interval '1 hour') order by s.chat_id limit :most`,
)

/** Marks them as waiting again and puts the news into the inboxes. Conversations are locked first, as by a turn. */
const announceAgain = namedStatement(
  'announce-again',
  `
    with locked as (select chat_id from conversation where chat_id = any(:chats::bigint[]) order by chat_id for update),
      told as (update subscription s set announced_at = null, requested = true, promised_end = null,
        rescheduled_at = now()
        from unnest(:chats::bigint[], :sealed::bytea[], :sources::text[]) as w(chat_id, sealed, source)
        where s.incident_id = :incident and s.chat_id = w.chat_id and s.announced_at is not null and (select count(*)
          from locked) >= 0
          and exists (select from incident i where i.id = :incident and i.state = 'open')
        returning s.chat_id, w.sealed, w.source)
    insert into inbox (source, chat_id, sealed) select source, chat_id, sealed from told
    on conflict (source) do nothing returning chat_id`,
)

/** Creates the part of the store that tells who heard too early that an incident is over. */
export const createAgainNews = (pool: Pool, vault: Vault): Pick<IncidentStore, 'openAgain' | 'announceAgain'> => ({
  openAgain: async () => (await runNamed<IncidentRow>(pool, openAgain, {})).map(incidentOf),
  announceAgain: async (incident, metHours, at, most) => {
    const chats = await runNamed<{ chat_id: number }>(pool, hearAgain, {
      incident: incident.id,
      metHours,
      most: Math.min(most, AT_ONCE),
    })
    if (chats.length === 0) return { chatIds: [], isComplete: true }
    const news = chats.map(({ chat_id }) => [chat_id, againNews(incident, at)] as const)
    const rows = await runNamed<{ chat_id: number }>(pool, announceAgain, {
      incident: incident.id,
      ...sealNews(vault, 'again', incident, news),
    })
    return { chatIds: rows.map(({ chat_id }) => chat_id), isComplete: false }
  },
})
