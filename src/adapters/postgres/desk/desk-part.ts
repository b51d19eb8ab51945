import { randomUUID } from 'node:crypto'
import type { TurnCommit } from '../../../core/ports/turn-store.ts'
import type { Posting } from '../../../core/desk/post.ts'
import type { Effect, TalkChange } from '../../../core/conversation/effect.ts'
import { talkLifeCycle } from '../../../core/desk/talk-life-cycle.ts'
import type { TalkEvent } from '../../../core/desk/talk-life-cycle.ts'
import { pairsAfter } from '../../../core/life-cycle/life-cycle.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import type { Values } from '../named-statement.ts'
import { insertPosts, postColumns, statusPosts } from './post-rows.ts'
import { placeOf } from '../sealed-columns.ts'
import { talkNow } from './talk-history.ts'

/** Net effect of one turn's changes of a talk: its state, its agent, and who spoke last. */
interface TalkStep {
  readonly begins: boolean
  readonly reopens: boolean
  readonly state: 'waiting' | 'taken' | 'ended' | null
  readonly agent: { readonly id: number; readonly name: string } | null
  /** Author of the last message of this turn; null when there was none. */
  readonly author: 'customer' | 'agent' | null
  readonly how: string | null
  /** The team that may take the talk first. */
  readonly team: string | null
}

const still: TalkStep = { begins: false, reopens: false, state: null, agent: null, author: null, how: null, team: null }

const follow = (step: TalkStep, change: TalkChange): TalkStep => {
  switch (change.kind) {
    case 'taken':
      return { ...step, begins: true, state: 'taken', agent: change.agent, team: null }
    case 'reopened':
      return { ...step, begins: true, reopens: true, state: 'waiting', agent: null, author: 'customer' }
    case 'queued':
      return { ...step, state: 'waiting', agent: null, author: 'customer', team: change.team }
    case 'customer-spoke':
      return { ...step, author: 'customer' }
    case 'answered':
      return { ...step, author: 'agent' }
    case 'ended':
      return { ...step, state: 'ended', how: change.how }
  }
}

/** Events of the talk's chart, by the changes that a turn records. */
const eventOf: Readonly<Record<TalkChange['kind'], TalkEvent>> = {
  'taken': 'taken',
  'reopened': 'reopened',
  'queued': 'queued',
  'customer-spoke': 'customer spoke',
  'answered': 'answered',
  'ended': 'ended',
}

const deskKinds: ReadonlySet<Effect['kind']> = new Set(['customer-spoke', 'recorded', 'undelivered', 'post', 'talk'])

const isDesk = ({ kind }: Effect): boolean => deskKinds.has(kind)

/** True for a turn that changes a talk, its history or its topic. */
export const concernsDesk = (effects: readonly Effect[]): boolean => effects.some(isDesk)

/**
 * The desk's part of one turn's commit, by {@link deskValues}. `taken` is its conversation, with locale, flow and step.
 * A turn's changes of the talk are written as one; `target` is the open talk, or the last one when it is reopened.
 */
