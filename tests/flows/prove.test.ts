import { describe, expect, test } from 'vitest'
import type { Calls } from '../../src/core/flow/calls.ts'
import { viewOf } from '../../src/core/conversation/frame.ts'
import { defaultProofs } from '../../src/core/catalogue/proof.ts'
import { worldThatOpens } from './asking.ts'
import { createPlayer, fails, gives } from './player.ts'
import type { Player, Replies, Reply } from './player.ts'
import { isEnd, leadingOut, reach } from './reach.ts'
import { longScreens } from './screens.ts'
import { restingStates } from './states.ts'
import { tell } from './stories.ts'
import { flows, services } from './world.ts'

const PHONE = '+375291234567'
const ADMIN = '+375290001003'

const held = (known: Partial<Calls['proofs.held']['output']>): Reply =>
  gives({ enough: false, missing: [], until: null, phone: null, refusal: null, ...known })
const lacks = (...missing: Calls['proofs.held']['output']['missing']): Reply => held({ missing })
const enough = held({ enough: true, until: '2025-11-22T11:20:00Z', phone: PHONE })

const codeThenEnough: Replies = { 'proofs.held': [lacks('code'), enough] }
const twice = (first: Reply): Replies => ({ 'proofs.held': [first, first, enough] })

const asked = (
  replies: Replies,
  { service = 'mts-business', action = 'change-number', phone = PHONE as string | null, language = 'ru' } = {},
): Player => {
  const customer = createPlayer(worldThatOpens(service, 'prove', { action, phone }), replies, language)
  customer.command('start')
  return customer
}

const own = (replies: Replies, phone: string | null = PHONE): Player => asked(replies, { service: 'my-mts', phone })

const callsOf = (customer: Player, src: string) =>
  customer.effects.flatMap((effect) => (effect.kind === 'call' && effect.src === src ? [effect] : []))

describe('the number in question is known', () => {
  test('gets a code at once, and the action is allowed by a right one', () => {
    const customer = own(codeThenEnough)
    expect(callsOf(customer, 'codes.send')).toMatchObject([{ input: { phone: PHONE, channel: 'sms' } }])
    customer.write('4821')
    expect(customer.where()).toBe('start proved')
    expect(customer.lines.join('\n')).toContain('Подтверждено до 14:20')
  })

  test('is asked for nothing that is held already', () => {
    const customer = own({ 'proofs.held': enough })
    expect(customer.where()).toBe('start proved')
    expect(callsOf(customer, 'codes.send')).toEqual([])
  })

  test('says nothing where nothing is needed', () => {
    expect(own({ 'proofs.held': held({ enough: true }) }).lines.join('\n')).not.toContain('Подтверждено')
  })

  test('keeps no code in what is saved', () => {
    const customer = own({ ...codeThenEnough, 'codes.check': fails('ONE_TIME_PASSWORD_SMS.INVALID_OTP') })
    customer.write('739152')
    expect(JSON.stringify(customer.now())).not.toContain('739152')
    expect(customer.effects.some(({ kind }) => kind === 'erase')).toBe(true)
  })
})

describe('a wrong code', () => {
  const wrong = fails('ONE_TIME_PASSWORD_SMS.INVALID_OTP')

  test('is counted; the third one closes the code and not the account', () => {
    const customer = own({ ...codeThenEnough, 'codes.check': wrong })
    for (const typed of ['1111', '2222', '3333']) customer.write(typed)
    expect(customer.where()).toBe('prove code.spent')
    expect(customer.now().prompt?.text).toContain('с аккаунтом ничего не случилось')
  })

  test('locks the flow when no code can be sent any more, and calls back when one can', () => {
    const customer = own({
      ...codeThenEnough,
      'codes.check': wrong,
      'codes.send': [
        gives({ authenticationId: 'a', channel: 'sms', maskedDestination: '+375 ••• 67' }),
        fails('ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED', 540),
      ],
    })
    for (const typed of ['1111', '2222', '3333']) customer.write(typed)
    customer.tap('send')
    expect(customer.where()).toBe('prove code.limit.running')
    expect(customer.now().prompt?.text).toContain('9 минут')
    customer.wait()
    expect(customer.where()).toBe('prove code.limit.over')
    customer.tap('leave')
    expect(customer.where()).toBe('start over')
  })

  test('is not compared when its code has never left', () => {
    const customer = own({
      ...codeThenEnough,
      'codes.send': fails('ONE_TIME_PASSWORD_SMS.MAX_OTP_CODES_EXCEEDED', 540),
    })
    customer.write('4821')
    expect(callsOf(customer, 'codes.check')).toEqual([])
    expect(customer.where()).toBe('prove code.limit.running')
  })
})

