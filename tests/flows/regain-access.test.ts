import { describe, expect, test } from 'vitest'
import { createPlayer, fails } from './player.ts'
import type { Player } from './player.ts'
import { taps, tell } from './stories.ts'
import { worldOf } from './world.ts'

const atOzon = (...buttons: readonly string[]): Player => {
  const customer = createPlayer(worldOf('ozon'))
  taps('regain-access', ...buttons)(customer)
  return customer
}

const atMts = (...buttons: readonly string[]): Player => {
  const customer = createPlayer(worldOf('my-mts'))
  taps('regain-access', ...buttons)(customer)
  return customer
}

describe('a changed number', () => {
  test('asks about Telegram before anything else', () => {
    expect(atOzon().where()).toBe('regain-access telegram.asked')
    expect(atOzon('on-old').where()).toBe('regain-access telegram.move')
  })

  test('is changed in the profile while the old number works or a device is signed in', () => {
    expect(atOzon('on-new', 'number-works').where()).toBe('regain-access in-profile.asked')
    expect(atOzon('on-new', 'signed-in').where()).toBe('regain-access in-profile.asked')
  })

  test('ends solved eight taps after the question about Telegram when nothing opens the account but e-mail', () => {
    const customer = atOzon('on-new', 'neither', 'opens', 'letter-came', 'confirmed', 'set', 'signs-in', 'signed-out')
    expect(customer.where()).toBe('start more')
  })

  test('goes on to the link when the letter was found', () => {
    const customer = atOzon('on-new', 'neither', 'opens', 'no-letter')
    expect(customer.where()).toBe('missing-email spam.asked')
    customer.tap('found')
    expect(customer.where()).toBe('regain-access link.asked')
  })

  test('comes back to the same step when the code has come after all', () => {
    const customer = atOzon('on-new', 'neither', 'opens', 'letter-came', 'no-code')
    expect(customer.where()).toBe('missing-sms whose.asked')
    customer.write('8 916 123-45-67')
    customer.tap('turned-off')
    customer.tap('came')
    expect(customer.where()).toBe('regain-access link.asked')
  })

  test('ends with a person when the flow that looked for the code did', () => {
    const customer = createPlayer(worldOf('ozon'), { 'evidence.collect': fails('UNAVAILABLE') })
    taps('regain-access', 'on-new', 'neither', 'opens', 'letter-came', 'no-code')(customer)
    customer.write('8 916 123-45-67')
    for (const answer of ['was-off', 'nothing', 'right', 'enough', 'arrives', 'waited', 'usual', 'official', 'enough'])
      customer.tap(answer)
    expect(customer.where()).toBe('start more')
  })

  test('asks which number a code is awaited on before a number is shared', () => {
    const customer = atOzon('on-new', 'number-works', 'no-code')
    expect(customer.where()).toBe('regain-access in-profile.which')
    customer.tap('to-old')
    expect(customer.where()).toBe('missing-sms whose.asked')
  })

  test('looks for no code on a number that is lost', () => {
    expect(atOzon('on-new', 'signed-in', 'no-code', 'to-old').where()).toBe('regain-access email.asked')
  })

  test('leaves a session open until the mailbox is known to open', () => {
    const lines = atOzon('on-new', 'signed-in', 'fails').lines.join('\n')
    expect(lines).not.toContain('сначала выйдите из аккаунта')
    expect(atOzon('on-new', 'signed-in', 'fails', 'opens').lines.join('\n')).toContain('сначала выйдите из аккаунта')
    expect(atOzon('on-new', 'neither', 'opens').lines.join('\n')).not.toContain('сначала выйдите из аккаунта')
  })

  test('goes to a person with what is known when there is no e-mail and no code word', () => {
    const customer = atOzon('on-old', 'later', 'neither', 'no-access', 'ready', 'request')
    const asked = customer.effects.find((effect) => effect.kind === 'call' && effect.src === 'tickets.open')
    expect(asked).toMatchObject({
      input: {
        reason: 'no-email',
        service: 'ozon',
        summary: 'regain-access: no-email; still open: none; Telegram on the old number',
      },
    })
  })

  test('keeps no typed password, and asks for none', () => {
    const customer = atOzon('on-new', 'neither', 'opens', 'letter-came', 'confirmed')
    customer.write('пароль: Qwerty-2025')
    expect(customer.effects.some(({ kind }) => kind === 'erase')).toBe(true)
    expect(JSON.stringify(customer.now())).not.toContain('Qwerty')
    expect(customer.where()).toBe('regain-access password.asked')
  })

  test('is a matter of the number alone where one signs in by number', () => {
    expect(atMts('on-new').where()).toBe('regain-access by-number.asked')
    expect(atMts('on-new', 'old-cabinet', 'lost').where()).toBe('regain-access no-email.asked')
  })

  test('tells that Telegram is still to be moved, to those who put it off', () => {
    const way = ['neither', 'opens', 'letter-came', 'confirmed', 'set', 'signs-in', 'signed-out']
    expect(atOzon('on-old', 'later', ...way).lines.join('\n')).toContain('Telegram, банк')
    expect(atOzon('on-old', 'moved', ...way).lines.join('\n')).not.toContain('Telegram, банк')
  })
})

tell({
  'regain-by-email': {
    play: (customer) => {
      taps(
        '',
        'regain-access',
        'on-old',
        'moved',
        'how',
        'neither',
        'how',
        'opens',
        'how',
        'no-letter',
        'nothing',
        'wrong',
        'wait',
        'came',
      )(customer)
      taps('', 'confirmed', 'refused', 'set', 'signs-in', 'how', 'signed-out')({ ...customer, command: () => {} })
    },
  },
  'regain-in-profile': {
    play: taps(
      'regain-access',
      'how',
      'iphone',
      'on-new',
      'number-works',
      'no-code',
      'to-new',
      'back',
      'back',
      'changed',
      'fails',
      'wrong-password',
      'new-password',
      'letter-came',
      'confirmed',
      'set',
      'skip',
      'skip',
    ),
  },
  'regain-signed-in': {
    play: taps(
      'regain-access',
      'on-new',
      'signed-in',
      'no-code',
      'to-old',
      'opens',
      'letter-came',
      'link-broken',
      'requested',
      'letter-came',
      'link-broken',
      'link-broken',
      'ready',
      'request',
    ),
  },
  'regain-by-number': {
    services: ['my-mts'],
    play: taps('regain-access', 'on-old', 'later', 'old-cabinet', 'works', 'back', 'lost', 'word-forgotten', 'ready'),
  },
  'regain-new-cabinet': {
    services: ['my-mts'],
    play: taps('regain-access', 'on-new', 'password-came', 'set', 'signs-in', 'signed-out'),
  },
})
