import { afterAll, beforeAll, expect, it } from 'vitest'
import { createNoticeStore } from '../../../src/adapters/postgres/notices/postgres-notice-store.ts'
import { noticeLifeCycle } from '../../../src/core/notice/notice-life-cycle.ts'
import type { NoticeDraft, NoticeState } from '../../../src/core/notice/notice.ts'
import type { CopyOutcome, NoticeStore } from '../../../src/core/ports/notice-store.ts'
import { fc } from '../../support/fc.ts'
import { watchMoves } from '../../support/state-moves.ts'
import type { StateMoves } from '../../support/state-moves.ts'
import { openTestStore } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

const HOUR = 3_600_000

let test: TestStore
let notices: NoticeStore
let moves: StateMoves
beforeAll(async () => {
  test = await openTestStore()
  notices = createNoticeStore(test.pool, [])
  await test.pool.query(`insert into process (name, lock_key) values ('me', 1)`)
  for (const chat of [1, 2])
    await test.pool.query(`insert into conversation (chat_id, locale, seen_at) values ($1, 'ru', now())`, [chat])
  moves = await watchMoves(
    test,
    'notice',
    `case when r.work = 'send' then r.state
      else case r.state when 'running' then 'reworking' when 'paused' then 'rework paused' when 'stopped' then 'rework stopped' else r.state end end`,
  )
})
afterAll(() => test.close())

const draft = (change: Partial<NoticeDraft>): NoticeDraft => ({
  kind: 'news',
  texts: { ru: 'Привет' },
  fallback: 'ru',
  photo: null,
  buttons: [],
  audience: {},
  silent: false,
  at: null,
  respectsNight: false,
  onCrash: 'twice',
  paid: false,
  ...change,
})

type Act =
  | { readonly kind: 'begin' | 'words' | 'part' | 'approve' | 'due' | 'claim' | 'rescue' }
  | { readonly kind: 'move'; readonly to: NoticeState }
  | { readonly kind: 'end'; readonly outcome: CopyOutcome }
  | { readonly kind: 'rework'; readonly work: 'correct' | 'recall' }

const act: fc.Arbitrary<Act> = fc.oneof(
  fc
    .constantFrom('begin', 'words', 'part', 'approve', 'due', 'claim', 'claim', 'rescue')
    .map((kind) => ({ kind }) as Act),
  fc
    .constantFrom<NoticeState>('running', 'paused', 'cancelled', 'stopped', 'done', 'draft', 'waiting')
    .map((to): Act => ({ kind: 'move', to })),
  fc.constantFrom<CopyOutcome>('sent', 'sent', 'failed', 'unknown').map((outcome): Act => ({ kind: 'end', outcome })),
  fc.constantFrom('correct' as const, 'recall' as const).map((work): Act => ({ kind: 'rework', work })),
)

/** Claims one copy for whatever work the notice is at; gives its chat. */
const claimOne = async (id: number): Promise<number | null> => {
  const run = (await notices.running()).find((one) => one.id === id)
  return run ? ((await notices.claim(run, 'me', 1, 60_000))[0]?.chatId ?? null) : null
}

const perform = async (change: Partial<NoticeDraft>, acts: readonly Act[]): Promise<void> => {
  const { id } = await notices.make(draft(change), 7)
  const claimed = new Set<number>()
  const end = async (outcome: CopyOutcome): Promise<void> => {
    for (const chatId of claimed)
      await notices.end(id, 'me', [
        { chatId, outcome, messageId: outcome === 'sent' ? chatId + 100 : null, error: null },
      ])
    claimed.clear()
  }
  for (const one of acts) {
    if (one.kind === 'begin') await notices.begin(id)
    if (one.kind === 'words') await notices.change(id, { texts: { ru: 'Иначе' } })
    if (one.kind === 'part') await notices.change(id, { silent: true })
    if (one.kind === 'approve') await notices.approve(id, 8)
    if (one.kind === 'due') await test.pool.query('update notice set begins_at = now() where id = $1', [id])
    if (one.kind === 'rescue') await notices.rescue()
    if (one.kind === 'move') await notices.move(id, one.to)
    if (one.kind === 'end') await end(one.outcome)
    // What is still on its way is waited for, which takes three seconds.
    if (one.kind === 'rework' && claimed.size === 0) await notices.rework(id, one.work)
    const chat = one.kind === 'claim' ? await claimOne(id) : null
    if (chat !== null) claimed.add(chat)
  }
  await end('sent')
  await notices.move(id, 'cancelled')
}

it('no row of a notice changes in a way that its chart does not have, whatever is done in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<Partial<NoticeDraft>>({}, { at: Date.now() + HOUR }, { audience: { chats: [99] } }),
      fc.array(act, { minLength: 1, maxLength: 16 }),
      async (change, acts) => {
        await perform(change, [{ kind: 'begin' }, ...acts])
        expect(await moves.outside(noticeLifeCycle)).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})

it('every change of the chart that a supervisor or the clock causes is one that the store makes', async () => {
  const to = (state: NoticeState): Act => ({ kind: 'move', to: state })
  const all = ['begin', 'claim', 'claim'].map((kind) => ({ kind }) as Act)
  const sent: readonly Act[] = [...all, { kind: 'end', outcome: 'sent' }]
  const correct: Act = { kind: 'rework', work: 'correct' }
  await moves.forget()
  await perform({}, [to('cancelled')])
  await perform({ at: Date.now() + HOUR }, [
    { kind: 'begin' },
    to('paused'),
    to('running'),
    { kind: 'due' },
    { kind: 'claim' },
  ])
  await perform({ audience: { chats: [99] } }, [{ kind: 'begin' }])
  await perform({}, [{ kind: 'begin' }, to('stopped'), to('running'), to('paused'), to('running')])
  await perform({}, [...sent, correct, to('paused'), to('running'), to('stopped'), to('running'), to('cancelled')])
  await perform({}, [...sent, correct, { kind: 'claim' }, { kind: 'claim' }, { kind: 'end', outcome: 'sent' }])
  await perform({}, [
    { kind: 'begin' },
    { kind: 'claim' },
    { kind: 'end', outcome: 'sent' },
    to('paused'),
    correct,
    to('cancelled'),
  ])
  const seen = await moves.seen()
  for (const move of [
    'unmade → draft',
    'draft → cancelled',
    'draft → waiting',
    'draft → running',
    'draft → done',
    'waiting → paused',
    'paused → waiting',
    'waiting → running',
    'running → stopped',
    'stopped → running',
    'running → paused',
    'paused → running',
    'running → done',
    'running → cancelled',
    'done → reworking',
    'reworking → rework paused',
    'rework paused → reworking',
    'reworking → rework stopped',
    'rework stopped → reworking',
    'reworking → done',
    'paused → reworking',
    'reworking → paused',
  ])
    expect(seen).toContain(move)
  expect(await moves.outside(noticeLifeCycle)).toEqual([])
})

it('two at once move a notice once', async () => {
  const { id } = await notices.make(draft({}), 7)
  expect((await Promise.all([1, 2, 3].map(() => notices.begin(id)))).filter(Boolean)).toHaveLength(1)
  expect((await Promise.all([1, 2, 3].map(() => notices.move(id, 'paused')))).filter(Boolean)).toHaveLength(1)
})
