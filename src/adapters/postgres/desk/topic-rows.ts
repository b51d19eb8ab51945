import type { Topic } from '../../../core/desk/topic.ts'
import type { DeskOutbox } from '../../../core/ports/desk-outbox.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { NamedStatement } from '../named-statement.ts'
import type { Pool, Queryable } from '../pool.ts'
import { placeOf } from '../sealed-columns.ts'
import { inTransaction } from '../transaction.ts'
import { statusPosts, writePosts } from './post-rows.ts'

const now = namedStatement(
  'desk-groups-now',
  `select coalesce(g.moved_to, given.id) as id from unnest(:groups::bigint[]) with ordinality as given(id, place)
    left join desk_group g on g.id = given.id order by given.place`,
)

/** Leaves out the groups that the bot has been removed from. */
const present = namedStatement(
  'desk-groups-present',
  `select given.id from unnest(:groups::bigint[]) with ordinality as given(id, place) left
  join desk_group g on g.id = given.id
    where g.trouble is distinct from 'gone' order by given.place`,
)

/**
 * Assigns a group to each customer without one, the group with the fewest open customers first. Two processes at once
 * assign each customer one.
 */
const settle = namedStatement(
  'desk-assign',
  `
    with unassigned as (
        select o.chat_id, row_number() over (order by min(o.id)) as place from desk_outbox o left
          join topic t on t.chat_id = o.chat_id
        where o.state = 'open' and o.chat_id is not null and (t.chat_id is null
          or t.desk_group <> all (:groups::bigint[])) group by o.chat_id),
      busy as (
        select t.desk_group, count(*) as customers from topic t
        where exists (select from talk k where k.chat_id = t.chat_id and k.state <> 'ended')
          or exists (select from desk_outbox o where o.chat_id = t.chat_id and o.state = 'open')
        group by t.desk_group),
      free as (
        select given.id, row_number() over (order by coalesce(busy.customers, 0) + n, given.place) as place
        from unnest(:groups::bigint[]) with ordinality as given(id, place) left join busy on busy.desk_group = given.id
          left join desk_group g on g.id = given.id
          cross join generate_series(1, (select count(*) from unassigned)) as n
        where g.trouble is null)
    insert into topic (chat_id, desk_group) select unassigned.chat_id, free.id from unassigned join free using (place)
      order by unassigned.chat_id
    on conflict (chat_id) do update set desk_group = excluded.desk_group, thread = null, card_id = null,
      card_talk = null, look = null, closed = false
      where topic.desk_group <> all (:groups::bigint[])
    returning chat_id, (xmax <> 0) as moved`,
)

const follow = namedStatement(
  'desk-follow-topics',
  `
    with ours as (select o.id, t.desk_group from desk_outbox o join topic t on t.chat_id = o.chat_id
        where o.state = 'open' and o.desk_group is distinct from t.desk_group for update of o skip locked)
    update desk_outbox o set desk_group = ours.desk_group from ours where o.id = ours.id`,
)

const columns = `t.no, t.chat_id, t.desk_group, t.thread, t.look, t.closed,
  case when t.card_talk = (select k.id from talk k where k.chat_id = t.chat_id
    order by k.state <> 'ended' desc, k.id desc limit 1) then t.card_id end as card_id,
  t.card_digest`

const ofChat = namedStatement('topic-of', `select ${columns} from topic t where t.chat_id = :chat`)
const numbered = namedStatement('topic-numbered', `select ${columns} from topic t where t.no = :no`)

const made = namedStatement(
  'topic-made',
  `update topic set thread = :thread where chat_id = :chat and thread is null returning 1`,
)

/** Notes what a topic shows. A null parameter leaves its column as it is. */
const shows = namedStatement(
  'topic-shows',
  `
    update topic t set closed = coalesce(:closed, closed), look = case when :changesLook then :look else look end,
      card_id = case when :changesCard then :card else card_id end, card_digest = coalesce(:digest, card_digest),
      card_talk = case when :changesCard then (select k.id from talk k where k.chat_id = t.chat_id
        order by k.state <> 'ended' desc, k.id desc limit 1) else card_talk end
    where t.chat_id = :chat`,
)

