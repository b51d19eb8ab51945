import { describe, expect, test } from 'vitest'
import { ANNA, expectAnswer, openCamara } from './camara-stage.ts'
import { identifiesDevices } from './device-scenarios.ts'

const PAST = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)

/** CAMARA device-roaming-status 1.1.0; the tests have the names of its official scenarios. */
describe('device-roaming-status', () => {
  const stage = openCamara('roaming')
  const annas = { device: { phoneNumber: ANNA } }

  test('@device_roaming_status_01_roaming_status_true_with_country_code', async () => {
    await stage.switches({ roaming: true, roamingIn: 'DE' })
    const inGermany = { roaming: true, countryCode: 262, countryName: ['DE'], lastStatusTime: PAST }
    expectAnswer(await stage.ask(annas), inGermany)
    expectAnswer(await stage.ask({}, { token: await stage.customerToken() }), inGermany)
    expectAnswer(await stage.ask({ device: { phoneNumber: '+375290000013' } }), inGermany)
  })

  test('@device_roaming_status_02_roaming_status_false', async () => {
    await stage.switches({ roamingIn: 'DE' })
    expectAnswer(await stage.ask(annas), { roaming: false, lastStatusTime: PAST })
  })

  test('names the identifier that it used when there are several', async () => {
    const device = { phoneNumber: ANNA, ipv6Address: '2001:db8::1' }
    const expected = { roaming: false, device: { phoneNumber: ANNA }, lastStatusTime: PAST }
    expectAnswer(await stage.ask({ device }), expected)
  })

  identifiesDevices(stage, 'device_roaming_status')
})
