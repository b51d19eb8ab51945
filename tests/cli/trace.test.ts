import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVault } from '../../src/adapters/crypto/create-vault.ts'
import { deleteOldRows } from '../../src/adapters/postgres/retention.ts'
import { chatDigest } from '../../src/adapters/postgres/chat-digest.ts'
import { createStore } from '../../src/adapters/postgres/postgres-store.ts'
import { actOnTrace } from '../../src/cli/trace/act-on-trace.ts'
import { readTraceArguments } from '../../src/cli/trace/trace-arguments.ts'
import { UsageError } from '../../src/cli/terminal/usage-error.ts'
import { UnopenableError } from '../../src/core/ports/store-errors.ts'
import { openTestStore, rowsOf } from '../support/store.ts'
import type { TestStore } from '../support/store.ts'
import { to, told, words } from '../adapters/postgres/desk-stage.ts'

const CHAT = 728_192_731
const CALL = '6f0c1b52-0000-8000-a000-000000000001'

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
  await test.store.turns.receive([
    { source: 'u:1:990017', chatId: CHAT, payload: { kind: 'event', event: { kind: 'unblocked', at: 1 } } },
  ])
  await test.pool.query(`insert into call (id, chat_id, name, turn, src) values ($1, $2, '1/x', 1, 'codes.send')`, [
    CALL,
    CHAT,
  ])
})
afterAll(() => test.close())

const audited: string[] = []
const trace = async (...args: string[]): Promise<string> => {
  const read = readTraceArguments(args)
  if (read.act === 'help') throw new Error('help is not acted on')
  const lines: string[] = []
  const parts = {
    pool: test.pool,
    vault: test.vault,
    say: (line: string) => void lines.push(line),
    confirm: () => null,
    audit: async (action: string, about: string) => void audited.push(`${action} ${about}`),
  }
  await actOnTrace(parts, read)
  return lines.join('\n')
}

describe('the trace of a chat', () => {
  it('is found by chat, digest, update and call, and names none of the customer', async () => {
    const digest = chatDigest(test.vault, CHAT)
    const told = await trace(String(CHAT))
    expect(told).toMatch(new RegExp(`^chat ${digest}: turn 0, before its first flow`))
    expect(told).toMatch(/event-1 .*update 990017  waits/)
    expect(told).toContain(`call-${CALL}`)
    expect(told).not.toContain(String(CHAT))
    for (const other of [digest, '990017', CALL, CALL.toUpperCase()]) expect(await trace(other)).toBe(told)
  })

  it('covers what an error may hold of a customer', async () => {
    await test.pool.query(
      `insert into outbox (chat_id, kind, fence, state, error, done_at) values ($1, 'say', 0, 'refused', $2, now())`,
      [CHAT, 'bad "Anna Kowalska" 375291112233 a@b.by\nat line'],
    )
    const told = await trace(String(CHAT))
    expect(told).toContain('refused')
    expect(told).not.toMatch(/Anna|3752|a@b/)
  })

  it.each([['12'], ['000000000000'], ['6f0c1b52-0000-8000-a000-00000000ffff']])(
    'that nothing is known of is one line: %s',
    async (what) => {
      await expect(trace(what)).rejects.toThrow(/^[^\n]*: nothing is known of it: [^\n]+$/)
    },
  )
})

