import type { NoticeCopy, CopyResult, NoticeRun, NoticeStore, NoticeWork } from '../../../core/ports/notice-store.ts'
import { pairsOf, statesBefore } from '../../../core/life-cycle/life-cycle.ts'
import { isRework, noticeLifeCycle } from '../../../core/notice/notice-life-cycle.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Pool } from '../pool.ts'
import { joinZone, isNight, nightEndsAt, zoneValues } from './audience-query.ts'
import type { Place } from './audience-query.ts'
import { nextPace, unsent } from './notice-rows.ts'

const start = namedStatement(
  'start-notices',
  `update notice set state = :becomes, started_at = now() where state = any(:was::text[]) and begins_at <= now()`,
)

/** Lists notices with copies to be claimed; not those that are paused, or whose customers all have night. */
const running = namedStatement(
  'running-notices',
  `
    select id, work, revision from notice n where state = 'running' and exists (
      select from notice_copy k where k.notice = n.id and k.work = n.work and k.owner is null and k.next_at <= now())
    order by id`,
)

/** Delay of a copy to a customer who talks to an agent. */
const TALK = `interval '10 seconds'`

const claim = namedStatement(
  'claim-copies',
  `
    with n as (select id, work, draft ->> 'kind' as kind, work = 'send' and (draft ->> 'respectsNight')::bool as night
      from notice
        where id = :notice and state = 'running' and work = :work and revision = :revision),
      picked as (select k.chat_id from notice_copy k, n
        where k.notice = :notice and k.work = :work and k.owner is null and k.next_at <= now()
        order by k.next_at, k.chat_id limit :most for update of k skip locked),
      looked as (
        select p.chat_id, coalesce(c.holder, '') = 'agent' and n.work = 'send' as talks,
          n.night and ${isNight} as sleeps, ${nightEndsAt} as wakes_at,
          n.work = 'send' and exists (select from notice_unwanted u
            where u.chat_id = p.chat_id and u.kind = n.kind) as unwanted
        from n, picked p left join conversation c using (chat_id) ${joinZone}),
      passed as (update notice_copy k set next_at = case when looked.sleeps then wakes_at else now() + ${TALK} end
        from looked
        where k.notice = :notice and k.chat_id = looked.chat_id and (talks or sleeps) returning looked.sleeps),
      taken as (update notice_copy k set owner = :owner, until = now() + :leaseMs * interval '1 millisecond' from looked
        where k.notice = :notice and k.chat_id = looked.chat_id and not talks and not sleeps
        returning k.chat_id, k.locale, k.message_id, unwanted)
    select chat_id, locale, message_id, unwanted, false as sleeps from taken
    union all (select 0, '', null, false, sleeps from passed order by sleeps desc limit 1)`,
)

/** Puts off all copies of a notice whose customers have night, in one statement. */
const letSleep = namedStatement(
  'let-sleep',
  `
    update notice_copy k set next_at = ${nightEndsAt} from conversation c ${joinZone}
    where k.notice = :notice and k.work = 'send' and k.owner is null and k.next_at <= now() and c.chat_id = k.chat_id
      and ${isNight}`,
)

const isOver = '((select ended from tally) > 0 and to_do = (select ended from tally))'

/** Builds the state after the last copy, of the pairs that the chart has; any other state stays. */
const stateAfter = (was: string, becomes: string): string =>
  `coalesce((select step.becomes from unnest(${was}::text[], ${becomes}::text[]) as step(was, becomes) where step.was = state), state)`

/**
 * Ends copies and counts them in the notice, which ends with its last copy; after a correction or a recall it returns
 * to its former state.
 */
const end = namedStatement(
  'end-copies',
  `
    with given as (
        select * from unnest(:chats::bigint[], :outcomes::text[], :messages::bigint[], :errors::text[])
          as g(chat_id, how, message_id, error)),
      owned as (select k.chat_id, k.work, k.state, g.how, g.message_id, g.error from given g
        join notice_copy k on k.notice = :notice and k.chat_id = g.chat_id
        where k.owner = :owner order by k.chat_id for update of k),
      ended as (update notice_copy k
        set work = null, owner = null, until = null, error = owned.error,
          message_id = coalesce(owned.message_id, k.message_id),
          state = case when owned.work = 'send' then owned.how
            when owned.work = 'recall' and owned.how = 'sent' then 'recalled' else k.state end,
          done_at = case when owned.work = 'send' then now() else k.done_at end
        from owned where k.notice = :notice and k.chat_id = owned.chat_id returning 1),
      gone as (update conversation set unreachable = true
        where chat_id in (select chat_id from owned where how = 'blocked') returning 1),
      tally as (select count(*) filter (where work = (select work from notice where id = :notice))::int as ended,
        count(*) filter (where work = 'send' and how = 'sent')::int as sent,
        count(*) filter (where work = 'send' and how = 'blocked')::int as blocked,
        count(*) filter (where work = 'send' and how = 'failed')::int as failed,
        count(*) filter (where how = 'unknown')::int as unknown,
        count(*) filter (where how = 'skipped')::int as skipped,
        count(*) filter (where work <> 'send' and how = 'sent')::int as reworked,
        count(*) filter (where work <> 'send' and how <> 'sent')::int as lost from owned)
    update notice set sent = sent + (select sent from tally), blocked = blocked + (select blocked from tally),
      failed = failed + (select failed from tally),
      unknown = unknown + (select unknown from tally), skipped = skipped + (select skipped from tally),
      reworked = reworked + (select reworked from tally),
      lost = lost + (select lost from tally),
      to_do = case when ${isOver} and work <> 'send' then ${unsent} else to_do - (select ended from tally) end,
      ${nextPace('(select sent + reworked from tally)')},
      state = case when not (${isOver}) then state
        when work = 'send' then ${stateAfter(':was', ':becomes')}
        else before end,
      ended_at = case when ${isOver} then now() else ended_at end, work = case when ${isOver} then 'send' else work end
    where id = :notice and exists (select from owned)`,
)