describe('a code that cannot be sent or does not come', () => {
  test('is sent again by itself when the last one was just before', () => {
    const customer = own({
      ...codeThenEnough,
      'codes.send': [
        fails('CODE_DELIVERY.RESEND_TOO_EARLY', 41),
        gives({ authenticationId: 'a', channel: 'sms', maskedDestination: '+375 ••• 67' }),
      ],
    })
    expect(customer.where()).toBe('prove code.too-early')
    customer.wait()
    expect(customer.where()).toBe('prove code.sent.running')
  })

  test.each([
    ['UNKNOWN_OUTCOME', 'code.may-arrive.running'],
    ['ONE_TIME_PASSWORD_SMS.PHONE_NUMBER_NOT_ALLOWED', 'code.not-sent'],
    ['NOT_FOUND', 'code.not-sent'],
    ['UNAVAILABLE', 'code.not-sent'],
  ])('is told when the operator answers %s', (code, state) => {
    expect(own({ ...codeThenEnough, 'codes.send': fails(code) }).where()).toBe(`prove ${state}`)
  })

  test('is looked for by the flow for missing codes, and awaited again', () => {
    const customer = own(codeThenEnough)
    customer.tap('not-came')
    customer.tap('look')
    expect(customer.where()).toMatch(/^missing-sms /)
    expect(customer.effects).toContainEqual(
      expect.objectContaining({
        kind: 'call',
        src: 'evidence.collect',
        input: expect.objectContaining({ role: 'on-record' }),
      }),
    )
  })

  test('may be spoken only to a number that was shown to be the own one', () => {
    const typed = own(codeThenEnough)
    typed.tap('not-came')
    expect(typed.labels()).not.toContain('Код звонком')
    const shared = own({ 'proofs.held': [lacks('code'), lacks('code'), enough] }, null)
    shared.tap('mine')
    shared.share(PHONE)
    shared.tap('not-came')
    shared.tap('voice')
    expect(callsOf(shared, 'codes.send').at(-1)).toMatchObject({ input: { channel: 'voice' } })
  })
})

describe('an administrator', () => {
  const notYet: Replies = { 'proofs.held': [lacks('code', 'administrator'), lacks('code', 'administrator'), enough] }

  test('proves the own number, not the one that the action is about', () => {
    const customer = asked(notYet)
    expect(customer.where()).toBe('prove number.asked')
    customer.write('+375 29 000-10-03')
    expect(callsOf(customer, 'codes.send')).toMatchObject([{ input: { phone: ADMIN } }])
    expect(callsOf(customer, 'proofs.held').every(({ input }) => (input as { phone: string }).phone === PHONE)).toBe(
      true,
    )
    customer.write('4821')
    expect(customer.where()).toBe('start proved')
  })

  test("is told when the number is nobody's who administers the company", () => {
    const customer = asked({
      'proofs.held': [lacks('code', 'administrator'), lacks('code', 'administrator'), lacks('administrator')],
    })
    customer.write('+375 29 123-45-68')
    customer.write('4821')
    expect(customer.where()).toBe('prove not-administrator')
    customer.tap('other-number')
    expect(customer.where()).toBe('prove number.asked')
  })
})

describe('more than the number', () => {
  const second: Replies = { 'proofs.held': [lacks('code'), lacks('email-link'), enough] }

  test('is a code by e-mail after the SIM card was changed', () => {
    const customer = own(second)
    customer.write('4821')
    customer.tap('send')
    expect(callsOf(customer, 'codes.send').at(-1)).toMatchObject({ input: { channel: 'email-link', phone: PHONE } })
    customer.write('1357')
    expect(customer.where()).toBe('start proved')
  })

  test('or the code word, which is erased and counted', () => {
    const customer = own({ ...second, 'code-word.check': [fails('RECOVERY.CODE_WORD_MISMATCH'), gives(null)] })
    customer.write('4821')
    customer.tap('by-word')
    customer.write('Сирень')
    expect(customer.where()).toBe('prove word.wrong')
    customer.write('сирень 1987')
    expect(customer.where()).toBe('start proved')
    expect(JSON.stringify(customer.now())).not.toMatch(/сирень/i)
  })

  test('locks after the last code word of the day, with the account as it was', () => {
    const customer = own({ ...twice(lacks('code-word')), 'code-word.check': fails('RECOVERY.CODE_WORD_MISMATCH') })
    for (const word of ['раз', 'два', 'три']) customer.write(word)
    expect(customer.where()).toBe('prove word.locked')
    customer.tap('understood')
    expect(customer.where()).toBe('start over')
  })

  test('is the own contact where the policy wants one', () => {
    const customer = own({ 'proofs.held': [lacks('own-contact'), enough] })
    customer.tap('mine')
    customer.share(PHONE)
    expect(customer.where()).toBe('start proved')
  })

  test('is never asked for twice: what was shown and did not do is told', () => {
    const customer = own({ 'proofs.held': [lacks('own-contact'), lacks('own-contact')] })
    customer.tap('mine')
    customer.share('+375291112233')
    expect(customer.where()).toBe('prove not-enough')
  })
})

