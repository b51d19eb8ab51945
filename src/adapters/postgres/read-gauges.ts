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
  posts_lag: number
}

/** Reads the gauges of work that waits, over all processes: name, help text and value. Lags are in seconds. */
export const readGauges = async (
  pool: Pool,
): Promise<readonly { readonly name: string; readonly help: string; readonly value: number }[]> => {
  const [row] = await run<Row>(pool, look, [])
  if (!row) return []
  return [
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
