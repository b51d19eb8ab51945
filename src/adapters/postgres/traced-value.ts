import type { TracePlace } from '../../core/ports/spans.ts'

/** Adds a place in a trace to a value that is to be sealed; without one the value stays what it is. */
export const withTrace = <Value extends object>(value: Value, trace: TracePlace | undefined): Value =>
  trace === undefined ? value : { ...value, trace }

/** Gives the place with which a value was sealed; none for what was sealed where nobody listens to spans. */
export const traceOf = (value: object): TracePlace | undefined =>
  'trace' in value && typeof value.trace === 'string' ? value.trace : undefined
