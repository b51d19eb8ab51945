import { describe, expect, test } from 'vitest'
import { createPlayer, fails, gives } from './player.ts'
import type { Player, Replies } from './player.ts'
import { taps, tell } from './stories.ts'
import { worldOf } from './world.ts'

const LINE = '+375290003001'
const OWN = '+79161234567'

const proved = (phone: string): Replies => ({
  'proofs.held': gives({ enough: true, missing: [], until: '2025-11-22T09:20:00Z', phone, refusal: null }),
})
const asAdministrator = proved('+375290003999')
const done = gives({ reference: 'O-1042', state: 'done', expectedAt: null })
const underWay = gives({ reference: 'O-1042', state: 'under-way', expectedAt: null })
const company = gives({
  items: [
    { customerId: 'c', phone: LINE, name: 'Склад', account: '1' },
    { customerId: 'd', phone: '+375290003002', name: 'Водитель Константин Богданович', account: '1' },
  ],
  total: 7,
  searchesLeft: null,
})
const nowhere = { unconditional: null, busy: null, notReachable: null, noAnswer: null }
const list = {
  question: null,
  heading: 1,
  taken: { number: 'Номер', name: 'Имя' },
  batch: 'b-1',
  good: 21,
  badCount: 4,
  bad: [
    { line: 3, problem: 'no-number' },
    { line: 5, problem: 'double' },
    { line: 9, problem: 'double' },
    { line: 12, problem: 'formula' },
  ],
  preview: [
    { phone: LINE, name: 'Склад' },
    { phone: '+375290003002', name: 'Касса 1' },
    { phone: '+375290003003', name: 'Водитель' },
    { phone: '+375290003004', name: 'Резерв' },
  ],
}
const columnAsked = {
  ...list,
  question: {
    about: 'name',
    first: LINE,
    columns: [
      { id: '1', title: 'Имя', sample: 'Склад' },
      { id: '2', title: 'Название', sample: 'Склад на улице, которую никто не может выговорить' },
    ],
  },
}

const sendFile = (customer: Player): void =>
  customer.send({
    kind: 'file',
    fileId: 'f-1',
    name: 'names.csv',
    size: 900,
    caption: null,
    forwarded: false,
    messageId: 70,
  })

const play = (service: string, replies: Replies, flow: string, ...buttons: readonly string[]): Player => {
  const customer = createPlayer(worldOf(service), replies)
  taps(flow, ...buttons)(customer)
  return customer
}

const inputsOf = (customer: Player, src: string): readonly unknown[] =>
  customer.effects.flatMap((effect) => (effect.kind === 'call' && effect.src === src ? [effect.input] : []))

describe('a line is paused', () => {
  test('until the day where the company is, and only after a yes', () => {
    const customer = play('mts-business', { ...asAdministrator, 'lines.pause': done }, 'pause-number', 'pause')
    customer.write('029 000-30-01')
    customer.tap('week')
    expect(inputsOf(customer, 'lines.pause')).toEqual([])
    customer.tap('pause')
    expect(inputsOf(customer, 'lines.pause')).toEqual([{ service: 'mts-business', phone: LINE, until: '2025-11-29' }])
    expect(customer.now().prompt?.text).toContain('O-1042')
  })

  test.each([
    ['NOT_IMPLEMENTED', 'pause-number oneself'],
    ['PERMISSION_DENIED', 'line-trouble denied'],
    ['UNKNOWN_OUTCOME', 'line-trouble unknown'],
    ['UNAVAILABLE', 'line-trouble failed'],
  ])('or not, when the operator answers %s', (code, where) => {
    const customer = play('mts-business', { ...asAdministrator, 'lines.pause': fails(code) }, 'pause-number', 'pause')
    customer.write('029 000-30-01')
    customer.tap('open-end')
    customer.tap('pause')
    expect(customer.where()).toBe(where)
  })
})

