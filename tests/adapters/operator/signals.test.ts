import { describe, expect, test } from 'vitest'
import type { SubjectProof } from '../../../src/core/operator/subject-proof.ts'
import type { SignalsPort } from '../../../src/core/ports/operator/signals-port.ts'
import { ANNA, codeOfRefusal, nobody, onStage, own } from './stage.ts'

const about = { phoneNumber: ANNA }
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()

const ASKS: Readonly<Record<Exclude<keyof SignalsPort, 'identityMatch'>, object>> = {
  reachability: about,
  roaming: about,
  subscriptionStatus: about,
  simSwapCheck: about,
  simSwapDate: about,
  deviceSwapCheck: about,
  numberRecycling: { ...about, specifiedDate: '2024-01-01' },
  callForwarding: about,
  tenure: { ...about, tenureDate: '2024-01-01' },
}

describe('signals', () => {
  test('of a healthy phone say that all is well', async () => {
    const {
      operator: { signals },
    } = await onStage()
    const ctx = own(ANNA)
    expect(await signals.reachability(about, ctx)).toMatchObject({ reachable: true, connectivity: ['DATA', 'SMS'] })
    expect(await signals.roaming(about, ctx)).toMatchObject({ roaming: false })
    expect(await signals.subscriptionStatus(about, ctx)).toEqual({
      voiceSmsIn: 'active',
      voiceSmsOut: 'active',
      dataService: 'active',
    })
    expect(await signals.simSwapCheck(about, ctx)).toEqual({ swapped: false })
    expect(await signals.simSwapDate(about, ctx)).toEqual({ latestSimChange: null, monitoredPeriod: 120 })
    expect(await signals.deviceSwapCheck(about, ctx)).toEqual({ swapped: false })
    expect(await signals.numberRecycling({ ...about, specifiedDate: '2024-01-01' }, ctx)).toEqual({
      phoneNumberRecycled: false,
    })
    expect(await signals.callForwarding(about, ctx)).toEqual(['inactive'])
    expect(await signals.tenure({ ...about, tenureDate: '2024-01-01' }, ctx)).toEqual({
      tenureDateCheck: true,
      contractType: 'PAYM',
    })
  })

  test.each([
    [{ off: true }, false, []],
    [{ airplaneMode: true }, false, []],
    [{ dataOnly: true }, true, ['DATA']],
    [{ roaming: true }, true, ['DATA']],
    [{ inboxFull: true }, true, ['DATA', 'SMS']],
  ] as const)('of reachability, with %o, are %s and %j', async (trouble, reachable, connectivity) => {
    const { operator, switches } = await onStage()
    await switches(trouble)
    expect(await operator.signals.reachability(about, own(ANNA))).toMatchObject({ reachable, connectivity })
  })

  test('of a phone abroad name the country', async () => {
    const { operator, switches } = await onStage()
    await switches({ roaming: true })
    expect(await operator.signals.roaming(about, own(ANNA))).toMatchObject({
      roaming: true,
      countryCode: 260,
      countryName: ['PL'],
    })
  })

  test('of a replaced SIM depend on how far back one asks', async () => {
    const {
      operator: { signals },
      switches,
    } = await onStage()
    const simSwappedAt = ago(48)
    await switches({ simSwappedAt })
    expect(await signals.simSwapCheck({ ...about, maxAge: 24 }, own(ANNA))).toEqual({ swapped: false })
    expect(await signals.simSwapCheck(about, own(ANNA))).toEqual({ swapped: true })
    expect(await signals.simSwapDate(about, own(ANNA))).toEqual({ latestSimChange: simSwappedAt })
    expect(await codeOfRefusal(signals.simSwapCheck({ ...about, maxAge: 100_000 }, own(ANNA)))).toBe('OUT_OF_RANGE')
  })

  test('of a reassigned number, a suspended line and forwarded calls tell of them', async () => {
    const {
      operator: { signals },
      switches,
    } = await onStage()
    await switches({ reassignedAt: ago(24), suspended: true, forwarding: 'conditional' })
    expect(await signals.numberRecycling({ ...about, specifiedDate: '2024-01-01' }, own(ANNA))).toEqual({
      phoneNumberRecycled: true,
    })
    expect((await signals.subscriptionStatus(about, own(ANNA))).voiceSmsIn).toBe('suspended')
    expect(await signals.callForwarding(about, own(ANNA))).toEqual([
      'conditional_not_reachable',
      'conditional_no_answer',
    ])
    await switches({ forwarding: 'unconditional' })
    expect(await signals.callForwarding(about, own(ANNA))).toEqual(['unconditional'])
  })

  test.each(Object.keys(ASKS) as (keyof typeof ASKS)[])(
    '%s is refused below own-contact proof, unasked',
    async (signal) => {
      const asked: unknown[] = []
      const { operator } = await onStage({}, { observe: (outcome) => asked.push(outcome) })
      const subjects: readonly SubjectProof[] = [
        { kind: 'none' },
        { kind: 'own-contact', phoneNumber: '+375290001002' },
        { kind: 'verified', phoneNumber: '+375290001002', at: '2026-01-01T00:00:00Z', by: 'code' },
        { kind: 'administrator', companyId: 'company-1', at: '2026-01-01T00:00:00Z' },
      ]
      for (const subject of subjects) {
        const refused = operator.signals[signal](ASKS[signal] as never, { ...nobody, subject })
        expect(await codeOfRefusal(refused)).toBe('PERMISSION_DENIED')
      }
      expect(asked).toEqual([])
      const agent: SubjectProof = { kind: 'agent', agentId: 'a-1', reason: 'a call' }
      await operator.signals[signal](ASKS[signal] as never, { ...nobody, subject: agent })
      expect(asked).toHaveLength(1)
    },
  )

  test('about a number that nobody has are IDENTIFIER_NOT_FOUND', async () => {
    const { operator } = await onStage()
    const phoneNumber = '+375290007777'
    expect(await codeOfRefusal(operator.signals.roaming({ phoneNumber }, own(phoneNumber)))).toBe(
      'IDENTIFIER_NOT_FOUND',
    )
  })
})
