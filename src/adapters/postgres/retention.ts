import type { Vault } from '../../core/ports/vault.ts'
import { retentionDays } from '../../core/ports/retention-rules.ts'
import type { RetentionDays, RuleName } from '../../core/ports/retention-rules.ts'
import { emptyConversations } from './empty-conversations.ts'
import { namedStatement, runUnprepared } from './named-statement.ts'
import type { Pool } from './pool.ts'

const AGE = `now() - :days * interval '1 day'`

/**
 * Statements that delete old rows, by their rule; `:days` are its days. Telegram repeats an update for a day at most
 * (Bot API, getUpdates), so what was done is kept twice as long.
 */
const RULES: readonly (readonly [RuleName, string])[] = [
  ['done', `delete from inbox where done_at < ${AGE} and dead_at is null`],
  ['done', `delete from outbox where done_at < ${AGE} and dead_at is null`],
  ['done', `delete from call where answered_at < ${AGE}`],
  ['spending', `delete from spending where at < ${AGE}`],
  ['done', `delete from words_reach where at < ${AGE}`],
  ['done', `delete from proof where proved_at < ${AGE}`],
  ['pairings', `delete from pairing where proved_at < ${AGE}`],
  ['done', `delete from code_sent where sent_at < ${AGE}`],
  ['done', `delete from verification where until < ${AGE}`],
  ['done', `delete from watch where until < ${AGE}`],
  [
    'done',
    `delete from hold where until < ${AGE} or (forgotten_at is not null and (until < now() or ended_at is not null))`,
  ],
  ['lists', `delete from list where until < ${AGE}`],
  ['requests', `delete from request where ended_at < ${AGE} or (forgotten_at is not null and ended_at is not null)`],
  ['subscriptions', `delete from subscription where announced_at < ${AGE} or (not requested and hit_at < ${AGE})`],
  ['incidents', `delete from incident where ended_at < ${AGE}`],
  ['incident-drafts', `delete from incident where state = 'draft' and updated_at < ${AGE}`],
  [
    'done',
    `delete from desk_outbox where state <> 'open' and done_at < ${AGE} and dead_at is null and desk_message is null`,
  ],
  ...['inbox', 'outbox', 'desk_outbox', 'call'].map(
    (table) => ['dead-letters', `delete from ${table} where dead_at < ${AGE}`] as const,
  ),
  ['done', `delete from withheld_album where at < ${AGE}`],
  ['talks', `delete from talk_message where talk in (select id from talk where state = 'ended' and ended_at < ${AGE})`],
  [
    'talks',
    `delete from talk_message where at < ${AGE}
      and not exists (select from talk where talk.id = talk_message.talk and talk.state <> 'ended')`,
  ],
  [
    'talks',
    `update talk set brief = null, phone = null, score_words = null, tags = '{}' where state = 'ended' and ended_at < ${AGE}
      and (brief is not null or phone is not null or score_words is not null)`,
  ],
  ['notices', `delete from notice_copy where notice in (select id from notice where ended_at < ${AGE})`],
  ['notices', `delete from notice_press where notice in (select id from notice where ended_at < ${AGE})`],
  [
    'walk-steps',
    `update walk set chat = null, steps = '{}' where ended_at < ${AGE} and (chat is not null or steps <> '{}')`,
  ],
  ['walks', `delete from walk where ended_at < ${AGE}`],
  ['audit', `delete from audit where at < ${AGE}`],
]

const nameOf = (rule: RuleName, sql: string): string => {
  const table = /^(?:delete from|update) (\w+)/.exec(sql)?.[1] ?? ''
  return `old-${rule}-${table}`
}

/** The same, named after rule and table; the second one of both has a number. */
const OLD_ROWS = RULES.map(([rule, sql], place) => {
  const name = nameOf(rule, sql)
  const before = RULES.slice(0, place).filter((one) => nameOf(...one) === name).length
  return { rule, statement: namedStatement(before === 0 ? name : `${name}-${before + 1}`, sql) }
})

const oldLeases = namedStatement('old-leases', `delete from lease where until < now() - interval '1 hour'`)

/**
 * Deletes what was done long enough ago, and empties conversations without a sign of life. The counts of ended talks
 * stay.
 */
export const deleteOldRows = async (pool: Pool, vault: Vault, days: RetentionDays = retentionDays()): Promise<void> => {
  for (const { rule, statement } of OLD_ROWS) await runUnprepared(pool, statement, { days: days[rule] })
  await runUnprepared(pool, oldLeases)
  await emptyConversations(pool, vault, days.conversations)
}
