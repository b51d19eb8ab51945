import { afterAll, beforeAll, expect, it } from 'vitest'
import { createVault } from '../../src/adapters/crypto/create-vault.ts'
import { dropDeadLetter, listDeadLetters } from '../../src/adapters/postgres/dead-letters.ts'
import { createStore } from '../../src/adapters/postgres/postgres-store.ts'
import { recordKeyring, vaultOf } from '../../src/bootstrap/open-vault.ts'
import { rekeyDatabase } from '../../src/cli/rekey/rekey-database.ts'
import { UsageError } from '../../src/cli/terminal/usage-error.ts'
import { openTestStore, testKey } from '../support/store.ts'
import type { TestStore } from '../support/store.ts'

let test: TestStore
beforeAll(async () => {
  test = await openTestStore()
})
afterAll(() => test.close())

const said: string[] = []
const rekey = async (): Promise<void> => {
  const keyring = [testKey] as const
  const state = await recordKeyring(keyring, test.pool)
  if (state.kind !== 'right') throw new Error(state.kind)
  const say = (line: string): void => void said.push(line)
  await rekeyDatabase({
    pool: test.pool,
    vault: vaultOf(keyring, state),
    keyring,
    say,
    showProgress: () => undefined,
  })
}

const failure = (): Promise<unknown> =>
  rekey().then(
    () => null,
    (error: unknown) => error,
  )

it('a value that no key opens is named with the remedy, a dead letter with the commands that erase it', async () => {
  await test.pool.query('insert into conversation (chat_id) values (8)')
  const stranger = createStore(test.pool, createVault(Buffer.alloc(32, 9)))
  await stranger.outbox.add(8, { kind: 'say', text: 'lost' as never, removeKeyboard: false, until: null }, 0)
  await stranger.facts.recordProof(8, '+375291112233', 'code')
  await test.store.outbox.claim(8, 'me', 1_000)

  const both = await failure()
  expect(both).toBeInstanceOf(UsageError)
  expect((both as Error).message).toMatch(
    /^DATA_KEY_OLD: no key at hand opens [^\n]*1 values of outbox\.sealed[^\n]*1 values of proof\.sealed[^\n]*: add the key of before, or find what is lost by npm run trace -- dead and erase it by npm run trace -- drop ID, then run npm run rekey again$/,
  )
  const [letter] = await listDeadLetters(test.pool)
  expect(await dropDeadLetter(test.pool, letter!)).toBe(true)
  expect(((await failure()) as Error).message).toBe(
    'DATA_KEY_OLD: no key at hand opens 1 values of proof.sealed: add the key of before, then run npm run rekey again',
  )
  await test.pool.query('delete from proof')
  await rekey()
  expect(said).toEqual([expect.stringMatching(/^every value is of the current key/)])
})
