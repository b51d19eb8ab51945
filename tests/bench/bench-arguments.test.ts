import { describe, expect, it } from 'vitest'
import { benchHelp, readBenchArguments } from '../../bench/turns/bench-arguments.ts'
import { UsageError } from '../../src/cli/terminal/usage-error.ts'

const read = (...args: string[]) => readBenchArguments(args)

describe('the arguments of npm run bench', () => {
  it('are three loads of this assistant when there are none', () => {
    expect(read()).toMatchObject({
      scenes: [
        { name: '200 customers', customers: 200, delayMs: 0, load: { rate: null, forMs: 10_000 } },
        { name: '500 customers', customers: 500, delayMs: 0, load: { rate: null } },
        { name: '100 turns a second', customers: 500, load: { rate: 100 } },
      ],
      growth: null,
      kills: 0,
      peers: false,
      against: [],
      processes: 1,
      rounds: 3,
      write: false,
    })
  })

  it('choose loads and their length, and add others to them', () => {
    expect(
      read('--scene', 'open-100', '--seconds', '2', '--late', '30', '--growth', '1000', '--kills', '4', '--peers'),
    ).toMatchObject({
      scenes: [
        { name: '100 turns a second', load: { forMs: 2_000 } },
        { name: '200 customers, answers 30 ms late', delayMs: 30, load: { forMs: 2_000, rate: null } },
      ],
      growth: { stored: 1_000, scene: { customers: 200, delayMs: 0, load: { forMs: 2_000 } } },
      kills: 4,
      peers: true,
      seconds: 2,
    })
  })

  it('may ask for kills or growth alone', () => {
    expect(read('--scene', 'none', '--kills', '2')).toMatchObject({ scenes: [], kills: 2 })
  })

  it('name other checkouts', () => {
    expect(read('--against', '../one', '--against', '../other')?.against).toEqual(['../one', '../other'])
  })

  it.each(['--help', '-h'])('ask for help with %s', (option) => {
    expect(read(option)).toBeNull()
    expect(benchHelp.split('\n').every((line) => line.startsWith('npm run bench'))).toBe(true)
  })

  it.each([
    ['an option that does not exist', ['--quick'], /--quick/],
    ['a word', ['quick'], /quick/],
    ['a load that does not exist', ['--scene', 'closed-9'], /unknown scene closed-9/],
    ['a name that every object has', ['--scene', 'constructor'], /unknown scene constructor/],
    ['no rounds', ['--rounds', '0'], /--rounds takes a whole number from 1/],
    ['half a second', ['--seconds', '0.5'], /--seconds takes a whole number from 1/],
    ['no number', ['--growth', 'many'], /--growth takes a whole number from 0/],
    ['fewer than none', ['--kills=-1'], /--kills takes a whole number from 0/],
  ])('are refused in one line with %s', (_, args, message) => {
    expect(() => read(...args)).toThrow(UsageError)
    expect(() => read(...args)).toThrow(message)
    expect(() => read(...args)).toThrow(/^[^\n]+, see: npm run bench -- --help$/)
  })
})
