/** Medians of the runs, ratios to the first subject, and tables in Markdown. */
import { medianOf } from './figures.ts'
import type { KillRun } from './kills.ts'
import type { Run } from './measure.ts'

type Figure = Exclude<keyof Run, 'subject' | 'scene'>

/**
 * The runs of one subject in one scene as one: the median of each figure, and how often its turns are those of the
 * first subject.
 */
export interface Result extends Run {
  readonly runs: number
  /** Median over the rounds of turns a second, divided by those of the first subject in the same round. */
  readonly ratio: number
}

/** Everything that one sitting has measured. */
export interface Measured {
  readonly machine: string
  readonly rounds: number
  readonly seconds: number
  readonly results: readonly Result[]
  readonly kills: readonly KillRun[]
}

/**
 * Summarises the runs of one scene; the first run's subject is what the others are compared with. Each subject has as
 * many runs.
 */
export const summarise = (runs: readonly Run[]): readonly Result[] => {
  const subjects = [...new Set(runs.map(({ subject }) => subject))]
  const of = (subject: string | undefined): readonly Run[] => runs.filter((run) => run.subject === subject)
  const base = of(subjects[0])
  return subjects.map((subject) => {
    const own = of(subject)
    const middle = (figure: Figure): number => medianOf(own.map((run) => run[figure]))
    return {
      subject,
      scene: own[0]?.scene ?? '',
      runs: own.length,
      turnsPerSecond: middle('turnsPerSecond'),
      botUs: middle('botUs'),
      databaseUs: middle('databaseUs'),
      p50: middle('p50'),
      p99: middle('p99'),
      callsPerTurn: middle('callsPerTurn'),
      memoryMb: middle('memoryMb'),
      unanswered: own.reduce((sum, run) => sum + run.unanswered, 0),
      missed: own.reduce((sum, run) => sum + run.missed, 0),
      ratio: medianOf(own.map((run, round) => run.turnsPerSecond / (base[round]?.turnsPerSecond ?? Number.NaN))),
    }
  })
}

const count = (value: number): string => Math.round(value).toLocaleString('en')
const time = (value: number): string => (value < 10 ? value.toFixed(1) : count(value))

const HEAD = [
  '| load | bot | turns/s | ratio | bot µs a turn | database µs a turn | p50 ms | p99 ms | calls a turn | memory MB |',
  '|---|---|---|---|---|---|---|---|---|---|',
]

/** Draws the table of loads. Lost answers, which there should be none of, stand below it. */
export const drawTable = (results: readonly Result[]): string => {
  const rows = results.map(
    (one) =>
      `| ${one.scene} | ${one.subject} | ${count(one.turnsPerSecond)} | ${one.ratio.toFixed(2)} | ${count(one.botUs)} | ` +
      `${count(one.databaseUs)} | ${time(one.p50)} | ${time(one.p99)} | ${one.callsPerTurn.toFixed(1)} | ${count(one.memoryMb)} |`,
  )
  const faults = results
    .filter(({ unanswered, missed }) => unanswered + missed > 0)
    .map(
      (one) => `${one.scene}, ${one.subject}: ${one.unanswered} unanswered, ${one.missed} not made because all waited`,
    )
  return [...HEAD, ...rows, ...(faults.length > 0 ? ['', ...faults] : [])].join('\n')
}

const KILL_HEAD = [
  '| bot | kills | turns answered | lost | twice | out of order | back after ms, median | longest wait ms |',
  '|---|---|---|---|---|---|---|---|',
]

/** Draws the table of bots that were killed. */
export const drawKillTable = (kills: readonly KillRun[]): string =>
  [
    ...KILL_HEAD,
    ...kills.map(
      (one) =>
        `| ${one.subject} | ${one.kills} | ${count(one.turns)} | ${one.lost} | ${one.twice} | ${one.unordered} | ` +
        `${count(one.restartMs)} | ${count(one.longestMs)} |`,
    ),
  ].join('\n')
