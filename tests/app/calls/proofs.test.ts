import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ANNA, codeOf, letPass, openCallStage, STORE, VERA } from './stage.ts'
import type { CallStage, Chat } from './stage.ts'

let stage: CallStage
let chat: Chat
beforeAll(async () => {
  stage = await openCallStage({ offers: ['pause-number', 'call-forwarding', 'voicemail'] })
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.control('POST', 'reset')
  await stage.test.pool.query('delete from spending')
  chat = await stage.chat()
})

const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString()
const held = (action: string, phone: string | null = ANNA, service = 'my-mts') =>
  chat.ask('proofs.held', { service, action, phone })

describe('what is held', () => {
  test('names what is missing, then until when it counts', async () => {
    expect(await held('change-number')).toEqual({
      enough: false,
      missing: ['code'],
      until: null,
      phone: ANNA,
      refusal: null,
    })
    await chat.share(ANNA)
    expect((await held('change-number')).missing).toEqual(['code'])
    await chat.prove(ANNA, 'change-number')
    const now = await held('change-number')
    expect(now).toMatchObject({ enough: true, missing: [], phone: ANNA })
    const minutes = (Date.parse(now.until ?? '') - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(19)
    expect(minutes).toBeLessThanOrEqual(20)
    await letPass(stage.test, 21)
    expect(await held('change-number')).toMatchObject({ enough: false, missing: ['code'] })
  })

  test('is of any number when none is named, and never enough for what is no act', async () => {
    await chat.prove(ANNA, 'change-number')
    expect(await held('change-number', null)).toMatchObject({ enough: true, phone: ANNA })
    expect(await codeOf(held('missing-sms', null))).toBe('PERMISSION_DENIED')
  })

  test('makes an administrator of whom the operator knows as one: for half an hour of acts, and a working day of looking', async () => {
    expect((await held('change-number', STORE, 'mts-business')).missing).toEqual(['code', 'administrator'])
    expect((await held('rename-subscribers', STORE, 'mts-business')).missing).toEqual(['code', 'administrator'])
    await chat.prove(VERA, 'change-number')
    expect(await held('change-number', STORE, 'mts-business')).toMatchObject({ enough: true, phone: VERA })
    await letPass(stage.test, 25)
    expect(await held('rename-subscribers', null, 'mts-business')).toMatchObject({ enough: true, phone: VERA })
    expect(await held('change-number', STORE, 'mts-business')).toMatchObject({ enough: false, missing: ['code'] })
    await letPass(stage.test, 10)
    expect((await held('rename-subscribers', null, 'mts-business')).enough).toBe(false)
    expect(await held('find-subscribers', null, 'mts-business')).toMatchObject({ enough: true, phone: VERA })
    await letPass(stage.test, 450)
    expect((await held('find-subscribers', null, 'mts-business')).enough).toBe(false)
  })

  test('of somebody who administers nothing leaves the administrator missing', async () => {
    await chat.prove(ANNA, 'change-number')
    expect((await held('change-number', STORE, 'mts-business')).missing).toEqual(['administrator'])
  })
})

describe('a SIM card that was changed', () => {
  test.each([
    [2, 'refuse'],
    [30, 'second'],
    [100, 'second'],
    [300, 'fine'],
  ])('%i hours ago means for a change of number: %s', async (hours, means) => {
    await chat.prove(ANNA, 'change-number')
    await stage.control('PATCH', `handsets/${ANNA}`, { simSwappedAt: hoursAgo(hours) })
    const answer = await held('change-number')
    expect([answer.enough, answer.missing, answer.refusal]).toEqual(
      {
        refuse: [false, [], 'sim-changed'],
        second: [false, ['email-link'], null],
        fine: [true, [], null],
      }[means],
    )
  })

  test('100 hours ago is no hindrance to what is not grave', async () => {
    await chat.prove(ANNA, 'call-forwarding')
    await stage.control('PATCH', `handsets/${ANNA}`, { simSwappedAt: hoursAgo(100) })
    expect((await held('pause-number')).enough).toBe(true)
    expect((await held('call-forwarding')).missing).toEqual(['email-link'])
  })

  test('is made good by a second proof that is not the number', async () => {
    await chat.prove(ANNA, 'change-number')
    await stage.control('PATCH', `handsets/${ANNA}`, { simSwappedAt: hoursAgo(30) })
    await chat.ask('code-word.check', { service: 'my-mts', phone: ANNA, word: 'lilac' })
    expect((await held('change-number')).enough).toBe(true)
  })

  test('2 hours ago stops an administrator too, and every handler', async () => {
    await chat.prove(VERA)
    await stage.control('PATCH', `handsets/${VERA}`, { simSwappedAt: hoursAgo(2) })
    expect((await held('rename-subscribers', null, 'mts-business')).refusal).toBe('sim-changed')
    expect(await codeOf(chat.ask('names.rename', { service: 'mts-business', phone: STORE, name: 'Склад' }))).toBe(
      'PERMISSION_DENIED',
    )
  })

  test('does not keep its holder from blocking the line by the code word', async () => {
    await chat.share(ANNA)
    await stage.control('PATCH', `handsets/${ANNA}`, { simSwappedAt: hoursAgo(2) })
    await chat.ask('code-word.check', { service: 'my-mts', phone: ANNA, word: 'lilac' })
    expect((await held('block-number')).enough).toBe(true)
    expect((await chat.ask('lines.block', { service: 'my-mts', phone: ANNA, reason: 'fraud' })).state).toBe('under-way')
  })
})

test('a number that has another holder now proves nothing', async () => {
  await chat.prove(ANNA)
  await stage.control('PATCH', `handsets/${ANNA}`, { reassignedAt: hoursAgo(24) })
  expect(await held('change-number')).toMatchObject({ enough: false, refusal: 'reassigned' })
  expect(await codeOf(chat.ask('lines.pause', { service: 'my-mts', phone: ANNA, until: null }))).toBe(
    'PERMISSION_DENIED',
  )
})

test('an operator that is out of order is not passed over', async () => {
  const troubled = '+375290000050'
  await stage.test.store.facts.recordProof(chat.id, troubled, 'code')
  expect(await codeOf(held('change-number', troubled))).toBe('UNAVAILABLE')
})

describe('a code word', () => {
  const word = (said: string, phone = ANNA) => chat.ask('code-word.check', { service: 'my-mts', phone, word: said })

  test('that is right is a proof, and lets one link go to the contact on record', async () => {
    await word(' Lilac ')
    expect((await held('reset-password')).enough).toBe(true)
    await chat.ask('password.reset', { service: 'my-mts', phone: ANNA, via: 'email-link' })
    expect(await stage.control('GET', `handsets/${ANNA}/mails`)).toHaveLength(1)
    expect((await held('change-number')).enough).toBe(false)
  })

  test.each([
    ['a known account', ANNA],
    ['no account', '+375290009990'],
    ['a number of nobody', '+375290000032'],
  ])(
    'of %s has the same answers: twice wrong from strangers, and once more from whoever has shown the number, then locked for a day',
    async (_who, phone) => {
      const answers: string[] = []
      for (let tries = 0; tries < 5; tries += 1) {
        if (tries === 3) await chat.share(phone)
        answers.push(await codeOf(word('rose', phone)))
        chat = await stage.chat()
      }
      const [wrong, locked] = ['RECOVERY.CODE_WORD_MISMATCH', 'RECOVERY.LOCKED']
      expect(answers).toEqual([wrong, wrong, locked, wrong, locked])
    },
  )

  test('still lets its owner in when strangers have guessed at it', async () => {
    for (let tries = 0; tries < 4; tries += 1) {
      await codeOf(word('rose'))
      chat = await stage.chat()
    }
    await chat.share(ANNA)
    await word('lilac')
    expect((await held('block-number')).enough).toBe(true)
  })

  test('is not tried for one number after another', async () => {
    const answers = []
    for (let last = 1; last <= 7; last += 1) answers.push(await codeOf(word('rose', `+37529000999${last}`)))
    expect(answers.slice(0, 6)).not.toContain('RECOVERY.LOCKED')
    expect(answers[6]).toBe('RECOVERY.LOCKED')
  })

  test('is never answered before its time', async () => {
    const slow = await openCallStage({ change: (parts) => ({ ...parts, wordDelayMs: 150 }) })
    const other = await slow.chat()
    for (const phone of [ANNA, '+375290009990']) {
      const began = performance.now()
      expect(await codeOf(other.ask('code-word.check', { service: 'my-mts', phone, word: 'rose' }))).toBe(
        'RECOVERY.CODE_WORD_MISMATCH',
      )
      expect(performance.now() - began).toBeGreaterThanOrEqual(149)
    }
    await slow.close()
  })
})

describe('a reset of the password', () => {
  test('goes by a code as well, and the link by SMS not to a phone whose SIM was just changed', async () => {
    await chat.prove(ANNA, 'reset-password')
    const { until } = await chat.ask('password.reset', { service: 'my-mts', phone: ANNA, via: 'sms' })
    expect(Date.parse(until)).toBeGreaterThan(Date.now())
    await chat.ask('code-word.check', { service: 'my-mts', phone: ANNA, word: 'lilac' })
    await stage.control('PATCH', `handsets/${ANNA}`, { simSwappedAt: hoursAgo(2) })
    expect(await codeOf(chat.ask('password.reset', { service: 'my-mts', phone: ANNA, via: 'sms' }))).toBe(
      'RECOVERY.COOLING_OFF',
    )
    await chat.ask('password.reset', { service: 'my-mts', phone: ANNA, via: 'email-link' })
  })

  test('needs more than a shared contact', async () => {
    await chat.share(ANNA)
    expect(await codeOf(chat.ask('password.reset', { service: 'my-mts', phone: ANNA, via: 'sms' }))).toBe(
      'PERMISSION_DENIED',
    )
  })
})

test('a link in a letter proves the address, not the number', async () => {
  await chat.share(ANNA)
  const { authenticationId } = await chat.ask('codes.send', {
    phone: ANNA,
    channel: 'email-link',
    service: 'my-mts',
    locale: 'ru',
  })
  const { code } = (await stage.control('GET', `codes/${authenticationId}`)) as { code: string }
  await chat.ask('codes.check', { phone: ANNA, authenticationId, code })
  expect((await held('change-number')).missing).toEqual(['code'])
})
