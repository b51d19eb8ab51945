import { readNoAnswer } from '../../../src/core/text/answer-reader.ts'
import { readNoStatements } from '../../../src/core/text/statement-reader.ts'
import { initialTransition } from 'xstate'
import type { AnyStateMachine } from 'xstate'
import { describe, expect, test } from 'vitest'
import { newConversation } from '../../../src/core/conversation/conversation.ts'
import type { Conversation, Frame } from '../../../src/core/conversation/conversation.ts'
import { makeBrief } from '../../../src/core/conversation/make-brief.ts'
import type { BriefRequest } from '../../../src/core/conversation/make-brief.ts'
import { cardOf } from '../../../src/render/talk/talk-card.ts'
import type { Incident } from '../../../src/core/incident/incident.ts'
import { saveFrame } from '../../../src/core/conversation/frame.ts'
import { readNoIntents } from '../../../src/core/text/intent-reader.ts'
import { maskNumbers } from '../../../src/core/text/mask-numbers.ts'
import type { World } from '../../../src/core/flow/world.ts'
import { loadFlows } from '../../../src/bootstrap/load-flows.ts'
import { NOW, talk, world as desk } from '../talk/desk-world.ts'
import { fc } from '../../support/fc.ts'

const world: World = {
  ...desk,
  flows: await loadFlows('flows'),
  readIntents: readNoIntents,
  readAnswer: readNoAnswer,
  readStatements: readNoStatements,
}
const service = world.services.find(({ id }) => id === 'my-mts')

/** A frame of the flow at its beginning, its context changed. */
const frame = (flow: string, id: number, context: object = {}): Frame => {
  const found = world.flows.get(flow)!
  const input = { service, serviceChosen: true, services: world.services, locale: 'ru', at: NOW, params: {} }
  const [snapshot] = initialTransition(found.machine as AnyStateMachine, input as never)
  return saveFrame(world, {
    id,
    flow: found,
    invokedAs: null,
    snapshot: Object.assign(Object.create(Object.getPrototypeOf(snapshot) as object), snapshot, {
      context: { ...(snapshot.context as object), ...context },
    }),
  })
}

const conversation = (over: Partial<Conversation> = {}): Conversation => ({
  ...newConversation(700),
  service: 'my-mts',
  name: 'Иван',
  seenAt: NOW,
  ...over,
})
const wanted: BriefRequest = { reason: 'nothing-helped', words: '' }
const phone = '+79161234567'
const proof = (by: 'own-contact' | 'code' | 'administrator', of = phone, ago = 1) => ({
  by,
  phone: of,
  at: NOW - ago * 60_000,
})

describe('the brief', () => {
  test('tells where the customer was, not that they asked for a person', () => {
    const frames = [frame('start', 1), frame('regain-access', 2), frame('person', 3)]
    expect(makeBrief(world, conversation({ frames }), wanted)).toMatchObject({
      who: 'Иван',
      flow: 'regain-access',
      step: expect.stringMatching(/^telegram/),
      reason: 'nothing-helped',
    })
    expect(
      makeBrief(world, conversation({ frames: frames.filter((one) => one.flow !== 'regain-access') }), wanted),
    ).toMatchObject({ flow: 'start' })
    expect(makeBrief(world, conversation(), wanted)).toMatchObject({
      flow: 'start',
      step: '',
      findings: [],
      maskedPhone: null,
      proof: 'none',
    })
  })

  test('tells what flows have found out, the number masked', () => {
    const evidence = {
      state: 'UNDELIVERABLE',
      cause: 'ABSENT_SUBSCRIBER',
      send: 'accepted',
      reach: 'unreachable',
      simSwapHours: 5,
      ageSec: 1,
      roaming: null,
    }
    const frames = [
      frame('start', 1),
      frame('missing-sms', 2, {
        phone,
        looked: true,
        done: ['airplane', 'spam'],
        evidence,
        diagnosis: { rule: 'F2', explanation: 'phone-off', steps: [], waitSec: null, safeToSendCodeByPhone: true },
      }),
    ]
    const { findings, maskedPhone } = makeBrief(world, conversation({ frames }), wanted)
    expect(maskedPhone).toBe('+7 ••• 67')
    expect(findings).toEqual([
      { name: 'cause', value: 'phone-off' },
      { name: 'delivery', value: 'UNDELIVERABLE · ABSENT_SUBSCRIBER' },
      { name: 'reach', value: 'unreachable' },
      { name: 'sim', value: '5' },
    ])
  })

  test('tells of the incident apart', () => {
    const frames = [
      frame('missing-sms', 2, { incident: { id: 'i', kind: 'incident', text: 'SMS задерживаются', endsAt: null } }),
    ]
    expect(makeBrief(world, conversation({ frames }), wanted)).toMatchObject({
      incident: 'SMS задерживаются',
      findings: [],
    })
  })

  test('tells of the open incident that touches the customer, the one of their flow first, and of no other', () => {
    const knownIncident = (id: string, change: Partial<Incident>): Incident => ({
      id,
      source: 'hand',
      kind: 'incident',
      state: 'open',
      services: [],
      regions: [],
      flows: [],
      startsAt: NOW - 1,
      endsAt: null,
      texts: { ru: id },
      updatedAt: 0,
      ...change,
    })
    const at = conversation({ frames: [frame('start', 1), frame('regain-access', 2)] })
    const tells = (...incidents: readonly Incident[]) => makeBrief(world, at, { ...wanted, incidents }).incident
    expect(
      tells(
        knownIncident('elsewhere', { services: ['ozon'] }),
        knownIncident('abroad', { regions: ['BY'] }),
        knownIncident('later', { state: 'planned', startsAt: NOW + 1 }),
      ),
    ).toBeNull()
    expect(tells(knownIncident('here', {}), knownIncident('in the flow', { flows: ['regain-access'] }))).toBe(
      'in the flow',
    )
    expect(tells(knownIncident('here', { texts: {} }))).toBe('incident')
  })

  test('tells nothing of an outage that was only guessed', () => {
    expect(makeBrief(world, conversation({ frames: [frame('missing-sms', 2, { phone })] }), wanted).findings).toEqual(
      [],
    )
  })

  test.each<[string, BriefRequest['proofs'], string, string | null]>([
    ['the strongest of late', [proof('own-contact'), proof('code')], 'code', '+7 ••• 67'],
    ['none that is old', [proof('code', phone, 21)], 'none', null],
    ['none of another number', [proof('code', '+79160000001')], 'none', '+7 ••• 67'],
    ['that they administer the company', [proof('administrator', '+79160000001')], 'administrator', '+7 ••• 67'],
  ])('tells how far it is known who asks: %s', (_, proofs, by, masked) => {
    const frames = masked === null ? [] : [frame('missing-sms', 2, { phone })]
    expect(makeBrief(world, conversation({ frames }), { ...wanted, proofs: proofs! })).toMatchObject({
      proof: by,
      maskedPhone: masked,
    })
  })

  test('takes the proved number when no flow names one', () => {
    expect(makeBrief(world, conversation(), { ...wanted, proofs: [proof('code')] })).toMatchObject({
      maskedPhone: '+7 ••• 67',
      proof: 'code',
    })
  })

  test('covers secrets and numbers in words and answers', () => {
    const trail = [{ flow: 'missing-sms', ask: 'whose', chosen: '+7 916 123-45-67 · Иванов' }]
    const brief = makeBrief(world, conversation({ trail }), {
      ...wanted,
      words: 'мой номер 8 (916) 123-45-67, договор 1234567890',
    })
    expect(brief.words).toBe('мой номер +7 ••• 67, договор ••••••••90')
    expect(brief.answered[0]?.chosen).toBe('+7 ••• 67 · Иванов')
    expect(makeBrief(world, conversation(), { ...wanted, words: 'код 4821' }).words).not.toContain('4821')
  })
})

