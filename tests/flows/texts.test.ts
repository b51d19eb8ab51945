import { describe, expect, test } from 'vitest'
import { acts } from '../../src/core/catalogue/act.ts'
import type { TextVar } from '../../src/core/text/texts.ts'
import { findSecret } from '../../src/core/text/redact.ts'
import { unreadableKinds } from '../../src/core/text/unreadable-kind.ts'
import { readTexts } from '../../src/adapters/fluent/read-texts.ts'
import { indexTexts } from '../../src/adapters/fluent/text-index.ts'
import { findNeeds } from '../../src/adapters/fluent/message-pattern.ts'
import { delaysOf, unansweredCalls, viewsOf } from './states.ts'
import { flows, services, texts } from './world.ts'

const standing = ['service', 'sender', 'hotline', 'zone', 'now', 'phoneKind'] as const

/** Days that `/privacy` tells, by rule of retention. */
const KEPT_DAYS = [
  'days',
  'conversations',
  'requests',
  'talks',
  'audit',
  'notices',
  'subscriptions',
  'spending',
  'journal',
]

/** What the shell tells in a text of common.ftl when something has come to its end. */
const news: Readonly<Record<string, readonly string[]>> = {
  statements: ['what', 'act', 'value', 'time', 'typed', 'shared'],
  canned: ['who', 'agent'],
  network: ['name', 'number', 'act', 'ending'],
  talk: ['agent', 'reason', 'matter', 'team', 'why', 'proved', 'phone'],
  side: ['due', 'held', 'trouble', 'troubleUntil'],
  status: ['kind', 'text', 'since', 'until', 'ends', 'days', 'last', 'opensAt', 'what'],
  common: [
    'kind',
    'flow',
    'action',
    'number',
    'newNumber',
    'reference',
    'outcome',
    'answers',
    'text',
    'act',
    'ending',
    'incidentText',
    'until',
    ...KEPT_DAYS,
    'dueAt',
    'link',
  ],
}

/** The flow and the question of a text in reworded.ftl: `<flow>-<question>`. */
const rewordedQuestion = (message: string): readonly [flow: string, ask: string] => {
  const flow = [...flows.keys()].find((id) => message.startsWith(`${id}-`)) ?? ''
  return [flow, message.slice(flow.length + 1)]
}

/** What only agents read: given by the desk, whose tests fail when something is missing. */
const agents: ReadonlySet<string> = new Set(['incidents', 'desk', 'report', 'notice'])
const LONGEST = 'Очень длинное имя сервиса, длиннее всех'

/** The worst a text may be given: long where it can be long, large where it is a number. */
const worst = (names: Iterable<string>): Readonly<Record<string, TextVar>> =>
  Object.fromEntries(
    [...names].map((name) => {
      if (['checksLeft', 'ttl', 'seconds', 'minutes', 'hours'].includes(name)) return [name, 12_345]
      if (name === 'phone') return [name, '+375291234567']
      if (['until', 'due', 'held', 'troubleUntil'].includes(name)) return [name, '2025-09-22T23:59:00Z']
      if (name === 'now') return [name, '2025-09-22T09:00:00Z']
      if (name === 'zone') return [name, 'Europe/Moscow']
      if (name === 'incidentText') return [name, 'Т'.repeat(1500)]
      return [name, LONGEST]
    }),
  )

const BUTTON = 40
const SCREEN = 1000

describe.each([...flows.values()].map((flow) => ({ id: flow.id, flow })))('the flow $id', ({ id, flow }) => {
  const views = viewsOf(flow.machine)
  const known = worst([...Object.keys(flow.vars), ...standing])

  test.each(texts.locales)('has words for every view in %s, within what a phone shows', (locale) => {
    for (const [state, { ask, wait, buttons = [] }] of views) {
      for (const message of [ask, wait].filter((name) => name !== undefined)) {
        const text = texts.plain(locale, { flow: id, message }, known)
        expect(text, `${state}: ${message}`).not.toBeNull()
        expect(text!.replace('Т'.repeat(1500), '').length, `${state}: ${message}`).toBeLessThan(SCREEN)
        expect(texts.html(locale, { flow: id, message }, known)!.length).toBeLessThan(4096)
      }
      for (const button of buttons) {
        const own = texts.plain(locale, { flow: id, message: ask ?? '', attribute: button }, known)
        const label = own ?? texts.plain(locale, { flow: 'common', message: `button-${button}` }, known)
        expect(label, `${state}: ${button}`).toMatch(/\S/)
        expect(label!.length, `${state}: ${button}`).toBeLessThanOrEqual(BUTTON)
      }
    }
  })

  test('declares every delay that its states use', () => {
    expect(Object.keys(flow.machine.implementations.delays)).toEqual(
      expect.arrayContaining([...delaysOf(flow.machine)]),
    )
  })

  test('answers the failure of every call', () => {
    expect(unansweredCalls(flow.machine)).toEqual([])
  })
})

const shelves = [...readTexts('locales')].map(([locale, files]) => ({ locale, shelves: indexTexts(locale, files) }))

