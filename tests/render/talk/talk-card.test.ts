import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Brief } from '../../../src/core/flow/brief.ts'
import { cardOf, lookOf } from '../../../src/render/talk/talk-card.ts'
import { deskCommands } from '../../../src/core/talk/commands.ts'
import { cannedHtml, cannedKeys } from '../../../src/core/talk/canned-answers.ts'
import type { DeskWorld } from '../../../src/core/desk/desk-text.ts'
import { stripHtml } from '../../../src/core/text/html.ts'
import { readTexts } from '../../../src/adapters/fluent/read-texts.ts'
import { loadTexts } from '../../../src/adapters/fluent/load-texts.ts'
import { findMarkupProblem } from '../../../src/adapters/fluent/find-markup-problem.ts'
import { anna, brief, strict, talk, talkWith, world } from '../../core/talk/desk-world.ts'
import { fc } from '../../support/fc.ts'

const read = (over: Partial<Brief> = {}, of = talk): string =>
  stripHtml(cardOf(world, { ...of, brief: { ...brief, ...over } }).html)
test('an incident of which the company says nothing is named by what it is', () => {
  expect(read({ incident: 'maintenance' })).toContain('🛠 Плановые работы')
  expect(read({ incident: 'incident' })).toMatch(/⚠️ Сбой\n/)
})

const acts = (of = talk): readonly string[] =>
  cardOf(world, of)
    .buttons.flat()
    .map(({ data }) => data)

