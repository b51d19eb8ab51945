import type { DeskStore } from '../../../core/ports/desk-store.ts'
import type { Talk } from '../../../core/desk/talk.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { run } from '../pool.ts'
import type { Pool, Statement } from '../pool.ts'
import { inTransaction } from '../transaction.ts'
import { lockConversations } from './lock-conversations.ts'
import { statusPosts, writePosts } from './post-rows.ts'
import { readTalk, talkColumns } from './talk-row.ts'
import type { TalkRow } from './talk-row.ts'

const open: Statement = {
  name: 'open-talk',
  text: `
    insert into talk (chat_id, state, locale, service, reason, flow, step, brief, phone) values ($1, 'waiting', $2, $3, $4, $5, $6, $7, $8)
    on conflict (chat_id) where state <> 'ended' do update set phone = coalesce(talk.phone, excluded.phone), brief = coalesce(talk.brief, excluded.brief),
      reason = case when talk.brief is null then excluded.reason else talk.reason end,
      flow = case when talk.brief is null then excluded.flow else talk.flow end, step = case when talk.brief is null then excluded.step else talk.step end
    returning ${talkColumns}`,
}

const ofChat: Statement = {
  name: 'talk-of',
  text: `select ${talkColumns} from talk where chat_id = $1 order by state <> 'ended' desc, id desc limit 1`,
}

const notOver: Statement = {
  name: 'open-talks',
  text: `select ${talkColumns} from talk where state <> 'ended' order by waits_since nulls last, id`,
}

/** Reads the position in the queue, after the talks that began before; without a talk, the one that the next talk gets. */
const place: Statement = {
  name: 'place-of-talk',
  text: `
    select (select count(*)::int from talk where state = 'waiting' and ($1::bigint is null or id < $1)) + 1 as place,
      (select percentile_cont(0.5) within group (order by extract(epoch from taken_at - opened_at))::float8 from
        (select taken_at, opened_at from talk where taken_at > now() - interval '7 days' order by taken_at desc limit 20) as recent) as wait
    where $1::bigint is null or exists (select from talk where id = $1 and state = 'waiting')`,
}

const scored: Statement = {
  name: 'score-talk',
  text: `update talk set score = $2, score_words = $3, scored_at = now() where id = (select max(id) from talk where chat_id = $1)`,
}

type Talks = Pick<DeskStore, 'open' | 'talkOf' | 'queuePositionOf' | 'openTalks' | 'recordScore'>

/** Creates the store of talks. Briefs and the words of scores are encrypted. */
export const createTalks = (pool: Pool, vault: Vault): Talks => {
  const talks = async (statement: Statement, values: readonly unknown[]): Promise<readonly Talk[]> =>
    (await run<TalkRow>(pool, statement, values)).map((row) => readTalk(row, vault))
  return {
    open: ({ chatId, locale, service, brief, phone }) =>
      inTransaction(pool, async (db) => {
        await lockConversations(db, [chatId])
        const [row] = await run<TalkRow>(db, open, [
          chatId,
          locale,
          service,
          brief.reason,
          brief.flow,
          brief.step,
          vault.seal(brief),
          phone === null ? null : vault.seal(phone),
        ])
        if (!row) throw new Error('a talk was neither opened nor found')
        await writePosts(db, vault, statusPosts(chatId), true)
        return readTalk(row, vault)
      }),
    talkOf: async (chatId) => (await talks(ofChat, [chatId]))[0] ?? null,
    queuePositionOf: async (talk) => {
      const [row] = await run<{ place: number; wait: number | null }>(pool, place, [talk])
      return row ? { position: row.place, waitSec: row.wait === null ? null : Math.round(row.wait) } : null
    },
    openTalks: () => talks(notOver, []),
    recordScore: async (chatId, score, words) =>
      void (await run(pool, scored, [chatId, score, words === '' ? null : vault.seal(words)])),
  }
}
