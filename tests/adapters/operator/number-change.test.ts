import { describe, expect, test } from 'vitest'
import { ANNA, codeOfRefusal, nobody, onStage, own, refusalOf, TM_FORUM_VERSIONS } from './stage.ts'

const CUSTOMER = 'c-375290001001'
const later = (clock: number, minutes: number) => new Date(clock + minutes * 60_000).toISOString()
const hold = (resourceId: string) => ({ resourceId, customerId: CUSTOMER, validUntil: later(Date.now(), 15) })

describe('the pool of numbers', () => {
  test('is searched by mask and class, page after page', async () => {
    const {
      operator: { numbers },
    } = await onStage()
    const first = await numbers.search({ mask: '%77', limit: 6 }, nobody)
    expect(first.items[0]).toEqual({
      resourceId: 'r-375290005077',
      phoneNumber: '+375290005077',
      category: 'Silver',
      price: { amount: '30.00', currency: 'BYN' },
    })
    const second = await numbers.search({ mask: '%77', limit: 6, cursor: first.cursor ?? '' }, nobody)
    expect([first.items.length, second.items.length, second.cursor]).toEqual([6, 4, null])
    const platinum = await numbers.search({ mask: '29%7', category: 'Platinum' }, nobody)
    expect(platinum.items.map(({ phoneNumber }) => phoneNumber)).toEqual(['+375290005777'])
  })

  test.each([
    ['%7%', 'NUMBER_POOL.MASK_TOO_BROAD'],
    ['7*7', 'INVALID_ARGUMENT'],
    ['1234567890123456', 'INVALID_ARGUMENT'],
  ])('refuses the mask %s with %s', async (mask, code) => {
    const { operator } = await onStage()
    expect(await codeOfRefusal(operator.numbers.search({ mask }, nobody))).toBe(code)
  })

  test('holds a number for one customer at a time, until it is released', async () => {
    const {
      operator: { numbers },
    } = await onStage()
    const ctx = own(ANNA)
    const request = hold('r-375290005777')
    const held = await numbers.reserve(request, ctx)
    expect(held).toMatchObject({
      state: 'completed',
      validUntil: request.validUntil,
      number: { phoneNumber: '+375290005777' },
    })
    expect(await numbers.reserve(request, ctx)).toEqual(held)
    expect(await numbers.getReservation(held, nobody)).toEqual(held)
    expect(await codeOfRefusal(numbers.reserve(request, own(ANNA)))).toBe('NUMBER_POOL.NUMBER_NOT_AVAILABLE')
    expect((await numbers.search({ mask: '%5777' }, nobody)).items).toEqual([])
    await numbers.release({ reservationId: held.reservationId, reason: 'changed my mind' }, own(ANNA))
    expect((await numbers.getReservation(held, nobody)).state).toBe('cancelled')
    await expect(numbers.reserve(request, own(ANNA))).resolves.toMatchObject({ state: 'completed' })
  })

  test('frees a number whose hold has ended', async () => {
    let clock = Date.now()
    const {
      operator: { numbers },
    } = await onStage({ now: () => clock })
    const held = await numbers.reserve(hold('r-375290005777'), own(ANNA))
    clock += 16 * 60_000
    expect(await codeOfRefusal(numbers.getReservation(held, nobody))).toBe('NUMBER_POOL.RESERVATION_EXPIRED')
    expect((await numbers.search({ mask: '%5777' }, nobody)).items).toHaveLength(1)
  })
})

