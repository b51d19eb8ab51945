import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Calls } from '../../src/core/flow/calls.ts'
import { codeOf, openCallStage, STORE, VERA } from '../app/calls/stage.ts'
import type { CallStage, Chat } from '../app/calls/stage.ts'

let stage: CallStage
beforeAll(async () => {
  stage = await openCallStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.control('POST', 'reset'))

const off = { unconditional: null, busy: null, notReachable: null, noAnswer: null }

/** Everything that can be done to a line, and what it is called for. */
const acts = (service: string, phone: string) =>
  ({
    'password.reset': ['reset-password', { service, phone, via: 'email-link' }],
    'numbers.hold': ['hold-number', { service, phone, resourceId: 'r-375290005777' }],
    'numbers.apply': ['hold-number', { service, phone, mask: '%5777', category: null }],
    'names.rename': ['rename-subscribers', { service, phone, name: 'Склад' }],
    'lines.pause': ['pause-number', { service, phone, until: null }],
    'lines.resume': ['pause-number', { service, phone }],
    'lines.block': ['block-number', { service, phone, reason: 'lost' }],
    'lines.forwarding': ['call-forwarding', { service, phone }],
    'lines.forward': ['call-forwarding', { service, phone, rules: off }],
    'lines.voicemail': ['voicemail', { service, phone }],
    'lines.set-voicemail': ['voicemail', { service, phone, enabled: true, email: 'thief@evil.example' }],
  }) as const satisfies { readonly [Src in keyof Calls]?: readonly [string, Calls[Src]['input']] }

type Act = keyof ReturnType<typeof acts>
const names = Object.keys(acts('my-mts', STORE)) as Act[]

const tryAct = async (chat: Chat, service: string, name: Act): Promise<string> => {
  const [, input] = acts(service, STORE)[name]
  const asked = chat.ask(name, input as never)
  return asked.then(
    () => 'done',
    () => codeOf(asked),
  )
}

/** F1: the holder of a company's SIM, an employee or a thief with the phone, picks the mildest service. */
test.each(names)('%s of a company line is refused to whoever only reads its codes, in every service', async (name) => {
  const chat = await stage.chat()
  const [act] = acts('my-mts', STORE)[name]
  await chat.prove(STORE, act)
  for (const service of ['my-mts', 'mts-business', 'ozon']) {
    expect({ service, outcome: await tryAct(chat, service, name) }).toEqual({ service, outcome: 'PERMISSION_DENIED' })
  }
})

test('a held number of another line is no way round: the change itself is refused too', async () => {
  const chat = await stage.chat()
  await chat.prove(STORE, 'change-number')
  const change = { service: 'my-mts', phone: STORE, reservationId: 'rv-1', newPhone: '+375290005777' }
  expect(await codeOf(chat.ask('numbers.change', change))).toBe('PERMISSION_DENIED')
})

test('the administrator may, in every service that offers it, and nowhere else', async () => {
  const chat = await stage.chat()
  await chat.prove(VERA, 'block-number')
  expect(await tryAct(chat, 'mts-business', 'lines.block')).toBe('done')
  await stage.control('POST', 'reset')
  expect(await tryAct(chat, 'my-mts', 'lines.block')).toBe('done')
  expect(await tryAct(chat, 'my-mts', 'lines.forward')).toBe('PERMISSION_DENIED')
  expect(await tryAct(chat, 'ozon', 'lines.block')).toBe('PERMISSION_DENIED')
})

test('an act that no policy names is refused, not free', async () => {
  const chat = await stage.chat()
  await chat.prove(VERA)
  const held = chat.ask('proofs.held', { service: 'my-mts', action: 'chanege-number', phone: VERA })
  expect(await codeOf(held)).toBe('PERMISSION_DENIED')
})

/** F8: one code to an administrator's phone used to open every line of the company for a working day. */
test('an administrator is one for half an hour of acts, counted from the code', async () => {
  const chat = await stage.chat()
  await chat.prove(VERA, 'pause-number')
  const pause = { service: 'mts-business', phone: STORE, until: null }
  await chat.ask('lines.pause', pause)
  await stage.test.pool.query(`update proof set proved_at = proved_at - interval '19 minutes'`)
  await chat.ask('lines.resume', { service: 'mts-business', phone: STORE })
  await stage.test.pool.query(`update proof set proved_at = proved_at - interval '12 minutes'`)
  expect(await codeOf(chat.ask('lines.pause', pause))).toBe('PERMISSION_DENIED')
  await chat.ask('subscribers.find', { service: 'mts-business', by: 'all', mask: '', page: 0 })
})