describe('a masked number', () => {
  test.each([
    ['+375291234567', '+375 ••• 67'],
    ['8 029 123-45-67', '+375 ••• 67'],
    ['звоните +375 (29) 123-45-67!', 'звоните +375 ••• 67!'],
    ['80291234567 и 80297654321', '+375 ••• 67 и +375 ••• 21'],
    ['договор 12345678', 'договор ••••••78'],
    ['в 14:20, 3 раза, 500 рублей', 'в 14:20, 3 раза, 500 рублей'],
    ['', ''],
  ])('%s is shown as %s', (text, masked) => {
    expect(maskNumbers(text, 'BY')).toBe(masked)
  })

  test('never shows more than the mask, however it is written', () => {
    const digits = fc.integer({ min: 1_000_000, max: 9_999_999 }).map(String)
    const spelt = fc.constantFrom(
      (n: string) => `+37529${n}`,
      (n: string) => `+375 29 ${n.slice(0, 3)}-${n.slice(3, 5)}-${n.slice(5)}`,
      (n: string) => `8 029 ${n}`,
      (n: string) => `8(029)${n.slice(0, 3)} ${n.slice(3)}`,
      (n: string) => n,
    )
    fc.assert(
      fc.property(digits, spelt, fc.constantFrom('', 'мой ', 'тел.', '12:30 '), (n, spell, before) => {
        const brief = makeBrief(
          world,
          conversation({ service: 'mts-business', trail: [{ flow: 'f', ask: 'a', chosen: spell(n) }] }),
          { ...wanted, words: `${before}${spell(n)}, спасибо` },
        )
        const shown = `${brief.words} ${brief.answered[0]?.chosen} ${cardOf(world, { ...talk, brief }).html.replace('#17', '')}`
        expect(shown.replace(/\D+/g, ' ')).not.toMatch(/\d{5}/)
        expect(shown).not.toContain(n.slice(0, 4))
      }),
      { numRuns: 200 },
    )
  })
})

describe('what an agent may open', () => {
  test('is every masked number once, the one in question first, and no secret', () => {
    const talkedOf = conversation({
      frames: [frame('missing-sms', 1, { phone })],
      written: [
        { text: 'пишите на +375 29 000-10-01, заказ 1234567890', at: NOW },
        { text: 'карта 4111 1111 1111 1111, пароль: Весна2024777', at: NOW },
        { text: 'номер +375290001001', at: NOW },
      ],
    })
    const { hidden, maskedPhone } = makeBrief(world, talkedOf, wanted)
    expect(hidden?.[0]).toEqual({ masked: maskedPhone, whole: phone })
    expect(hidden?.map(({ whole }) => whole)).toEqual([phone, '+375290001001', '1234567890'])
  })

  test('is nothing where nothing was masked', () => {
    expect(makeBrief(world, conversation(), wanted)).not.toHaveProperty('hidden')
  })
})