describe.each(TM_FORUM_VERSIONS)('orders ($version)', ({ onStage }) => {
  test('give a customer the reserved number', async () => {
    let clock = Date.now()
    const {
      operator: { numbers, orders, subscribers },
    } = await onStage({ now: () => clock })
    const { reservationId } = await numbers.reserve(hold('r-375290005777'), own(ANNA))
    const ctx = own(ANNA)
    const request = { customerId: CUSTOMER, productId: 'p-1', oldNumber: ANNA, reservationId, notifyOldNumber: true }
    const order = await orders.changeNumber(request, ctx)
    expect(order).toMatchObject({ state: 'acknowledged', externalId: ctx.idempotencyKey, reason: null })
    expect(await orders.changeNumber(request, ctx)).toEqual(order)
    clock += 3000
    expect((await orders.get(order, nobody)).state).toBe('completed')
    expect(await subscribers.byNumber({ phoneNumber: ANNA }, own(ANNA))).toBeNull()
    const moved = await subscribers.byNumber({ phoneNumber: '+375290005777' }, own('+375290005777'))
    expect(moved?.customerId).toBe(CUSTOMER)
    expect(await codeOfRefusal(orders.cancel({ orderId: order.orderId, reason: 'late' }, own(ANNA)))).toBe(
      'INCOMPATIBLE_STATE',
    )
  })

  test('change a proven contact after its hold, unless cancelled in it', async () => {
    let clock = Date.now()
    const {
      operator: { codes, orders },
      codeOf,
      control,
    } = await onStage({ now: () => clock })
    const { authenticationId } = await codes.send(
      {
        to: { channel: 'email-link', email: 'new@mail.example', returnUrl: 'https://t.me/bot' },
        purpose: 'account-recovery',
        message: '{{code}}',
        language: 'en',
      },
      own(ANNA),
    )
    const change = {
      customerId: CUSTOMER,
      medium: 'email',
      oldValue: null,
      newValue: 'new@mail.example',
      proof: { authenticationId },
      effectiveAfter: later(clock, 60),
    } as const
    expect(await codeOfRefusal(orders.changeContact(change, own(ANNA)))).toBe('FAILED_PRECONDITION')
    await codes.validate({ authenticationId, code: await codeOf(authenticationId) }, own(ANNA))
    const cancelled = await orders.changeContact(change, own(ANNA))
    expect(await orders.cancel({ orderId: cancelled.orderId, reason: 'not me' }, own(ANNA))).toMatchObject({
      state: 'cancelled',
      reason: 'not me',
    })
    const order = await orders.changeContact(change, own(ANNA))
    expect(order.expectedCompletionDate).toBe(change.effectiveAfter)
    clock += 61 * 60_000
    expect((await orders.get(order, nobody)).state).toBe('completed')
    expect((await orders.get(cancelled, nobody)).state).toBe('cancelled')
    expect(await control('GET', `/handsets/${ANNA}`)).toMatchObject({ email: 'new@mail.example' })
  })
})

describe('code words', () => {
  test('that are right let start one password reset', async () => {
    const {
      operator: { credentials },
      handset,
    } = await onStage()
    const { recoveryToken } = await credentials.verifyCodeWord({ customerId: CUSTOMER, codeWord: ' Lilac ' }, own(ANNA))
    const reset = { customerId: CUSTOMER, via: 'email-link', recoveryToken } as const
    await credentials.startPasswordReset(reset, own(ANNA))
    expect((await handset()).mails).toMatchObject([{ text: expect.stringContaining('https://') }])
    expect(await codeOfRefusal(credentials.startPasswordReset(reset, own(ANNA)))).toBe('FAILED_PRECONDITION')
  })

  test.each([CUSTOMER, 'c-nobody'])(
    'of %s that are wrong are so in the same way, and three times a day',
    async (customerId) => {
      const {
        operator: { credentials },
      } = await onStage()
      const answers: string[] = []
      for (let tries = 0; tries < 3; tries += 1) {
        answers.push(await codeOfRefusal(credentials.verifyCodeWord({ customerId, codeWord: 'rose' }, own(ANNA))))
      }
      expect(new Set(answers)).toEqual(new Set(['RECOVERY.CODE_WORD_MISMATCH']))
      const locked = await refusalOf(credentials.verifyCodeWord({ customerId, codeWord: 'lilac' }, own(ANNA)))
      expect(locked).toMatchObject({ status: 429, code: 'RECOVERY.LOCKED' })
      expect(locked.retryAfterSec).toBeGreaterThan(86_000)
    },
  )

  test('do not send a link to a phone whose SIM was just replaced', async () => {
    const {
      operator: { credentials },
      switches,
    } = await onStage()
    await switches({ simSwappedAt: new Date().toISOString() })
    const { recoveryToken } = await credentials.verifyCodeWord({ customerId: CUSTOMER, codeWord: 'lilac' }, own(ANNA))
    expect(
      await codeOfRefusal(
        credentials.startPasswordReset({ customerId: CUSTOMER, via: 'sms', recoveryToken }, own(ANNA)),
      ),
    ).toBe('RECOVERY.COOLING_OFF')
  })
})
