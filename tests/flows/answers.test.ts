import { describe, expect, test } from 'vitest'
import type { LiveFrame } from '../../src/core/conversation/frame.ts'
import { listOf, startFlow, varsOf } from '../../src/core/conversation/frame.ts'
import type { Service } from '../../src/core/catalogue/service.ts'
import { createPlayer } from './player.ts'
import type { Player } from './player.ts'
import { taps, tell } from './stories.ts'
import { flows, services, texts, worldOf } from './world.ts'

const flow = flows.get('answers')!
const withArticles = services.filter(({ articles }) => articles.length > 0)

const play = (service: string, ...buttons: readonly string[]): Player => {
  const customer = createPlayer(worldOf(service))
  taps('answers', ...buttons)(customer)
  return customer
}

const opened = (service: Service, article: string, at: string): LiveFrame => {
  const { snapshot } = startFlow(flow, {
    service,
    serviceChosen: true,
    services,
    locale: 'ru',
    at: Date.parse(at),
    params: { article },
  })
  return { id: 1, flow, invokedAs: null, snapshot }
}

const business = services.find(({ id }) => id === 'mts-business')!

describe('the answers', () => {
  test('are listed six at a time, to and fro, and an article shows its next step', () => {
    const customer = play('my-mts')
    expect(customer.labels().slice(0, 7)).toEqual([
      'Куда звонить',
      'Как завести кабинет',
      'Сколько стоит кабинет',
      'Безопасность кабинета',
      'Что за пароль в SMS',
      'PIN и PUK',
      'Ещё ответы',
    ])
    customer.tap('more')
    expect(customer.now().prompt?.text).toContain('Страница 2 из 4')
    customer.tap('earlier')
    customer.tap('registration')
    expect(customer.labels()[0]).toBe('Получить пароль')
    customer.tap('reset-password')
    expect(customer.where()).toBe('reset-password situation')
  })

  test('lead back to the page where the article was chosen', () => {
    const customer = play('my-mts', 'more', 'call-detail', 'others')
    expect(customer.now().prompt?.text).toContain('Страница 2 из 4')
    customer.tap('sms-archive')
    customer.tap('enough')
    expect(customer.where()).toBe('start more')
  })

  test('open at the article that the words meant, and at the list when there is none such', () => {
    expect(varsOf(opened(business, 'payments', '2025-11-22T09:00:00Z'))['title']).toBe('Платежи')
    expect(listOf(opened(business, 'no-such', '2025-11-22T09:00:00Z'), 'page')).toHaveLength(6)
  })

  test.each([
    ['2025-11-30T20:59:00Z', 'none'],
    ['2025-11-30T21:00:00Z', 'invoices'],
    ['2025-12-03T20:59:00Z', 'invoices'],
    ['2025-12-03T21:00:00Z', 'none'],
  ])('say at %s, by the clock of Minsk, whether invoices are closed: %s', (at, closed) => {
    expect(varsOf(opened(business, 'invoices', at))['closed']).toBe(closed)
    expect(varsOf(opened(business, 'payments', at))['closed']).toBe('none')
  })

  test('change their language with the conversation', () => {
    const customer = play('my-mts', 'hotlines')
    customer.command('language')
    customer.tap('en')
    expect(customer.now().prompt?.text).toContain('From an MTS number')
  })
})

describe.each(withArticles)('the articles of $id', ({ articles, flows: offered }) => {
  test('each have a name of their own', () => {
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length)
  })

  test.each(texts.locales)('are complete and short in %s', (locale) => {
    for (const { id, title, text, words } of articles) {
      expect(title[locale]?.length ?? 0, id).toBeGreaterThan(2)
      expect(title[locale]?.length ?? Infinity, id).toBeLessThanOrEqual(40)
      expect(text[locale]?.length ?? Infinity, id).toBeLessThanOrEqual(600)
      expect(words[locale]?.split(',').length ?? 0, id).toBeGreaterThanOrEqual(3)
    }
    expect(new Set(articles.map(({ title }) => title[locale])).size).toBe(articles.length)
  })

  test('lead only to flows that are offered, by a button that has a name', () => {
    for (const { id, next } of articles) {
      if (next === null) continue
      expect([...offered, 'missing-sms', 'missing-email'], id).toContain(next)
      for (const locale of texts.locales)
        expect(texts.plain(locale, { flow: 'answers', message: `next-${next}` }, {}), next).toMatch(/\S/)
    }
  })

  test('ask for no secret in any language', () => {
    for (const { id, text } of articles) {
      for (const said of Object.values(text))
        expect(said, id).not.toMatch(
          /(напишите|пришлите|write|send|напішыце|дашліце) (сюда|нам|us|here|сюды) (код|пароль|the code|the password|PIN|PUK)/iu,
        )
    }
  })
})

const menu = ['answers']

tell({
  'answers': {
    services: ['my-mts'],
    menu,
    play: taps('answers', 'more', 'sms-archive', 'others', 'more', 'bonus-points', 'enough'),
  },
  'answers-business': {
    services: ['mts-business'],
    menu,
    play: taps('answers', 'invoices', 'others', 'pin-puk', 'enough'),
  },
})
