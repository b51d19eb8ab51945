import { describe, expect, test } from 'vitest'
import { ANNA, codeOfRefusal, nobody, onStage, own, type Stage } from './stage.ts'

const BEGINNING = '2020-01-01T00:00:00Z'

const latest = ({ operator }: Stage, number = ANNA) =>
  operator.delivery.latest({ phoneNumber: number, since: BEGINNING }, own(number))

const serviceSends = (stage: Stage, number = ANNA) =>
  stage.control('POST', `/handsets/${number}/service-code`, { service: 'Ozon' })

const hourAgo = () => new Date(Date.now() - 3_600_000).toISOString()

describe('a code that a service sends', () => {
  test('arrives on a healthy phone, which says so itself', async () => {
    const stage = await onStage()
    await serviceSends(stage)
    expect(await latest(stage)).toMatchObject({
      state: 'DELIVERED',
      stat: 'DELIVRD',
      cause: null,
      causeIsPermanent: null,
      acknowledgedBy: 'handset',
      sender: 'Ozon',
    })
    expect((await stage.handset()).sms).toMatchObject([{ folder: 'inbox', sender: 'Ozon' }])
  })

  const waits = [
    ['in airplane mode', { airplaneMode: true }, { airplaneMode: false }, 'IMSI_DETACHED', 'MAP:6/1'],
    ['switched off', { off: true }, { off: false }, 'IMSI_DETACHED', 'MAP:6/1'],
    ['abroad', { roaming: true }, { roaming: false }, 'ROAMING_RESTRICTION', 'MAP:6/2'],
    ['with data only', { dataOnly: true }, { dataOnly: false }, 'ABSENT_SUBSCRIBER', 'MAP:27'],
    ['with a full inbox', { inboxFull: true }, { inboxFull: false }, 'MEMORY_CAPACITY_EXCEEDED', 'MAP:32/0'],
    ['whose SMS is faulty', { faultySms: true }, { faultySms: false }, 'EQUIPMENT_ERROR', 'MAP:32/1'],
    ['whose SIM was just replaced', { simSwappedAt: hourAgo() }, { simSwappedAt: null }, 'CALL_BARRED', 'MAP:13'],
  ] as const
  test.each(waits)('waits for a phone %s and arrives afterwards', async (_what, trouble, end, cause, upstreamCode) => {
    const stage = await onStage()
    await stage.switches(trouble)
    await serviceSends(stage)
    expect(await latest(stage)).toMatchObject({
      state: 'ENROUTE',
      stat: 'ENROUTE',
      cause,
      causeIsPermanent: false,
      acknowledgedBy: 'unknown',
      upstreamCode,
    })
    expect((await stage.handset()).sms).toEqual([])
    await stage.switches(end)
    expect(await latest(stage)).toMatchObject({ state: 'DELIVERED', cause: null, acknowledgedBy: 'handset' })
    expect((await stage.handset()).sms).toHaveLength(1)
  })

  test.each([
    ['spam', { spamApp: true }],
    ['blocked', { senderBlocked: true }],
  ] as const)('is taken by the phone and hidden as %s', async (folder, trouble) => {
    const stage = await onStage()
    await stage.switches(trouble)
    await serviceSends(stage)
    expect(await latest(stage)).toMatchObject({ state: 'DELIVERED', acknowledgedBy: 'handset' })
    expect((await stage.handset()).sms).toMatchObject([{ folder }])
  })

  test('never arrives at a suspended line', async () => {
    const stage = await onStage()
    await stage.switches({ suspended: true })
    await serviceSends(stage)
    await stage.switches({ suspended: false })
    expect(await latest(stage)).toMatchObject({ state: 'UNDELIVERABLE', cause: 'CALL_BARRED', upstreamCode: 'MAP:13' })
    expect((await stage.handset()).sms).toEqual([])
  })

  test('arrives at the new holder of a reassigned number, not here', async () => {
    const stage = await onStage()
    await stage.switches({ reassignedAt: hourAgo() })
    await serviceSends(stage)
    expect(await latest(stage)).toMatchObject({ state: 'DELIVERED', acknowledgedBy: 'handset' })
    expect((await stage.handset()).sms).toEqual([])
  })

  test('goes to the neighbour when the service has the number wrong by a digit', async () => {
    const stage = await onStage()
    await stage.switches({ numberOnRecord: 'neighbour' })
    await serviceSends(stage)
    expect(await latest(stage)).toBeNull()
    expect((await stage.handset()).sms).toEqual([])
    expect((await stage.handset('+375290001002')).sms).toHaveLength(1)
  })

  test('goes nowhere when nobody has the number that the service knows', async () => {
    const stage = await onStage()
    await stage.switches({ numberOnRecord: 'nobody' })
    expect(await serviceSends(stage)).toMatchObject({
      receipt: { state: 'UNDELIVERABLE', cause: 'UNKNOWN_SUBSCRIBER' },
    })
    expect(await latest(stage)).toBeNull()
  })

  test('waits while the network is out, and is given up after two days', async () => {
    let clock = Date.now()
    const stage = await onStage({ now: () => clock })
    await stage.control('PATCH', '/network', { outage: {} })
    await serviceSends(stage)
    expect(await latest(stage)).toMatchObject({ state: 'ENROUTE', cause: 'NETWORK_FAILURE' })
    clock += 49 * 3_600_000
    expect(await latest(stage)).toMatchObject({ state: 'EXPIRED', stat: 'EXPIRED', cause: 'NETWORK_FAILURE' })
    await stage.control('PATCH', '/network', { outage: null })
    await serviceSends(stage)
    expect(await latest(stage)).toMatchObject({ state: 'DELIVERED' })
  })

  test('arrives in order once room is made in the inbox', async () => {
    const stage = await onStage()
    await stage.control('POST', `/handsets/${ANNA}/service-code`, { text: 'old' })
    await stage.switches({ inboxFull: true })
    for (const text of ['one', 'two']) await stage.control('POST', `/handsets/${ANNA}/service-code`, { text })
    await stage.control('DELETE', `/handsets/${ANNA}/sms`)
    expect((await stage.handset()).sms.map(({ text }) => text)).toEqual(['one', 'two'])
  })
})

