import { setTimeout as sleep } from 'node:timers/promises'
import type { Notice, NoticeDraft, NoticeState } from '../../../core/notice/notice.ts'
import { draftDigest } from '../../../core/notice/approval-digest.ts'
import type { NoticeStore } from '../../../core/ports/notice-store.ts'
import { run } from '../pool.ts'
import type { Pool } from '../pool.ts'
import {
  AUDIENCE_VALUES,
  audienceValues,
  audienceCondition,
  joinZone,
  localeOf,
  localeValues,
  isNight,
  nightEndsAt,
  zoneValues,
} from './audience-query.ts'
import type { Place } from './audience-query.ts'
import { noticeColumns, noticeOf, unsent } from './notice-rows.ts'
import type { NoticeRow } from './notice-rows.ts'
import { numberedStatement } from '../statement-register.ts'
import type { Statement } from '../statement-register.ts'

const make = numberedStatement({
  name: 'make-notice',
  text: `insert into notice (draft, made_by) values ($1, $2) returning ${noticeColumns}`,
})

const change = numberedStatement({
  name: 'change-notice',
  text: `update notice set draft = draft || $2, revision = revision + 1, approved_by = case when state = 'draft' then null else approved_by end where id = $1 and (state = 'draft' or $3) returning ${noticeColumns}`,
})

const get = numberedStatement({ name: 'get-notice', text: `select ${noticeColumns} from notice where id = $1` })

const readOne = numberedStatement({
  name: 'read-notice-draft',
  text: 'select draft, revision, approved_by from notice where id = $1',
})

const list = numberedStatement({
  name: 'list-notices',
  text: `select ${noticeColumns} from notice order by id desc limit $1`,
})

const approve = numberedStatement({
  name: 'approve-notice',
  text: `update notice set approved_by = $2 where id = $1 and state = 'draft' and made_by <> $2 and approved_by is null and revision = $3 returning id`,
})

const isUnwanted = (kind: string): string =>
  `exists (select from notice_unwanted u where u.chat_id = c.chat_id and u.kind = ${kind})`

/** Counts the audience: customers who are selected, want this kind, and have a text; before there is any text, all who want it. */
const count = numberedStatement({
  name: 'count-audience',
  text: `select count(*)::int as count from conversation c where not ${isUnwanted('$1')}
    and ($2::text[] = '{}' or (${localeOf('$2', '$3')}) is not null) and ${audienceCondition(4)}`,
})

const zones = joinZone(`$${6 + AUDIENCE_VALUES}`, `$${7 + AUDIENCE_VALUES}`, `$${8 + AUDIENCE_VALUES}`)

/**
 * Begins a notice in one statement: a row for each customer of the audience, also for those who get none because they have no text or do not
 * want it, which the report counts as skipped. Copies to customers who have night wait until morning.
 */
const begin = numberedStatement({
  name: 'begin-notice',
  text: `
    with draft as (select id from notice where id = $1 and state = 'draft' and revision = $5 for update),
      copies as (
        insert into notice_copy (notice, chat_id, locale, state, work, next_at)
        select draft.id, c.chat_id, coalesce(own.locale, ''), case when wanted then 'open' else 'skipped' end, case when wanted then 'send' end,
          case when (draft_night.respects) and ${isNight} then ${nightEndsAt} else now() end
        from draft, conversation c
          cross join lateral (select ${localeOf('$3', '$4')} as locale) as own
          cross join lateral (select own.locale is not null and not ${isUnwanted('$2')} as wanted) as wish
          cross join (select $${9 + AUDIENCE_VALUES}::bool as respects) as draft_night ${zones}
        where ${audienceCondition(6)}
        returning work),
      tally as (select count(*)::int as total, count(work)::int as to_do from copies)
    update notice set total = (select total from tally), to_do = (select to_do from tally), skipped = (select total - to_do from tally),
      begins_at = $${10 + AUDIENCE_VALUES}, started_at = case when $${10 + AUDIENCE_VALUES}::timestamptz > now() then null else now() end,
      state = case when (select to_do from tally) = 0 then 'done' when $${10 + AUDIENCE_VALUES}::timestamptz > now() then 'waiting' else 'running' end,
      ended_at = case when (select to_do from tally) = 0 then now() end
    where id = $1 and state = 'draft' and exists (select from draft) returning id`,
})

/** States from which a notice may go to each state. */
const from: Readonly<Record<NoticeState, readonly NoticeState[]>> = {
  draft: [],
  waiting: [],
  done: [],
  running: ['paused', 'stopped'],
  paused: ['waiting', 'running'],
  cancelled: ['draft', 'waiting', 'running', 'paused', 'stopped'],
  stopped: ['running'],
}

/** Moves a notice to another state. A cancelled correction returns it to its former state. */
const move = numberedStatement({
  name: 'move-notice',
  text: `
    update notice set revision = revision + 1, trouble = $4,
      state = case when $2 = 'cancelled' and work <> 'send' then before when $2 = 'running' and begins_at > now() then 'waiting' else $2 end,
      work = case when $2 = 'cancelled' then 'send' else work end,
      to_do = case when $2 = 'cancelled' and work <> 'send' then ${unsent} else to_do end,
      ended_at = case when $2 = 'cancelled' then coalesce(ended_at, now()) else null end
    where id = $1 and state = any($3) returning id`,
})

