/** One run: a bot with nothing stored, customers, one load. */
import { quantileOf } from './figures.ts'
import type { RunningBot, Subject } from './subject.ts'
import type { Load } from './telegram-main.ts'
import { startTelegram } from './telegram.ts'
import type { Telegram } from './telegram.ts'

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

const load = async (telegram: Telegram, bot: RunningBot, scene: Scene, subject: string): Promise<Run> => {
  const [began, ended] = [telegram.next('began'), telegram.next('ended')]
  telegram.tell({ kind: 'load', load: scene.load })
  await began
  const before = bot.cpu()
  const { tally, tookMs, calls } = await ended
  const after = bot.cpu()
  const turns = tally.latencies.length
  return {
    subject,
    scene: scene.name,
    turnsPerSecond: (turns / tookMs) * 1_000,
    botUs: ((after.botMs - before.botMs) * 1_000) / turns,
    databaseUs: ((after.databaseMs - before.databaseMs) * 1_000) / turns,
    p50: quantileOf(tally.latencies, 0.5),
    p99: quantileOf(tally.latencies, 0.99),
    callsPerTurn: calls / turns,
    memoryMb: bot.memoryMb(),
    unanswered: tally.unanswered,
    missed: tally.missed,
  }
}

/** Opens Telegram with a scene's customers and starts the bot; ends both after `act`. */
export const withBot = async <Result>(
  subject: Subject,
  { customers, delayMs }: Pick<Scene, 'customers' | 'delayMs'>,
  act: (telegram: Telegram, bot: RunningBot) => Promise<Result>,
): Promise<Result> => {
  const telegram = startTelegram()
  try {
    const opened = telegram.next('opened')
    telegram.tell({ kind: 'open', customers, delayMs })
    const bot = await subject.start((await opened).url)
    try {
      return await act(telegram, bot)
    } finally {
      await bot.stop()
    }
  } finally {
    await telegram.end()
  }
}

/** Measures one subject in one scene. Throws when the bot answers nobody. */
export const measure = (subject: Subject, scene: Scene): Promise<Run> =>
  withBot(subject, scene, async (telegram, bot) => {
    const run = await load(telegram, bot, scene, subject.name)
    if (!(run.turnsPerSecond > 0)) throw new Error(`${subject.name} answers nobody:\n${bot.said()}`)
    return run
  })
