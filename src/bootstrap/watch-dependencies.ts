import type { Log } from '../core/ports/log.ts'
import { TemporaryError } from '../core/ports/messenger-errors.ts'
import { nameFailure } from '../adapters/postgres/name-failure.ts'

/** The dependencies, and how long a part of each must be quiet until its failure counts as over, in ms. */
const SETTLE_MS = { postgresql: 5_000, telegram: 60_000, operator: 60_000 } as const

/** One of the dependencies. */
type Dependency = keyof typeof SETTLE_MS

/** Failures in a row with which an outage begins: a single lost connection to Telegram is repeated and is no news. */
const BEGINS_AFTER: Readonly<Record<Dependency, number>> = { postgresql: 1, telegram: 2, operator: 1 }

/** Tells of the outages of dependencies: one line when one begins, one when it ends. */
export interface Dependencies {
  /** A part of a dependency, such as polling or one capability, has failed for this reason. */
  readonly failed: (dependency: Dependency, part: string, reason: string) => void
  readonly works: (dependency: Dependency, part: string) => void
}

interface Outage {
  /** Time of the last failure of each part that has failed and not worked since. */
  readonly parts: Map<string, number>
  failures: number
  /** Time at which it was told; null while it is not. */
  toldAt: number | null
  reason: string
}

/** Parts of the watch. `names` are used in lines, `onChange` is called with each line. */
export interface WatchOptions {
  readonly log: Pick<Log, 'warn' | 'info'>
  readonly names: Readonly<Record<Dependency, string>>
  readonly onChange: (dependency: Dependency, works: boolean) => void
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
}

const secondsOf = (ms: number): string => `${Math.max(1, Math.round(ms / 1_000))} s`

/** Creates the watch. A reason that changes during an outage is part of it and not told again. */
export const watchDependencies = ({ log, names, onChange, now }: WatchOptions): Dependencies => {
  const outages = new Map<Dependency, Outage>()
  const tell = (dependency: Dependency, outage: Outage): void => {
    outage.toldAt = now()
    log.warn({ dependency, failing: [...outage.parts.keys()] }, `${names[dependency]}: ${outage.reason}`)
    onChange(dependency, false)
  }
  const end = (dependency: Dependency, { toldAt, failures, reason }: Outage): void => {
    outages.delete(dependency)
    if (toldAt === null) return
    const about = { dependency, failures, reason }
    log.info(about, `${names[dependency]}: works again after ${secondsOf(now() - toldAt)}`)
    onChange(dependency, true)
  }
  return {
    failed: (dependency, part, reason) => {
      const outage = outages.get(dependency) ?? { parts: new Map(), failures: 0, toldAt: null, reason }
      outages.set(dependency, outage)
      outage.parts.set(part, now())
      outage.failures += 1
      if (outage.toldAt === null && outage.failures >= BEGINS_AFTER[dependency]) tell(dependency, outage)
    },
    works: (dependency, part) => {
      const outage = outages.get(dependency)
      if (!outage) return
      outage.parts.delete(part)
      for (const [other, failedAt] of outage.parts)
        if (now() - failedAt >= SETTLE_MS[dependency]) outage.parts.delete(other)
      if (outage.parts.size === 0) end(dependency, outage)
    },
  }
}

const errorOf = (about: object): unknown => ('err' in about ? about.err : null)

/**
 * Gives a log in which the failure of a dependency is told once and not at every try: an entry above debug whose error
 * is one goes down to debug, and the database's is reported to `dependencies`. Telegram's failures are reported where
 * it is called. Any other entry is as it was.
 */
export const quietOutages = (log: Log, dependencies: Pick<Dependencies, 'failed'>): Log => {
  const tellUnlessKnown =
    (tell: Log['warn']): Log['warn'] =>
    (about, text) => {
      const error = errorOf(about)
      const reason = nameFailure(error)
      if (reason !== null) dependencies.failed('postgresql', 'statements', reason)
      if (reason === null && !(error instanceof TemporaryError)) return tell(about, text)
      log.debug(about, text)
    }
  return {
    debug: (about, text) => log.debug(about, text),
    info: (about, text) => log.info(about, text),
    warn: tellUnlessKnown((about, text) => log.warn(about, text)),
    error: tellUnlessKnown((about, text) => log.error(about, text)),
  }
}
