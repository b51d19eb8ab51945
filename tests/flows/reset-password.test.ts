import { describe, expect, test } from 'vitest'
import type { Flow, FlowInput } from '../../src/core/flow/flow.ts'
import { accepts, startFlow, stepFlow, stepName } from '../../src/core/conversation/frame.ts'
import type { LiveFrame } from '../../src/core/conversation/frame.ts'
import { createPlayer, fails, gives } from './player.ts'
import type { Player, Replies } from './player.ts'
import { taps, tell } from './stories.ts'
import { flows, services, worldOf } from './world.ts'

const play = (buttons: readonly string[], replies: Replies = {}): Player => {
  const customer = createPlayer(worldOf('my-mts'), replies)
  taps('reset-password', ...buttons)(customer)
  return customer
}

const incident = gives({ incident: { id: 'i-1', kind: 'maintenance', text: null, endsAt: '2025-11-22T11:20:00Z' } })

describe('a lost password', () => {
  test('is looked for in a known trouble before any question', () => {
    expect(play([], { 'incidents.current': incident }).where()).toBe('reset-password trouble.known')
    expect(play(['tell-me'], { 'incidents.current': incident }).where()).toBe('start more')
  })

  test('is asked about at once when nobody knows of a trouble, or nobody answers', () => {
    expect(play([]).where()).toBe('reset-password situation')
    expect(play([], { 'incidents.current': fails('UNAVAILABLE') }).where()).toBe('reset-password situation')
  })

  test('names the sender, the keyword and the number of the catalogue', () => {
    expect(play(['forgot']).now().prompt?.text).toContain('<b>3339</b>')
    const { text } = play(['forgot', 'other-way', 'keyword']).now().prompt ?? { text: '' }
    expect(text).toContain('<b>логин</b>')
    expect(text).toContain('<b>7888</b>')
  })

  test('brings back to the same step after a missing SMS was looked into', () => {
    const customer = play(['forgot', 'not-came'])
    expect(customer.where()).toMatch(/^missing-sms/)
    customer.write('89161234567')
    customer.tap('turned-off')
    customer.tap('came')
    expect(customer.where()).toBe('reset-password by-sms.asked')
  })

  test('leads to an own password, once the customer is in', () => {
    expect(play(['forgot', 'signed-in', 'change']).where()).toBe('change-password settings')
    expect(play(['forgot', 'signed-in', 'later']).where()).toBe('start more')
  })
})

describe('a locked cabinet', () => {
  test('says after how many tries, and offers only what sends a new password by SMS', () => {
    const customer = play(['locked'])
    expect(customer.now().prompt?.text).toContain('3 неверных')
    customer.tap('other-way')
    expect(customer.labels()).toEqual([
      'SMS со словом',
      'По кодовому слову',
      'Ссылка от нас',
      'По телефону',
      'Назад',
      'В начало',
      'Позвать человека',
    ])
    customer.tap('form')
    expect(customer.labels()).not.toContain('Письма нет')
  })

  test('asks for the SIM card first when it is not there', () => {
    const customer = play(['locked', 'no-sim'])
    expect(customer.where()).toBe('reset-password ways.sim-first')
    customer.tap('restored')
    expect(customer.where()).toBe('reset-password by-sms.asked')
  })
})

describe('without the SIM card', () => {
  test('nothing that needs it is offered', () => {
    expect(play(['forgot', 'no-sim']).labels().slice(0, 4)).toEqual([
      'По кодовому слову',
      'Через соцсеть',
      'Ссылка от нас',
      'По телефону',
    ])
  })
})

describe('the way through a person', () => {
  test('tells what will be asked there, and takes none of it here', () => {
    const customer = play(['forgot', 'other-way', 'hotline'])
    const asked = customer.now().prompt?.text ?? ''
    expect(asked).toContain('8 800 250-08-90')
    expect(asked).toContain('паспорт')
    expect(customer.now().prompt?.accepts).toEqual([])
    customer.write('паспорт 4510 123456')
    expect(customer.effects.some(({ kind }) => kind === 'erase')).toBe(true)
  })
})

describe('a cabinet that does not open', () => {
  test('is tried again after a pause, and the phones are told when that is in vain', () => {
    const customer = play(['not-open', 'will-wait'])
    customer.wait()
    expect(customer.where()).toBe('reset-password down.due')
    customer.tap('not-open')
    expect(customer.now().prompt?.text).toContain('0890')
  })
})