describe('the card', () => {
  test('tells all that an agent needs before the first word', () => {
    expect(read({ incident: 'SMS задерживаются' }).split('\n')).toEqual([
      '#17 · Иван · по-белорусски',
      '⏳ Ждёт с 14:55',
      expect.stringMatching(/^📍 Мой МТС · Не приходит SMS-код · Посмотрите, не включён ли/),
      '❓ Ничего не помогло',
      '☎️ +375291234567 · подтверждён кодом',
      '⚠️ Сбой: SMS задерживаются',
      '',
      'Что известно',
      '• Причина: сбой в сети',
      '',
      'Ответы',
      expect.stringMatching(/^• Посмотрите.+ → Он выключен$/),
      '',
      'не приходит',
    ])
  })

  test('shows the question as a customer reads it', () => {
    expect(read()).toMatch(/• Посмотрите, не включён ли.* → Он выключен/)
    expect(read({ answered: [{ flow: 'missing-sms', ask: 'ask-service', chosen: 'да' }] })).toContain(
      '• Запросите код в «Мой МТС» ещё раз',
    )
    expect(read({ answered: [{ flow: 'gone', ask: 'asked', chosen: 'да' }] })).not.toContain('asked')
  })

  test('holds what the customer wrote before, the first words and the latest ones', () => {
    const written = ['не приходит код', 'озон', 'да нет там ничего', 'и что', 'а теперь?', 'позовите', 'кого-нибудь']
    const quoted = read({ written }).split('\n').slice(-7)
    expect(quoted).toEqual([
      'не приходит код',
      '…',
      'да нет там ничего',
      'и что',
      'а теперь?',
      'позовите',
      'кого-нибудь',
    ])
    expect(read({ written: ['одно'] })).toMatch(/\nодно$/)
  })

  test('names no service that the customer has not named', () => {
    expect(read({ named: null })).toContain('📍 сервис не назван · ')
    expect(read({ named: 'my-mts' })).toContain('📍 Мой МТС · ')
  })

  test('gives a proved number whole, and any other one covered', () => {
    const phone = (over: Partial<Brief>, of: Partial<typeof talk> = {}) =>
      cardOf(world, { ...talk, ...of, brief: { ...brief, ...over } })
        .html.split('\n')
        .find((line) => line.startsWith('☎️'))
    expect(phone({})).toBe('☎️ <code>+375291234567</code> · подтверждён кодом')
    expect(phone({ proof: 'none' })).toBe('☎️ +375 ••• 67 · не подтверждён')
    expect(phone({}, { phone: null })).toContain('☎️ +375 ••• 67')
  })

  test('tells earlier talks, who had them and their scores', () => {
    const at = Date.parse('2026-11-20T12:00:00Z')
    const { html } = cardOf(world, talk, [
      { openedAt: at, reason: 'nothing-helped', agents: ['Анна', 'Борис'], end: 'solved', score: 4 },
      { openedAt: at - 86_400_000, reason: 'person', agents: [], end: 'left', score: null },
    ])
    expect(stripHtml(html)).toContain(
      'Прежние разговоры\n• 20 ноября · Ничего не помогло · Анна, Борис · ✅ Решено · ★ 4\n• 19 ноября · ',
    )
    expect(stripHtml(html)).toMatch(/19 ноября · [^·]+ · 🚪 Клиент ушёл\n/)
    expect(read()).not.toContain('Прежние')
  })

  test('opens a masked number by one tap while somebody has the talk, and has no button for one that is whole', () => {
    const hidden = [
      { masked: '+375 ••• 67', whole: '+375291234567' },
      { masked: '+375 ••• 01', whole: '+375290001001' },
    ]
    const labels = (of: Partial<typeof talk>, over: Partial<Brief> = {}) =>
      cardOf(world, { ...talk, ...of, brief: { ...brief, hidden, ...over } })
        .buttons.flat()
        .filter(({ data }) => data.startsWith('open:'))
        .map(({ label, data }) => [label, data])
    const taken = talkWith(anna)
    expect(labels(taken)).toEqual([['👁 +375 ••• 01', 'open:17:1']])
    expect(labels(taken, { proof: 'none' })).toHaveLength(2)
    expect(labels({ ...taken, phone: null })).toHaveLength(2)
    expect([labels({}), labels({ ...taken, state: 'ended' })]).toEqual([[], []])
  })

  test('shows no raw id, whatever flow, step, reason and finding', () => {
    const flows = [...readdirSync('flows'), 'a-flow-that-is-gone']
    for (const locale of world.texts.locales) {
      const here: DeskWorld = { ...world, texts: { ...world.texts, locales: [locale] } }
      for (const flow of flows) {
        const { html } = cardOf(here, {
          ...talk,
          brief: {
            ...brief,
            flow,
            step: 'which.of-them',
            reason: flow,
            answered: [{ flow, ask: 'ask-that-is-gone', chosen: '1' }],
            findings: [{ name: 'a-finding', value: 'a-value' }],
          },
        })
        const { name } = lookOf(here, { ...talk, brief: { ...brief, flow, reason: flow } })
        expect(`${stripHtml(html)}\n${name}`).not.toMatch(/[a-z]{2,}[-.][a-z]{2,}|\bwhich\b.*\bwhich\b/)
      }
    }
  })

  test('leaves out what nobody knows', () => {
    const bare = read({
      who: '',
      words: '',
      answered: [],
      findings: [],
      proof: 'none',
      maskedPhone: null,
      step: '',
      flow: 'start',
      reason: 'person',
    })
    expect(bare.split('\n')).toEqual([
      '#17 · без имени · по-белорусски',
      '⏳ Ждёт с 14:55',
      '📍 Мой МТС · меню',
      '❓ Зовёт человека',
      '☎️ номера не знаем · не подтверждён',
    ])
  })

  test('tells where the talk stands, with what can be done about it', () => {
    expect([read({}, { ...talk, preferred: { id: 12, name: 'Борис' } }), acts()]).toEqual([
      expect.stringContaining('14:55, возьмёт Борис'),
      ['take:17', 'history:17'],
    ])
    expect([read({}, talkWith(anna)), acts(talkWith(anna))]).toEqual([
      expect.stringContaining('Отвечает Анна'),
      ['solved:17', 'hold:17', 'back:17', 'history:17', 'acts:17'],
    ])
    expect([read({}, talkWith(anna, 'pending')), acts(talkWith(anna, 'pending'))]).toEqual([
      expect.stringContaining('Ждём клиента, ведёт Анна'),
      ['solved:17', 'back:17', 'history:17', 'acts:17'],
    ])
    expect([read({}, talkWith(anna, 'ended')), acts(talkWith(anna, 'ended'))]).toEqual([
      expect.stringContaining('Решено'),
      ['take:17', 'history:17'],
    ])
    expect(acts({ ...talkWith(anna), phone: null })).not.toContain('acts:17')
  })

  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('x', '<', '😀', 'ы ').map((one) => one.repeat(3000)),
  )
  const anyBrief: fc.Arbitrary<Brief> = fc.record({
    who: words,
    flow: fc.constantFrom('missing-sms', 'start', 'x<y'),
    step: words,
    reason: fc.oneof(fc.constant('sim-fraud'), words),
    words,
    answered: fc.array(
      fc.record({
        flow: fc.constantFrom('missing-sms', '<'),
        ask: fc.constantFrom('airplane', 'spam', '&'),
        chosen: words,
      }),
      { maxLength: 40 },
    ),
    findings: fc.array(fc.record({ name: fc.constantFrom('cause', 'tried', 'sim', '<b>'), value: words }), {
      maxLength: 40,
    }),
    incident: fc.option(words),
    proof: fc.constantFrom('none', 'code', 'x'),
    maskedPhone: fc.option(fc.constant('+375 ••• 67')),
  })

  test('fits a message and is markup that Telegram reads, whatever the brief holds', () => {
    fc.assert(
      fc.property(anyBrief, fc.constantFrom(...world.texts.locales), (any, locale) => {
        const here: DeskWorld = { ...world, texts: { ...world.texts, locales: [locale] } }
        const { html } = cardOf(here, { ...talk, brief: any })
        expect(stripHtml(html).length).toBeLessThanOrEqual(4096)
        expect(findMarkupProblem(html)).toBeNull()
      }),
      { numRuns: 150 },
    )
  })

  test('leaves out the oldest answers when everything is as long as can be', () => {
    const endless = 'ж'.repeat(5000)
    const answered = Array.from({ length: 15 }, (_, no) => ({
      flow: 'missing-sms',
      ask: 'airplane',
      chosen: `${no}-${endless}`,
    }))
    const findings = Array.from({ length: 20 }, () => ({ name: endless, value: endless }))
    const all = read({
      who: endless,
      step: endless,
      reason: endless,
      words: endless,
      incident: endless,
      answered,
      findings,
    })
    expect(all.length).toBeLessThanOrEqual(4096)
    expect(all).toContain('→ 14-жж')
    expect(all).not.toContain('→ 4-жж')
  })

  test('gives the topic a name of one line that begins with its number', () => {
    expect(lookOf(world, talk, 5)).toEqual({ name: '#5 Иван · Ничего не помогло', icon: 'waiting' })
    expect(
      lookOf(world, { ...talkWith(anna, 'pending'), brief: { ...brief, who: '', reason: 'missing-sms' } }),
    ).toEqual({ name: '#17 Не приходит SMS-код', icon: 'pending' })
    fc.assert(
      fc.property(anyBrief, fc.integer({ min: 1 }), (any, no) => {
        const { name } = lookOf(world, { ...talk, brief: any }, no)
        expect([...name].length).toBeLessThanOrEqual(128)
        expect(name).toMatch(new RegExp(`^#${no}( \\S|$)`))
        expect(name).not.toMatch(/[\n\t]| {2}/)
      }),
      { numRuns: 100 },
    )
  })
})

describe('texts of the desk', () => {
  test('have every ready answer, and no more, in every language', () => {
    for (const [, files] of readTexts('locales')) {
      expect(files.find(({ flow }) => flow === 'canned')?.resource.body.map(({ id }) => id)).toEqual([...cannedKeys])
    }
  })

  test('say every ready answer whole to everybody', () => {
    const texts = loadTexts('locales', 'ru', strict)
    for (const locale of texts.locales) {
      for (const service of world.services) {
        for (const key of cannedKeys) {
          for (const who of ['', 'Иван <3']) {
            const html = cannedHtml(
              { ...world, texts },
              { ...talk, locale, service: service.id, brief: { ...brief, who } },
              'Анна',
              key,
            )
            expect([html.includes('…'), html.includes('none'), findMarkupProblem(html)]).toEqual([false, false, null])
          }
        }
      }
    }
  })

  test('have a word for every command and every reason', () => {
    for (const locale of world.texts.locales) {
      for (const name of deskCommands)
        expect(world.texts.plain(locale, { flow: 'desk', message: `command-${name}` }, {})).toMatch(/\S/)
    }
  })
})
