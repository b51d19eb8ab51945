import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pruneJournal } from '../../../src/adapters/postgres/journal/prune-journal.ts'
import { rowsOf } from '../../support/store.ts'
import { BEGIN_ANEW, openJournalStage } from './journal-stage.ts'
import type { JournalStage } from './journal-stage.ts'

let stage: JournalStage
beforeAll(async () => {
  stage = await openJournalStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.byHand(...BEGIN_ANEW))

describe('what is kept long enough', () => {
  test('is deleted behind a checkpoint, and the rest is one chain', async () => {
    await stage.writeAgo(120, 40)
    await stage.write(5)
    const { head } = await stage.verify()
    expect(await pruneJournal(stage.pool, stage.vault, 30)).toBe(120)
    const seqs = await rowsOf<{ seq: number }>(stage.pool, 'select seq from journal order by seq')
    expect(seqs.map(({ seq }) => seq)).toEqual([121, 122, 123, 124, 125, 126])
    expect(await stage.verify(head)).toMatchObject({ rows: 6, head: { seq: 126 }, fault: null })
    await stage.byHand('delete from journal where seq = 121')
    expect((await stage.verify()).fault).toMatch(/^row 121 is missing/)
  })

  test('is deleted by two processes at once only once, and again later', async () => {
    await stage.writeAgo(120, 50)
    const pruned = await Promise.all([1, 2, 3].map(() => pruneJournal(stage.pool, stage.vault, 30)))
    expect(pruned.toSorted()).toEqual([0, 0, 120])
    expect((await stage.verify()).fault).toBeNull()
    await stage.write(3)
    expect(await pruneJournal(stage.pool, stage.vault, 30)).toBe(0)
    expect((await stage.verify()).fault).toBeNull()
  })

  test('of fewer rows than are worth a checkpoint stays', async () => {
    await stage.writeAgo(20, 40)
    expect(await pruneJournal(stage.pool, stage.vault, 30)).toBe(0)
    expect(await stage.verify()).toMatchObject({ rows: 20, fault: null })
  })

  test('is not deleted by a checkpoint that the program did not write', async () => {
    await stage.writeAgo(120, 40)
    await stage.pool.query(
      `insert into journal (seq, at, what, side, detail, released, ref, hash)
        select 121, now(), 'checkpoint', 'clock', '', 60, hash, hash from journal where seq = 60`,
    )
    await stage.pool.query('select prune_journal()')
    expect(await rowsOf(stage.pool, 'select 1 from journal')).toHaveLength(61)
    expect((await stage.verify()).fault).toMatch(/^row 121 of .* is not what was written there/)
  })
})