describe('dead letters', () => {
  it('are listed, released and dropped', async () => {
    const head = await test.store.turns.head(CHAT)
    await test.store.turns.deadLetter(head?.seq ?? 0, 'a bug in "Anna"')
    expect(await test.store.turns.head(CHAT)).toBeNull()
    expect(await trace('dead')).toMatch(/^event-1  u  chat [\da-f]{12}  made .*: a bug in "…"$/)
    expect(await trace('release', 'event-1')).toMatch(/^event-1 is tried again/)
    expect(await test.store.turns.head(CHAT)).toMatchObject({ attempts: 0, payload: head?.payload })
    await test.store.turns.deadLetter(1, 'again')
    await expect(trace('drop', 'event-1')).rejects.toThrow(/--yes$/)
    expect(await trace('drop', 'event-1', '--yes')).toBe('event-1 was erased.')
    expect(await rowsOf(test.pool, 'select sealed, dead_at from inbox')).toEqual([{ sealed: null, dead_at: null }])
    expect(await trace('dead')).toBe('There are no dead letters.')
    await expect(trace('release', 'event-1')).rejects.toThrow(/no such dead letter/)
    expect(audited).toEqual(['dead-letter-release event-1', 'dead-letter-drop event-1'])
  })

  it('are what cannot be opened, until the right key is back', async () => {
    const stranger = createStore(test.pool, createVault(Buffer.alloc(32, 9)))
    await stranger.turns.receive([
      { source: 'u:1:990018', chatId: 8, payload: { kind: 'event', event: { kind: 'unblocked', at: 1 } } },
    ])
    await stranger.outbox.add(
      8,
      { kind: 'say', text: 'sealed by another' as never, removeKeyboard: false, until: null },
      0,
    )
    await test.store.outbox.add(8, { kind: 'say', text: 'ours' as never, removeKeyboard: false, until: null }, 0)
    await expect(test.store.turns.head(8)).rejects.toBeInstanceOf(UnopenableError)
    const claimed = await test.store.outbox.claim(8, 'me', 1_000)
    expect(claimed.map(({ message }) => message)).toMatchObject([{ text: 'ours' }])
    const id = /^(message-\d+) {2}say/m.exec(await trace('dead'))?.[1] ?? ''
    await trace('release', id)
    expect(await stranger.outbox.claim(8, 'me', 1_000)).toMatchObject([{ message: { text: 'sealed by another' } }])
  })

  it('are posts that cannot be opened, and the group goes on', async () => {
    const stranger = createStore(test.pool, createVault(Buffer.alloc(32, 9)))
    const group = -1001
    const limits = { leaseMs: 1_000, perMinute: 20 }
    await stranger.desk.post([words(9, 1, 'sealed by another'), to(9, { kind: 'card' })])
    await test.store.desk.post([words(9, 2, 'ours'), words(10, 3, 'of the next customer')])
    await test.store.desk.assign([group])
    const { posts } = await test.store.desk.claim(group, 'me', limits.leaseMs, limits.perMinute)
    expect(posts.map(told)).toEqual(['ours', 'of the next customer'])
    await test.pool.query('delete from lease')
    expect(await rowsOf(test.pool, 'select kind from desk_outbox where dead_at is not null')).toEqual([
      { kind: 'words' },
    ])
    const id = /^(post-\d+) {2}words/m.exec(await trace('dead'))?.[1] ?? ''
    await trace('release', id)
    const again = await stranger.desk.claim(group, 'me', limits.leaseMs, limits.perMinute)
    expect(again.posts.map(told)).toEqual(['sealed by another'])
  })

  it('are deleted after thirty days, and what was released or dropped as all that is done', async () => {
    await test.pool.query(`insert into conversation (chat_id) values (20)`)
    const add = (source: string, daysDead: number | null, daysDone: number): Promise<unknown> =>
      test.pool.query(
        `insert into inbox (source, chat_id, sealed, done_at, dead_at)
          values ($1, 20, '\\x01', now() - $3 * interval '1 day', now() - $2 * interval '1 day')`,
        [source, daysDead, daysDone],
      )
    await add('old', 31, 31)
    await add('kept', 29, 29)
    await add('dropped', null, 3)
    await test.pool.query(
      `insert into call (id, chat_id, name, turn, src, dead_at)
        select gen_random_uuid(), 20, name, 1, 'x', now() - days * interval '1 day' from (values ('old', 31), ('kept', 29)) as v(name, days)`,
    )
    await deleteOldRows(test.pool, test.vault)
    expect(await rowsOf(test.pool, 'select source from inbox where chat_id = 20')).toEqual([{ source: 'kept' }])
    expect(await rowsOf(test.pool, 'select name from call where chat_id = 20')).toEqual([{ name: 'kept' }])
  })

  it('go with a customer who wants to be forgotten', async () => {
    await test.pool.query(`update outbox set dead_at = now(), sealed = '\\x01' where chat_id = $1`, [CHAT])
    await test.store.facts.forget(CHAT)
    expect(await rowsOf(test.pool, 'select from outbox where dead_at is not null and chat_id = $1', [CHAT])).toEqual([])
  })
})

describe('the arguments', () => {
  it.each([
    [],
    ['hello'],
    ['dead', 'x'],
    ['release'],
    ['release', 'event-x'],
    ['drop', 'notice-1'],
    ['--all'],
    ['1', '2'],
  ])('that make no sense are one line: %s %s', (...args) => {
    const read = () => readTraceArguments(args.filter((arg) => arg !== undefined))
    expect(read).toThrow(UsageError)
    expect(read).toThrow(/^[^\n]+$/)
  })

  it('may be the id of a group', () => {
    expect(readTraceArguments(['-1001234567890'])).toEqual({ act: 'show', what: '-1001234567890' })
  })
})

it('every session is probed by both sides', async () => {
  expect(await rowsOf(test.pool, `select current_setting('tcp_keepalives_idle') as idle`)).toEqual([{ idle: '10' }])
})
