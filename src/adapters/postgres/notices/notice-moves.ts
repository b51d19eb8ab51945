import { setTimeout as sleep } from 'node:timers/promises'
import { isOver, statesBefore, step } from '../../../core/life-cycle/life-cycle.ts'
import {
  isRework,
  moveTo,
  noticeLifeCycle,
  phaseOf,
  stateAfterRework,
  storedState,
} from '../../../core/notice/notice-life-cycle.ts'
import type { NoticePhase, StoredNotice } from '../../../core/notice/notice-life-cycle.ts'
import type { NoticeDraft } from '../../../core/notice/notice.ts'
import type { NoticeStore } from '../../../core/ports/notice-store.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Pool, Queryable } from '../pool.ts'
import { inTransaction } from '../transaction.ts'
import {
  audienceCondition,
  audienceValues,
  copyLocale,
  isNight,
  isUnwanted,
  joinZone,
  localeValues,
  nightEndsAt,
  zoneValues,
} from './audience-query.ts'
import type { Place } from './audience-query.ts'
import { unsent } from './notice-rows.ts'

/**
 * Writes a row for each customer of the audience, also for those who get none because they have no text or do not
 * want it, which the report counts as skipped. Copies to customers who have night wait until morning. The notice stays
 * locked, so that it begins once.
 */
const writeCopies = namedStatement(
  'write-copies',
  `
    with draft as (select id from notice where id = :id and state = any(:states::text[])
      and revision = :revision for update),
      copies as (
        insert into notice_copy (notice, chat_id, locale, state, work, next_at)
        select draft.id, c.chat_id, coalesce(own.locale, ''), case when wanted then 'open' else 'skipped' end, case
          when wanted then 'send' end,
          case when (draft_night.respects) and ${isNight} then ${nightEndsAt} else now() end
        from draft, conversation c
          cross join lateral (select ${copyLocale} as locale) as own
          cross join lateral (select own.locale is not null and not ${isUnwanted(':kind')} as wanted) as wish
          cross join (select :respectsNight::bool as respects) as draft_night ${joinZone}
        where ${audienceCondition}
        returning notice, work)
    select count(copies.notice)::int as total, count(copies.work)::int as "toDo",
      coalesce(:at::timestamptz > now(), false) as "isEarly"
    from draft left join copies on true group by draft.id`,
)

const begin = namedStatement(
  'begin-notice',
  `
    update notice set state = :state, total = :total, to_do = :toDo, skipped = :total::int - :toDo::int,
      begins_at = :at,
      started_at = case when not :isEarly::bool then now() end, ended_at = case when :isOver::bool then now() end
        where id = :id`,
)

/** Locks a notice and reads what its next step depends on. `isBusy`: a process is at one of its copies. */
const lockOne = namedStatement(
  'lock-notice',
  `
    select state, work, before, coalesce(begins_at > now(), false) as "isEarly",
      exists (select from notice_copy where notice = :id and owner is not null) as "isBusy"
    from notice where id = :id for update`,
)

/**
 * Moves a notice; one whose time came while it was paused starts now. A correction or recall that is cancelled leaves
 * what it left: the copies that are not sent yet.
 */
const move = namedStatement(
  'move-notice',
  `
    update notice set revision = revision + 1, trouble = :trouble, state = :state,
      started_at = case when :state = 'running' then coalesce(started_at, now()) else started_at end,
      ended_at = case
      when :isOver::bool then coalesce(ended_at, now()) end,
      work = case when :isBack::bool then 'send' else work end, to_do = case when :isBack::bool then ${unsent}
        else to_do end
    where id = :id`,
)

/** Opens the copies again that Telegram refused because of the notice's content. */
const retry = namedStatement(
  'retry-notice',
  `
    with again as (update notice_copy set state = 'open', work = 'send', error = null, done_at = null, next_at = now()
        where notice = :id and state = 'failed' returning 1)
    update notice set failed = failed - (select count(*) from again), to_do = to_do + (select count(*) from again)
      where id = :id`,
)

/** Opens the copies that arrived for a correction or a recall, and counts them. */
const openSent = namedStatement(
  'open-sent-copies',
  `
    with copies as (update notice_copy set work = :work, next_at = now() where notice = :id and state = 'sent'
      and message_id is not null returning 1)
    select count(*)::int as "toDo" from copies`,
)

const rework = namedStatement(
  'rework-notice',
  `
    update notice set reworked = 0, lost = 0, revision = revision + 1, before = :before, state = :state,
      work = case when :toDo::int > 0 then :work else work end, to_do = case when :toDo::int > 0 then :toDo::int
        else to_do end where id = :id`,
)

