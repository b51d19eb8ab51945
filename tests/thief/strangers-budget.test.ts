import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CallParts } from '../../src/app/calls/call-context.ts'
import { budgetsFor } from '../../src/core/catalogue/limit-table.ts'
import type { Spender } from '../../src/core/catalogue/limit-table.ts'
import { ANNA, codeOf, letPass, openCallStage } from '../app/calls/stage.ts'
import type { CallStage, Chat } from '../app/calls/stage.ts'

let stage: CallStage
let validated = 0
/** Counts the checks of codes that reach the operator. */
const count =
  ({ operator }: CallParts): CallParts['operator']['codes']['validate'] =>
  (request, ctx) => {
    validated += 1
    return operator.codes.validate(request, ctx)
  }
let owner: Chat
let thief: Chat
beforeAll(async () => {
  stage = await openCallStage({
    change: (parts) => ({
      ...parts,
      operator: { ...parts.operator, codes: { ...parts.operator.codes, validate: count(parts) } },
    }),
  })
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.control('POST', 'reset')
  await stage.test.pool.query('delete from spending')
  owner = await stage.chat()
  thief = await stage.chat()
})

const send = (chat: Chat, phone = ANNA) =>
  chat.ask('codes.send', { phone, channel: 'sms', service: 'my-mts', locale: 'ru', action: 'block-number' })
const typed = async (chat: Chat, authenticationId: string): Promise<null> => {
  const { code } = (await stage.control('GET', `codes/${authenticationId}`)) as { code: string }
  return chat.ask('codes.check', { phone: ANNA, authenticationId, code })
}
const smsTo = async (phone: string): Promise<number> =>
  ((await stage.control('GET', `handsets/${phone}/sms`)) as readonly unknown[]).length

/** F5: a stranger's code used to supersede the owner's, and four of them locked the owner out for a day. */
describe('what a stranger does is never the owner’s loss', () => {
  test('the pending code of the owner stays right', async () => {
    await owner.share(ANNA)
    const { authenticationId } = await send(owner)
    await letPass(stage.test, 2)
    await send(thief)
    await typed(owner, authenticationId)
    expect(await smsTo(ANNA)).toBe(1)
  })

  test('nor is the code killed that somebody else asked for first', async () => {
    const { authenticationId } = await send(owner)
    await letPass(stage.test, 2)
    await send(thief)
    expect(await typed(owner, authenticationId)).toBeNull()
  })

  test('the owner gets a code after strangers have spent all that strangers may', async () => {
    for (let sent = 0; sent < 12; sent += 1) {
      await send(await stage.chat())
      await letPass(stage.test, 11)
    }
    expect(await smsTo(ANNA)).toBeLessThanOrEqual(5)
    await owner.share(ANNA)
    await stage.control('POST', 'reset')
    const { authenticationId } = await send(owner)
    await typed(owner, authenticationId)
  })
})

/** F7: live subscribers could be told from the rest by the screen. */
describe('to an unproved number everything looks the same', () => {
  const NUMBERS = [ANNA, '+375290009990', '+375290000031', '+375290000032', '+375290000034', '+79160000001']

  test.each(NUMBERS)('%s: a code is on its way, then two tries, then the code is spent', async (phone) => {
    const answer = await send(thief, phone)
    expect(answer).toMatchObject({ channel: 'sms', isCertain: false, authenticationId: expect.any(String) })
    const answers: string[] = []
    for (let tried = 0; tried < 4; tried += 1) {
      answers.push(
        await codeOf(thief.ask('codes.check', { phone, authenticationId: answer.authenticationId, code: '000000' })),
      )
    }
    expect(answers.slice(0, 3)).toEqual(Array.from({ length: 3 }, () => 'ONE_TIME_PASSWORD_SMS.INVALID_OTP'))
    expect(answers[3]).toBe('RECOVERY.LOCKED')
    expect(await codeOf(send(thief, phone))).toBe('CODE_DELIVERY.RESEND_TOO_EARLY')
  })

  test('also when somebody else is at it', async () => {
    for (let sent = 0; sent < 8; sent += 1) {
      expect(await send(await stage.chat())).toMatchObject({ isCertain: false })
      await letPass(stage.test, 6)
    }
  })
})

/** F14: 200 tickets in a second, and one word tried at 72 numbers. */
describe('budgets above the chat', () => {
  test('a chat opens ten tickets a day', async () => {
    const open = () => thief.ask('tickets.open', { reason: 'x', service: 'my-mts', summary: 'x' })
    for (let opened = 0; opened < 10; opened += 1) await open()
    expect(await codeOf(open())).toBe('QUOTA_EXCEEDED')
  })

  test('one word is not tried at more numbers than everybody may try', async () => {
    const spender = (chatId: number, number: string): Spender => ({
      chatId,
      isOwner: false,
      number,
      code: null,
      foreign: null,
    })
    const service = stage.service('my-mts')
    const { facts } = stage.test.store
    const answers = []
    for (let tried = 0; tried < 320; tried += 1) {
      const uses = budgetsFor('try-word', spender(900_000 + tried, `+37529${1_000_000 + tried}`), service)
      answers.push('at' in (await facts.reserve(uses)))
    }
    expect(answers.filter(Boolean)).toHaveLength(300)
  })

  /** F22: 30 wrong codes a day reached the operator for one number. */
  test('ten wrong codes a day reach the operator for one number, whoever types them', async () => {
    const types = async (chat: Chat): Promise<void> => {
      const { authenticationId } = await send(chat)
      for (let tried = 0; tried < 3; tried += 1)
        await codeOf(chat.ask('codes.check', { phone: ANNA, authenticationId, code: '000000' }))
      await letPass(stage.test, 11)
      await stage.control('POST', 'reset')
    }
    validated = 0
    for (let round = 0; round < 4; round += 1) await types(await stage.chat())
    expect(validated).toBe(4)
    await owner.share(ANNA)
    for (let round = 0; round < 4; round += 1) await types(owner)
    expect(validated).toBe(10)
  })
})
