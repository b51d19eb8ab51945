import { evidence, fails, gives } from './player.ts'
import type { Player } from './player.ts'
import { tell } from './stories.ts'
import type { Story } from './stories.ts'

const PHONE = '+79161234567'

const begin = (customer: Player, payload?: string): void => customer.command('start', payload)
const shareOwn = (customer: Player): void => {
  begin(customer)
  customer.tap('missing-sms')
  customer.tap('mine')
  customer.share(PHONE)
}
const typed = (customer: Player): void => {
  begin(customer, 'missing-sms')
  customer.write('8 916 123-45-67')
}
const incident = gives({
  incident: { id: 'i-1', kind: 'incident', text: 'SMS → Москва: < 10 мин', endsAt: '2025-11-22T11:20:00Z' },
})

const stories: Readonly<Record<string, Story>> = {
  'phone-off': {
    replies: {
      'evidence.collect': evidence({ state: 'ENROUTE', cause: 'IMSI_DETACHED', reach: 'unreachable', ageSec: 200 }),
    },
    play: (customer) => {
      shareOwn(customer)
      customer.tap('how')
      customer.tap('keys')
      customer.tap('turned-off')
      customer.wait()
      customer.tap('came')
    },
  },
  'phone-watched': {
    replies: {
      'evidence.collect': [
        evidence({ state: 'ENROUTE', cause: 'IMSI_DETACHED', reach: 'unreachable', canWatch: true, ageSec: 200 }),
        evidence({ send: 'none', reach: 'sms' }),
      ],
    },
    play: (customer) => {
      shareOwn(customer)
      customer.tap('write-me')
      customer.feed({ kind: 'phone-back', phone: PHONE, at: customer.clock() + 60_000 })
      customer.tap('not-came')
    },
  },
  'phone-watched-in-vain': {
    replies: {
      'evidence.collect': evidence({ cause: 'IMSI_DETACHED', reach: 'unreachable', canWatch: true, ageSec: 200 }),
      'phone.watch': fails('UNAVAILABLE'),
    },
    play: (customer) => {
      shareOwn(customer)
      customer.tap('write-me')
      // The news of another number's phone comes in the middle of something: it is a note above the question.
      customer.tap('how')
      customer.feed({ kind: 'phone-back', phone: PHONE, at: customer.clock() })
    },
  },
  'known-incident': {
    services: ['my-mts'],
    replies: { 'incidents.current': incident },
    play: (customer) => {
      begin(customer)
      customer.tap('missing-sms')
      customer.tap('tell-me')
    },
  },
  'known-maintenance-and-on': {
    services: ['mts-business'],
    replies: {
      'incidents.current': gives({ incident: { id: 'i-2', kind: 'maintenance', text: null, endsAt: null } }),
      'evidence.collect': evidence({ incident: 'maintenance' }),
    },
    play: (customer) => {
      begin(customer, 'missing-sms')
      customer.tap('go-on')
      customer.tap('other')
      customer.write('029 123-45-67')
      customer.tap('was-off')
      customer.tap('nothing')
      customer.tap('wrong')
    },
  },
  'general-questions': {
    replies: { 'evidence.collect': evidence({ channels: ['sms'] }) },
    play: (customer, locale) => {
      typed(customer)
      customer.write({ ru: 'не включён', be: 'не ўключаны' }[locale] ?? "it's off")
      customer.tap('how')
      customer.write({ ru: 'у меня самсунг', be: 'у мяне самсунг' }[locale] ?? 'i have a samsung')
      customer.tap('nothing')
      customer.tap('right')
      customer.tap('enough')
      customer.tap('arrives')
      customer.tap('sms')
      customer.write('4821')
      customer.wait()
    },
  },
  'no-operator': {
    replies: { 'evidence.collect': fails('NOT_IMPLEMENTED'), 'tickets.open': fails('NOT_IMPLEMENTED') },
    play: (customer) => {
      typed(customer)
      for (const answer of [
        'was-off',
        'nothing',
        'right',
        'enough',
        'arrives',
        'waited',
        'usual',
        'elsewhere',
        'understood',
      ])
        customer.tap(answer)
    },
  },
  'wrong-codes': {
    services: ['ozon'],
    replies: {
      'evidence.collect': evidence({ channels: ['sms'], cause: 'MEMORY_CAPACITY_EXCEEDED', state: 'UNDELIVERABLE' }),
      'codes.check': [
        fails('ONE_TIME_PASSWORD_SMS.INVALID_OTP'),
        fails('ONE_TIME_PASSWORD_SMS.VERIFICATION_EXPIRED'),
        fails('ONE_TIME_PASSWORD_SMS.VERIFICATION_FAILED'),
      ],
      'codes.send': [
        fails('CODE_DELIVERY.RESEND_TOO_EARLY', 41),
        gives({ authenticationId: 'a', channel: 'sms', maskedDestination: '+7 ••• 67' }),
      ],
    },
    play: (customer) => {
      shareOwn(customer)
      customer.tap('enough')
      customer.tap('sms')
      customer.wait()
      customer.wait()
      customer.write('1111')
      customer.write('2222')
      customer.tap('go-on')
      customer.tap('request')
      customer.tap('enough')
    },
  },
  'three-channels': {
    services: ['ozon'],
    replies: {
      'evidence.collect': evidence({ state: 'EXPIRED', reach: 'sms' }),
      'codes.send': [
        fails('UNKNOWN_OUTCOME'),
        gives({ authenticationId: 'a', channel: 'voice', maskedDestination: '+7 ••• 67' }),
        gives({ authenticationId: 'b', channel: 'email-link', maskedDestination: 'a•••@mail.example' }),
      ],
    },
    play: (customer) => {
      shareOwn(customer)
      customer.tap('sms')
      customer.tap('not-came')
      customer.tap('voice')
      customer.wait()
      customer.tap('not-came')
    },
  },
  'only-a-call': {
    services: ['ozon'],
    replies: {
      'evidence.collect': evidence({ cause: 'SPAM_FILTERED', channels: ['sms', 'voice'] }),
      'codes.send': gives({ authenticationId: 'a', channel: 'voice', maskedDestination: '+7 ••• 67' }),
    },
    play: (customer) => {
      shareOwn(customer)
      customer.tap('voice')
      customer.write('4 8 2 1 9 3')
      customer.tap('not-came')
    },
  },
  'letter': {
    services: ['ozon'],
    replies: {
      'evidence.collect': evidence({ recycled: true }),
      'codes.send': gives({ authenticationId: 'b', channel: 'email-link', maskedDestination: 'a•••@mail.example' }),
    },
    play: (customer) => {
      shareOwn(customer)
      customer.tap('email-link')
      customer.wait()
      customer.write('482193')
      customer.tap('came')
    },
  },
  'letter-in-spam': {
    services: ['ozon'],
    replies: {
      'evidence.collect': evidence({ recycled: true }),
      'codes.send': gives({ authenticationId: 'b', channel: 'email-link', maskedDestination: 'a•••@mail.example' }),
    },
    play: (customer) => {
      shareOwn(customer)
      customer.tap('email-link')
      customer.tap('not-came')
      customer.tap('found')
      customer.tap('not-came')
    },
  },
  'sim-fraud': {
    services: ['my-mts'],
    replies: { 'evidence.collect': evidence({ simSwapHours: 2.5 }) },
    play: (customer) => {
      shareOwn(customer)
      customer.tap('not-me')
      customer.tap('request')
    },
  },
  'sim-hold': {
    services: ['my-mts'],
    replies: { 'evidence.collect': evidence({ simSwapHours: 2.5, channels: ['sms', 'voice'] }) },
    play: (customer) => {
      shareOwn(customer)
      customer.tap('it-was-me')
    },
  },
  'not-understood': {
    play: (customer) => {
      begin(customer, 'missing-sms_ozon')
      customer.write('алло')
      customer.write('лодка')
      customer.write('🤷🤷')
      customer.send({ kind: 'sent', what: 'voice', messageId: 90 })
      customer.send({ kind: 'contact', phone: PHONE, whose: 'other', messageId: 91 })
      customer.write('код 123456')
      customer.command('language')
      customer.tap('en')
      customer.tap('person')
      customer.tap('enough')
      customer.wait()
      customer.wait()
      customer.tap('wake')
      customer.command('help')
      customer.tap('menu')
    },
  },
}

tell(stories)
