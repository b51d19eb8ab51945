import { statesBefore } from '../../../core/life-cycle/life-cycle.ts'
import { noticeLifeCycle, storedState } from '../../../core/notice/notice-life-cycle.ts'
import type { Notice, NoticeDraft } from '../../../core/notice/notice.ts'
import { draftDigest } from '../../../core/notice/approval-digest.ts'
import type { NoticeStore } from '../../../core/ports/notice-store.ts'
import { run } from '../pool.ts'
import type { Pool } from '../pool.ts'
import { audienceCondition, audienceValues, isUnwanted, localeOf, localeValues } from './audience-query.ts'
import type { Place } from './audience-query.ts'
import { beginNotice, createNoticeMoves } from './notice-moves.ts'
import { noticeColumns, noticeOf } from './notice-rows.ts'
import type { NoticeRow } from './notice-rows.ts'
import { numberedStatement } from '../statement-register.ts'
import type { Statement } from '../statement-register.ts'

const make = numberedStatement({
  name: 'make-notice',
  text: `insert into notice (draft, made_by) values ($1, $2) returning ${noticeColumns}`,
})

const change = numberedStatement({
  name: 'change-notice',
  text: `update notice set draft = draft || $2, revision = revision + 1, 
      approved_by = case when state = any($3::text[]) then null else approved_by end where id = $1 and state = any($4::text[]) returning ${noticeColumns}`,
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
  text: `update notice set approved_by = $2 where id = $1 and state = any($4::text[]) and made_by <> $2 and approved_by is null and revision = $3 returning id`,
})

/**
 * Counts the audience: customers who are selected, want this kind, and have a text; before there is any text, all who
 * want it.
 */
const count = numberedStatement({
  name: 'count-audience',
  text: `select count(*)::int as count from conversation c where not ${isUnwanted('$1')}
    and ($2::text[] = '{}' or (${localeOf('$2', '$3')}) is not null) and ${audienceCondition(4)}`,
})

type Lifecycle = Pick<
  NoticeStore,
  'make' | 'change' | 'get' | 'list' | 'count' | 'begin' | 'approve' | 'move' | 'rework'
>

const drafts = statesBefore(noticeLifeCycle, 'changed').map(storedState)
const later = statesBefore(noticeLifeCycle, 'reworded').map(storedState)

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
  return {
    make: async (draft, by) => {
      const made = only(await run<NoticeRow>(pool, make, [JSON.stringify(draft), by]))
      if (!made) throw new Error('the notice was not kept')
      return made
    },
    change: async (id, draft) =>
      only(
        await run<NoticeRow>(pool, change, [
          id,
          JSON.stringify(draft),
          drafts,
          isWordsOnly(draft) ? [...drafts, ...later] : drafts,
        ]),
      ),
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
      return beginNotice(pool, places, id, row)
    },
    approve: async (id, supervisor, digest) => {
      const row = await readDraft(pool, id)
      if (!row || (digest !== undefined && draftDigest(row.draft) !== digest)) return false
      return isDone(pool, approve, [id, supervisor, row.revision, statesBefore(noticeLifeCycle, 'approved')])
    },
    ...createNoticeMoves(pool),
  }
}
