import { context, propagation, trace } from '@opentelemetry/api'
import {
  AlwaysOffSampler,
  BatchSpanProcessor,
  InMemorySpanExporter,
  NodeTracerProvider,
} from '@opentelemetry/sdk-trace-node'
import { afterEach, describe, expect, it } from 'vitest'
import { endOnFailure } from '../../../src/app/inbox/inbox-spans.ts'
import { createSpans } from '../../../src/adapters/spans/create-spans.ts'
import type { RecordedSpans } from '../../../src/adapters/spans/create-spans.ts'
import { aboveOf, hearSpans } from '../../support/hear-spans.ts'
import type { HeardSpans } from '../../support/hear-spans.ts'

const digestOf = (chatId: number): string => `digest of ${chatId % 10}`

let heard: HeardSpans | null = null
afterEach(async () => {
  await heard?.stop()
  heard = null
  trace.disable()
  context.disable()
  propagation.disable()
})

const open = (): RecordedSpans => {
  const spans = createSpans('1.2.3', digestOf)
  if (spans === null) throw new Error('nobody listens')
  return spans
}

const listening = (): { readonly heard: HeardSpans; readonly spans: RecordedSpans } => {
  heard = hearSpans()
  return { heard, spans: open() }
}

it('there is no recorder without an SDK, nor after one has gone', async () => {
  expect(createSpans('1.2.3', digestOf)).toBeNull()
  await hearSpans().stop()
  expect(createSpans('1.2.3', digestOf)).toBeNull()
})

describe('a recorder', () => {
  it('begins a trace, and goes on with it from the place alone', () => {
    const { heard: ears, spans } = listening()
    const intake = spans.begin('intake', undefined, { chatId: 728_192_731, update: 5 })
    const turn = spans.begin('turn', intake.place, { seq: 812 }, Date.now() - 1_000)
    turn.end('ok', { event: 'timer', state: 'missing-sms.asked' })
    intake.end('ok')
    const [later, first] = ears.all()
    expect(later?.name).toBe('turn')
    expect(first?.spanContext().traceId).toBe(later?.spanContext().traceId)
    expect(later && aboveOf(later)).toBe(first?.spanContext().spanId)
    expect(first?.attributes).toEqual({ 'dozvon.update': 5, 'dozvon.chat': 'digest of 1', 'dozvon.outcome': 'ok' })
    expect(later?.duration[0]).toBe(1)
    expect(first?.instrumentationScope).toMatchObject({ name: 'dozvon', version: '1.2.3' })
  })

  it('ends a span as failed when its work fails, and an ended one stays as it was', async () => {
    const { heard: ears, spans } = listening()
    const span = spans.begin('turn', undefined, {})
    const lost = (): Promise<never> => Promise.reject(new Error('the database is away'))
    await expect(endOnFailure([span], lost)).rejects.toThrow('the database is away')
    span.end('ok')
    const done = spans.begin('turn', undefined, {})
    expect(await endOnFailure([done], () => Promise.resolve(7))).toBe(7)
    done.end('ok')
    expect(ears.all().map(({ attributes }) => attributes['dozvon.outcome'])).toEqual(['failed', 'ok'])
  })

  it.each(['', 'not a place', '00-0-0-01', `01-${'a'.repeat(32)}-${'b'.repeat(16)}-01`])(
    'begins a trace where the place is «%s»',
    (place) => {
      const { heard: ears, spans } = listening()
      spans.begin('turn', place, {}).end('ok')
      expect(ears.all().map(aboveOf)).toEqual([undefined])
    },
  )

  it('makes no span of what belongs to no trace: a poll, a look at the list of incidents', async () => {
    const { heard: ears, spans } = listening()
    spans.telegramCalled({ method: 'getUpdates', outcome: 'ok', milliseconds: 3 })
    const request = { capability: 'incidents.list', correlator: 'watch-incidents' }
    expect(await spans.ask(request, (headers) => Promise.resolve(headers), String)).toEqual({})
    spans.within(undefined, () => spans.telegramCalled({ method: 'sendMessage', outcome: 'ok', milliseconds: 3 }))
    expect(ears.all()).toEqual([])
  })

  it('names a failure by its code alone', async () => {
    const { heard: ears, spans } = listening()
    const call = spans.begin('call', undefined, { call: 'codes.send' })
    const request = { capability: 'codes.send', correlator: 'c1' }
    const refused = (): Promise<never> => Promise.reject(new Error('+375290001001 is not known'))
    await expect(spans.within(call.place, () => spans.ask(request, refused, () => 'NOT_FOUND'))).rejects.toThrow(
      'not known',
    )
    call.end('NOT_FOUND')
    const told = ears.all().map(({ name, status, events }) => [name, status.message, events])
    expect(told).toHaveLength(2)
    expect(told).toContainEqual(['call codes.send', 'NOT_FOUND', []])
    expect(told).toContainEqual(['operator codes.send', 'NOT_FOUND', []])
  })

  it('leaves a trace alone that is not sampled, wherever it goes on', () => {
    const exporter = new InMemorySpanExporter()
    const provider = new NodeTracerProvider({
      sampler: new AlwaysOffSampler(),
      spanProcessors: [new BatchSpanProcessor(exporter)],
    })
    provider.register()
    const { place, end } = open().begin('intake', undefined, {})
    end('ok')
    expect(place).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/)
    expect(exporter.getFinishedSpans()).toEqual([])
  })

  it('has the SDK hand over what it has gathered', async () => {
    const exporter = new InMemorySpanExporter()
    new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(exporter)] }).register()
    const spans = open()
    spans.begin('intake', undefined, {}).end('ok')
    expect(exporter.getFinishedSpans()).toHaveLength(0)
    await spans.flush()
    expect(exporter.getFinishedSpans()).toHaveLength(1)
  })
})
