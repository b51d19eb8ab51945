import { namedStatement, runNamed } from './named-statement.ts'
import type { Pool } from './pool.ts'

const look = namedStatement(
  'gauges',
  `
    select
      (select count(*) from inbox where done_at is null)::int as inbox,
      coalesce((select extract(epoch from now() - min(received_at)) from inbox
        where done_at is null and next_at <= now()), 0)::float8 as inbox_lag,
      (select count(*) from outbox where state = 'open')::int as outbox,
      (select count(*) from call where answered_at is null and dead_at is null)::int as calls,
      (select count(*) from talk where state = 'waiting')::int as queue,
      (select count(*) from talk where state in ('taken', 'pending'))::int as talks,
      (select count(*) from desk_outbox where state = 'open')::int as posts,
      (select count(*) from code_sent where sent_at > now() - interval '1 hour' and not decoy)::int as codes_sent,
      (select count(*) from proof where proved_at > now() - interval '1 hour'
        and proved_by in ('code', 'email-link'))::int as codes_right,
      coalesce((select extract(epoch from now() - min(made_at)) from desk_outbox
        where state = 'open' and kind in ('words', 'copy')), 0)::float8 as posts_lag,
      coalesce((select extract(epoch from now() - min(made_at)) from outbox where state = 'open' and next_at <= now()),
        0)::float8 as outbox_lag,
      coalesce((select extract(epoch from now() - min(asked_at)) from call
        where answered_at is null and dead_at is null), 0)::float8 as calls_lag,
      coalesce((select extract(epoch from now() - min(opened_at)) from talk where state = 'waiting'),
        0)::float8 as queue_lag,
      (select count(*) from talk where state in ('taken', 'pending') and waits_since is not null)::int as unanswered,
      coalesce((select extract(epoch from now() - min(waits_since)) from talk where state in ('taken', 'pending')),
        0)::float8 as unanswered_lag,
      (select array_agg(extract(epoch from answered_at - opened_at)::float8 order by answered_at - opened_at) from talk
        where opened_at > now() - interval '1 day' and answered_at > now() - interval '1 hour') as answers,
      (select count(*) from inbox where dead_at is not null)::int as dead_events,
      (select count(*) from outbox where dead_at is not null)::int as dead_messages,
      (select count(*) from desk_outbox where dead_at is not null)::int as dead_posts,
      (select count(*) from call where dead_at is not null)::int as dead_calls,
      (select count(*) from desk_group where trouble is not null)::int as troubled_groups,
      (select count(*) from notice where state = 'waiting')::int as notices_waiting,
      (select count(*) from notice where state = 'running')::int as notices_running,
      (select count(*) from notice where state in ('waiting', 'running')
        and trouble is not null)::int as notices_troubled,
      (select coalesce(sum(to_do), 0) from notice where state = 'running')::int as copies,
      (select count(*) from process)::int as processes`,
)

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
  outbox_lag: number
  calls_lag: number
  queue_lag: number
  unanswered: number
  unanswered_lag: number
  /**
   * Seconds to the first answer of an agent, ascending, of the talks that got it within the last hour; null when there
   * was none.
   */
  answers: readonly number[] | null
  dead_events: number
  dead_messages: number
  dead_posts: number
  dead_calls: number
  troubled_groups: number
  notices_waiting: number
  notices_running: number
  notices_troubled: number
  copies: number
  processes: number
}

/** One value of a gauge. All of one name have the same labels. */
interface Reading {
  readonly name: string
  readonly help: string
  readonly labels?: Readonly<Record<string, string>>
  readonly value: number
}

/** Codes an hour from which their share that was typed rightly says something. */
const MANY_CODES = 30

/** One code of so many is typed rightly at least, unless somebody has codes sent for another reason (SMS pumping). */
const RIGHT_CODES_SHARE = 3

/** Reads one name with a value for each of its label. */
const perLabel = (
  name: string,
  help: string,
  label: string,
  values: Readonly<Record<string, number>>,
): readonly Reading[] => Object.entries(values).map(([one, value]) => ({ name, help, labels: { [label]: one }, value }))

const waitingWork = (row: Row): readonly Reading[] => [
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
  { name: 'dozvon_outbox_lag_seconds', help: 'Age of the oldest message that is due', value: row.outbox_lag },
  { name: 'dozvon_calls_lag_seconds', help: 'Age of the oldest call without an answer', value: row.calls_lag },
  ...perLabel('dozvon_dead_letters', 'What failed for good and waits to be released or dropped', 'kind', {
    event: row.dead_events,
    message: row.dead_messages,
    post: row.dead_posts,
    call: row.dead_calls,
  }),
  { name: 'dozvon_processes', help: 'Processes on this database', value: row.processes },
]

/** Gives the value below which this share of ascending values lies. */
const quantile = (values: readonly number[], share: number): number =>
  values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/** First answers of agents; absent after an hour without one. */
const firstAnswers = ({ answers }: Row): readonly Reading[] =>
  answers === null
    ? []
    : perLabel(
        'dozvon_desk_first_answer_seconds',
        'Time to the first answer of an agent, over the talks that got it within the last hour',
        'quantile',
        { '0.5': quantile(answers, 0.5), '0.9': quantile(answers, 0.9), '1': quantile(answers, 1) },
      )

const deskWork = (row: Row): readonly Reading[] => [
  { name: 'dozvon_queue_lag_seconds', help: 'Longest wait in the queue', value: row.queue_lag },
  {
    name: 'dozvon_desk_unanswered',
    help: 'Customers with an agent who wait for an answer',
    value: row.unanswered,
  },
  {
    name: 'dozvon_desk_unanswered_lag_seconds',
    help: 'Longest wait of a customer with an agent',
    value: row.unanswered_lag,
  },
  ...firstAnswers(row),
  {
    name: 'dozvon_desk_groups_in_trouble',
    help: 'Forum groups in which the bot cannot post',
    value: row.troubled_groups,
  },
]

const noticeWork = (row: Row): readonly Reading[] => [
  ...perLabel('dozvon_notices', 'Notices under way', 'state', {
    waiting: row.notices_waiting,
    running: row.notices_running,
    troubled: row.notices_troubled,
  }),
  { name: 'dozvon_notice_copies_waiting', help: 'Copies of running notices that are still to do', value: row.copies },
]

const codes = (row: Row): readonly Reading[] => {
  const isOff = row.codes_sent >= MANY_CODES && row.codes_right * RIGHT_CODES_SHARE < row.codes_sent
  return [
    { name: 'dozvon_codes_sent', help: 'Codes sent within the last hour', value: row.codes_sent },
    { name: 'dozvon_codes_right', help: 'Numbers and mailboxes proved within the last hour', value: row.codes_right },
    {
      name: 'dozvon_codes_alarm',
      help: '1 while fewer than a third of many codes sent within the hour were typed rightly',
      value: isOff ? 1 : 0,
    },
  ]
}

/** Reads the gauges of what all processes share. Lags are in seconds. */
export const readGauges = async (pool: Pool): Promise<readonly Reading[]> => {
  const [row] = await runNamed<Row>(pool, look, {})
  return row ? [...codes(row), ...waitingWork(row), ...deskWork(row), ...noticeWork(row)] : []
}