const setOff = namedStatement(
  'set-off-copies',
  `update notice_copy set state = 'leaving' where notice = :notice and owner = :owner and chat_id = any(:chats)
    returning chat_id`,
)

const giveBack = namedStatement(
  'give-back-copies',
  `
    update notice_copy set owner = null, until = null, next_at = now() + :delayMs * interval '1 millisecond',
      state = case state when 'leaving' then 'open' else state end
    where notice = :notice and owner = :owner and chat_id = any(:chats)`,
)

const isAbandoned = 'k.owner is not null and (k.until < now() or k.owner not in (select name from process))'

const abandoned = namedStatement('abandoned-copies', `select distinct k.notice from notice_copy k where ${isAbandoned}`)

/**
 * Frees the copies of a dead process. A copy that was being sent may have arrived: with `onCrash` `unknown` it ends so.
 * Corrections and deletions are repeated, which does no harm.
 */
const rescue = namedStatement(
  'rescue-copies',
  `
    with n as (select draft ->> 'onCrash' = 'unknown' as shy from notice where id = :notice),
      dead as (select k.chat_id, n.shy and k.work = 'send' and k.state = 'leaving' as lost from notice_copy k, n
        where k.notice = :notice and ${isAbandoned} for update of k skip locked),
      freed as (update notice_copy k set owner = null, until = null, next_at = now() from dead
        where k.notice = :notice and k.chat_id = dead.chat_id and not lost returning 1),
      lost as (update notice_copy k set owner = null, until = null, work = null, state = 'unknown', done_at = now()
        from dead
        where k.notice = :notice and k.chat_id = dead.chat_id and lost returning 1),
      tally as (select count(*) filter (where lost)::int as ended from dead)
    update notice set unknown = unknown + (select ended from tally), to_do = to_do - (select ended from tally),
      state = case when ${isOver} and work = 'send' then ${stateAfter(':was', ':becomes')} else state end,
      ended_at = case when ${isOver} then now() else ended_at end
    where id = :notice and (select ended from tally) > 0`,
)

interface ClaimedRow {
  chat_id: number
  locale: string
  message_id: number | null
  unwanted: boolean
  sleeps: boolean
}

type Copies = Pick<NoticeStore, 'running' | 'claim' | 'markDeparted' | 'end' | 'giveBack' | 'rescue'>

const sending = pairsOf(noticeLifeCycle, 'last copy ended')
const isSending = (_: unknown, n: number): boolean => !isRework(sending.was[n] ?? 'draft')
const afterLastCopy = { was: sending.was.filter(isSending), becomes: sending.becomes.filter(isSending) }

/** Creates the store of copies, which any number of processes share. */
export const createCopies = (pool: Pool, places: readonly Place[]): Copies => {
  const zones = zoneValues(places)
  const endThem = async (
    id: number,
    owner: string,
    ended: readonly (Omit<CopyResult, 'outcome'> & { readonly outcome: string })[],
  ): Promise<void> => {
    if (ended.length === 0) return
    await runNamed(pool, end, {
      notice: id,
      owner,
      chats: ended.map(({ chatId }) => chatId),
      outcomes: ended.map(({ outcome }) => outcome),
      messages: ended.map(({ messageId }) => messageId),
      errors: ended.map(({ error }) => error),
      ...afterLastCopy,
    })
  }
  const claimOnce = async ({ id, work, revision }: NoticeRun, owner: string, most: number, leaseMs: number) => {
    const rows = await runNamed<ClaimedRow>(pool, claim, {
      notice: id,
      work,
      revision,
      owner,
      most,
      leaseMs,
      ...zones,
    })
    const taken = rows.filter(({ chat_id: chatId }) => chatId !== 0)
    const wanted = taken
      .filter(({ unwanted }) => !unwanted)
      .map((row): NoticeCopy => ({ chatId: row.chat_id, locale: row.locale, messageId: row.message_id }))
    await endThem(
      id,
      owner,
      taken
        .filter(({ unwanted }) => unwanted)
        .map((row) => ({ chatId: row.chat_id, outcome: 'skipped', messageId: null, error: null })),
    )
    if (rows.some((row) => row.sleeps)) await runNamed(pool, letSleep, { notice: id, ...zones })
    return { wanted, looked: rows.length }
  }
  return {
    running: async () => {
      await runNamed(pool, start, {
        becomes: 'running',
        was: statesBefore(noticeLifeCycle, 'time come', 'running'),
      })
      return (await runNamed<{ id: number; work: NoticeWork; revision: number }>(pool, running, {})).map(
        ({ id, work, revision }) => ({ id, work, revision }),
      )
    },
    claim: async (notice, owner, most, leaseMs) => {
      for (;;) {
        const { wanted, looked } = await claimOnce(notice, owner, most, leaseMs)
        if (wanted.length > 0 || looked === 0) return wanted
      }
    },
    markDeparted: async (id, owner, chatIds) =>
      (await runNamed<{ chat_id: number }>(pool, setOff, { notice: id, owner, chats: chatIds })).map(
        ({ chat_id: chatId }) => chatId,
      ),
    end: endThem,
    giveBack: async (id, owner, chatIds, delayMs) =>
      void (await runNamed(pool, giveBack, { notice: id, owner, chats: chatIds, delayMs })),
    rescue: async () => {
      for (const { notice } of await runNamed<{ notice: number }>(pool, abandoned, {}))
        await runNamed(pool, rescue, { notice, ...afterLastCopy })
    },
  }
}
