import type { ReadableSpan } from '@opentelemetry/sdk-trace-node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aboveOf, hearSpans, wordsOf } from '../support/hear-spans.ts'
import type { HeardSpans } from '../support/hear-spans.ts'
import { eventually, taken, useDesk } from './desk.ts'

let heard: HeardSpans
beforeAll(() => {
  heard = hearSpans()
})
afterAll(() => heard.stop())
const { scene, desk } = useDesk()

/** Names of the spans from this one up to the first of its trace. */
const wayUp = (span: ReadableSpan): readonly string[] => {
  const above = heard.all().find((one) => one.spanContext().spanId === aboveOf(span))
  return [span.name, ...(above === undefined ? [] : wayUp(above))]
}

/** Waits for a message of Telegram that has left on this way since `earlier` spans had been heard. */
const sentBy = (earlier: readonly ReadableSpan[], way: readonly string[]): Promise<ReadableSpan> => {
  const before = new Set(earlier)
  const later = (): readonly ReadableSpan[] => heard.all().filter((span) => !before.has(span))
  return eventually(
    () => `${way.join(' < ')}, among ${later().map(wayUp).join('; ')}`,
    () => later().find((span) => wayUp(span).join() === way.join()),
  )
}

it('the words of a customer and of an agent have one trace each, from the update to the message in the other chat', async () => {
  const { customer, topic } = await taken(scene(), desk())
  const quiet = heard.all()
  await customer.say('Спасибо, что ответили')
  await topic.shows('Спасибо, что ответили')
  await sentBy(quiet, ['telegram sendMessage', 'turn', 'intake'])
  const answered = heard.all()
  desk().anna.say('Проверяю ваш номер', topic)
  await customer.until('the answer', () => customer.screen().at(-1) === 'Проверяю ваш номер')
  await sentBy(answered, ['telegram copyMessage', 'turn', 'decision', 'intake'])
  const secrets = [customer.id, desk().anna.id, topic.group, customer.phone].map((secret) =>
    String(Math.abs(Number(secret))),
  )
  for (const words of heard.all().map(wordsOf))
    for (const secret of [...secrets, customer.phone.slice(-7), 'Анна', 'Спасибо', 'Проверяю'])
      expect(words).not.toContain(secret)
})
