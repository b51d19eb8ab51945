import { context, propagation, trace } from '@opentelemetry/api'
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node'
import type { ReadableSpan } from '@opentelemetry/sdk-trace-node'

/** Spans of this process, as an engineer's SDK hears them. */
export interface HeardSpans {
  /** Spans that have ended, in the order in which they began, to the millisecond. */
  readonly all: () => readonly ReadableSpan[]
  /** Those of one trace. */
  readonly of: (traceId: string) => readonly ReadableSpan[]
  /** Stops listening, and leaves the process without an SDK, as it was. */
  readonly stop: () => Promise<void>
}

const beganAt = ({ startTime: [seconds, nanoseconds] }: ReadableSpan): number => seconds * 1_000 + nanoseconds / 1e6

/** Registers an SDK in this process. Programs that are opened from now on record spans. */
export const hearSpans = (): HeardSpans => {
  const exporter = new InMemorySpanExporter()
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  provider.register()
  const all = () => exporter.getFinishedSpans().toSorted((one, other) => beganAt(one) - beganAt(other))
  return {
    all,
    of: (traceId) => all().filter((span) => span.spanContext().traceId === traceId),
    stop: async () => {
      await provider.shutdown()
      trace.disable()
      context.disable()
      propagation.disable()
    },
  }
}

/** Id of the span above; undefined for the first of a trace. */
export const aboveOf = (span: ReadableSpan): string | undefined => span.parentSpanContext?.spanId

/** Everything that a span tells, as text. */
export const wordsOf = ({ name, attributes, status, events, links, resource }: ReadableSpan): string =>
  JSON.stringify([name, attributes, status, events, links, resource.attributes])
