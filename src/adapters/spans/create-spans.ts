/**
 * Spans of OpenTelemetry, by its API alone: whoever runs the assistant brings the SDK. Attributes are names of our own
 * or of a protocol, numbers of rows, ids of calls, and digests of chats: never a customer, a chat, a number or a text.
 */
import {
  context,
  propagation,
  ProxyTracerProvider,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import type { Attributes, Context, Span as OpenSpan, Tracer, TracerProvider } from '@opentelemetry/api'
import type { Span, SpanFacts, SpanName, Spans, TracePlace } from '../../core/ports/spans.ts'

/** A call of the Bot API that has ended: its method, and `ok` or why it failed. */
interface TelegramCall {
  readonly method: string
  readonly outcome: string
  readonly milliseconds: number
}

/** Spans of the application, and those of calls of the Bot API. */
export interface RecordedSpans extends Spans {
  /** A call of the Bot API has ended: a span below the present place, and none without one, as of polls. */
  readonly telegramCalled: (call: TelegramCall) => void
  /** Has the SDK hand over what it has gathered, before the process ends. */
  readonly flush: () => Promise<void>
}

const KINDS: Readonly<Record<SpanName, SpanKind>> = {
  intake: SpanKind.CONSUMER,
  turn: SpanKind.INTERNAL,
  decision: SpanKind.INTERNAL,
  commit: SpanKind.INTERNAL,
  call: SpanKind.INTERNAL,
}

/** Outcomes that are no failure. */
const FINE: ReadonlySet<string> = new Set(['ok', 'conflict', 'no-event'])

const PLACE = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/

const placeOf = (span: OpenSpan): TracePlace => {
  const { traceId, spanId, traceFlags } = span.spanContext()
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`
}

/** Gives the context below a place; the root, where a new trace begins, for none or for one that cannot be read. */
const contextAt = (place: TracePlace | undefined): Context => {
  const [, traceId, spanId, flags] = place === undefined ? [] : (PLACE.exec(place) ?? [])
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true })
}

/** Ends a span; one that has ended stays as it is. */
const end = (span: OpenSpan, outcome: string, attributes: Attributes = {}): void => {
  if (!span.isRecording()) return
  span.setAttributes({ ...attributes, 'dozvon.outcome': outcome })
  if (!FINE.has(outcome)) span.setStatus({ code: SpanStatusCode.ERROR, message: outcome })
  span.end()
}

/** Gives the digest by which the log and `npm run trace` name a chat. */
type DigestOf = (chatId: number) => string

const attributesOf = ({ chatId, ...facts }: SpanFacts, digestOf: DigestOf): Attributes => ({
  ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [`dozvon.${name}`, value])),
  ...(chatId === undefined ? {} : { 'dozvon.chat': digestOf(chatId) }),
})

/** Abilities of SDKs beside the API: the global provider, which is the API's own, stands before that of an SDK. */
interface SdkProvider {
  readonly getDelegate?: () => SdkProvider
  readonly forceFlush?: () => Promise<unknown>
}

const flush = async (): Promise<void> => {
  const provider = trace.getTracerProvider() as TracerProvider & SdkProvider
  await (provider.getDelegate?.() ?? provider).forceFlush?.()
}

const record = (tracer: Tracer, digestOf: DigestOf): RecordedSpans => ({
  flush,
  begin: (name, below, facts, startedAt): Span => {
    const label = facts.call === undefined ? name : `${name} ${facts.call}`
    const given = { kind: KINDS[name], attributes: attributesOf(facts, digestOf) }
    const options = startedAt === undefined ? given : { ...given, startTime: startedAt }
    const span = tracer.startSpan(label, options, contextAt(below))
    return { place: placeOf(span), end: (outcome, more = {}) => end(span, outcome, attributesOf(more, digestOf)) }
  },
  within: (place, work) => context.with(contextAt(place), work),
  ask: async ({ capability, correlator }, work, outcomeOf) => {
    const here = context.active()
    if (trace.getSpan(here) === undefined) return work({})
    const attributes = { 'dozvon.capability': capability, 'dozvon.correlator': correlator }
    const span = tracer.startSpan(`operator ${capability}`, { kind: SpanKind.CLIENT, attributes }, here)
    const headers: Record<string, string> = {}
    propagation.inject(trace.setSpan(here, span), headers)
    try {
      const answer = await work(headers)
      end(span, 'ok')
      return answer
    } catch (error) {
      end(span, outcomeOf(error))
      throw error
    }
  },
  telegramCalled: ({ method, outcome, milliseconds }) => {
    const here = context.active()
    if (trace.getSpan(here) === undefined) return
    const options = {
      kind: SpanKind.CLIENT,
      attributes: { 'dozvon.method': method },
      startTime: Date.now() - milliseconds,
    }
    end(tracer.startSpan(`telegram ${method}`, options, here), outcome)
  },
})

/** True when nobody has registered an SDK: the global provider is our own stand-in, with nothing behind it. */
const isUnheard = (): boolean => {
  const provider = trace.getTracerProvider()
  return provider instanceof ProxyTracerProvider && provider.getDelegateTracer('dozvon') === undefined
}

/**
 * Creates the recorder of spans; null when no SDK of OpenTelemetry is registered in this process. It is asked once, at
 * the start: an SDK is loaded before the program (`node --import`).
 */
export const createSpans = (version: string, digestOf: DigestOf): RecordedSpans | null =>
  isUnheard() ? null : record(trace.getTracer('dozvon', version), digestOf)