const seen = held({ missing: ['code'], byNetwork: true })
const network = (customer: Player, type: string, id = 'n-1') =>
  customer.feed({ kind: 'signal', flow: 'prove', event: { type, id }, at: customer.clock() })

describe('a number that the network can prove', () => {
  test('is proved by a link, and the flow goes on at the same step by itself', () => {
    const customer = own({ 'proofs.held': [seen, enough] })
    expect(customer.where()).toBe('prove network.offered')
    expect(customer.now().prompt?.link).toEqual({ label: 'Подтвердить без кода', url: 'https://bot.example/prove/1' })
    expect(callsOf(customer, 'codes.send')).toEqual([])
    network(customer, 'network-proved')
    expect(customer.where()).toBe('start proved')
  })

  test('gets a code and one sentence when the network did not see it', () => {
    const customer = own({ 'proofs.held': [seen, seen] })
    network(customer, 'network-failed')
    expect(customer.lines.join('\n')).toContain('Оператор не увидел мобильный интернет')
    expect(customer.where()).toBe('prove code.sent.running')
    expect(callsOf(customer, 'codes.send')).toHaveLength(1)
  })

  test('gets no code unasked when somebody said no, or when the link is over', () => {
    for (const end of [(one: Player) => network(one, 'network-over'), (one: Player) => one.wait()]) {
      const customer = own({ 'proofs.held': seen })
      end(customer)
      if (customer.where() !== 'prove network.over') customer.wait()
      expect(customer.where()).toBe('prove network.over')
      expect(callsOf(customer, 'codes.send')).toEqual([])
    }
  })

  test('is not proved by the answer of an earlier link, nor twice', () => {
    const customer = own({ 'proofs.held': [seen, enough] })
    expect(network(customer, 'network-proved', 'n-0')).toEqual([])
    network(customer, 'network-proved')
    expect(network(customer, 'network-proved')).toEqual([])
  })

  test('gets a code at once where no link can be had, and is asked once for a link', () => {
    const customer = own({ 'proofs.held': [seen, seen, enough], 'network.offer': fails('QUOTA_EXCEEDED') })
    expect(customer.where()).toBe('prove code.sent.running')
    expect(callsOf(customer, 'network.offer')).toHaveLength(1)
  })

  test('gets a code when the network’s word is not enough', () => {
    const customer = own({ 'proofs.held': [seen, seen] })
    network(customer, 'network-proved')
    expect(customer.where()).toBe('prove code.sent.running')
  })
})

describe('a number that proves nothing now', () => {
  test('was changed by its holder: when to come back', () => {
    const customer = own({ 'proofs.held': held({ refusal: 'sim-changed' }) })
    expect(customer.now().prompt?.text).toContain(`${defaultProofs.simHold.refuseHours}\u00A0ч`)
    customer.tap('it-was-me')
    customer.tap('understood')
    expect(customer.where()).toBe('start over')
  })

  test('was changed by somebody else: a warning and a person', () => {
    const customer = own({ 'proofs.held': held({ refusal: 'sim-changed' }) })
    customer.tap('not-me')
    expect(customer.lines.join('\n')).toContain('заблокировать SIM-карту')
    customer.tap('request')
    expect(callsOf(customer, 'tickets.open')).toMatchObject([{ input: { reason: 'sim-fraud' } }])
  })

  test('is left to a person after its owner stopped such an act', () => {
    expect(own({ 'proofs.held': held({ refusal: 'stopped' }) }).where()).toBe('prove stopped')
  })

  test('has another holder: a person', () => {
    expect(own({ 'proofs.held': held({ refusal: 'reassigned' }) }).where()).toBe('prove reassigned')
  })
})

