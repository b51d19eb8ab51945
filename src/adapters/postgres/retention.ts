import type { Pool } from './pool.ts'

/** Statements that delete old rows. Telegram repeats an update for a day at most (Bot API, getUpdates), so what was done is kept twice as long. */
const forget = [
  `delete from inbox where done_at < now() - interval '2 days' and (dead_at is null or dead_at < now() - interval '30 days')`,
  `delete from outbox where done_at < now() - interval '2 days' and (dead_at is null or dead_at < now() - interval '30 days')`,
  `delete from call where answered_at < now() - interval '2 days' or dead_at < now() - interval '30 days'`,
  `delete from spending where at < now() - interval '31 days'`,
  `delete from proof where proved_at < now() - interval '2 days'`,
  `delete from code_sent where sent_at < now() - interval '2 days'`,
  `delete from hold where until < now() - interval '2 days'`,
  `delete from list where until < now() - interval '1 day'`,
  `delete from request where ended_at < now() - interval '90 days'`,
  `delete from subscription where announced_at < now() - interval '30 days' or (not requested and hit_at < now() - interval '30 days')`,
  `delete from incident where ended_at < now() - interval '1 year'`,
  `delete from incident where state = 'draft' and updated_at < now() - interval '7 days'`,
  `delete from desk_outbox where state <> 'open' and done_at < now() - interval '2 days' and (dead_at is null or dead_at < now() - interval '30 days')`,
  `delete from withheld_album where at < now() - interval '2 days'`,
  `delete from talk_message where talk in (select id from talk where state = 'ended' and ended_at < now() - interval '90 days')`,
  `delete from talk_message where at < now() - interval '90 days' and not exists (select from talk where talk.id = talk_message.talk and talk.state <> 'ended')`,
  `update talk set brief = null, phone = null, score_words = null where state = 'ended' and ended_at < now() - interval '90 days'
    and (brief is not null or phone is not null or score_words is not null)`,
  `delete from notice_copy where notice in (select id from notice where ended_at < now() - interval '90 days')`,
  `delete from notice_press where notice in (select id from notice where ended_at < now() - interval '90 days')`,
  `delete from audit where at < now() - interval '1 year'`,
  `delete from lease where until < now() - interval '1 hour'`,
]

/** Deletes what was done long enough ago. The counts of ended talks stay. */
export const deleteOldRows = async (pool: Pool): Promise<void> => {
  for (const statement of forget) await pool.query(statement)
}
