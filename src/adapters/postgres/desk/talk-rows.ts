import { randomUUID } from 'node:crypto'
import type { DeskStore } from '../../../core/ports/desk-store.ts'
import { isLowScore } from '../../../core/desk/low-score.ts'
import type { EarlierTalk, Talk } from '../../../core/desk/talk.ts'
import { maskPhone } from '../../../core/text/phone.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { NamedStatement, Values } from '../named-statement.ts'
import type { Pool } from '../pool.ts'
import { placeOf } from '../sealed-columns.ts'
import { inTransaction } from '../transaction.ts'
import { lockConversations } from './lock-conversations.ts'
import { statusPosts, writePosts } from './post-rows.ts'
import { readTalk, talkColumns } from './talk-row.ts'
import type { TalkRow } from './talk-row.ts'

const open = namedStatement(
  'open-talk',
  `
    insert into talk (chat_id, state, locale, service, reason, flow, step, brief, phone, seal_id) values (:chat,
      'waiting', :locale, :service, :reason, :flow, :step, :brief, :phone, :sealId)
    on conflict (chat_id) where state <> 'ended' do update set phone = coalesce(talk.phone, excluded.phone),
      brief = coalesce(talk.brief, excluded.brief),
      reason = case when talk.brief is null then excluded.reason else talk.reason end,
      flow = case when talk.brief is null then excluded.flow else talk.flow end, step = case
        when talk.brief is null then excluded.step else talk.step end
    returning ${talkColumns}, xmax = 0 as begun`,
)

/**
 * Reads the id under which the values of the open talk are sealed. The lock on the conversation keeps it the open one.
 */
const openSealId = namedStatement(
  'open-talk-seal-id',
  `select seal_id from talk where chat_id = :chat and state <> 'ended'`,
)

/**
 * Puts what the customer wrote to the bot before into the history of a talk that begins; words of an earlier talk are
 * there already.
 */
const precede = namedStatement(
  'precede-talk',
  `
    insert into talk_message (chat_id, talk, author, what, sealed, at, seal_id)
    select :chat, :talk, 'customer', 'text', w.sealed, to_timestamp(w.at / 1000), w.seal_id
    from unnest(:sealed::bytea[], :at::float8[], :sealIds::uuid[]) with ordinality as w(sealed, at, seal_id, place)
    where w.at / 1000 > coalesce((select max(extract(epoch from opened_at)) from talk where chat_id = :chat
      and id <> :talk), 0) order by w.place`,
)

const ofChat = namedStatement(
  'talk-of',
  `select ${talkColumns} from talk where chat_id = :chat order by state <> 'ended' desc, id desc limit 1`,
)

/** A talk without its brief is one that the customer had forgotten. */
const earlier = namedStatement(
  'earlier-talks',
  `
    select floor(extract(epoch from talk.opened_at) * 1000)::float8 as "openedAt", talk.reason, talk.ended as "end",
      talk.score,
      coalesce((select jsonb_agg(coalesce(a.name, s.name) order by s.at) from talk_share s left
        join agent a on a.id = s.agent where s.talk = talk.id), '[]') as agents
    from talk where talk.chat_id = :chat and talk.id < :talk and talk.state = 'ended' and talk.brief is not null
      order by talk.id desc limit 3`,
)

const notOver = namedStatement(
  'open-talks',
  `select ${talkColumns} from talk where state <> 'ended' order by waits_since nulls last, id`,
)

/** Reads the latest takes. A talk that the desk began by itself was nobody's wait. */
const takes = namedStatement(
  'latest-takes',
  `
    select floor(extract(epoch from taken_at) * 1000)::float8 as at from talk
    where taken_at > now() - interval '2 hours' order by taken_at desc limit 20`,
)

const openTalk = namedStatement(
  'open-talk-of',
  `select ${talkColumns} from talk where chat_id = :chat and state <> 'ended'`,
)

const proveTalk = namedStatement('prove-talk', `update talk set phone = :phone, brief = :brief where id = :talk`)

const lastTalk = namedStatement(
  'last-talk',
  'select id, seal_id, score from talk where chat_id = :chat order by id desc limit 1',
)