/** Opens the copies again that Telegram refused because of the notice's content. */
const retry = numberedStatement({
  name: 'retry-notice',
  text: `
    with stopped as (select id from notice where id = $1 and state = 'stopped' and work = 'send' for update),
      again as (update notice_copy k set state = 'open', work = 'send', error = null, done_at = null, next_at = now() from stopped
        where k.notice = stopped.id and k.state = 'failed' returning 1)
    update notice set failed = failed - (select count(*) from again), to_do = to_do + (select count(*) from again)
    where id = $1 and exists (select from stopped)`,
})

const rework = numberedStatement({
  name: 'rework-notice',
  text: `
    with mine as (select id, to_do from notice where id = $1 and work = 'send' and state in ('paused', 'done', 'cancelled', 'stopped')
        and not exists (select from notice_copy where notice = $1 and owner is not null) for update),
      copies as (update notice_copy k set work = $2, next_at = now() from mine where k.notice = mine.id and k.state = 'sent' and k.message_id is not null returning 1),
      tally as (select count(*)::int as to_do from copies)
    update notice set reworked = 0, lost = 0, revision = revision + 1,
      work = case when (select to_do from tally) > 0 then $2 else work end, to_do = case when (select to_do from tally) > 0 then (select to_do from tally) else to_do end,
      before = case when $2 = 'recall' and state in ('paused', 'stopped') then 'cancelled' else state end,
      state = case when (select to_do from tally) > 0 then 'running' else state end
    where id = $1 and exists (select from mine) returning id`,
})

const isAtRest = numberedStatement({
  name: 'notice-at-rest',
  text: 'select not exists (select from notice_copy where notice = $1 and owner is not null) as rests',
})

const REST_TRIES = 20
const REST_AGAIN_MS = 150

type Lifecycle = Pick<
  NoticeStore,
  'make' | 'change' | 'get' | 'list' | 'count' | 'begin' | 'approve' | 'move' | 'rework'
>

const isWordsOnly = (draft: Partial<NoticeDraft>): boolean =>
  Object.keys(draft).every((key) => key === 'texts' || key === 'buttons')

const only = ([row]: readonly NoticeRow[]): Notice | null => (row ? noticeOf(row) : null)

const isDone = async (pool: Pool, statement: Statement, values: readonly unknown[]): Promise<boolean> =>
  (await run(pool, statement, values)).length > 0

interface StoredDraft {
  readonly draft: NoticeDraft
  readonly revision: number
  readonly approved_by: number | null
}

const readDraft = async (pool: Pool, id: number): Promise<StoredDraft | null> =>
  (await run<StoredDraft>(pool, readOne, [id]))[0] ?? null

/** True while the draft is the one that was decided on. Its revision, which `begin` compares, keeps it so. */
const isAsDecided = (
  { draft, approved_by }: StoredDraft,
  { digest, isApproved }: { readonly digest: string; readonly isApproved: boolean },
): boolean => draftDigest(draft) === digest && (!isApproved || approved_by !== null)

/** Creates the part of the store that makes, changes, begins and ends whole notices. */
export const createLifecycle = (pool: Pool, places: readonly Place[]): Lifecycle => {
  const getOne = async (id: number): Promise<Notice | null> => only(await run<NoticeRow>(pool, get, [id]))
  /** Waits until no copy is being sent, at most three seconds. */
  const rests = async (id: number): Promise<void> => {
    for (let tries = 0; tries < REST_TRIES; tries += 1) {
      if ((await run<{ rests: boolean }>(pool, isAtRest, [id]))[0]?.rests === true) return
      await sleep(REST_AGAIN_MS)
    }
  }
  return {
    make: async (draft, by) => {
      const made = only(await run<NoticeRow>(pool, make, [JSON.stringify(draft), by]))
      if (!made) throw new Error('the notice was not kept')
      return made
    },
    change: async (id, draft) =>
      only(await run<NoticeRow>(pool, change, [id, JSON.stringify(draft), isWordsOnly(draft)])),
    get: getOne,
    list: async (most) => (await run<NoticeRow>(pool, list, [most])).map(noticeOf),
    count: async (draft) =>
      (
        await run<{ count: number }>(pool, count, [
          draft.kind,
          ...localeValues(draft),
          ...audienceValues(draft.audience, places),
        ])
      )[0]?.count ?? 0,
    begin: async (id, decided) => {
      const row = await readDraft(pool, id)
      if (!row || (decided && !isAsDecided(row, decided))) return false
      const { kind, audience, respectsNight, at } = row.draft
      return isDone(pool, begin, [
        id,
        kind,
        ...localeValues(row.draft),
        row.revision,
        ...audienceValues(audience, places),
        ...zoneValues(places),
        respectsNight,
        at === null ? null : new Date(at),
      ])
    },
    approve: async (id, supervisor, digest) => {
      const row = await readDraft(pool, id)
      if (!row || (digest !== undefined && draftDigest(row.draft) !== digest)) return false
      return isDone(pool, approve, [id, supervisor, row.revision])
    },
    move: async (id, to, trouble) => {
      if (to === 'running' && (await getOne(id))?.state === 'stopped') {
        await rests(id)
        await run(pool, retry, [id])
      }
      return isDone(pool, move, [id, to, from[to], trouble ?? null])
    },
    rework: async (id, work) => {
      if ((await getOne(id))?.state === 'running') return false
      await rests(id)
      return isDone(pool, rework, [id, work])
    },
  }
}
