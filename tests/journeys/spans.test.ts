import { SpanKind, SpanStatusCode } from '@opentelemetry/api'
import type { ReadableSpan } from '@opentelemetry/sdk-trace-node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aboveOf, hearSpans, wordsOf } from '../support/hear-spans.ts'
import type { HeardSpans } from '../support/hear-spans.ts'
import type { Customer } from './customer.ts'
import { eventually } from './desk.ts'
import { useScene } from './scene.ts'
import { comeIn, shareNumber } from './way-in.ts'

const idOf = (span: ReadableSpan): string => span.spanContext().spanId
const traceOf = (span: ReadableSpan): string => span.spanContext().traceId

describe('a program without an SDK', () => {
  const scene = useScene()

  it('records nothing and tells the operator of no span, even when an SDK comes later', async () => {
    const heard = hearSpans()
    const anna = await shareNumber(scene(), { switches: { airplaneMode: true } })
    await anna.told('why-phone-off')
    await heard.stop()
    expect(heard.all()).toEqual([])
    expect(scene().line.heard().length).toBeGreaterThan(0)
    expect(
      scene()
        .line.heard()
        .flatMap(({ headers }) => headers['traceparent'] ?? []),
    ).toEqual([])
  })
})

describe('a program with an SDK', () => {
  let heard: HeardSpans
  beforeAll(() => {
    heard = hearSpans()
  })
  afterAll(() => heard.stop())
  const scene = useScene()

  /** Waits for a span, in one trace where that is known, and gives everything of its trace. */
  const traceWith = async (
    what: string,
    is: (span: ReadableSpan) => boolean,
    traceId?: string,
  ): Promise<readonly ReadableSpan[]> => {
    const known = (): readonly ReadableSpan[] => (traceId === undefined ? heard.all() : heard.of(traceId))
    const found = await eventually(
      () =>
        `${what}, among ${known()
          .map(({ name }) => name)
          .join(', ')}`,
      () => known().find(is),
    )
    return heard.of(traceOf(found))
  }
  const named = (spans: readonly ReadableSpan[], name: string): readonly ReadableSpan[] =>
    spans.filter((span) => span.name === name || span.name.startsWith(`${name} `))
  const below = (spans: readonly ReadableSpan[], span: ReadableSpan): readonly ReadableSpan[] =>
    spans.filter((one) => aboveOf(one) === idOf(span))
  const only = (spans: readonly ReadableSpan[], name: string): ReadableSpan => {
    const [one, ...more] = named(spans, name)
    if (one === undefined || more.length > 0) throw new Error(`${more.length + (one ? 1 : 0)} spans ${name}`)
    return one
  }
  const answeredTurn = ({ name, attributes }: ReadableSpan): boolean =>
    name === 'turn' && attributes['dozvon.event'] === 'answered'
  const people: Customer[] = []

  it('has one trace from the update over the call to the last message', async () => {
    const anna = await shareNumber(scene(), { switches: { airplaneMode: true } })
    people.push(anna)
    await anna.told('why-phone-off')
    await anna.asked('airplane')
    const [contact] = await traceWith('the turn', ({ attributes }) => attributes['dozvon.event'] === 'contact')
    const isLast = (span: ReadableSpan): boolean =>
      span.name === 'telegram sendMessage' &&
      heard.all().some((one) => answeredTurn(one) && idOf(one) === aboveOf(span))
    const spans = await traceWith('the last message', isLast, contact && traceOf(contact))
    const intake = only(spans, 'intake')
    expect(aboveOf(intake)).toBeUndefined()
    expect(intake.kind).toBe(SpanKind.CONSUMER)
    const [first] = below(spans, intake)
    expect(first?.attributes).toMatchObject({ 'dozvon.event': 'contact', 'dozvon.outcome': 'ok' })
    const call = only(spans, 'call')
    expect(aboveOf(call)).toBe(first && idOf(first))
    const requests = named(spans, 'operator')
    expect(requests.length).toBeGreaterThan(2)
    for (const { parentSpanContext, attributes, kind } of requests) {
      expect(parentSpanContext?.spanId).toBe(idOf(call))
      expect(attributes['dozvon.correlator']).toBe(call.attributes['dozvon.correlator'])
      expect(kind).toBe(SpanKind.CLIENT)
    }
    expect(requests.map(({ attributes }) => attributes['dozvon.outcome'])).toContain('ok')
    expect(requests.map(({ attributes }) => attributes['dozvon.capability'])).toContain('signals.reachability')
    const answered = below(spans, call).find(({ name }) => name === 'turn')
    expect(answered?.attributes).toMatchObject({
      'dozvon.event': 'answered',
      'dozvon.chat': first?.attributes['dozvon.chat'],
    })
    for (const turn of named(spans, 'turn')) expect(below(spans, turn).map(({ name }) => name)).toContain('commit')
    const sent = named(spans, 'telegram').filter((span) => answered && aboveOf(span) === idOf(answered))
    expect(sent.map(({ attributes }) => attributes)).toContainEqual({
      'dozvon.method': 'sendMessage',
      'dozvon.outcome': 'ok',
    })
    const turnLines = scene()
      .logged()
      .filter((line) => line.includes('"msg":"turn"') && line.includes(`"trace":"${traceOf(intake)}"`))
    expect(turnLines).toHaveLength(named(spans, 'turn').length)
    const ids = new Set(spans.map(idOf))
    expect(spans.filter((span) => span !== intake && !ids.has(aboveOf(span) ?? ''))).toEqual([])
  })

  it('tells the operator of the span of each request', async () => {
    const told = scene()
      .line.heard()
      .flatMap(({ headers }) => headers['traceparent'] ?? [])
    const requests = named(heard.all(), 'operator')
    const places = new Set(requests.map((span) => `00-${traceOf(span)}-${idOf(span)}-01`))
    expect(told.length).toBeGreaterThan(2)
    expect(told.filter((place) => !places.has(String(place)))).toEqual([])
  })

  it('goes on with the trace where another process sends the message', async () => {
    const anna = await comeIn(scene())
    people.push(anna)
    scene().emulator.control.addFault({ method: 'sendMessage', kind: '429', times: 1, retry_after: 2 })
    await anna.press('number-asked', 'other')
    const isFlood = ({ attributes }: ReadableSpan): boolean => attributes['dozvon.outcome'] === 'flood'
    const before = await traceWith('the flood limit', isFlood)
    await scene().reopen()
    await anna.asked('typing')
    const flood = before.find(isFlood)
    expect(flood?.status).toEqual({ code: SpanStatusCode.ERROR, message: 'flood' })
    const spans = await traceWith(
      'the message',
      ({ name, attributes, parentSpanContext }) =>
        name === 'telegram sendMessage' &&
        attributes['dozvon.outcome'] === 'ok' &&
        parentSpanContext?.spanId === (flood && aboveOf(flood)),
    )
    expect(spans.map(({ name }) => name)).toContain('intake')
    expect(traceOf(only(spans, 'intake'))).toBe(flood && traceOf(flood))
  })

  it('goes on with the trace where another process acts on the answer of the operator', async () => {
    scene().line.trouble(({ path }) => (path.includes('reachability') ? { waitMs: 1_500 } : null))
    const earlier = scene().line.heard().length
    const boris = await shareNumber(scene(), { name: 'Борис', switches: { airplaneMode: true } })
    people.push(boris)
    const { headers } = await eventually(
      () => 'the request',
      () =>
        scene()
          .line.heard()
          .slice(earlier)
          .find(({ path }) => path.includes('reachability')),
    )
    await scene().reopen()
    scene().line.trouble(null)
    await boris.told('why-phone-off')
    const [, traceId] = String(headers['traceparent']).split('-')
    const spans = await traceWith('the turn on the answer', answeredTurn, traceId)
    expect(named(spans, 'turn')).toHaveLength(2)
    expect(aboveOf(only(spans, 'intake'))).toBeUndefined()
  })

  it('holds nothing of a customer in any span', () => {
    const spans = heard.all()
    expect(new Set(spans.flatMap(({ attributes }) => Object.keys(attributes)))).toEqual(
      new Set(
        [
          'update',
          'chat',
          'seq',
          'turn',
          'event',
          'state',
          'call',
          'correlator',
          'capability',
          'method',
          'outcome',
        ].map((name) => `dozvon.${name}`),
      ),
    )
    const secrets = people.flatMap(({ id, phone }) => [String(id), phone, phone.slice(-7)])
    for (const words of spans.map(wordsOf)) {
      for (const secret of [...secrets, 'Анна', 'Борис', 'mail.example']) expect(words).not.toContain(secret)
    }
    expect(people).toHaveLength(3)
  })
})
