import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newConversation } from '../../../src/core/conversation/conversation.ts'
import type { Effect } from '../../../src/core/conversation/effect.ts'
import type { TurnCommit, InboxItem } from '../../../src/core/ports/turn-store.ts'
import type { PhoneNumber } from '../../../src/core/text/phone-number.ts'
import { openTestStore, rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
})
afterAll(() => test.close())

const update = (chatId: number, id: number, text = ''): InboxItem => ({
  source: `u:${chatId}:${id}`,
  chatId,
  payload: { kind: 'update', update: { id, text } },
})

const commitOf = (chatId: number, seq: number, expected: number, effects: readonly Effect[] = []): TurnCommit => ({
  chatId,
  seq,
  expectedTurn: expected,
  conversation: { ...newConversation(chatId), turn: expected + 1 },
  effects,
  flow: 'start',
  step: 'menu',
})

const say = (text: string): Effect => ({ kind: 'say', text, removeKeyboard: false, until: null })

describe('the inbox', () => {
  it('keeps updates in the order they came and drops those it has', async () => {
    expect(await test.store.turns.receive([update(1, 10), update(1, 11), update(2, 12)])).toHaveLength(2)
    expect(await test.store.turns.receive([update(1, 11), update(1, 10)])).toEqual([])
    const head = await test.store.turns.head(1)
    expect(head?.payload).toEqual({ kind: 'update', update: { id: 10, text: '' } })
    expect(head?.conversation).toBeNull()
  })

  it('gives the next event only after the one before it is committed', async () => {
    await test.store.turns.receive([update(3, 1), update(3, 2)])
    const first = await test.store.turns.head(3)
    expect((await test.store.turns.commit(commitOf(3, first!.seq, 0))).committed).toBe(true)
    const second = await test.store.turns.head(3)
    expect(second?.payload).toMatchObject({ update: { id: 2 } })
    expect(second?.conversation?.turn).toBe(1)
  })

  it('erases what a person wrote with the commit that acts on it', async () => {
    await test.store.turns.receive([update(4, 1, 'secret word')])
    const head = await test.store.turns.head(4)
    await test.store.turns.commit(commitOf(4, head!.seq, 0))
    expect(await rowsOf(test.pool, 'select sealed from inbox where chat_id = 4')).toEqual([{ sealed: null }])
  })

  it('holds up everything behind an event that is put off', async () => {
    await test.store.turns.receive([update(5, 1), update(5, 2)])
    const head = await test.store.turns.head(5)
    await test.store.turns.postpone(head!.seq, 60_000, 'a bug')
    expect(await test.store.turns.head(5)).toBeNull()
    await test.store.turns.deadLetter(head!.seq, 'a bug')
    expect((await test.store.turns.head(5))?.payload).toMatchObject({ update: { id: 2 } })
  })
})

