import { describe, expect, test } from 'vitest'
import { CAPABILITIES } from '../../../src/core/operator/capability.ts'
import { createOperator } from '../../../src/adapters/operator/create-operator.ts'
import { createNoOperator } from '../../../src/adapters/operator/no-operator.ts'
import { SANDBOX_CAPABILITIES } from '../../../tools/operator-sandbox/sandbox-capabilities.ts'
import { ANNA, codeOfRefusal, nobody, onStage, own, refusalOf, replyWith, startStub } from './stage.ts'

const about = { phoneNumber: ANNA }

describe('capabilities', () => {
  test('are what the operator says', async () => {
    const { operator } = await onStage()
    await operator.ready()
    // Without a log-in by OAuth 2 nobody can be led to the operator's page.
    const wanted = SANDBOX_CAPABILITIES.filter((one) => one !== 'verification')
    expect([...operator.capabilities()].toSorted()).toEqual(wanted.toSorted())
  })

  test('that are missing are refused unasked', async () => {
    const { operator } = await onStage({ capabilities: ['signals.roaming'] })
    expect(await codeOfRefusal(operator.signals.reachability(about, own(ANNA)))).toBe('NOT_IMPLEMENTED')
    await operator.signals.roaming(about, own(ANNA))
    expect([...operator.capabilities()]).toEqual(['signals.roaming'])
  })

  test('are the standard APIs when the operator tells nothing, without those found missing', async () => {
    const stub = await startStub(replyWith(404, 'Not Found'))
    const operator = createOperator({ url: stub.url })
    await operator.ready()
    expect(operator.capabilities()).toContain('signals.roaming')
    expect(operator.capabilities()).not.toContain('delivery.latest')
    expect(await codeOfRefusal(operator.signals.roaming(about, own(ANNA)))).toBe('NOT_IMPLEMENTED')
    expect(operator.capabilities()).not.toContain('signals.roaming')
    const asked = stub.heard.length
    await refusalOf(operator.signals.roaming(about, own(ANNA)))
    expect(stub.heard).toHaveLength(asked)
  })

  test('that the sandbox was started without answer 501', async () => {
    const { operator, sandbox } = await onStage({ capabilities: [] }, { capabilities: CAPABILITIES })
    expect(await refusalOf(operator.signals.roaming(about, own(ANNA)))).toMatchObject({
      status: 501,
      code: 'NOT_IMPLEMENTED',
    })
    expect(await (await fetch(`${sandbox.url}/capabilities`)).json()).toEqual({ capabilities: [] })
  })

  test('of forwarding survive without the detailed API, which only then stays unknown', async () => {
    const missing = replyWith(501, { status: 501, code: 'NOT_IMPLEMENTED', message: 'm' })
    const stub = await startStub(missing, replyWith(200, { active: true }), missing, replyWith(200, { active: false }))
    const operator = createOperator({ url: stub.url, capabilities: ['signals.callForwarding'] })
    expect(await operator.signals.callForwarding(about, own(ANNA))).toEqual(['unconditional'])
    expect(await codeOfRefusal(operator.signals.callForwarding(about, own(ANNA)))).toBe('NOT_IMPLEMENTED')
    expect(operator.capabilities()).toContain('signals.callForwarding')
  })

  test('are none without an operator, and everything is NOT_IMPLEMENTED', async () => {
    const operator = createNoOperator()
    expect(operator.capabilities().size).toBe(0)
    const asked = [
      operator.signals.roaming(about, own(ANNA)),
      operator.incidents.list({}, nobody),
      operator.incidents.subscribe(async () => {}),
      operator.codes.validate({ authenticationId: 'a', code: '1' }, own(ANNA)),
      operator.numbers.search({ mask: '%77%' }, nobody),
      operator.lines.getVoicemail(about, own(ANNA)),
    ]
    expect(await Promise.all(asked.map(codeOfRefusal))).toEqual(asked.map(() => 'NOT_IMPLEMENTED'))
    await operator.close()
  })
})
