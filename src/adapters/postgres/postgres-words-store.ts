import type { WordsStore } from '../../core/ports/words-store.ts'
import { run } from './pool.ts'
import type { Pool, Statement } from './pool.ts'
import { inTransaction } from './transaction.ts'

const spoken: Statement = {
  name: 'words-spoken',
  text: `select coalesce(sum(reach), 0)::int as reach from words_reach
    where speaker = $1 and subject <> $2 and at > now() - interval '24 hours'`,
}

const lock: Statement = {
  name: 'words-lock',
  text: `select pg_advisory_xact_lock(hashtextextended('words:' || $1::text, 0))`,
}

const take: Statement = {
  name: 'words-take',
  text: `insert into words_reach (speaker, subject, reach) values ($1, $2, $3)
    on conflict (speaker, subject) do update set reach = greatest(words_reach.reach, excluded.reach), at = now()`,
}

const reachOf: Statement = {
  name: 'words-reach-of',
  text: 'select count(*)::int as reach from conversation where $1::text[] is null or service is null or service = any ($1)',
}

/** Creates the store of whom free words have reached. */
export const createWordsStore = (pool: Pool): WordsStore => ({
  spoken: async (speaker, subject) => (await run<{ reach: number }>(pool, spoken, [speaker, subject]))[0]?.reach ?? 0,
  take: (speaker, subject, reach, threshold) =>
    inTransaction(pool, async (db) => {
      await run(db, lock, [speaker])
      const others = (await run<{ reach: number }>(db, spoken, [speaker, subject]))[0]?.reach ?? 0
      if (others + reach > threshold) return false
      await run(db, take, [speaker, subject, reach])
      return true
    }),
  reachOf: async (services) => (await run<{ reach: number }>(pool, reachOf, [services]))[0]?.reach ?? 0,
})
