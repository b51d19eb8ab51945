import { parseArgs } from 'node:util'
import { UsageError } from '../../src/cli/terminal/usage-error.ts'
import type { Scene } from './measure.ts'

/** Help text of the command. */
export const benchHelp = `npm run bench                        turns a second of this assistant: 200 and 500 customers, and 100 turns a second
npm run bench -- --peers             beside the bots of bench/peers, whose packages are installed when they are missing
npm run bench -- --against CHECKOUT  beside this program at another commit: a folder with its packages; may be repeated
npm run bench -- --late 30           also with answers of Telegram so many milliseconds late
npm run bench -- --growth 1000000    also with so many conversations stored and a timer for every tenth, against none
npm run bench -- --kills 5           also killed so often under load: what is lost, comes twice or out of order
npm run bench -- --scene NAME        only this one of closed-200, closed-500, open-100, none; may be repeated
npm run bench -- --processes N       this assistant as so many processes
npm run bench -- --rounds N --seconds N   alternating runs of each bot and the length of each; 3 of 10 seconds by default
npm run bench -- --profile FOLDER    processor profiles of this assistant
npm run bench -- --write             writes docs/measured/turns.json, its plot and its tables in docs/measured.md`

/** What is measured. */
export interface Bench {
  readonly scenes: readonly Scene[]
  /** The scene in which a full database is compared with an empty one, and what is stored; null: not measured. */
  readonly growth: { readonly stored: number; readonly scene: Scene } | null
  readonly kills: number
  readonly peers: boolean
  readonly against: readonly string[]
  readonly processes: number
  readonly rounds: number
  readonly seconds: number
  readonly profile: string | undefined
  readonly write: boolean
}

const SEE = 'see: npm run bench -- --help'

const OPTIONS = {
  scene: { type: 'string', multiple: true, default: ['closed-200', 'closed-500', 'open-100'] as string[] },
  peers: { type: 'boolean', default: false },
  against: { type: 'string', multiple: true, default: [] as string[] },
  late: { type: 'string', default: '0' },
  growth: { type: 'string', default: '0' },
  kills: { type: 'string', default: '0' },
  processes: { type: 'string', default: '1' },
  rounds: { type: 'string', default: '3' },
  seconds: { type: 'string', default: '10' },
  profile: { type: 'string' },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw new UsageError(`${reason ?? 'unknown option'}, ${SEE}`)
  }
}

const readNumber = (option: string, text: string, least: number): number => {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < least)
    throw new UsageError(`--${option} takes a whole number from ${least}, ${SEE}`)
  return number
}

/** Reads the command's arguments; null asks for the help text. Throws {@link UsageError}. */
export const readBenchArguments = (args: readonly string[]): Bench | null => {
  const given = parse(args)
  if (given.help) return null
  const [seconds, late, stored] = [
    readNumber('seconds', given.seconds, 1),
    readNumber('late', given.late, 0),
    readNumber('growth', given.growth, 0),
  ]
  const forMs = seconds * 1_000
  const closed = (customers: number, name = `${customers} customers`, delayMs = 0): Scene => ({
    name,
    customers,
    delayMs,
    load: { warmTurns: 3_000, forMs, rate: null },
  })
  const known: Readonly<Record<string, readonly Scene[]>> = {
    'closed-200': [closed(200)],
    'closed-500': [closed(500)],
    'open-100': [
      { name: '100 turns a second', customers: 500, delayMs: 0, load: { warmTurns: 1_000, forMs, rate: 100 } },
    ],
    'none': [],
  }
  const unknown = given.scene.find((id) => !Object.hasOwn(known, id))
  if (unknown !== undefined) throw new UsageError(`unknown scene ${unknown}, ${SEE}`)
  return {
    scenes: [
      ...given.scene.flatMap((id) => known[id] ?? []),
      ...(late > 0 ? [closed(200, `200 customers, answers ${late} ms late`, late)] : []),
    ],
    growth: stored > 0 ? { stored, scene: closed(200, '200 customers, empty and full database') } : null,
    kills: readNumber('kills', given.kills, 0),
    peers: given.peers,
    against: given.against,
    processes: readNumber('processes', given.processes, 1),
    rounds: readNumber('rounds', given.rounds, 1),
    seconds,
    profile: given.profile,
    write: given.write,
  }
}
