import { randomUUID } from 'node:crypto'
import type { DeskStore } from '../../../core/ports/desk-store.ts'
import { isLowScore } from '../../../core/desk/low-score.ts'
import type { EarlierTalk, Talk } from '../../../core/desk/talk.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { run } from '../pool.ts'
import type { Pool } from '../pool.ts'
import { placeOf } from '../sealed-columns.ts'
import { inTransaction } from '../transaction.ts'
import { lockConversations } from './lock-conversations.ts'
import { statusPosts, writePosts } from './post-rows.ts'
import { readTalk, talkColumns } from './talk-row.ts'
import type { TalkRow } from './talk-row.ts'
import { numberedStatement } from '../statement-register.ts'
import type { Statement } from '../statement-register.ts'

const open = numberedStatement({
  name: 'open-talk',
  text: `
    insert into talk (chat_id, state, locale, service, reason, flow, step, brief, phone, seal_id) values ($1, 'waiting', $2, $3, $4, $5, $6, $7, $8, $9)
    on conflict (chat_id) where state <> 'ended' do update set phone = coalesce(talk.phone, excluded.phone), brief = coalesce(talk.brief, excluded.brief),
      reason = case when talk.brief is null then excluded.reason else talk.reason end,
      flow = case when talk.brief is null then excluded.flow else talk.flow end, step = case when talk.brief is null then excluded.step else talk.step end
    returning ${talkColumns}, xmax = 0 as begun`,
})

/**
 * Reads the id under which the values of the open talk are sealed. The lock on the conversation keeps it the open one.
 */
const openSealId = numberedStatement({
  name: 'open-talk-seal-id',
  text: `select seal_id from talk where chat_id = $1 and state <> 'ended'`,
})

/**
 * Puts what the customer wrote to the bot before into the history of a talk that begins; words of an earlier talk are
 * there already.
 */
const precede = numberedStatement({
  name: 'precede-talk',
  text: `
    insert into talk_message (chat_id, talk, author, what, sealed, at, seal_id)
    select $1, $2, 'customer', 'text', w.sealed, to_timestamp(w.at / 1000), w.seal_id
    from unnest($3::bytea[], $4::float8[], $5::uuid[]) with ordinality as w(sealed, at, seal_id, place)
    where w.at / 1000 > coalesce((select max(extract(epoch from opened_at)) from talk where chat_id = $1 and id <> $2), 0) order by w.place`,
})

const ofChat = numberedStatement({
  name: 'talk-of',
  text: `select ${talkColumns} from talk where chat_id = $1 order by state <> 'ended' desc, id desc limit 1`,
})

/** A talk without its brief is one that the customer had forgotten. */
const earlier = numberedStatement({
  name: 'earlier-talks',
  text: `
    select floor(extract(epoch from talk.opened_at) * 1000)::float8 as "openedAt", talk.reason, talk.ended as "end", talk.score,
      coalesce((select jsonb_agg(coalesce(a.name, s.name) order by s.at) from talk_share s left join agent a on a.id = s.agent where s.talk = talk.id), '[]') as agents
    from talk where talk.chat_id = $1 and talk.id < $2 and talk.state = 'ended' and talk.brief is not null order by talk.id desc limit 3`,
})

const notOver = numberedStatement({
  name: 'open-talks',
  text: `select ${talkColumns} from talk where state <> 'ended' order by waits_since nulls last, id`,
})

/** Reads the latest takes. A talk that the desk began by itself was nobody's wait. */
const takes = numberedStatement({
  name: 'latest-takes',
  text: `
    select floor(extract(epoch from taken_at) * 1000)::float8 as at from talk
    where taken_at > now() - interval '2 hours' order by taken_at desc limit 20`,
})

const lastTalk = numberedStatement({
  name: 'last-talk',
  text: 'select id, seal_id, score from talk where chat_id = $1 order by id desc limit 1',
})

const scored = numberedStatement({
  name: 'score-talk',
  text: `
    with scored as (update talk set score = $2, score_words = $3, scored_at = now() where id = $5 returning id)
    insert into talk_message (chat_id, talk, author, what, sealed, seal_id) select $1, id, 'customer', 'score', $4, $6 from scored`,
})

type Talks = Pick<DeskStore, 'open' | 'talkOf' | 'earlierTalks' | 'latestTakes' | 'openTalks' | 'recordScore'>

/** Creates the store of talks. Briefs and the words of scores are encrypted. */
export const createTalks = (pool: Pool, vault: Vault): Talks => {
  const talks = async (statement: Statement, values: readonly unknown[]): Promise<readonly Talk[]> =>
    (await run<TalkRow>(pool, statement, values)).map((row) => readTalk(row, vault))
  return {
    open: ({ chatId, locale, service, brief, phone, written = [] }) =>
      inTransaction(pool, async (db) => {
        await lockConversations(db, [chatId])
        const [known] = await run<{ seal_id: string }>(db, openSealId, [chatId])
        const sealId = known?.seal_id ?? randomUUID()
        const [row] = await run<TalkRow & { begun: boolean }>(db, open, [
          chatId,
          locale,
          service,
          brief.reason,
          brief.flow,
          brief.step,
          vault.seal(brief, placeOf('talk.brief', chatId, sealId)),
          phone === null ? null : vault.seal(phone, placeOf('talk.phone', chatId, sealId)),
          sealId,
        ])
        if (!row) throw new Error('a talk was neither opened nor found')
        if (row.begun && written.length > 0) {
          const sealIds = written.map(() => randomUUID())
          await run(db, precede, [
            chatId,
            row.id,
            written.map(({ text }, n) => vault.seal(text, placeOf('talk_message.sealed', chatId, sealIds[n] ?? null))),
            written.map(({ at }) => at),
            sealIds,
          ])
        }
        await writePosts(db, vault, statusPosts(chatId), { first: true })
        return readTalk(row, vault)
      }),
    talkOf: async (chatId) => (await talks(ofChat, [chatId]))[0] ?? null,
    earlierTalks: ({ id, chatId }) => run<EarlierTalk & Record<string, unknown>>(pool, earlier, [chatId, id]),
    latestTakes: async () => (await run<{ at: number }>(pool, takes, [])).map(({ at }) => at).toReversed(),
    openTalks: () => talks(notOver, []),
    recordScore: (chatId, { score, words }, call) =>
      inTransaction(pool, async (db) => {
        await lockConversations(db, [chatId])
        const [last] = await run<{ id: number; seal_id: string; score: number | null }>(db, lastTalk, [chatId])
        if (!last) return
        const sealId = randomUUID()
        const said = words === '' ? String(score) : `${score} · ${words}`
        await run(db, scored, [
          chatId,
          score,
          words === '' ? null : vault.seal(words, placeOf('talk.score_words', chatId, last.seal_id)),
          vault.seal(said, placeOf('talk_message.sealed', chatId, sealId)),
          last.id,
          sealId,
        ])
        if (isLowScore(score) && !isLowScore(last.score)) await writePosts(db, vault, call)
      }),
  }
}
