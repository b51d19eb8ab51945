import { describe, expect, test } from 'vitest'
import { createPlayer, fails, gives } from './player.ts'
import type { Player, Replies } from './player.ts'
import { worldOf } from './world.ts'

const opened = (replies: Replies = {}, language = 'ru'): Player => {
  const customer = createPlayer(worldOf('my-mts'), replies, language)
  customer.command('start', 'missing-sms')
  customer.command('notices')
  return customer
}

/** The button below a notice that ends news. */
const unsubscribed = (replies: Replies = {}): Player => {
  const customer = createPlayer(worldOf('my-mts'), replies)
  customer.command('start', 'missing-sms')
  customer.send({ kind: 'followed', notice: 12, flow: 'notices_news', callbackId: 'c' })
  return customer
}

const asks = (customer: Player, call: string) =>
  customer.effects.flatMap((effect) => (effect.kind === 'call' && effect.src === call ? [effect.input] : []))

describe('which notices a customer gets', () => {
  test.each([
    ['ru', 'Новости', 'Сбои'],
    ['en', 'News', 'Outages'],
    ['be', 'Навіны', 'Збоі'],
  ])('is seen and changed in %s, a tap each', (language, news, outages) => {
    const customer = opened(
      {
        'notices.wanted': gives({ unwanted: ['outages'] }),
        'notices.want': [gives({ unwanted: ['outages', 'news'] }), gives({ unwanted: ['news'] })],
      },
      language,
    )
    expect(customer.labels()).toEqual(expect.arrayContaining([`▫️ ${outages}`, `✅ ${news}`]))
    customer.tap(`✅ ${news}`)
    expect(asks(customer, 'notices.want')).toEqual([{ kind: 'news', wanted: false }])
    customer.tap(`▫️ ${outages}`)
    expect(asks(customer, 'notices.want')).toEqual([
      { kind: 'news', wanted: false },
      { kind: 'outages', wanted: true },
    ])
    expect(customer.labels()).toEqual(expect.arrayContaining([`✅ ${outages}`, `▫️ ${news}`]))
  })

  test('leads back to what was going on', () => {
    const customer = opened()
    customer.tap('Готово')
    expect(customer.where()).toContain('missing-sms')
  })

  test('is tried again when it was not kept', () => {
    const customer = opened({ 'notices.want': [fails('INTERNAL')], 'notices.wanted': gives({ unwanted: [] }) })
    customer.tap('✅ Сбои')
    customer.tap('Ещё раз')
    expect(customer.labels()).toContain('✅ Сбои')
  })
})

describe('the button below a notice', () => {
  test.each(['outages', 'maintenance', 'news'] as const)('ends its kind in one tap: %s', (kind) => {
    const customer = createPlayer(worldOf('my-mts'), {
      'notices.want': [gives({ unwanted: [kind] }), gives({ unwanted: [] })],
    })
    customer.command('start', 'missing-sms')
    customer.send({ kind: 'followed', notice: 12, flow: `notices_${kind}`, callbackId: 'c' })
    expect(asks(customer, 'notices.want')).toEqual([{ kind, wanted: false }])
    customer.tap('Всё-таки присылать')
    expect(asks(customer, 'notices.want').at(-1)).toEqual({ kind, wanted: true })
  })

  test('ends them in one tap', () => {
    const customer = unsubscribed()
    expect(asks(customer, 'notices.want')).toEqual([{ kind: 'news', wanted: false }])
    expect(customer.lines.join('\n')).toContain('Больше не присылаем вам новости')
    customer.tap('Хорошо')
    expect(customer.where()).toContain('missing-sms')
  })

  test('is taken back as quickly', () => {
    const customer = unsubscribed({ 'notices.want': [gives({ unwanted: ['news'] }), gives({ unwanted: [] })] })
    customer.tap('Всё-таки присылать')
    expect(asks(customer, 'notices.want')).toEqual([
      { kind: 'news', wanted: false },
      { kind: 'news', wanted: true },
    ])
    expect(customer.labels()).toContain('✅ Новости')
  })

  test('says so when it was not kept', () => {
    const customer = unsubscribed({ 'notices.want': [fails('INTERNAL'), gives({ unwanted: ['news'] })] })
    customer.tap('Ещё раз')
    expect(customer.lines.join('\n')).toContain('Больше не присылаем вам новости')
  })
})
