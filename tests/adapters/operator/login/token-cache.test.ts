import { expect, test } from 'vitest'
import { createTokenCache } from '../../../../src/adapters/operator/login/token-cache.ts'
import type { IssuedToken } from '../../../../src/adapters/operator/login/token-cache.ts'
import type { TokenNeed } from '../../../../src/adapters/operator/login/login-port.ts'

const need = (scope: string, subject: string | null = null): TokenNeed => ({ scopes: [scope], subject })

/** A cache with a clock that is moved by hand, and tokens numbered in the order in which they were fetched. */
const onShelf = (lifeMs: number, capacity?: number) => {
  let clock = 0
  let isDown = false
  const fetched: TokenNeed[] = []
  const fetchToken = async (wanted: TokenNeed): Promise<IssuedToken> => {
    fetched.push(wanted)
    if (isDown) throw new Error('down')
    return { token: `t${fetched.length}`, goodUntil: clock + lifeMs }
  }
  return {
    cache: createTokenCache(fetchToken, () => clock, capacity),
    fetched,
    pass: (ms: number) => {
      clock += ms
    },
    goDown: (down: boolean) => {
      isDown = down
    },
  }
}

/** Lets a fetch that nobody waits for end. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

test('a token is renewed before its end, and nobody waits for that', async () => {
  const { cache, pass } = onShelf(300_000)
  expect(await cache.get(need('a'))).toBe('t1')
  pass(269_000)
  expect(await cache.get(need('a'))).toBe('t1')
  pass(2_000)
  expect(await cache.get(need('a'))).toBe('t1')
  await settle()
  expect(await cache.get(need('a'))).toBe('t2')
})

test('one that cannot be renewed serves to its end, and no longer', async () => {
  const { cache, pass, goDown } = onShelf(300_000)
  await cache.get(need('a'))
  goDown(true)
  pass(299_999)
  expect(await cache.get(need('a'))).toBe('t1')
  pass(1)
  await expect(cache.get(need('a'))).rejects.toThrow('down')
  goDown(false)
  expect(await cache.get(need('a'))).toMatch(/^t\d$/)
})

test('one with no life at all serves those who wait for it, and nobody later', async () => {
  const { cache, fetched } = onShelf(0)
  expect(await Promise.all([cache.get(need('a')), cache.get(need('a'))])).toEqual(['t1', 't1'])
  expect(await cache.get(need('a'))).toBe('t2')
  expect(fetched).toHaveLength(2)
})

test('the cache is bounded: the token that was not used for longest goes', async () => {
  const { cache, fetched } = onShelf(300_000, 2)
  await cache.get(need('a', '+375290001001'))
  await cache.get(need('a', '+375290001002'))
  await cache.get(need('a', '+375290001001'))
  await cache.get(need('a', '+375290001003'))
  await cache.get(need('a', '+375290001001'))
  expect(fetched).toHaveLength(3)
  await cache.get(need('a', '+375290001002'))
  expect(fetched).toHaveLength(4)
})

test('many whose token was refused share one new token', async () => {
  const { cache, fetched } = onShelf(300_000)
  await cache.get(need('a'))
  const replaced = await Promise.all(Array.from({ length: 10 }, () => cache.replace(need('a'), 't1')))
  expect(new Set(replaced)).toEqual(new Set(['t2']))
  expect(fetched).toHaveLength(2)
})

test('a new token that was refused too is not replaced for a while', async () => {
  const { cache, pass } = onShelf(300_000)
  await cache.get(need('a'))
  await cache.replace(need('a'), 't1')
  cache.giveUpOn(need('a'))
  expect(await cache.replace(need('a'), 't2')).toBeNull()
  pass(30_000)
  expect(await cache.replace(need('a'), 't2')).toBe('t3')
})