const flow: Flow = flows.get('reset-password')!
const service = services.find(({ id }) => id === 'my-mts')!
const input: FlowInput = { service, serviceChosen: true, services, locale: 'ru', params: {}, at: 0 }

/** The flow alone, after these events. */
const after = (...events: readonly { readonly type: string; readonly [field: string]: unknown }[]): LiveFrame => {
  const frame: LiveFrame = { id: 1, flow, invokedAs: null, snapshot: startFlow(flow, input).snapshot }
  for (const event of events) {
    expect(accepts(frame, event), `${event.type} at ${stepName(frame)}`).toBe(true)
    frame.snapshot = stepFlow(frame, event).snapshot
  }
  return frame
}

const proved = { type: 'xstate.done.actor.prove', output: { end: 'solved', proved: true, phone: '+79161234567' } }
const toLink = [
  { type: 'xstate.done.actor.incidents', output: { incident: null } },
  { type: 'forgot' },
  { type: 'other-way' },
  { type: 'link' },
]

describe('a link for a new password', () => {
  test('is confirmed before it is sent to the number that was proved', () => {
    const frame = after(...toLink, proved)
    expect(stepName(frame)).toBe('link.confirm')
    expect(stepFlow(frame, { type: 'to-sms' }).commands).toContainEqual(
      expect.objectContaining({
        kind: 'call',
        src: 'password.reset',
        input: { service: 'my-mts', phone: '+79161234567', via: 'sms' },
      }),
    )
  })

  test('is not sent without a proof, and not offered again', () => {
    const frame = after(...toLink, { type: 'xstate.done.actor.prove', output: { end: 'left', proved: false } })
    expect(stepName(frame)).toBe('ways.asked')
    expect(accepts(frame, { type: 'link' })).toBe(false)
  })

  test.each([
    ['RECOVERY.COOLING_OFF', 'link.too-early'],
    ['UNKNOWN_OUTCOME', 'link.may-arrive'],
    ['NOT_IMPLEMENTED', 'ways.asked'],
    ['PERMISSION_DENIED', 'ways.asked'],
  ])('is not sent twice after %s', (code, step) => {
    const frame = after(
      ...toLink,
      proved,
      { type: 'to-sms' },
      { type: 'xstate.error.actor.reset', error: { code, retryAfterSec: 600 } },
    )
    expect(stepName(frame)).toBe(step)
    expect(accepts(frame, { type: 'link' })).toBe(false)
  })

  test('goes by e-mail only when there is no SIM card', () => {
    const frame = after(...toLink.slice(0, 2), { type: 'no-sim' }, { type: 'link' }, proved)
    expect(accepts(frame, { type: 'to-sms' })).toBe(false)
    expect(accepts(frame, { type: 'to-email' })).toBe(true)
  })
})

const menu = ['reset-password']

tell({
  'password-by-sms': {
    services: ['my-mts'],
    menu,
    play: taps('reset-password', 'forgot', 'signed-in', 'change', 'inside', 'changed', 'alone'),
  },
  'password-locked': {
    services: ['my-mts'],
    menu,
    play: taps(
      'reset-password',
      'locked',
      'no-sim',
      'restored',
      'other-way',
      'form',
      'word-forgotten',
      'hotline',
      'signed-in',
      'later',
    ),
  },
  'password-other-ways': {
    services: ['my-mts'],
    menu,
    play: taps(
      'reset-password',
      'forgot',
      'other-way',
      'keyword',
      'other-way',
      'network',
      'how',
      'unsure',
      'asks-password',
      'other-way',
      'social',
      'other-way',
      'form',
      'signed-in',
      'later',
    ),
  },
  'password-no-sim': {
    services: ['my-mts'],
    menu,
    play: taps('reset-password', 'forgot', 'no-sim', 'form', 'signed-in', 'later'),
  },
  'cabinet-down': {
    services: ['my-mts'],
    menu,
    replies: { 'incidents.current': incident },
    play: taps('reset-password', 'go-on', 'not-open', 'how', 'will-wait', 'wait', 'not-open', 'opened'),
  },
  'cabinet-idle': { services: ['my-mts'], menu, play: taps('reset-password', 'thrown-out', 'signed-in') },
})