describe('every place', () => {
  const flow = flows.get('prove')!
  const proofs = [
    ['code'],
    ['own-contact', 'code'],
    ['code', 'administrator'],
    ['administrator'],
    ['email-link'],
    ['code-word'],
  ] as const
  const codes = ['ONE_TIME_PASSWORD_SMS.INVALID_OTP', 'ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED', 'INTERNAL'] as const
  const answers = {
    'proofs.held': [
      enough,
      held({ enough: true }),
      held({ refusal: 'sim-changed' }),
      held({ refusal: 'reassigned' }),
      held({ refusal: 'stopped' }),
      fails('UNAVAILABLE'),
      held({ missing: ['code'], byNetwork: true }),
      ...proofs.map((missing) => lacks(...missing)),
    ],
    'codes.send': [
      gives({ authenticationId: 'a', channel: 'sms', maskedDestination: '+375 ••• 67' }),
      fails('CODE_DELIVERY.RESEND_TOO_EARLY', 41),
      fails('UNKNOWN_OUTCOME'),
      fails('NOT_FOUND'),
    ],
    'codes.check': [gives(null), ...codes.map((code) => fails(code))],
    'network.offer': [gives({ id: 'n-1', url: 'https://bot.example/prove/1', lifeSec: 600 }), fails('UNAVAILABLE')],
    'code-word.check': [gives(null), fails('RECOVERY.CODE_WORD_MISMATCH'), fails('UNAVAILABLE')],
    'flow': [gives({ end: 'person' }), gives({ end: 'came' })],
  }
  const input = (action: string) => ({
    service: services.find(({ id }) => id === 'my-mts')!,
    serviceChosen: true,
    services,
    locale: 'ru',
    at: 0,
    params: { action },
  })
  const spots = reach(flow, input('change-number'), answers)

  test('is reached', () => {
    const reached = new Set(spots.map(({ step }) => step))
    expect(restingStates(flow.machine).filter((state) => !reached.has(state))).toEqual([])
  })

  test('leads to an end by something the customer can do', () => {
    const out = leadingOut(spots)
    expect(spots.filter(({ key }) => !out.has(key)).map(({ step }) => step)).toEqual([])
    for (const { frame, step, below, calls } of spots.filter((spot) => !isEnd(spot))) {
      const view = viewOf(frame)
      if (below === null && Object.keys(calls).length === 0)
        expect((view.buttons ?? []).length + Number(view.share === true), step).toBeGreaterThan(0)
    }
  })

  test('is a short screen', () => {
    expect(longScreens(flow, spots)).toEqual([])
  })

  test('tells at the end whether the action is allowed', () => {
    for (const { frame, step } of spots.filter(isEnd)) {
      expect(frame.snapshot.output, step).toMatchObject({
        end: expect.any(String),
        proved: frame.snapshot.value === 'proved' || frame.snapshot.value === 'needless',
      })
    }
  })
})

const opened = (
  replies: Replies,
  play: (customer: Player) => void,
  { service = 'my-mts', phone = PHONE as string | null } = {},
) => ({
  world: worldThatOpens(service, 'prove', { action: 'change-number', phone }),
  replies,
  play: (customer: Player) => {
    customer.command('start')
    play(customer)
  },
})

tell({
  'prove-by-code': opened(
    {
      'proofs.held': [lacks('code'), lacks('code'), lacks('email-link'), enough],
      'codes.check': [fails('ONE_TIME_PASSWORD_SMS.INVALID_OTP'), gives(null)],
    },
    (customer) => {
      customer.tap('mine')
      customer.share(PHONE)
      customer.write('1111')
      customer.write('2222')
      customer.tap('send')
      customer.write('3333')
    },
    { phone: null },
  ),
  'prove-by-network': opened({ 'proofs.held': [seen, enough] }, (customer) => {
    network(customer, 'network-failed')
    customer.write('4821')
  }),
  'prove-by-network-in-vain': opened({ 'proofs.held': [seen, enough] }, (customer) => {
    network(customer, 'network-over')
    customer.tap('leave')
  }),
  'prove-by-network-at-once': opened({ 'proofs.held': [seen, enough] }, (customer) => {
    network(customer, 'network-proved')
  }),
  'prove-administrator': opened(
    { 'proofs.held': [lacks('code', 'administrator'), lacks('code', 'administrator'), lacks('administrator')] },
    (customer) => {
      customer.write('029 123 45 68')
      customer.wait()
      customer.tap('not-came')
      customer.write('4821')
      customer.tap('leave')
    },
    { service: 'mts-business' },
  ),
  'prove-by-word': opened(
    {
      ...twice(lacks('code-word')),
      'code-word.check': [fails('RECOVERY.CODE_WORD_MISMATCH'), fails('UNAVAILABLE'), fails('RECOVERY.LOCKED')],
    },
    (customer) => {
      customer.tap('forgotten')
      customer.tap('again')
      customer.write('сирень')
      customer.write('Сирень')
      customer.write('СИРЕНЬ')
      customer.tap('understood')
    },
  ),
  'prove-sim-changed': opened({ 'proofs.held': held({ refusal: 'sim-changed' }) }, (customer) => {
    customer.tap('it-was-me')
    customer.tap('back')
    customer.tap('not-me')
  }),
})