/** Notes that a thread is gone. Its messages cannot be answered or changed any more. */
const lost = namedStatement(
  'topic-lost',
  `
    with gone as (update topic set thread = null, card_id = null, card_talk = null, look = null, closed = false
        where chat_id = :chat and thread = :thread returning chat_id, desk_group),
      past as (insert into past_topic (desk_group, thread, chat_id) select desk_group, :thread, chat_id from gone
        on conflict do nothing),
      unknown as (update talk_message s set desk_message = null from gone where s.chat_id = gone.chat_id
        and s.desk_group = gone.desk_group)
    select 1 from gone`,
)

const moved = namedStatement(
  'desk-group-moved',
  `
    with noted as (insert into desk_group (id, moved_to) values (:from, :to) on conflict (id) do update
      set moved_to = :to),
      chained as (update desk_group set moved_to = :to where moved_to = :from),
      topics as (update topic set desk_group = :to where desk_group = :from),
      cards as (update notice_card set desk_group = :to, thread = null, message_id = null, shown = null,
        shown_at = 'epoch' where desk_group = :from),
      words as (update talk_message set desk_group = :to where desk_group = :from)
    update desk_outbox set desk_group = :to where desk_group = :from`,
)

const trouble = namedStatement(
  'desk-trouble',
  `insert into desk_group (id, trouble) values (:group, :trouble) on conflict (id) do update set trouble = :trouble`,
)

const troubles = namedStatement(
  'desk-troubles',
  `select id as "group", trouble as what from desk_group where trouble is not null order by id`,
)

interface TopicRow {
  no: number
  chat_id: number
  desk_group: number
  thread: number | null
  card_id: number | null
  card_digest: string | null
  look: Buffer | null
  closed: boolean
}

type Topics = Omit<DeskOutbox, 'post' | 'waitingGroups' | 'claim' | 'end' | 'pause' | 'release' | 'lag'>

/** Creates the store of topics and of the groups they are in. */
export const createTopics = (pool: Pool, vault: Vault): Topics => {
  const one = async (statement: NamedStatement, value: Readonly<Record<string, number>>): Promise<Topic | null> => {
    const [row] = await runNamed<TopicRow>(pool, statement, value)
    return row
      ? {
          no: row.no,
          chatId: row.chat_id,
          group: row.desk_group,
          thread: row.thread,
          cardId: row.card_id,
          cardDigest: row.card_digest,
          look: row.look && (vault.open(row.look, placeOf('topic.look', row.chat_id)) as string),
          closed: row.closed,
        }
      : null
  }
  const groupsNow = async (db: Queryable, groups: readonly number[]): Promise<readonly number[]> => [
    ...new Set((await runNamed<{ id: number }>(db, now, { groups })).map(({ id }) => id)),
  ]
  const usable = async (groups: readonly number[]): Promise<readonly number[]> => {
    const all = await groupsNow(pool, groups)
    const here = (await runNamed<{ id: number }>(pool, present, { groups: all })).map(({ id }) => id)
    return here.length > 0 ? here : all
  }
  return {
    currentGroups: (groups) => groupsNow(pool, groups),
    assign: async (groups) => {
      const settled = await runNamed<{ chat_id: number; moved: boolean }>(pool, settle, {
        groups: await usable(groups),
      })
      await runNamed(pool, follow, {})
      // A customer who was given another group gets a new topic, which begins with the card.
      for (const { chat_id: chatId } of settled.filter(({ moved }) => moved))
        await writePosts(pool, vault, statusPosts(chatId), { first: true })
    },
    setTrouble: async (group, what) => void (await runNamed(pool, trouble, { group, trouble: what })),
    troubles: () => runNamed<{ group: number; what: string }>(pool, troubles, {}),
    topicOf: (chatId) => one(ofChat, { chat: chatId }),
    topicNumbered: (no) => one(numbered, { no }),
    recordThread: async (chatId, thread) => (await runNamed(pool, made, { chat: chatId, thread })).length > 0,
    recordTopic: async (chatId, { cardId, cardDigest, look, closed }) =>
      void (await runNamed(pool, shows, {
        chat: chatId,
        closed: closed ?? null,
        changesLook: look !== undefined,
        look: look === undefined || look === null ? null : vault.seal(look, placeOf('topic.look', chatId)),
        changesCard: cardId !== undefined,
        card: cardId ?? null,
        digest: cardDigest ?? null,
      })),
    loseThread: (chatId, thread) =>
      inTransaction(pool, async (db) => {
        const gone = await runNamed(db, lost, { chat: chatId, thread })
        if (gone.length > 0) await writePosts(db, vault, statusPosts(chatId), { first: true })
      }),
    moveGroup: async (from, to) => void (await runNamed(pool, moved, { from, to })),
  }
}