const variablesOf = (flow: string, message: string, locale: string): readonly string[] => {
  const shelf = shelves.find((one) => one.locale === locale)?.shelves.get(flow)
  const entry = shelf?.entries.get(message)
  const patterns = entry
    ? [
        entry.value,
        ...Object.entries(entry.attributes)
          .filter(([name]) => !name.endsWith('-words'))
          .map(([, value]) => value),
      ]
    : []
  const names = patterns.flatMap((pattern) =>
    pattern === null || !shelf ? [] : Array.from(findNeeds(shelf.entries, pattern).variables),
  )
  return [...new Set(names)].toSorted()
}

const messages = [...shelves[0]!.shelves].flatMap(([flow, { file }]) =>
  file.resource.body.map(({ id }) => ({ flow, id })),
)

/** A word-for-word copy of one language's plurals is not asked for: these only choose the form of a word. */
const forms = new Set(['hours', 'minutes', 'seconds', 'unit'])

describe('the three languages', () => {
  test('are all complete', () => {
    expect([...texts.locales].toSorted()).toEqual(['be', 'en', 'ru'])
  })

  test.each(messages.filter(({ id }) => !id.startsWith('words-')))(
    'tell the same facts in $flow: $id',
    ({ flow, id }) => {
      const [first, ...others] = texts.locales.map((locale) =>
        variablesOf(flow, id, locale).filter((name) => !forms.has(name)),
      )
      for (const other of others) expect(other).toEqual(first)
    },
  )

  test('use no variable that their flow does not give', () => {
    for (const { flow, id } of messages.filter((one) => !agents.has(one.flow))) {
      const [owner] = flow === 'reworded' ? rewordedQuestion(id) : [flow]
      const given = [...Object.keys(flows.get(owner)?.vars ?? {}), ...standing, ...(news[flow] ?? [])]
      for (const locale of texts.locales)
        for (const name of variablesOf(flow, id, locale)) expect(given, `${flow}: ${id}`).toContain(name)
    }
  })
})

test('every question in other words is one that a flow asks, and reads otherwise', () => {
  for (const { id } of messages.filter(({ flow }) => flow === 'reworded')) {
    const [flow, ask] = rewordedQuestion(id)
    const asks = flows.has(flow) ? viewsOf(flows.get(flow)!.machine).map(([, view]) => view.ask) : []
    expect(asks, id).toContain(ask)
    for (const locale of texts.locales) {
      const vars = worst([...Object.keys(flows.get(flow)!.vars), ...standing])
      const asked = texts.plain(locale, { flow, message: ask }, vars)
      expect(texts.plain(locale, { flow: 'reworded', message: id }, vars), id).not.toBe(asked)
    }
  }
})

describe.each(texts.locales)('the common texts in %s', (locale) => {
  const plain = (message: string, vars: Readonly<Record<string, TextVar>> = {}): string =>
    texts.plain(locale, { flow: 'common', message }, { ...worst(standing), ...vars }) ?? ''

  test('answer every kind of message that cannot be read', () => {
    for (const what of unreadableKinds) expect(plain(`note-cannot-read-${what}`)).toMatch(/\S/)
  })

  test('what is written as the line after an erasure says is erased no more', () => {
    const erased = texts.plain(locale, { flow: 'talk', message: 'erased' }, {}) ?? ''
    const examples = [...erased.matchAll(/[«“]([^»”]*)[»”]/g)].flatMap(([, example]) => example ?? [])
    expect(examples.length).toBeGreaterThan(2)
    expect(examples.filter((example) => findSecret(example) !== null)).toEqual([])
  })

  test('keep a short notice short enough for a tap (Bot API, answerCallbackQuery: 200 characters)', () => {
    expect(plain('toast-old-button').length).toBeLessThanOrEqual(200)
  })

  test.each(services)('fit a code of $id into one SMS', ({ name }) => {
    for (const act of [...acts, 'check-messages', 'talk']) {
      const sms = plain('sms-code', {
        service: name[locale] ?? '',
        act,
        ending: act === 'change-number' ? '77' : 'none',
      })
      expect(sms).toContain('{{code}}')
      expect(sms.replace('{{code}}', '123456').length).toBeLessThanOrEqual(locale === 'en' ? 160 : 70)
    }
  })

  test("describe the bot within Telegram's limits (Bot API, setMyDescription, setMyShortDescription, BotCommand)", () => {
    expect(plain('bot-description').length).toBeLessThanOrEqual(512)
    expect(plain('bot-short-description').length).toBeLessThanOrEqual(120)
    for (const command of ['start', 'menu', 'person', 'language', 'help'])
      expect(plain(`command-${command}`)).toMatch(/^.{1,256}$/)
  })
})

test('every service is named, and every flow it offers has a name in the menu', () => {
  for (const service of services) {
    for (const locale of texts.locales) {
      expect(service.name[locale], service.id).toMatch(/\S/)
      for (const flow of service.flows) {
        expect(flows.has(flow)).toBe(true)
        expect(texts.plain(locale, { flow: 'start', message: `trouble-${flow}` }, {})).toMatch(/\S/)
      }
    }
  }
})
