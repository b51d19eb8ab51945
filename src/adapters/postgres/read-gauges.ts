import { run } from './pool.ts'
import type { Pool, Statement } from './pool.ts'

const look: Statement = {
  name: 'gauges',
  text: `
    select
      (select count(*) from inbox where done_at is null)::int as inbox,
      coalesce((select extract(epoch from now() - min(received_at)) from inbox where done_at is null and next_at <= now()), 0)::float8 as inbox_lag,
      (select count(*) from outbox where state = 'open')::int as outbox,
      (select count(*) from call where answered_at is null)::int as calls,
      (select count(*) from talk where state = 'waiting')::int as queue,
      (select count(*) from talk where state in ('taken', 'pending'))::int as talks,
      (select count(*) from desk_outbox where state = 'open')::int as posts,
      (select count(*) from code_sent where sent_at > now() - interval '1 hour' and not decoy)::int as codes_sent,
      (select count(*) from proof where proved_at > now() - interval '1 hour' and proved_by in ('code', 'email-link'))::int as codes_right,
      coalesce((select extract(epoch from now() - min(made_at)) from desk_outbox where state = 'open' and kind in ('words', 'copy')), 0)::float8 as posts_lag`,
}

interface Row {
  inbox: number
  inbox_lag: number
  outbox: number
  calls: number
  queue: number
  talks: number
  posts: number
  codes_sent: number
  codes_right: number
  posts_lag: number
}

/** Codes an hour from which their share that was typed rightly says something. */
const MANY_CODES = 30

/** One code of so many is typed rightly at least, unless somebody has codes sent for another reason (SMS pumping). */
const RIGHT_CODES_SHARE = 3

/** Reads the gauges of work that waits, over all processes: name, help text and value. Lags are in seconds. */
export const readGauges = async (
  pool: Pool,
): Promise<readonly { readonly name: string; readonly help: string; readonly value: number }[]> => {
  const [row] = await run<Row>(pool, look, [])
  if (!row) return []
  const isOff = row.codes_sent >= MANY_CODES && row.codes_right * RIGHT_CODES_SHARE < row.codes_sent
  return [
    { name: 'dozvon_codes_sent', help: 'Codes sent within the last hour', value: row.codes_sent },
    { name: 'dozvon_codes_right', help: 'Numbers and mailboxes proved within the last hour', value: row.codes_right },
    {
      name: 'dozvon_codes_alarm',
      help: '1 while fewer than a third of many codes sent within the hour were typed rightly',
      value: isOff ? 1 : 0,
    },
    { name: 'dozvon_inbox_waiting', help: 'Events in the inbox that no turn has handled', value: row.inbox },
    {
      name: 'dozvon_inbox_lag_seconds',
      help: 'Age of the oldest event that is due',
      value: row.inbox_lag,
    },
    { name: 'dozvon_outbox_waiting', help: 'Messages to customers that have not been sent', value: row.outbox },
    { name: 'dozvon_calls_waiting', help: 'Calls without an answer', value: row.calls },
    { name: 'dozvon_queue_waiting', help: 'Customers who wait in the queue', value: row.queue },
    { name: 'dozvon_talks_open', help: 'Customers with an agent', value: row.talks },
    { name: 'dozvon_desk_posts_waiting', help: 'Posts to the forum groups that have not been sent', value: row.posts },
    {
      name: 'dozvon_desk_lag_seconds',
      help: 'Age of the oldest customer message that has not been posted',
      value: row.posts_lag,
    },
  ]
}