describe('receipts', () => {
  test('of our own codes are found by authentication id and by message id', async () => {
    const { operator } = await onStage()
    const { authenticationId } = await operator.codes.send(
      {
        to: { channel: 'sms', phoneNumber: ANNA },
        purpose: 'account-recovery',
        message: '{{code}}',
        language: 'en',
      },
      own(ANNA),
    )
    const receipt = await operator.delivery.get({ authenticationId }, own(ANNA))
    expect(await operator.delivery.get({ messageId: receipt.messageId }, own(ANNA))).toEqual(receipt)
    expect(await codeOfRefusal(operator.delivery.get({ messageId: 'none' }, own(ANNA)))).toBe('NOT_FOUND')
  })

  test('older than asked for do not count', async () => {
    const stage = await onStage()
    await serviceSends(stage)
    const since = new Date(Date.now() + 60_000).toISOString()
    expect(await stage.operator.delivery.latest({ phoneNumber: ANNA, since }, own(ANNA))).toBeNull()
  })

  test("are told to the number's own holder only", async () => {
    const { operator } = await onStage()
    const ask = { phoneNumber: ANNA, since: BEGINNING }
    expect(await codeOfRefusal(operator.delivery.latest(ask, nobody))).toBe('PERMISSION_DENIED')
    expect(await codeOfRefusal(operator.delivery.latest(ask, own('+375290001002')))).toBe('PERMISSION_DENIED')
    expect(await codeOfRefusal(operator.delivery.get({ messageId: 'any' }, nobody))).toBe('PERMISSION_DENIED')
  })
})

describe('a code by call', () => {
  test.each([
    ['rings', {}, 'rang'],
    ['goes elsewhere when calls are forwarded', { forwarding: 'unconditional' }, 'elsewhere'],
    ['rings when calls are forwarded only if away', { forwarding: 'conditional' }, 'rang'],
    ['goes elsewhere when away and forwarded', { forwarding: 'conditional', off: true }, 'elsewhere'],
    ['is missed in airplane mode', { airplaneMode: true }, 'missed'],
    ['rings with a full inbox', { inboxFull: true }, 'rang'],
  ] as const)('%s', async (_what, trouble, outcome) => {
    const { operator, switches, handset } = await onStage()
    await switches(trouble)
    await operator.codes.send(
      {
        to: { channel: 'voice', phoneNumber: ANNA },
        purpose: 'account-recovery',
        message: '{{code}}',
        language: 'ru',
      },
      own(ANNA),
    )
    const [call] = (await handset()).calls
    expect(call?.outcome).toBe(outcome)
    expect(call?.spoken === null).toBe(outcome !== 'rang')
  })
})
