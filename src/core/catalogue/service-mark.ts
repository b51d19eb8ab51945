import type { Service } from './service.ts'

/**
 * Placeholder of a catalogue entry in a stored snapshot: the entry itself is large and may have changed when the
 * snapshot is loaded.
 */
interface ServiceMark {
  readonly $service: string
}

const isMark = (value: object): value is ServiceMark => '$service' in value

const mapInside = (value: object, change: (inner: unknown) => unknown): unknown =>
  Array.isArray(value)
    ? value.map(change)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]))

/** Replaces every catalogue entry in a snapshot by its mark. */
export const markServices = (snapshot: unknown, services: readonly Service[]): unknown => {
  const known: ReadonlySet<unknown> = new Set(services)
  const mark = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    return known.has(value) ? { $service: (value as Service).id } : mapInside(value, mark)
  }
  return mark(snapshot)
}

/** Replaces every mark in a snapshot by the present entry; null when an entry is no longer on offer. */
export const unmarkServices = (snapshot: unknown, services: readonly Service[]): unknown => {
  let gone = false
  const unmark = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (!isMark(value)) return mapInside(value, unmark)
    const service = services.find(({ id }) => id === value.$service)
    gone ||= service === undefined
    return service
  }
  const whole = unmark(snapshot)
  return gone ? null : whole
}
