/** One run: a bot with nothing stored, customers, one load. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { RunningBot, Subject } from './subject.ts'
import type { Command, Load, Report } from './telegram-main.ts'

/** A load by name, such as `200 customers`. */
export interface Scene {
  readonly name: string
  readonly customers: number
  /** Milliseconds by which Telegram's answers are late. */
  readonly delayMs: number
  readonly load: Load
}

/** Figures of one run. */
export interface Run {
  readonly subject: string
  readonly scene: string
  readonly turnsPerSecond: number
  /** Processor time per turn in microseconds. */
  readonly botUs: number
  readonly databaseUs: number
  /** Milliseconds from the customer's action to the next question. */
  readonly p50: number
  readonly p99: number
  readonly callsPerTurn: number
  readonly memoryMb: number
  readonly unanswered: number
  readonly missed: number
}

type Telegram = ReturnType<typeof fork>

const nextReport = async <Kind extends Report['kind']>(
  telegram: Telegram,
  kind: Kind,
): Promise<Extract<Report, { kind: Kind }>> => {
  for (;;) {
    const [report] = (await once(telegram, 'message')) as [Report]
    if (report.kind === kind) return report as Extract<Report, { kind: Kind }>
  }
}

const at = (sorted: readonly number[], part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0

const load = async (telegram: Telegram, bot: RunningBot, scene: Scene, subject: string): Promise<Run> => {
  telegram.send({ kind: 'load', load: scene.load } satisfies Command)
  await nextReport(telegram, 'began')
  const before = bot.cpu()
  const { tally, tookMs, calls } = await nextReport(telegram, 'ended')
  const after = bot.cpu()
  const turns = tally.latencies.length
  const sorted = tally.latencies.toSorted((one, other) => one - other)
  return {
    subject,
    scene: scene.name,
    turnsPerSecond: (turns / tookMs) * 1_000,
    botUs: ((after.botMs - before.botMs) * 1_000) / turns,
    databaseUs: ((after.databaseMs - before.databaseMs) * 1_000) / turns,
    p50: at(sorted, 0.5),
    p99: at(sorted, 0.99),
    callsPerTurn: calls / turns,
    memoryMb: bot.memoryMb(),
    unanswered: tally.unanswered,
    missed: tally.missed,
  }
}

/** Measures one subject in one scene. Throws when the bot answers nobody. */
export const measure = async (subject: Subject, scene: Scene): Promise<Run> => {
  const telegram = fork(fileURLToPath(new URL('telegram-main.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] })
  try {
    telegram.send({ kind: 'open', customers: scene.customers, delayMs: scene.delayMs } satisfies Command)
    const { url } = await nextReport(telegram, 'opened')
    const bot = await subject.start(url)
    try {
      const run = await load(telegram, bot, scene, subject.name)
      if (!(run.turnsPerSecond > 0)) throw new Error(`${subject.name} answers nobody:\n${bot.said()}`)
      return run
    } finally {
      await bot.stop()
    }
  } finally {
    telegram.kill()
  }
}
