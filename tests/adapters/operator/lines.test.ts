import { describe, expect, test } from 'vitest'
import type { MutatingContext } from '../../../src/core/operator/request-context.ts'
import { ANNA, codeOfRefusal, nobody, onStage, own, refusalOf, TM_FORUM_VERSIONS } from './stage.ts'
import type { Stage } from './stage.ts'

const STORE = '+375290003001'
const TILL = '+375290003002'
let keys = 0
const verified = (phoneNumber: string): MutatingContext => ({
  correlator: 't',
  idempotencyKey: `line-${(keys += 1)}`,
  subject: { kind: 'verified', phoneNumber, at: '2026-01-01T00:00:00Z', by: 'code' },
})
const administrator = (companyId: string) =>
  ({
    correlator: 't',
    idempotencyKey: `line-${(keys += 1)}`,
    subject: { kind: 'administrator', companyId, at: '2026-01-01T00:00:00Z' },
  }) as const

const carriedOut = async ({ control }: Stage): Promise<void> => {
  await control('PATCH', '/orders', { delayMs: 0 })
}

describe.each(TM_FORUM_VERSIONS)('a line ($version)', ({ onStage }) => {
  test('is paused and resumed by its holder, and its phone feels it', async () => {
    const stage = await onStage()
    await carriedOut(stage)
    const { lines, orders } = stage.operator
    const ctx = verified(ANNA)
    const order = await lines.pause({ phoneNumber: ANNA, from: null, until: '2026-12-24' }, ctx)
    expect(order).toMatchObject({
      orderId: expect.stringMatching(/^ORD-\w{6}$/),
      state: 'acknowledged',
      externalId: ctx.idempotencyKey,
    })
    expect(await lines.pause({ phoneNumber: ANNA, from: null, until: '2026-12-24' }, ctx)).toEqual(order)
    expect((await orders.get(order, nobody)).state).toBe('completed')
    expect(await stage.control('GET', `/lines/${ANNA}`)).toMatchObject({ paused: true, pausedUntil: '2026-12-24' })
    expect(await stage.control('GET', `/handsets/${ANNA}`)).toMatchObject({ switches: { suspended: true } })
    await lines.resume({ phoneNumber: ANNA }, verified(ANNA))
    expect(await stage.control('GET', `/handsets/${ANNA}`)).toMatchObject({ switches: { suspended: false } })
  })

  test('is blocked, and stays so when it is resumed', async () => {
    const stage = await onStage()
    await carriedOut(stage)
    const { lines } = stage.operator
    await lines.block({ phoneNumber: ANNA, reason: 'stolen' }, verified(ANNA))
    await lines.resume({ phoneNumber: ANNA }, verified(ANNA))
    expect(await stage.control('GET', `/handsets/${ANNA}`)).toMatchObject({ switches: { suspended: true } })
    await lines.unblock({ phoneNumber: ANNA }, verified(ANNA))
    expect(await stage.control('GET', `/handsets/${ANNA}`)).toMatchObject({ switches: { suspended: false } })
  })

  test('keeps where calls go, and where copies of voice messages go', async () => {
    const stage = await onStage()
    await carriedOut(stage)
    const { lines } = stage.operator
    const rules = { unconditional: null, busy: STORE, notReachable: null, noAnswer: TILL }
    expect((await lines.getForwarding({ phoneNumber: ANNA }, verified(ANNA))).busy).toBeNull()
    await lines.setForwarding({ phoneNumber: ANNA, rules }, verified(ANNA))
    expect(await lines.getForwarding({ phoneNumber: ANNA }, verified(ANNA))).toEqual(rules)
    expect(await stage.control('GET', `/handsets/${ANNA}`)).toMatchObject({ switches: { forwarding: 'conditional' } })
    const voicemail = { enabled: true, email: 'anna@mail.example' }
    await lines.setVoicemail({ phoneNumber: ANNA, voicemail }, verified(ANNA))
    expect(await lines.getVoicemail({ phoneNumber: ANNA }, verified(ANNA))).toEqual(voicemail)
  })

  test('tells of calls that somebody else forwards on the phone, and takes that away', async () => {
    const stage = await onStage()
    await carriedOut(stage)
    const { lines } = stage.operator
    const rules = () => lines.getForwarding({ phoneNumber: ANNA }, verified(ANNA))
    await stage.control('PATCH', `/handsets/${ANNA}`, { forwarding: 'unconditional' })
    expect((await rules()).unconditional).toMatch(/^\+\d+$/)
    await stage.control('PATCH', `/handsets/${ANNA}`, { forwarding: 'conditional' })
    expect(await rules()).toMatchObject({
      unconditional: null,
      busy: null,
      notReachable: expect.any(String),
      noAnswer: expect.any(String),
    })
    const none = { unconditional: null, busy: null, notReachable: null, noAnswer: null }
    await lines.setForwarding({ phoneNumber: ANNA, rules: none }, verified(ANNA))
    expect(await rules()).toEqual(none)
    expect(await stage.control('GET', `/handsets/${ANNA}`)).toMatchObject({ switches: { forwarding: 'none' } })
  })

  test('is not touched for somebody who has only shared a contact, or proved another number', async () => {
    const {
      operator: { lines },
    } = await onStage()
    for (const ctx of [own(ANNA), verified(STORE)]) {
      expect(await codeOfRefusal(lines.block({ phoneNumber: ANNA, reason: 'lost' }, ctx))).toBe('PERMISSION_DENIED')
      expect(await codeOfRefusal(lines.getForwarding({ phoneNumber: ANNA }, ctx))).toBe('PERMISSION_DENIED')
    }
  })

  test('of another company is not touched for an administrator', async () => {
    const {
      operator: { lines },
    } = await onStage()
    const refused = await refusalOf(
      lines.pause({ phoneNumber: ANNA, from: null, until: null }, administrator('company-1')),
    )
    expect(refused).toMatchObject({ status: 403, code: 'PERMISSION_DENIED' })
  })

  test('whose order fails is as it was', async () => {
    const stage = await onStage()
    await stage.control('PATCH', '/orders', { delayMs: 0, failure: 'The exchange is down.' })
    const order = await stage.operator.lines.block({ phoneNumber: ANNA, reason: 'lost' }, verified(ANNA))
    expect(await stage.operator.orders.get(order, nobody)).toMatchObject({
      state: 'failed',
      reason: 'The exchange is down.',
    })
    expect(await stage.control('GET', `/lines/${ANNA}`)).toMatchObject({ blocked: false })
  })
})

