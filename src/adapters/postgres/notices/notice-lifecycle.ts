import { statesBefore } from '../../../core/life-cycle/life-cycle.ts'
import { noticeLifeCycle, storedState } from '../../../core/notice/notice-life-cycle.ts'
import type { Notice, NoticeDraft } from '../../../core/notice/notice.ts'
import { draftDigest } from '../../../core/notice/approval-digest.ts'
import type { NoticeStore } from '../../../core/ports/notice-store.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { NamedStatement, Values } from '../named-statement.ts'
import type { Pool } from '../pool.ts'
import { audienceCondition, audienceValues, isUnwanted, copyLocale, localeValues } from './audience-query.ts'
import type { Place } from './audience-query.ts'
import { beginNotice, createNoticeMoves } from './notice-moves.ts'
import { noticeColumns, noticeOf } from './notice-rows.ts'
import type { NoticeRow } from './notice-rows.ts'

const make = namedStatement(
  'make-notice',
  `insert into notice (draft, made_by) values (:draft, :by) returning ${noticeColumns}`,
)

const change = namedStatement(
  'change-notice',
  `update notice set draft = draft || :draft, revision = revision + 1, 
      approved_by = case when state = any(:drafts::text[]) then null else approved_by end where id = :id
        and state = any(:states::text[]) returning ${noticeColumns}`,
)

const get = namedStatement('get-notice', `select ${noticeColumns} from notice where id = :id`)

const readOne = namedStatement('read-notice-draft', 'select draft, revision, approved_by from notice where id = :id')

const list = namedStatement('list-notices', `select ${noticeColumns} from notice order by id desc limit :most`)

const approve = namedStatement(
  'approve-notice',
  `update notice set approved_by = :supervisor
    where id = :id and state = any(:states::text[]) and made_by <> :supervisor
      and approved_by is null and revision = :revision returning id`,
)

/**
 * Counts the audience: customers who are selected, want this kind, and have a text; before there is any text, all who
 * want it.
 */
const count = namedStatement(
  'count-audience',
  `select count(*)::int as count from conversation c where not ${isUnwanted(':kind')}
    and (:texts::text[] = '{}' or (${copyLocale}) is not null) and ${audienceCondition}`,
)

type Lifecycle = Pick<
  NoticeStore,
  'make' | 'change' | 'get' | 'list' | 'count' | 'begin' | 'approve' | 'move' | 'rework'
>

const drafts = statesBefore(noticeLifeCycle, 'changed').map(storedState)
const later = statesBefore(noticeLifeCycle, 'reworded').map(storedState)

const isWordsOnly = (draft: Partial<NoticeDraft>): boolean =>
  Object.keys(draft).every((key) => key === 'texts' || key === 'buttons')

const only = ([row]: readonly NoticeRow[]): Notice | null => (row ? noticeOf(row) : null)

const isDone = async (pool: Pool, statement: NamedStatement, values: Values): Promise<boolean> =>
  (await runNamed(pool, statement, values)).length > 0

interface StoredDraft {
  readonly draft: NoticeDraft
  readonly revision: number
  readonly approved_by: number | null
}

const readDraft = async (pool: Pool, id: number): Promise<StoredDraft | null> =>
  (await runNamed<StoredDraft>(pool, readOne, { id }))[0] ?? null

/** True while the draft is the one that was decided on. Its revision, which `begin` compares, keeps it so. */
const isAsDecided = (
  { draft, approved_by }: StoredDraft,
  { digest, isApproved }: { readonly digest: string; readonly isApproved: boolean },
): boolean => draftDigest(draft) === digest && (!isApproved || approved_by !== null)

/** Creates the part of the store that makes, changes, begins and ends whole notices. */
export const createLifecycle = (pool: Pool, places: readonly Place[]): Lifecycle => {
  const getOne = async (id: number): Promise<Notice | null> => only(await runNamed<NoticeRow>(pool, get, { id }))
  return {
    make: async (draft, by) => {
      const made = only(await runNamed<NoticeRow>(pool, make, { draft: JSON.stringify(draft), by }))
      if (!made) throw new Error('the notice was not kept')
      return made
    },
    change: async (id, draft) =>
      only(
        await runNamed<NoticeRow>(pool, change, {
          id,
          draft: JSON.stringify(draft),
          drafts,
          states: isWordsOnly(draft) ? [...drafts, ...later] : drafts,
        }),
      ),
    get: getOne,
    list: async (most) => (await runNamed<NoticeRow>(pool, list, { most })).map(noticeOf),
    count: async (draft) =>
      (
        await runNamed<{ count: number }>(pool, count, {
          kind: draft.kind,
          ...localeValues(draft),
          ...audienceValues(draft.audience, places),
        })
      )[0]?.count ?? 0,
    begin: async (id, decided) => {
      const row = await readDraft(pool, id)
      if (!row || (decided && !isAsDecided(row, decided))) return false
      return beginNotice(pool, places, id, row)
    },
    approve: async (id, supervisor, digest) => {
      const row = await readDraft(pool, id)
      if (!row || (digest !== undefined && draftDigest(row.draft) !== digest)) return false
      return isDone(pool, approve, {
        id,
        supervisor,
        revision: row.revision,
        states: statesBefore(noticeLifeCycle, 'approved'),
      })
    },
    ...createNoticeMoves(pool),
  }
}
