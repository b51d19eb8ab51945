import type { WordsStore } from '../../core/ports/words-store.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { Pool } from './pool.ts'
import { inTransaction } from './transaction.ts'

const spoken = namedStatement(
  'words-spoken',
  `select coalesce(sum(reach), 0)::int as reach from words_reach
    where speaker = :speaker and subject <> :subject and at > now() - interval '24 hours'`,
)

const lock = namedStatement(
  'words-lock',
  `select pg_advisory_xact_lock(hashtextextended('words:' || :speaker::text, 0))`,
)

const take = namedStatement(
  'words-take',
  `insert into words_reach (speaker, subject, reach) values (:speaker, :subject, :reach)
    on conflict (speaker, subject) do update set reach = greatest(words_reach.reach, excluded.reach), at = now()`,
)

const reachOf = namedStatement(
  'words-reach-of',
  `select count(*)::int as reach from conversation
    where :services::text[] is null or service is null or service = any (:services)`,
)

/** Creates the store of whom free words have reached. */
export const createWordsStore = (pool: Pool): WordsStore => ({
  spoken: async (speaker, subject) =>
    (await runNamed<{ reach: number }>(pool, spoken, { speaker, subject }))[0]?.reach ?? 0,
  take: (speaker, subject, reach, threshold) =>
    inTransaction(pool, async (db) => {
      await runNamed(db, lock, { speaker })
      const others = (await runNamed<{ reach: number }>(db, spoken, { speaker, subject }))[0]?.reach ?? 0
      if (others + reach > threshold) return false
      await runNamed(db, take, { speaker, subject, reach })
      return true
    }),
  reachOf: async (services) => (await runNamed<{ reach: number }>(pool, reachOf, { services }))[0]?.reach ?? 0,
})
