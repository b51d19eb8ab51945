import type { NoticeCopy, CopyResult, NoticeRun, NoticeStore, NoticeWork } from '../../../core/ports/notice-store.ts'
import { pairsOf, statesBefore } from '../../../core/life-cycle/life-cycle.ts'
import { isRework, noticeLifeCycle } from '../../../core/notice/notice-life-cycle.ts'
import { run } from '../pool.ts'
import type { Pool, Statement } from '../pool.ts'
import { joinZone, isNight, nightEndsAt, zoneValues } from './audience-query.ts'
import type { Place } from './audience-query.ts'
import { nextPace, unsent } from './notice-rows.ts'

const start: Statement = {
  name: 'start-notices',
  text: `update notice set state = $1, started_at = now() where state = any($2::text[]) and begins_at <= now()`,
}

/** Lists notices with copies to be claimed; not those that are paused, or whose customers all have night. */
const running: Statement = {
  name: 'running-notices',
  text: `
    select id, work, revision from notice n where state = 'running' and exists (
      select from notice_copy k where k.notice = n.id and k.work = n.work and k.owner is null and k.next_at <= now())
    order by id`,
}

/** Delay of a copy to a customer who talks to an agent. */
const TALK = `interval '10 seconds'`

const claim: Statement = {
  name: 'claim-copies',
  text: `
    with n as (select id, work, draft ->> 'kind' as kind, work = 'send' and (draft ->> 'respectsNight')::bool as night from notice
        where id = $1 and state = 'running' and work = $2 and revision = $3),
      picked as (select k.chat_id from notice_copy k, n where k.notice = $1 and k.work = $2 and k.owner is null and k.next_at <= now()
        order by k.next_at, k.chat_id limit $5 for update of k skip locked),
      looked as (
        select p.chat_id, coalesce(c.holder, '') = 'agent' and n.work = 'send' as talks, n.night and ${isNight} as sleeps, ${nightEndsAt} as wakes_at,
          n.work = 'send' and exists (select from notice_unwanted u where u.chat_id = p.chat_id and u.kind = n.kind) as unwanted
        from n, picked p left join conversation c using (chat_id) ${joinZone('$7', '$8', '$9')}),
      passed as (update notice_copy k set next_at = case when looked.sleeps then wakes_at else now() + ${TALK} end from looked
        where k.notice = $1 and k.chat_id = looked.chat_id and (talks or sleeps) returning looked.sleeps),
      taken as (update notice_copy k set owner = $4, until = now() + $6 * interval '1 millisecond' from looked
        where k.notice = $1 and k.chat_id = looked.chat_id and not talks and not sleeps returning k.chat_id, k.locale, k.message_id, unwanted)
    select chat_id, locale, message_id, unwanted, false as sleeps from taken
    union all (select 0, '', null, false, sleeps from passed order by sleeps desc limit 1)`,
}

/** Puts off all copies of a notice whose customers have night, in one statement. */
const letSleep: Statement = {
  name: 'let-sleep',
  text: `
    update notice_copy k set next_at = ${nightEndsAt} from conversation c ${joinZone('$2', '$3', '$4')}
    where k.notice = $1 and k.work = 'send' and k.owner is null and k.next_at <= now() and c.chat_id = k.chat_id and ${isNight}`,
}

const isOver = '((select ended from tally) > 0 and to_do = (select ended from tally))'

/** Builds the state after the last copy, of the pairs that the chart has; any other state stays. */
const stateAfter = (was: string, becomes: string): string =>
  `coalesce((select step.becomes from unnest(${was}::text[], ${becomes}::text[]) as step(was, becomes) where step.was = state), state)`

/** Ends copies and counts them in the notice, which ends with its last copy; after a correction or a recall it returns to its former state. */
const end: Statement = {
  name: 'end-copies',
  text: `
    with given as (select * from unnest($3::bigint[], $4::text[], $5::bigint[], $6::text[]) as g(chat_id, how, message_id, error)),
      owned as (select k.chat_id, k.work, k.state, g.how, g.message_id, g.error from given g join notice_copy k on k.notice = $1 and k.chat_id = g.chat_id
        where k.owner = $2 order by k.chat_id for update of k),
      ended as (update notice_copy k set work = null, owner = null, until = null, error = owned.error, message_id = coalesce(owned.message_id, k.message_id),
          state = case when owned.work = 'send' then owned.how when owned.work = 'recall' and owned.how = 'sent' then 'recalled' else k.state end,
          done_at = case when owned.work = 'send' then now() else k.done_at end
        from owned where k.notice = $1 and k.chat_id = owned.chat_id returning 1),
      gone as (update conversation set unreachable = true where chat_id in (select chat_id from owned where how = 'blocked') returning 1),
      tally as (select count(*) filter (where work = (select work from notice where id = $1))::int as ended,
        count(*) filter (where work = 'send' and how = 'sent')::int as sent, count(*) filter (where work = 'send' and how = 'blocked')::int as blocked,
        count(*) filter (where work = 'send' and how = 'failed')::int as failed, count(*) filter (where how = 'unknown')::int as unknown,
        count(*) filter (where how = 'skipped')::int as skipped, count(*) filter (where work <> 'send' and how = 'sent')::int as reworked,
        count(*) filter (where work <> 'send' and how <> 'sent')::int as lost from owned)
    update notice set sent = sent + (select sent from tally), blocked = blocked + (select blocked from tally), failed = failed + (select failed from tally),
      unknown = unknown + (select unknown from tally), skipped = skipped + (select skipped from tally), reworked = reworked + (select reworked from tally),
      lost = lost + (select lost from tally), to_do = case when ${isOver} and work <> 'send' then ${unsent} else to_do - (select ended from tally) end, ${nextPace('(select sent + reworked from tally)')},
      state = case when not (${isOver}) then state when work = 'send' then ${stateAfter('$7', '$8')} else before end,
      ended_at = case when ${isOver} then now() else ended_at end, work = case when ${isOver} then 'send' else work end
    where id = $1 and exists (select from owned)`,
}