const scored = namedStatement(
  'score-talk',
  `
    with scored as (update talk set score = :score, score_words = :words, scored_at = now() where id = :talk
      returning id)
    insert into talk_message (chat_id, talk, author, what, sealed, seal_id) select :chat, id, 'customer', 'score',
      :said, :sealId from scored`,
)

type Talks = Pick<
  DeskStore,
  'open' | 'recordTalkProof' | 'talkOf' | 'earlierTalks' | 'latestTakes' | 'openTalks' | 'recordScore'
>

/** Creates the store of talks. Briefs and the words of scores are encrypted. */
export const createTalks = (pool: Pool, vault: Vault): Talks => {
  const talks = async (statement: NamedStatement, values: Values): Promise<readonly Talk[]> =>
    (await runNamed<TalkRow>(pool, statement, values)).map((row) => readTalk(row, vault))
  return {
    open: ({ chatId, locale, service, brief, phone, written = [] }) =>
      inTransaction(pool, async (db) => {
        await lockConversations(db, [chatId])
        const [known] = await runNamed<{ seal_id: string }>(db, openSealId, { chat: chatId })
        const sealId = known?.seal_id ?? randomUUID()
        const [row] = await runNamed<TalkRow & { begun: boolean }>(db, open, {
          chat: chatId,
          locale,
          service,
          reason: brief.reason,
          flow: brief.flow,
          step: brief.step,
          brief: vault.seal(brief, placeOf('talk.brief', chatId, sealId)),
          phone: phone === null ? null : vault.seal(phone, placeOf('talk.phone', chatId, sealId)),
          sealId,
        })
        if (!row) throw new Error('a talk was neither opened nor found')
        if (row.begun && written.length > 0) {
          const sealIds = written.map(() => randomUUID())
          await runNamed(db, precede, {
            chat: chatId,
            talk: row.id,
            sealed: written.map(({ text }, n) =>
              vault.seal(text, placeOf('talk_message.sealed', chatId, sealIds[n] ?? null)),
            ),
            at: written.map(({ at }) => at),
            sealIds,
          })
        }
        await writePosts(db, vault, statusPosts(chatId), { first: true })
        return readTalk(row, vault)
      }),
    recordTalkProof: (chatId, { phone, by }) =>
      inTransaction(pool, async (db) => {
        await lockConversations(db, [chatId])
        const [row] = await runNamed<TalkRow>(db, openTalk, { chat: chatId })
        if (!row) return
        const brief = { ...readTalk(row, vault).brief, proof: by, maskedPhone: maskPhone(phone) }
        await runNamed(db, proveTalk, {
          talk: row.id,
          phone: vault.seal(phone, placeOf('talk.phone', chatId, row.seal_id)),
          brief: vault.seal(brief, placeOf('talk.brief', chatId, row.seal_id)),
        })
        await writePosts(db, vault, statusPosts(chatId))
      }),
    talkOf: async (chatId) => (await talks(ofChat, { chat: chatId }))[0] ?? null,
    earlierTalks: ({ id, chatId }) =>
      runNamed<EarlierTalk & Record<string, unknown>>(pool, earlier, { chat: chatId, talk: id }),
    latestTakes: async () => (await runNamed<{ at: number }>(pool, takes, {})).map(({ at }) => at).toReversed(),
    openTalks: () => talks(notOver, {}),
    recordScore: (chatId, { score, words }, call) =>
      inTransaction(pool, async (db) => {
        await lockConversations(db, [chatId])
        const [last] = await runNamed<{ id: number; seal_id: string; score: number | null }>(db, lastTalk, {
          chat: chatId,
        })
        if (!last) return
        const sealId = randomUUID()
        const said = words === '' ? String(score) : `${score} · ${words}`
        await runNamed(db, scored, {
          chat: chatId,
          score,
          words: words === '' ? null : vault.seal(words, placeOf('talk.score_words', chatId, last.seal_id)),
          said: vault.seal(said, placeOf('talk_message.sealed', chatId, sealId)),
          talk: last.id,
          sealId,
        })
        if (isLowScore(score) && !isLowScore(last.score)) await writePosts(db, vault, call)
      }),
  }
}
