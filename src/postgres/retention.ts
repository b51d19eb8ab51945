import type { Pool } from './pool.ts'

/** Telegram repeats an update for a day at most (Bot API, getUpdates); twice that, and nothing done can come again. */
const forget = [
  `delete from inbox where done_at < now() - interval '2 days'`,
  `delete from outbox where done_at < now() - interval '2 days'`,
  `delete from call where answered_at < now() - interval '2 days'`,
  `delete from spending where at < now() - interval '31 days'`,
  `delete from proof where proved_at < now() - interval '2 days'`,
  `delete from code_sent where sent_at < now() - interval '2 days'`,
  `delete from hold where until < now() - interval '2 days'`,
  `delete from list where until < now() - interval '1 day'`,
  `delete from request where ended_at < now() - interval '90 days'`,
  `delete from subscription where told_at < now() - interval '30 days'`,
  `delete from lane where until < now() - interval '1 hour'`,
]

/** Takes out of the database what was done long enough ago. */
export const retain = async (pool: Pool): Promise<void> => {
  for (const statement of forget) await pool.query(statement)
}
