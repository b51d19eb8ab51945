import { setTimeout as sleep } from 'node:timers/promises'
import { Gauge, Registry } from 'prom-client'

/** One value of a metric that all processes share. Readings of one name have the same labels. */
export interface Reading {
  readonly name: string
  readonly help: string
  readonly labels?: Readonly<Record<string, string>>
  readonly value: number
}

const UP = { name: 'dozvon_database_up', help: '1 while the database answers; else what is read from it is absent' }

const gaugeOf = (registry: Registry, { name, help, labels = {} }: Reading): Gauge => {
  const known = registry.getSingleMetric(name)
  return known instanceof Gauge
    ? known
    : new Gauge({ name, help, labelNames: Object.keys(labels), registers: [registry] })
}

/** Writes readings as they are now; nothing of an earlier scrape is kept. */
const write = (readings: readonly Reading[]): Promise<string> => {
  const registry = new Registry()
  for (const reading of readings) gaugeOf(registry, reading).set(reading.labels ?? {}, reading.value)
  return registry.metrics()
}

/**
 * Creates what writes the readings that `read` gives within `patienceMs`, and whether it did. What comes later is
 * dropped; while an earlier look is still out, no other is begun, so that a database that hangs does not lose its
 * connections to those who ask after it.
 */
export const createReadings = (patienceMs: number): ((read: () => Promise<readonly Reading[]>) => Promise<string>) => {
  let isOut = false
  const look = async (read: () => Promise<readonly Reading[]>): Promise<readonly Reading[] | null> => {
    isOut = true
    try {
      return await read()
    } catch {
      return null
    } finally {
      isOut = false
    }
  }
  return async (read) => {
    if (isOut) return write([{ ...UP, value: 0 }])
    const waiting = new AbortController()
    const late = sleep(patienceMs, null, { signal: waiting.signal, ref: false }).catch(() => null)
    const readings = await Promise.race([look(read), late])
    waiting.abort()
    return write([{ ...UP, value: readings === null ? 0 : 1 }, ...(readings ?? [])])
  }
}