describe('a commit', () => {
  it('changes nothing when another turn came first', async () => {
    await test.store.turns.receive([update(6, 1), update(6, 2)])
    const head = await test.store.turns.head(6)
    expect((await test.store.turns.commit(commitOf(6, head!.seq, 7, [say('never')]))).committed).toBe(false)
    expect((await test.store.turns.commit(commitOf(6, head!.seq, 0, [say('once')]))).committed).toBe(true)
    expect((await test.store.turns.commit(commitOf(6, head!.seq, 1, [say('twice')]))).committed).toBe(false)
    expect(await rowsOf(test.pool, 'select count(*)::int as n from outbox where chat_id = 6')).toEqual([{ n: 1 }])
  })

  it('remembers whose contact was shared as long as it takes to warn them of grave acts', async () => {
    const phone = '+375290005011' as PhoneNumber
    await test.store.turns.receive([update(61, 1), update(61, 2)])
    for (const turn of [0, 1]) {
      const head = await test.store.turns.head(61)
      await test.store.turns.commit(commitOf(61, head!.seq, turn, [{ kind: 'prove', phone, by: 'own-contact' }]))
      expect(await test.store.facts.pairingsOf(phone)).toEqual([{ chatId: 61, provedAt: null }])
    }
  })

  it('does not stand in the way of the same update coming again: both take the conversation first', async () => {
    await test.store.turns.receive([update(60, 1)])
    const head = await test.store.turns.head(60)
    const again = await test.pool.connect()
    await again.query('begin')
    await again.query('select from conversation where chat_id = 60 for update')
    const committing = test.store.turns.commit(commitOf(60, head!.seq, 0))
    const waits = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
    while ((await rowsOf(test.pool, waits)).length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await again.query(`insert into inbox (source, chat_id) values ('u:60:1', 60) on conflict do nothing`)
    await again.query('commit')
    again.release()
    expect((await committing).committed).toBe(true)
  })

  it('lets one of many racing processes win', async () => {
    await test.store.turns.receive([update(7, 1)])
    const head = await test.store.turns.head(7)
    const results = await Promise.all(
      Array.from({ length: 12 }, () => test.store.turns.commit(commitOf(7, head!.seq, 0, [say('hello')]))),
    )
    expect(results.filter(({ committed }) => committed)).toHaveLength(1)
    expect(await rowsOf(test.pool, 'select count(*)::int as n from outbox where chat_id = 7')).toEqual([{ n: 1 }])
  })

  it('writes timers, replaces them by key and takes them away', async () => {
    await test.store.turns.receive([update(8, 1), update(8, 2), update(8, 3)])
    const commit = async (expected: number, effects: readonly Effect[]) => {
      const head = await test.store.turns.head(8)
      return test.store.turns.commit(commitOf(8, head!.seq, expected, effects))
    }
    const timers = () =>
      rowsOf<{ key: string; due: Date }>(test.pool, 'select key, due from timer where chat_id = 8 order by key')
    const due = Date.now() + 3_600_000
    await commit(0, [
      { kind: 'set-timer', key: '1/after', due, turn: 1 },
      { kind: 'set-timer', key: 'silence', due, turn: 1 },
    ])
    await commit(1, [{ kind: 'set-timer', key: '1/after', due: due + 1000, turn: 2 }])
    expect((await timers()).map((timer) => [timer.key, timer.due.getTime()])).toEqual([
      ['1/after', due + 1000],
      ['silence', due],
    ])
    await commit(2, [{ kind: 'cancel-timer', key: '1/after' }])
    expect((await timers()).map(({ key }) => key)).toEqual(['silence'])
  })

  it('keeps nothing readable of texts, inputs and secrets (G8)', async () => {
    await test.store.turns.receive([update(9, 1, 'my code is 739201')])
    const head = await test.store.turns.head(9)
    const call: Effect = {
      kind: 'call',
      call: '1/check',
      turn: 1,
      src: 'codes.check',
      input: { code: 'secret:typed-code' },
      secrets: { 'secret:typed-code': '739201' },
      wait: null,
    }
    await test.store.turns.commit(commitOf(9, head!.seq, 0, [say('739201'), call]))
    for (const table of ['inbox', 'outbox', 'call', 'conversation']) {
      const [row] = await rowsOf<{ found: boolean }>(
        test.pool,
        `select bool_or(t::text like '%739201%' or encode(t.sealed, 'escape') like '%739201%') as found from ${table} t where chat_id = 9`,
      )
      expect({ table, found: row?.found ?? false }).toEqual({ table, found: false })
    }
  })
})

describe('timers that are due', () => {
  it('enter their inbox once and are gone, though there are more than one statement rings; those that are not due wait', async () => {
    await test.pool.query(
      `insert into timer (chat_id, key, turn, due) select 40, 'n' || n, 1, now() - interval '1 second' from generate_series(1, 1201) as n`,
    )
    await test.pool.query(
      `insert into timer (chat_id, key, turn, due) values (40, 'later', 1, now() + interval '1 hour')`,
    )
    const [first, second] = await Promise.all([test.store.turns.ringTimers(), test.store.turns.ringTimers()])
    expect(new Set([...first, ...second])).toEqual(new Set([40]))
    expect(await rowsOf(test.pool, 'select key from timer where chat_id = 40')).toEqual([{ key: 'later' }])
    expect(await rowsOf(test.pool, 'select count(*)::int as n from inbox where chat_id = 40')).toEqual([{ n: 1201 }])
    expect((await test.store.turns.head(40))?.payload).toMatchObject({ event: { kind: 'timer', turn: 1 } })
  })
})
