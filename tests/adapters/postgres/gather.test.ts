import { describe, expect, it } from 'vitest'
import { gather } from '../../../src/adapters/postgres/gather.ts'
import { fc } from '../../support/fc.ts'

interface Call {
  readonly key: number
  readonly value: number
  readonly fails: boolean
}

/** Doubles values; a statement with a call that fails is refused as a whole. */
const createDoubler = (statements: Call[][], failure = () => new Error('refused')) =>
  gather<Call, number>({
    keyOf: ({ key }) => key,
    run: async (calls) => {
      statements.push([...calls])
      await new Promise((resolve) => setTimeout(resolve, 1))
      if (calls.some(({ fails }) => fails)) throw failure()
      return calls.map(({ value }) => value * 2)
    },
  })

const calls = fc.array(
  fc.record({ key: fc.nat(5), value: fc.nat(1_000), fails: fc.boolean(), laterMs: fc.constantFrom(0, 0, 1, 3) }),
  { maxLength: 40 },
)

describe('calls that gather', () => {
  it('end as each would have ended alone, whatever the mix and whichever fail', async () => {
    await fc.assert(
      fc.asyncProperty(calls, async (mix) => {
        const double = createDoubler([])
        const results = await Promise.allSettled(
          mix.map(async ({ laterMs, ...call }) => {
            if (laterMs > 0) await new Promise((resolve) => setTimeout(resolve, laterMs))
            return double(call)
          }),
        )
        expect(results.map((result) => (result.status === 'fulfilled' ? result.value : null))).toEqual(
          mix.map(({ value, fails }) => (fails ? null : value * 2)),
        )
      }),
      { numRuns: 50 },
    )
  })

  it('leave at once when nothing is on its way, together when something is, and never with their like', async () => {
    const statements: Call[][] = []
    const double = createDoubler(statements)
    const call = (key: number, value: number) => double({ key, value, fails: false })
    const first = call(1, 1)
    expect(statements).toHaveLength(1)
    await Promise.all([first, call(2, 2), call(3, 3), call(2, 4)])
    expect(statements.map((statement) => statement.map(({ value }) => value))).toEqual([[1], [2, 3], [4]])
  })

  it('keep the order of one key', async () => {
    const statements: Call[][] = []
    const double = createDoubler(statements)
    await Promise.all([1, 2, 3, 4].map((value) => double({ key: 1, value, fails: false })))
    expect(statements.flat().map(({ value }) => value)).toEqual([1, 2, 3, 4])
  })

  it('fail together, and are not tried one by one, when the database cannot be reached', async () => {
    const statements: Call[][] = []
    const double = createDoubler(statements, () => Object.assign(new Error('down'), { code: 'ECONNREFUSED' }))
    const first = double({ key: 0, value: 0, fails: false })
    const results = await Promise.allSettled([
      first,
      ...[1, 2, 3].map((key) => double({ key, value: key, fails: key === 2 })),
    ])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected'])
    expect(statements).toHaveLength(2)
  })
})