const setOff: Statement = {
  name: 'set-off-copies',
  text: `update notice_copy set state = 'leaving' where notice = $1 and owner = $2 and chat_id = any($3) returning chat_id`,
}

const giveBack: Statement = {
  name: 'give-back-copies',
  text: `
    update notice_copy set owner = null, until = null, next_at = now() + $4 * interval '1 millisecond', state = case state when 'leaving' then 'open' else state end
    where notice = $1 and owner = $2 and chat_id = any($3)`,
}

const isAbandoned = 'k.owner is not null and (k.until < now() or k.owner not in (select name from process))'

const abandoned: Statement = {
  name: 'abandoned-copies',
  text: `select distinct k.notice from notice_copy k where ${isAbandoned}`,
}

/** Frees the copies of a dead process. A copy that was being sent may have arrived: with `onCrash` `unknown` it ends so. Corrections and deletions are repeated, which does no harm. */
const rescue: Statement = {
  name: 'rescue-copies',
  text: `
    with n as (select draft ->> 'onCrash' = 'unknown' as shy from notice where id = $1),
      dead as (select k.chat_id, n.shy and k.work = 'send' and k.state = 'leaving' as lost from notice_copy k, n where k.notice = $1 and ${isAbandoned} for update of k skip locked),
      freed as (update notice_copy k set owner = null, until = null, next_at = now() from dead where k.notice = $1 and k.chat_id = dead.chat_id and not lost returning 1),
      lost as (update notice_copy k set owner = null, until = null, work = null, state = 'unknown', done_at = now() from dead
        where k.notice = $1 and k.chat_id = dead.chat_id and lost returning 1),
      tally as (select count(*) filter (where lost)::int as ended from dead)
    update notice set unknown = unknown + (select ended from tally), to_do = to_do - (select ended from tally),
      state = case when ${isOver} and work = 'send' then ${stateAfter('$2', '$3')} else state end, ended_at = case when ${isOver} then now() else ended_at end
    where id = $1 and (select ended from tally) > 0`,
}

interface ClaimedRow {
  chat_id: number
  locale: string
  message_id: number | null
  unwanted: boolean
  sleeps: boolean
}

type Copies = Pick<NoticeStore, 'running' | 'claim' | 'markDeparted' | 'end' | 'giveBack' | 'rescue'>

const sending = pairsOf(noticeLifeCycle, 'last copy ended')
const afterLastCopy = [sending.was, sending.becomes].map((phases) =>
  phases.filter((_, n) => !isRework(sending.was[n] ?? 'draft')),
)

/** Creates the store of copies, which any number of processes share. */
export const createCopies = (pool: Pool, places: readonly Place[]): Copies => {
  const endThem = async (
    id: number,
    owner: string,
    ended: readonly (Omit<CopyResult, 'outcome'> & { readonly outcome: string })[],
  ): Promise<void> => {
    if (ended.length === 0) return
    await run(pool, end, [
      id,
      owner,
      ended.map(({ chatId }) => chatId),
      ended.map(({ outcome }) => outcome),
      ended.map(({ messageId }) => messageId),
      ended.map(({ error }) => error),
      ...afterLastCopy,
    ])
  }
  const claimOnce = async ({ id, work, revision }: NoticeRun, owner: string, most: number, leaseMs: number) => {
    const rows = await run<ClaimedRow>(pool, claim, [id, work, revision, owner, most, leaseMs, ...zoneValues(places)])
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
    if (rows.some((row) => row.sleeps)) await run(pool, letSleep, [id, ...zoneValues(places)])
    return { wanted, looked: rows.length }
  }
  return {
    running: async () => {
      await run(pool, start, ['running', statesBefore(noticeLifeCycle, 'time come', 'running')])
      return (await run<{ id: number; work: NoticeWork; revision: number }>(pool, running, [])).map(
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
      (await run<{ chat_id: number }>(pool, setOff, [id, owner, chatIds])).map(({ chat_id: chatId }) => chatId),
    end: endThem,
    giveBack: async (id, owner, chatIds, delayMs) => void (await run(pool, giveBack, [id, owner, chatIds, delayMs])),
    rescue: async () => {
      for (const { notice } of await run<{ notice: number }>(pool, abandoned, []))
        await run(pool, rescue, [notice, ...afterLastCopy])
    },
  }
}