test('a proof that ran out is given again, and nothing is asked that is known', () => {
  const customer = play(
    'mts-business',
    { ...asAdministrator, 'lines.pause': [fails('PERMISSION_DENIED'), done] },
    'pause-number',
    'pause',
  )
  customer.write(LINE)
  for (const button of ['month', 'pause', 'prove', 'told', 'pause']) customer.tap(button)
  expect(inputsOf(customer, 'lines.pause')).toEqual([
    { service: 'mts-business', phone: LINE, until: '2025-12-22' },
    { service: 'mts-business', phone: LINE, until: '2025-12-22' },
  ])
})

describe('a line is blocked', () => {
  test('by the code word where the phone is gone, and by a code where it is not', () => {
    const actionOf = (...buttons: readonly string[]): unknown =>
      inputsOf(play('my-mts', proved(OWN), 'block-number', ...buttons, 'here'), 'proofs.held')[0]
    expect(actionOf('lost', 'protected')).toMatchObject({ action: 'block-number-by-word' })
    expect(actionOf('stolen', 'block-first')).toMatchObject({ action: 'block-number-by-word' })
    expect(actionOf('fraud', 'protected')).toMatchObject({ action: 'block-number' })
  })

  test('by the hotline for whoever proves nothing', () => {
    const missing = gives({
      enough: false,
      missing: ['own-contact', 'code-word'],
      until: null,
      phone: null,
      refusal: null,
    })
    const customer = play('my-mts', { 'proofs.held': missing }, 'block-number', 'lost', 'protected', 'here', 'leave')
    expect(customer.where()).toBe('block-number oneself')
    expect(customer.now().prompt?.text).toContain('8 800 250-08-90')
    expect(customer.now().prompt?.text).not.toContain('0890 (')
  })

  test('with what else to protect said first, and the milder answer first', () => {
    const customer = play('my-mts', { ...proved(OWN), 'lines.block': done }, 'block-number', 'stolen')
    expect(customer.where()).toBe('block-number protect.asked')
    customer.tap('protected')
    customer.tap('here')
    expect(customer.labels().slice(0, 2)).toEqual(['Не блокировать', 'Заблокировать'])
    customer.tap('block')
    expect(inputsOf(customer, 'lines.block')).toEqual([{ service: 'my-mts', phone: OWN, reason: 'stolen' }])
  })
})

describe('calls are forwarded', () => {
  test('beside the rules that are there, after a word about codes', () => {
    const customer = play(
      'mts-business',
      {
        ...asAdministrator,
        'lines.forwarding': gives({ ...nowhere, busy: '+375290003009' }),
        'lines.forward': done,
      },
      'call-forwarding',
      'here',
    )
    customer.write(LINE)
    customer.tap('set')
    customer.tap('no-answer')
    customer.write(LINE)
    expect(customer.where()).toBe('call-forwarding to-itself')
    customer.write('029 000-30-05')
    expect(customer.now().prompt?.text).toContain('звонки с кодами')
    customer.tap('forward')
    expect(inputsOf(customer, 'lines.forward')).toEqual([
      { service: 'mts-business', phone: LINE, rules: { ...nowhere, busy: '+375290003009', noAnswer: '+375290003005' } },
    ])
  })

  test('no more, one rule or all of them', () => {
    const replies: Replies = {
      ...asAdministrator,
      'lines.forwarding': gives({ ...nowhere, busy: '+375290003009', noAnswer: '+375290003009' }),
      'lines.forward': done,
    }
    const after = (rule: string): unknown => {
      const customer = play('mts-business', replies, 'call-forwarding', 'here')
      customer.write(LINE)
      for (const button of ['remove', rule, 'remove']) customer.tap(button)
      return inputsOf(customer, 'lines.forward')[0]
    }
    expect(after('busy')).toMatchObject({ rules: { ...nowhere, noAnswer: '+375290003009' } })
    expect(after('all')).toMatchObject({ rules: nowhere })
  })
})

