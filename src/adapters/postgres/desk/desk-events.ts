import type { DeskSituation } from '../../../core/talk/desk-situation.ts'
import type { DeskEvent, MessageLocation } from '../../../core/desk/desk-event.ts'
import { readPress } from '../../../core/desk/button-data.ts'
import type { DeskHead, DeskStore } from '../../../core/ports/desk-store.ts'
import type { InboxPayload } from '../../../core/ports/turn-store.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { openItem } from '../open-item.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Pool } from '../pool.ts'
import { placeOf } from '../sealed-columns.ts'
import { upgradePayload } from '../upgrade-stored.ts'
import { listAgents } from './agent-rows.ts'
import { listWithheldParts } from './withheld-albums.ts'
import { readOwnAnswers } from './own-answer-rows.ts'
import { readCallName } from './call-name.ts'
import { talkNow } from './talk-history.ts'
import { readTalk, talkColumns } from './talk-row.ts'
import type { TalkRow } from './talk-row.ts'

const head = namedStatement(
  'desk-head',
  `
    select seq, source, sealed, extract(epoch from received_at) * 1000 as at, attempts, next_at <= now() as due
    from inbox where chat_id = :group and done_at is null order by seq limit 1`,
)

/** Reads events that wait behind the oldest one. */
const following = namedStatement(
  'desk-following',
  `
    select seq, source, sealed, extract(epoch from received_at) * 1000 as at, attempts, true as due
    from inbox where chat_id = :group and done_at is null and seq > :seq order by seq limit 20`,
)

/** Finds the customer by topic, else by a known message or card; finds the talk of an operator's answer by its id. */
const situation = namedStatement(
  'desk-situation',
  `
    with found as (select coalesce((select chat_id from topic where desk_group = :group and thread = :thread),
        (select chat_id from past_topic where desk_group = :group and thread = :thread), (select chat_id from talk
          where id = :talk),
        (select chat_id from talk_message where desk_group = :group and desk_message = :lead limit 1),
        (select chat_id from topic where desk_group = :group and card_id = :lead limit 1)) as chat_id),
      word as (select s.customer_message, s.agent, s.author from talk_message s, found where s.desk_group = :group
        and s.desk_message = :about and s.chat_id = found.chat_id
        order by s.customer_message desc nulls last limit 1)
    select found.chat_id as customer, exists (select from past_topic where desk_group = :group and thread = :thread)
        and not exists (select from topic where desk_group = :group and thread = :thread) as past, (select count(*)::int
          from talk where agent_id = :writer and state <> 'ended') as open,
      (select coalesce(jsonb_object_agg(k.agent_id, k.open), '{}') from (select agent_id, count(*) as open from talk
        where state <> 'ended' and agent_id is not null group by 1) as k) as loads,
      (select coalesce(jsonb_agg(distinct a.actor), '[]') from audit a where a.chat_id = found.chat_id
        and a.action = 'recover-asked'
        and a.at > now() - interval '11 minutes') as asking,
      (select customer_message from word) as counterpart, (select agent from word) as author, (select author
        from word) as word_by, ${talkColumns}
    from found left join talk on talk.id = coalesce(:talk, ${talkNow('found.chat_id')})`,
)

interface HeadRow {
  seq: number
  source: string
  sealed: Buffer
  at: string
  attempts: number
  due: boolean
}
type Found = Partial<TalkRow> & {
  past: boolean
  customer: number | null
  open: number
  loads: DeskSituation['talksOf']
  asking: readonly number[]
  counterpart: number | null
  author: number | null
  word_by: DeskSituation['wordBy'] | null
}
type Stored = DeskHead['payload'] | Extract<InboxPayload, { readonly kind: 'event' }>

/** Reads what the inbox holds; the answer to a call becomes an event of the desk. */
const readPayload = (stored: Stored): DeskHead['payload'] => {
  if (stored.kind !== 'event') return stored
  const { event, trace } = stored
  if (event.kind !== 'answered' && event.kind !== 'failed') throw new Error(`"${event.kind}" is no event of a group`)
  const answer =
    event.kind === 'answered' ? { ok: true, output: event.output } : { ok: false, output: event.failure.code }
  return { kind: 'desk', event: { kind: 'answered', at: event.at, ...readCallName(event.call), ...answer }, trace }
}

const readHead = (group: number, { seq, source, at, attempts, sealed }: HeadRow, vault: Vault): DeskHead => ({
  seq,
  at: Number(at),
  attempts,
  payload: readPayload(
    openItem(seq, () => upgradePayload<Stored>(vault.open(sealed, placeOf('inbox.sealed', source, group)))),
  ),
})

const nowhere: MessageLocation = { group: 0, thread: null, messageId: 0 }

/** Gives the message whose edit a press passes on. */
const editedBy = (data: string): number | null => {
  const press = readPress(data)
  return press?.act === 'reword' && Number(press.args[0]) > 0 ? Number(press.args[0]) : null
}

/** Gives the message of the group that an event is about, besides itself. */
const aboutOf = (event: DeskEvent): number | null => {
  if (event.kind === 'pressed') return editedBy(event.data)
  if (event.kind === 'message' || event.kind === 'command') return event.replyTo
  return event.kind === 'edited' || event.kind === 'reacted' ? event.place.messageId : null
}

/** Gives the message that leads to the customer when Telegram does not tell the topic. */
const leadOf = (event: DeskEvent): number | null =>
  (event.kind === 'reacted' || event.kind === 'pressed') && event.place.thread === null ? event.place.messageId : null

const writerOf = (event: DeskEvent): number | null => {
  if (event.kind === 'answered') return event.agent ?? null
  return 'writer' in event && event.writer && !event.writer.anonymous ? event.writer.id : null
}

/** Creates the reader of the groups' events and of the situations they meet. */
export const createDeskEvents = (pool: Pool, vault: Vault): Pick<DeskStore, 'head' | 'following' | 'situation'> => ({
  head: async (group): Promise<DeskHead | null> => {
    const [row] = await runNamed<HeadRow>(pool, head, { group })
    return row?.due === true ? readHead(group, row, vault) : null
  },
  following: async (group, seq) =>
    (await runNamed<HeadRow>(pool, following, { group, seq })).map((row) => readHead(group, row, vault)),
  situation: async (event, known): Promise<DeskSituation> => {
    const { group, thread } = 'place' in event ? event.place : nowhere
    const writer = writerOf(event)
    const agents = await listAgents(pool)
    const talk = event.kind === 'answered' ? (event.talk ?? null) : null
    const [row] = await runNamed<Found>(pool, situation, {
      group,
      thread,
      about: aboutOf(event),
      writer,
      talk,
      lead: leadOf(event),
    })
    const latest = typeof row?.id === 'number' ? readTalk(row as TalkRow, vault) : null
    return {
      ...known,
      agents,
      agent: agents.find(({ id }) => id === writer) ?? null,
      customer: row?.customer ?? null,
      isPast: row?.past === true,
      talk: latest,
      openTalks: row?.open ?? 0,
      talksOf: row?.loads ?? {},
      supervisors: [],
      recoveryAskedBy: row?.asking ?? [],
      counterpart: row?.counterpart ?? null,
      author: row?.author ?? null,
      wordBy: row?.word_by ?? null,
      album: await listWithheldParts(pool, vault, event),
      ...(await readOwnAnswers(pool, vault, event, latest)),
    }
  },
})