describe.each(TM_FORUM_VERSIONS)('a list of names ($version)', ({ onStage }) => {
  test('is one order that tells which lines it cannot rename', async () => {
    const stage = await onStage()
    await carriedOut(stage)
    const items = [
      { phoneNumber: STORE, name: 'Склад 2' },
      { phoneNumber: ANNA, name: 'Чужая' },
      { phoneNumber: '+375290009999', name: 'Никто' },
    ]
    const { order, outcomes } = await stage.operator.lines.renameMany({ items }, administrator('company-1'))
    expect(outcomes.map(({ code }) => code)).toEqual([null, 'PERMISSION_DENIED', 'IDENTIFIER_NOT_FOUND'])
    expect((await stage.operator.orders.get(order, nobody)).state).toBe('completed')
    expect(await stage.control('GET', `/handsets/${STORE}`)).toMatchObject({ name: 'Склад 2' })
    expect(await stage.control('GET', `/handsets/${ANNA}`)).toMatchObject({ name: 'Анна' })
  })
})

describe.each(TM_FORUM_VERSIONS)('a company ($version)', ({ onStage }) => {
  test('is administered by whom the operator says', async () => {
    const {
      operator: { subscribers },
    } = await onStage()
    const vera = '+375290001003'
    expect(await subscribers.administers({ phoneNumber: vera }, own(vera))).toBe('company-1')
    expect(await subscribers.administers({ phoneNumber: ANNA }, own(ANNA))).toBeNull()
    expect(await codeOfRefusal(subscribers.administers({ phoneNumber: vera }, own(ANNA)))).toBe('PERMISSION_DENIED')
  })

  test('shows its administrator its own lines: all, by account, by mask, or of a list', async () => {
    const {
      operator: { subscribers },
    } = await onStage()
    const ctx = administrator('company-1')
    const all = await subscribers.ofCompany({ limit: 5, offset: 5 }, ctx)
    expect([all.items.length, all.totalCount]).toEqual([5, 13])
    expect(await subscribers.accounts(ctx)).toEqual(['295000000001', '295000000002'])
    expect((await subscribers.ofCompany({ account: '295000000002' }, ctx)).items).toHaveLength(5)
    expect((await subscribers.ofCompany({ phoneMask: '%00300_' }, ctx)).items[0]).toEqual({
      customerId: 'c-375290003001',
      phoneNumber: STORE,
      name: 'Склад',
      account: '295000000001',
    })
    expect(await codeOfRefusal(subscribers.ofCompany({ phoneMask: '%3%' }, ctx))).toBe('SUBSCRIBER.SEARCH_TOO_BROAD')
    expect(
      (await subscribers.ofCompany({ phoneNumbers: [ANNA, TILL] }, ctx)).items.map(({ phoneNumber }) => phoneNumber),
    ).toEqual([TILL])
    expect(await codeOfRefusal(subscribers.ofCompany({}, own(ANNA) as never))).toBe('PERMISSION_DENIED')
  })
})