const isAtRest = namedStatement(
  'notice-at-rest',
  'select not exists (select from notice_copy where notice = :id and owner is not null) as rests',
)

const REST_TRIES = 20
const REST_AGAIN_MS = 150

/** Waits until no copy is being sent, at most three seconds. */
const rests = async (pool: Pool, id: number): Promise<void> => {
  for (let tries = 0; tries < REST_TRIES; tries += 1) {
    if ((await runNamed<{ rests: boolean }>(pool, isAtRest, { id }))[0]?.rests === true) return
    await sleep(REST_AGAIN_MS)
  }
}

interface LockedNotice extends StoredNotice {
  readonly isBusy: boolean
}

const lock = async (db: Queryable, id: number): Promise<LockedNotice | null> =>
  (await runNamed<LockedNotice & Record<string, unknown>>(db, lockOne, { id }))[0] ?? null

/** True for a step out of a correction or a recall. */
const endsRework = (from: NoticePhase, to: NoticePhase): boolean => isRework(from) && !isRework(to)

interface Counted {
  readonly total: number
  readonly toDo: number
  readonly isEarly: boolean
}

/** Begins a draft of this revision: fixes its audience, and moves it to where the chart has it then. */
export const beginNotice = (
  pool: Pool,
  places: readonly Place[],
  id: number,
  { draft, revision }: { readonly draft: NoticeDraft; readonly revision: number },
): Promise<boolean> =>
  inTransaction(pool, async (db) => {
    const at = draft.at === null ? null : new Date(draft.at)
    const [counted] = await runNamed<Counted & Record<string, unknown>>(db, writeCopies, {
      id,
      kind: draft.kind,
      ...localeValues(draft),
      revision,
      ...audienceValues(draft.audience, places),
      ...zoneValues(places),
      respectsNight: draft.respectsNight,
      at,
      states: statesBefore(noticeLifeCycle, 'begun'),
    })
    if (!counted) return false
    const { total, toDo, isEarly } = counted
    const verdict = step(noticeLifeCycle, 'draft', 'begun', toDo === 0 ? 'done' : isEarly ? 'waiting' : 'running')
    if (verdict.kind !== 'moved') throw new Error(`notice ${id}: its chart has no way to begin`)
    const { to } = verdict
    const state = storedState(to)
    await runNamed(db, begin, { id, state, total, toDo, at, isEarly, isOver: isOver(noticeLifeCycle, to) })
    return true
  })

/** Creates the part of the store that moves whole notices from state to state, as their chart has it. */
export const createNoticeMoves = (pool: Pool): Pick<NoticeStore, 'move' | 'rework'> => {
  const stateOf = async (id: number): Promise<LockedNotice | null> => inTransaction(pool, (db) => lock(db, id))
  return {
    move: async (id, to, trouble) => {
      // What Telegram refused is opened again only when no process is at it any more.
      if (to === 'running' && (await stateOf(id))?.state === 'stopped') await rests(pool, id)
      return inTransaction(pool, async (db) => {
        const notice = await lock(db, id)
        const verdict = notice && moveTo(notice, to)
        if (verdict?.kind !== 'moved') return false
        const phase = phaseOf(notice as LockedNotice)
        if (phase === 'stopped' && to === 'running') await runNamed(db, retry, { id })
        const isBack = endsRework(phase, verdict.to)
        await runNamed(db, move, {
          id,
          state: storedState(verdict.to),
          trouble: trouble ?? null,
          isOver: to === 'cancelled',
          isBack,
        })
        return true
      })
    },
    rework: async (id, work) => {
      const present = await stateOf(id)
      if (present === null || step(noticeLifeCycle, phaseOf(present), 'rework begun').kind !== 'moved') return false
      await rests(pool, id)
      return inTransaction(pool, async (db) => {
        const notice = await lock(db, id)
        if (notice === null || notice.isBusy) return false
        const verdict = step(noticeLifeCycle, phaseOf(notice), 'rework begun')
        if (verdict.kind !== 'moved') return false
        const toDo = (await runNamed<{ toDo: number }>(db, openSent, { id, work }))[0]?.toDo ?? 0
        const state = toDo > 0 ? storedState(verdict.to) : notice.state
        await runNamed(db, rework, { id, before: stateAfterRework(notice.state, work), state, work, toDo })
        return true
      })
    },
  }
}