describe('subscribers are renamed', () => {
  const open = (at: string): Player => {
    const customer = createPlayer(worldOf('mts-business'))
    customer.feed({
      kind: 'command',
      name: 'start',
      payload: 'rename-subscribers',
      messageId: 1,
      at: Date.parse(at),
      language: 'ru',
    })
    return customer
  }

  test.each([
    ['2025-11-28T20:59:00Z', 'how-many'],
    ['2025-11-28T21:00:00Z', 'closed'],
    ['2025-11-30T20:59:00Z', 'closed'],
    ['2025-11-30T21:00:00Z', 'how-many'],
    ['2024-02-27T20:59:00Z', 'how-many'],
    ['2024-02-27T21:00:00Z', 'closed'],
    ['2025-12-31T20:59:00Z', 'closed'],
    ['2025-12-31T21:00:00Z', 'how-many'],
  ])('or not, by the calendar of Minsk at %s', (at, state) => {
    expect(open(at).where()).toBe(`rename-subscribers ${state}`)
  })

  test('again once the month is over, for who waits', () => {
    const customer = open('2025-11-29T10:00:00Z')
    const index = customer.labels().indexOf('Напомнить')
    customer.feed({
      kind: 'pressed',
      prompt: customer.now().prompt!.no,
      index,
      callbackId: 'c',
      at: Date.parse('2025-11-29T10:00:10Z'),
      language: 'ru',
    })
    // The month begins at midnight, when nobody is woken: the flow and the reminder wait for the morning, and one of
    // them speaks.
    for (let rings = 0; rings < 3; rings += 1) customer.wait()
    expect(customer.where()).toBe('rename-subscribers how-many')
    expect(customer.clock()).toBe(Date.parse('2025-12-01T05:00:00Z'))
    expect(Object.keys(customer.now().timers).filter((key) => key.startsWith('reminder/'))).toEqual([])
  })

  test.each(['=1+1', '+7 name', '-', '@x', 'х'.repeat(65), '🙂'])('never to «%s»', (name) => {
    const customer = play('mts-business', asAdministrator, 'rename-subscribers', 'one')
    customer.write(LINE)
    customer.write(name)
    expect(customer.where()).toBe('rename-subscribers name.wrong')
  })

  test('by a list only after a yes, and a list that has run out is asked for again', () => {
    const customer = play(
      'mts-business',
      { ...asAdministrator, 'names.read': gives(list), 'names.rename-many': fails('GONE') },
      'rename-subscribers',
      'many',
    )
    sendFile(customer)
    customer.tap('rename')
    expect(inputsOf(customer, 'names.rename-many')).toEqual([])
    customer.tap('rename')
    expect(inputsOf(customer, 'names.rename-many')).toEqual([{ service: 'mts-business', batch: 'b-1' }])
    expect(customer.where()).toBe('rename-subscribers many.gone')
  })
})

const business = (flow: string) => ({ services: ['mts-business'], menu: [flow] })

