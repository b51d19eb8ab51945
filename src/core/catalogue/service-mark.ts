import type { Service } from './service.ts'

/** Stands for an entry of the catalogue in a saved snapshot: the entry itself is large, known to everybody, and may be newer tomorrow. */
interface ServiceMark {
  readonly $service: string
}

const isMark = (value: object): value is ServiceMark => '$service' in value

const mapInside = (value: object, change: (inner: unknown) => unknown): unknown =>
  Array.isArray(value)
    ? value.map(change)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]))

/** The snapshot with every entry of the catalogue replaced by its mark. */
export const markServices = (snapshot: unknown, services: readonly Service[]): unknown => {
  const known: ReadonlySet<unknown> = new Set(services)
  const mark = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    return known.has(value) ? { $service: (value as Service).id } : mapInside(value, mark)
  }
  return mark(snapshot)
}

/** The snapshot with every mark replaced by the entry as it is now; null when an entry is no longer on offer. */
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
