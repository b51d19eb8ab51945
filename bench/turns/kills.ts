/** A bot is killed again and again under load, and what its customers missed is counted. */
import { setTimeout as sleep } from 'node:timers/promises'
import { medianOf } from './figures.ts'
import { withBot } from './measure.ts'
import type { Subject } from './subject.ts'

/** What a bot's customers met while it was killed. */
export interface KillRun {
  readonly subject: string
  readonly kills: number
  /** Turns that were answered. */
  readonly turns: number
  /** Actions that were never answered. */
  readonly lost: number
  /** Questions that came although the same one was there. */
  readonly twice: number
  /** Questions that were neither the next ones nor the same. */
  readonly unordered: number
  /** Milliseconds from the kill until the new process takes updates: the median. */
  readonly restartMs: number
  /** Milliseconds from an action to its answer: the longest. */
  readonly longestMs: number
}

/** Actions a second, an even rate that every bot keeps up with. */
const RATE = 100

/** Answers that have not come so long after all others are lost. */
const SETTLE_MS = 10_000

/** Kills come in the middle of what a bot does, so the time between them is random, and this long on the average. */
const GAP_MS = 3_000

/** No load lasts longer. */
const LONGEST_MS = 300_000

/** Kills a subject so many times. */
export const measureKills = (subject: Subject, kills: number): Promise<KillRun> =>
  withBot(subject, { customers: 500, delayMs: 0 }, async (telegram, bot) => {
    const [began, settled] = [telegram.next('began'), telegram.next('settled')]
    telegram.tell({
      kind: 'load',
      load: { warmTurns: 700, forMs: LONGEST_MS, rate: RATE, settleMs: SETTLE_MS },
    })
    await began
    const restarts: number[] = []
    for (let kill = 0; kill < kills; kill += 1) {
      await sleep((0.5 + Math.random()) * GAP_MS)
      const killed = performance.now()
      await bot.restart()
      restarts.push(performance.now() - killed)
    }
    await sleep(GAP_MS)
    telegram.tell({ kind: 'enough' })
    const { tally, lost } = await settled
    return {
      subject: subject.name,
      kills,
      turns: tally.latencies.length,
      lost,
      twice: tally.twice,
      unordered: tally.unordered,
      restartMs: medianOf(restarts),
      longestMs: Math.max(0, ...tally.latencies),
    }
  })