tell({
  'pause': {
    ...business('pause-number'),
    replies: { ...asAdministrator, 'subscribers.find': company, 'lines.pause': underWay },
    play: taps('pause-number', 'pause', 'all', LINE, 'week', 'pause', 'enough'),
  },
  'pause-oneself': {
    ...business('pause-number'),
    replies: { ...asAdministrator, 'subscribers.find': fails('UNAVAILABLE'), 'lines.resume': fails('NOT_IMPLEMENTED') },
    play: (customer) => {
      taps('pause-number', 'resume', 'all')(customer)
      customer.write(LINE)
      customer.tap('resume')
      customer.tap('not-done')
    },
  },
  'pause-trouble': {
    ...business('pause-number'),
    replies: {
      ...asAdministrator,
      'lines.pause': [
        fails('PERMISSION_DENIED'),
        fails('UNKNOWN_OUTCOME'),
        fails('UNAVAILABLE'),
        gives({ reference: 'O-7', state: 'refused', expectedAt: null }),
      ],
    },
    play: (customer) => {
      taps('pause-number', 'pause')(customer)
      customer.write(LINE)
      for (const button of ['month', 'pause', 'prove', 'told', 'pause', 'again', 'pause', 'again', 'pause', 'enough'])
        customer.tap(button)
    },
  },
  'block-stolen': {
    services: ['my-mts'],
    menu: ['block-number'],
    replies: { ...proved(OWN), 'lines.block': done },
    play: taps('block-number', 'stolen', 'how', 'protected', 'here', 'block', 'enough'),
  },
  'block-hotline': {
    services: ['my-mts'],
    menu: ['block-number'],
    play: taps('block-number', 'lost', 'block-first', 'oneself', 'blocked'),
  },
  'block-for-good': {
    services: ['mts-business'],
    menu: ['block-number', 'pause-number'],
    replies: { ...asAdministrator, 'lines.block': underWay },
    play: (customer) => {
      taps('block-number', 'for-good', 'how', 'moved', 'here')(customer)
      customer.write(LINE)
      customer.tap('block')
      customer.tap('enough')
    },
  },
  'block-nobody-to-call': {
    ...business('block-number'),
    play: taps('block-number', 'fraud', 'protected', 'oneself', 'not-done'),
  },
  'forward-calls': {
    ...business('call-forwarding'),
    replies: { ...asAdministrator, 'lines.forwarding': gives(nowhere), 'lines.forward': done },
    play: (customer) => {
      taps('call-forwarding', 'here')(customer)
      customer.write(LINE)
      customer.tap('set')
      customer.tap('always')
      customer.write(LINE)
      customer.write('+375290003005')
      customer.tap('forward')
      customer.tap('enough')
    },
  },
  'forwarded-by-a-stranger': {
    ...business('call-forwarding'),
    replies: {
      ...asAdministrator,
      'lines.forward': underWay,
      'lines.forwarding': gives({
        unconditional: '+375290009001',
        busy: '+375290009002',
        notReachable: '+375290009003',
        noAnswer: '+375290009004',
      }),
    },
    play: (customer) => {
      taps('call-forwarding', 'here')(customer)
      customer.write(LINE)
      for (const button of ['remove', 'all', 'remove', 'enough']) customer.tap(button)
    },
  },
  'forward-oneself': { ...business('call-forwarding'), play: taps('call-forwarding', 'oneself', 'done') },
  'voicemail-on': {
    ...business('voicemail'),
    replies: {
      ...asAdministrator,
      'lines.voicemail': gives({ enabled: false, email: null }),
      'lines.set-voicemail': done,
    },
    play: (customer) => {
      taps('voicemail', 'here')(customer)
      customer.write(LINE)
      customer.tap('turn-on')
      customer.write('anna@mail.example')
      customer.tap('change')
      customer.tap('enough')
    },
  },
  'voicemail-off': {
    ...business('voicemail'),
    replies: {
      ...asAdministrator,
      'lines.voicemail': gives({ enabled: true, email: 'anna@mail.example' }),
      'lines.set-voicemail': underWay,
    },
    play: (customer) => {
      taps('voicemail', 'here')(customer)
      customer.write(LINE)
      for (const button of ['turn-off', 'change', 'enough']) customer.tap(button)
    },
  },
  'rename-one': {
    ...business('rename-subscribers'),
    replies: { ...asAdministrator, 'names.rename': underWay },
    play: (customer) => {
      taps('rename-subscribers', 'one')(customer)
      customer.write(LINE)
      customer.write('=СУММ(A1)')
      customer.write('  Склад   на Немиге ')
      customer.tap('rename')
      customer.tap('enough')
    },
  },
  'rename-many': {
    ...business('rename-subscribers'),
    replies: {
      ...asAdministrator,
      'names.rename-many': gives({ reference: 'O-2', state: 'under-way', expectedAt: null, renamed: 20, failed: 1 }),
      'names.read': [
        fails('INVALID_ARGUMENT'),
        fails('OUT_OF_RANGE'),
        gives({ ...list, good: 0, preview: [] }),
        gives(columnAsked),
        gives(list),
      ],
    },
    play: (customer) => {
      taps('rename-subscribers', 'many', 'how')(customer)
      for (let file = 0; file < 4; file += 1) sendFile(customer)
      customer.tap('2')
      for (const button of ['bad-lines', 'rename', 'rename', 'enough']) customer.tap(button)
    },
  },
  'rename-oneself': { ...business('rename-subscribers'), play: taps('rename-subscribers', 'oneself', 'done') },
})
