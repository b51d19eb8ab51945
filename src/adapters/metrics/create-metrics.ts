/**
 * Metrics of this process, for Prometheus. Labels have few values, all of them names of our own or of a protocol: a
 * customer, a chat and a number are never one. What all processes share is read from the database at each scrape, and
 * is absent while it does not answer.
 */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { TurnObserver, TurnReport } from '../../core/ports/turn-observer.ts'
import { addDependencyMetrics } from './dependency-metrics.ts'
import type { DependencyMetrics } from './dependency-metrics.ts'
import { addCallMetrics } from './call-metrics.ts'
import type { CallMetrics } from './call-metrics.ts'
import { createReadings } from './readings.ts'
import type { Reading } from './readings.ts'

/** The program that runs; `commit` is `unknown` unless the build has written it down. */
export interface BuildInfo {
  readonly version: string
  readonly commit: string
}

/** Sources of a scrape. */
export interface ScrapeParts {
  /** True while this process is the one that polls Telegram. */
  readonly leads: () => boolean
  /** Reads what all processes share. Rejects while the database does not answer. */
  readonly readDatabase: () => Promise<readonly Reading[]>
}

/** A scrape: text and its type. */
interface Scrape {
  readonly text: string
  readonly contentType: string
}

/** Counts what happens and writes it down for a scrape. */
export interface Metrics extends CallMetrics, DependencyMetrics {
  readonly turns: TurnObserver
  /** Updates of Telegram were stored. */
  readonly updatesStored: () => void
  readonly scrape: (parts: ScrapeParts) => Promise<Scrape>
}

/** Bounds in seconds of the parts of a turn, from a millisecond to half a minute. */
const TURN_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** A scrape does not wait longer than this for the database. */
const DATABASE_MS = 3_000

const createTurnMetrics = (registers: Registry[]): TurnObserver => {
  const seconds = new Histogram({
    name: 'dozvon_turn_seconds',
    help: 'Time of the parts of a turn: wait (from the arrival of the event), read, decide, commit',
    labelNames: ['part'] as const,
    buckets: TURN_BUCKETS,
    registers,
  })
  const parts = {
    wait: seconds.labels('wait'),
    read: seconds.labels('read'),
    decide: seconds.labels('decide'),
    commit: seconds.labels('commit'),
  }
  const events = new Counter({
    name: 'dozvon_events_total',
    help: 'Events on which a turn was committed, by kind',
    labelNames: ['kind'] as const,
    registers,
  })
  const ends = new Counter({
    name: 'dozvon_walk_ends_total',
    help: 'Walks that have ended, by the flow of the matter and the end',
    labelNames: ['flow', 'end'] as const,
    registers,
  })
  const failures = new Counter({
    name: 'dozvon_turn_failures_total',
    help: 'Turns that failed: bugs, of which the fifth in a row makes a dead letter',
    registers,
  })
  return {
    onTurn: ({ event, walks, times }: TurnReport) => {
      parts.wait.observe(times.wait / 1_000)
      parts.read.observe(times.read / 1_000)
      parts.decide.observe(times.decide / 1_000)
      parts.commit.observe(times.commit / 1_000)
      events.inc({ kind: event })
      for (const { flow, end } of walks) ends.inc({ flow, end })
    },
    onFailure: () => failures.inc(),
  }
}

/** Adds what says which process this is; gives what is to be set at a scrape. */
const addProcessGauges = (registers: Registry[], build: BuildInfo): { readonly leader: Gauge } => {
  new Gauge({
    name: 'dozvon_build_info',
    help: 'The program that runs: always 1',
    labelNames: ['version', 'commit', 'node'] as const,
    registers,
  }).set({ ...build, node: process.version }, 1)
  const leader = new Gauge({
    name: 'dozvon_leader',
    help: '1 while this process leads: the one that polls Telegram, unless there is a webhook',
    registers,
  })
  return { leader }
}

/** Adds the age of the last update, which is absent until there was one. It is `set` at a scrape. */
const createUpdateAge = (registers: Registry[]): { readonly stored: () => void; readonly set: () => void } => {
  let storedAt: number | null = null
  const age = new Gauge({
    name: 'dozvon_last_update_age_seconds',
    help: 'Time since this process has stored an update of Telegram; absent until the first one',
    // A gauge without labels is 0 until it is set, and no update is not an update just now.
    labelNames: ['from'] as const,
    registers,
  })
  return {
    stored: () => {
      storedAt = performance.now()
    },
    set: () => {
      if (storedAt !== null) age.set({ from: 'telegram' }, (performance.now() - storedAt) / 1_000)
    },
  }
}

/** Creates the metrics of this process, which runs this program. */
export const createMetrics = (build: BuildInfo): Metrics => {
  const register = new Registry()
  const registers = [register]
  const { leader } = addProcessGauges(registers, build)
  const updateAge = createUpdateAge(registers)
  const shared = createReadings(DATABASE_MS)
  let isWatched = false
  /** Watches memory, garbage and the event loop from the first scrape on: where nobody asks, nothing is watched. */
  const watchProcess = (): void => {
    if (!isWatched) collectDefaultMetrics({ register })
    isWatched = true
  }
  return {
    turns: createTurnMetrics(registers),
    ...addCallMetrics(registers),
    ...addDependencyMetrics(registers),
    updatesStored: updateAge.stored,
    scrape: async ({ leads, readDatabase }) => {
      watchProcess()
      leader.set(leads() ? 1 : 0)
      updateAge.set()
      const [own, ofAll] = await Promise.all([register.metrics(), shared(readDatabase)])
      return { text: `${own}\n${ofAll}`, contentType: register.contentType }
    },
  }
}