export const deskPart = `,
      target as (select k.id from talk k, taken where k.chat_id = taken.chat_id and (k.state <> 'ended'
        or :talkReopens::bool)
        order by k.state <> 'ended' desc, k.id desc limit 1),
      changed as (update talk k set
          state = (select m.becomes from unnest(:talkWas::text[], :talkBecomes::text[]) as m(was, becomes)
            where m.was = k.state),
          agent_id = case :talkState::text when 'taken' then :talkAgent::bigint when 'waiting' then null else k.agent_id
            end,
          agent_name = case :talkState::text when 'taken' then :talkAgentName::text when 'waiting' then null
            else k.agent_name end,
          preferred_id = case when :talkState::text = 'taken' or (:talkState::text = 'waiting'
            and not :talkReopens::bool) then null when :talkState::text = 'waiting' then coalesce(k.agent_id,
            k.preferred_id) else k.preferred_id end,
          preferred_name = case when :talkState::text = 'taken' or (:talkState::text = 'waiting'
            and not :talkReopens::bool) then null
            when :talkState::text = 'waiting' then coalesce(k.agent_name, k.preferred_name) else k.preferred_name end,
          team = case when :talkState::text in ('taken', 'waiting') then :talkTeam::text else k.team end,
          taken_at = case when :talkState::text = 'taken' then coalesce(k.taken_at, now()) else k.taken_at end,
          answered_at = case when :talkAuthor::text = 'agent' then coalesce(k.answered_at, now()) else k.answered_at
            end,
          waits_since = case when :talkState::text = 'ended' or :talkAuthor::text = 'agent' then null
            when :talkAuthor::text = 'customer' then coalesce(k.waits_since, now())
            else k.waits_since end,
          last_word_at = case when :talkAuthor::text is null then k.last_word_at else now() end,
          late = case when :talkAuthor::text = 'agent' or :talkReopens::bool then 'no' else k.late end,
          reminded = case when :talkAuthor::text is null then k.reminded else false end,
          snoozed_until = case when :talkState::text is null and :talkAuthor::text = 'agent' then k.snoozed_until end,
          ended = case when :talkState::text = 'ended' then :talkHow::text when :talkReopens::bool then null
            else k.ended end,
          ended_at = case when :talkState::text = 'ended' then now() when :talkReopens::bool then null else k.ended_at
            end
        from target where k.id = target.id and (:talkState::text is not null or :talkAuthor::text is not null)
          returning 1),
      last as (select k.* from talk k, taken where k.chat_id = taken.chat_id order by k.id desc limit 1),
      begun as (insert into talk (chat_id, state, agent_id, agent_name, locale, service, reason, flow, step, brief,
        seal_id, taken_at, waits_since, follow_up)
        select taken.chat_id, coalesce(:talkState::text, 'waiting'), :talkAgent::bigint, :talkAgentName::text,
          coalesce(taken.locale, ''), coalesce(nullif(last.service, ''), :talkService::text),
          coalesce(last.reason, ''), coalesce(last.flow, taken.flow), coalesce(last.step, taken.step), last.brief,
            coalesce(last.seal_id, gen_random_uuid()),
          case when :talkState::text = 'taken' then now() end, case when :talkState::text = 'taken' then null else now()
            end, :talkState::text is not distinct from 'taken'
        from taken left join last on true where :talkBegins::bool and not exists (select from changed)
        on conflict (chat_id) where state <> 'ended' do update set state = excluded.state, agent_id = excluded.agent_id,
          agent_name = excluded.agent_name,
          taken_at = coalesce(talk.taken_at, excluded.taken_at) returning id),
      worked as (insert into talk_share (talk, agent, name) select coalesce((select id from begun), (select id
        from target)), :talkAgent::bigint, :talkAgentName::text from taken
        where :talkState::text = 'taken' and coalesce((select id from begun), (select id from target)) is not null
        on conflict (talk, agent) do update set name = excluded.name),
      history as (insert into talk_message (chat_id, talk, author, agent, what, sealed, customer_message, seal_id)
        select taken.chat_id, coalesce((select id from begun), (select id from target), ${talkNow('taken.chat_id')}),
          h.author, h.agent, h.what, h.sealed, h.message, h.seal_id
        from taken, unnest(:historyKinds::text[], :historySealed::bytea[], :historyMessages::bigint[],
          :historyAuthors::text[], :historyAgents::bigint[], :historySealIds::uuid[]) with ordinality
          as h(what, sealed, message, author, agent, seal_id, place) order by h.place
        returning 1),
      lost as (update talk_message s set fate = 'undelivered' from taken, unnest(:lostGroups::bigint[],
        :lostMessages::bigint[]) as l(desk_group, message)
        where s.chat_id = taken.chat_id and s.desk_group = l.desk_group and s.desk_message = l.message
          and s.author = 'agent'),
      posted as (${insertPosts('(select count(*) from begun) > 0', 'exists (select from taken)')})`

/** Entry of the history that an effect asks for. */
interface Entry {
  readonly by: 'customer' | 'agent' | 'bot' | 'note'
  readonly agent: number | null
  readonly what: string
  readonly text: string
  readonly messageId: number | null
}

const entriesOf = (effect: Effect): readonly Entry[] => {
  if (effect.kind === 'customer-spoke') return [{ ...effect, by: 'customer', agent: null }]
  return effect.kind === 'recorded' ? [{ ...effect, messageId: null }] : []
}

/**
 * Gives the values of {@link deskPart}. The posts that show a talk's change come before those with the customer's
 * words.
 */
export const deskValues = (
  { conversation, effects, trace }: Pick<TurnCommit, 'conversation' | 'effects' | 'trace'>,
  vault: Vault,
): Values => {
  const { chatId, service } = conversation
  const changes = effects.flatMap((effect) => (effect.kind === 'talk' ? [effect.change] : []))
  const messages = effects.flatMap(entriesOf).map((entry) => ({ ...entry, sealId: randomUUID() }))
  const lost = effects.flatMap((effect) => (effect.kind === 'undelivered' ? [effect.word] : []))
  const posts = effects.flatMap((effect): Posting[] =>
    effect.kind === 'post' ? [{ to: { kind: 'customer', chatId }, post: effect.post }] : [],
  )
  const { begins, reopens, state, agent, author, how, team } = changes.reduce(follow, still)
  const after = pairsAfter(
    talkLifeCycle,
    changes.map(({ kind }) => eventOf[kind]),
  )
  return {
    talkBegins: begins,
    talkReopens: reopens,
    talkState: state,
    talkAgent: agent && agent.id,
    talkAgentName: agent && agent.name,
    talkAuthor: author,
    talkHow: how,
    talkTeam: team,
    talkService: service ?? '',
    historyKinds: messages.map(({ what }) => what),
    historySealed: messages.map(({ text, sealId }) => vault.seal(text, placeOf('talk_message.sealed', chatId, sealId))),
    historyMessages: messages.map(({ messageId }) => messageId),
    historyAuthors: messages.map(({ by }) => by),
    historyAgents: messages.map((message) => message.agent),
    historySealIds: messages.map(({ sealId }) => sealId),
    lostGroups: lost.map(({ group }) => group),
    lostMessages: lost.map(({ messageId }) => messageId),
    talkWas: after.was,
    talkBecomes: after.becomes,
    ...postColumns(changes.length > 0 ? [...statusPosts(chatId), ...posts] : posts, vault, trace),
  }
}