describe('an application for a number', () => {
  const wish = { phoneNumber: ANNA, mask: '%5777', category: null }

  test('is accepted when a fitting number is free', async () => {
    let clock = Date.now()
    const {
      operator: { applications },
    } = await onStage({ now: () => clock })
    const made = await applications.submit(wish, verified(ANNA))
    expect(made).toMatchObject({ state: 'received', applicationId: expect.stringMatching(/^APP-/) })
    clock += 4000
    expect(await applications.get(made, nobody)).toMatchObject({ state: 'accepted', offered: '+375290005777' })
    expect(await codeOfRefusal(applications.withdraw({ ...made, reason: 'late' }, verified(ANNA)))).toBe(
      'INCOMPATIBLE_STATE',
    )
  })

  test('waits while nothing fits, and can be refused or withdrawn', async () => {
    let clock = Date.now()
    const {
      operator: { applications },
      control,
    } = await onStage({ now: () => clock })
    await control('POST', '/pool/+375290005777/take')
    const [one, other] = [
      await applications.submit(wish, verified(ANNA)),
      await applications.submit(wish, verified(ANNA)),
    ]
    clock += 60_000
    expect((await applications.get(one, nobody)).state).toBe('received')
    await control('PATCH', `/applications/${one.applicationId}`, { state: 'refused', reason: 'No such numbers.' })
    expect(await applications.get(one, nobody)).toMatchObject({ state: 'refused', reason: 'No such numbers.' })
    expect((await applications.withdraw({ ...other, reason: 'changed my mind' }, verified(ANNA))).state).toBe(
      'withdrawn',
    )
    expect(await codeOfRefusal(applications.submit(wish, own(ANNA)))).toBe('PERMISSION_DENIED')
  })
})

describe.each(TM_FORUM_VERSIONS)('a held number ($version)', ({ onStage }) => {
  const hold = {
    resourceId: 'r-375290005777',
    customerId: 'c-375290001001',
    validUntil: new Date(Date.now() + 900_000).toISOString(),
  }

  test('that somebody else got, or whose time has run out, is not ordered', async () => {
    const {
      operator: { numbers, orders },
      control,
    } = await onStage()
    const order = (reservationId: string) =>
      orders.changeNumber(
        { customerId: 'c-375290001001', productId: 'p', oldNumber: ANNA, reservationId, notifyOldNumber: true },
        verified(ANNA),
      )
    const { reservationId } = await numbers.reserve(hold, verified(ANNA))
    await control('POST', '/pool/+375290005777/take')
    expect(await codeOfRefusal(order(reservationId))).toBe('NUMBER_POOL.NUMBER_NOT_AVAILABLE')
    const other = await numbers.reserve({ ...hold, resourceId: 'r-375290005778' }, verified(ANNA))
    await control('POST', '/reservations/expire')
    expect(await codeOfRefusal(order(other.reservationId))).toBe('NUMBER_POOL.RESERVATION_EXPIRED')
  })
})

describe('a reset of the password', () => {
  test('starts by a code word said to a number, or by a code that was validated, once', async () => {
    const {
      operator: { codes, credentials },
      codeOf,
      handset,
    } = await onStage()
    const { recoveryToken } = await credentials.verifyCodeWord({ phoneNumber: ANNA, codeWord: 'lilac' }, verified(ANNA))
    await credentials.startPasswordReset({ phoneNumber: ANNA, via: 'email-link', recoveryToken }, verified(ANNA))
    const { authenticationId } = await codes.send(
      {
        to: { channel: 'sms', phoneNumber: ANNA },
        purpose: 'password-reset',
        message: '{{code}}',
        language: 'en',
      },
      own(ANNA),
    )
    const reset = { phoneNumber: ANNA, via: 'email-link', authenticationId } as const
    expect(await codeOfRefusal(credentials.startPasswordReset(reset, verified(ANNA)))).toBe('FAILED_PRECONDITION')
    await codes.validate({ authenticationId, code: await codeOf(authenticationId) }, own(ANNA))
    await credentials.startPasswordReset(reset, verified(ANNA))
    expect(await codeOfRefusal(credentials.startPasswordReset(reset, verified(ANNA)))).toBe('FAILED_PRECONDITION')
    expect((await handset()).mails).toHaveLength(2)
  })
})
