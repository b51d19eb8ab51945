import { describe, expect, test } from 'vitest'
import { ANNA, openCamara } from './camara-stage.ts'
import { identifiesDevices } from './device-scenarios.ts'

const PAST = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)

/** CAMARA device-reachability-status 1.1.0; the tests have the names of its official scenarios. */
describe('device-reachability-status', () => {
  const stage = openCamara('reachability')
  const annas = { device: { phoneNumber: ANNA } }
  const byToken = async () => (await stage.ask({}, { token: await stage.customerToken() })).body

  test('@device_reachability_status_01_reachable_and_connected_sms', async () => {
    const { body } = await stage.ask(annas)
    expect(body).toMatchObject({ reachable: true, connectivity: expect.arrayContaining(['SMS']), lastStatusTime: PAST })
    expect(Date.parse((body as { lastStatusTime: string }).lastStatusTime)).toBeLessThanOrEqual(Date.now())
    expect(await byToken()).toMatchObject({ reachable: true })
  })

  test('@device_reachability_status_02_reachable_and_connected_data', async () => {
    await stage.switches({ dataOnly: true })
    expect((await stage.ask(annas)).body).toEqual({ reachable: true, connectivity: ['DATA'], lastStatusTime: PAST })
    expect(await byToken()).toMatchObject({ connectivity: ['DATA'] })
  })

  test('@device_reachability_status_03_reachable_and_connected_data_and_sms', async () => {
    expect((await stage.ask(annas)).body).toMatchObject({ reachable: true, connectivity: ['DATA', 'SMS'] })
  })

  test.each(['off', 'airplaneMode', 'neverConnected'])(
    '@device_reachability_status_04_not_reachable: %s',
    async (flag) => {
      await stage.switches({ [flag]: true })
      expect((await stage.ask(annas)).body).toEqual({ reachable: false, lastStatusTime: PAST })
    },
  )

  test('names the identifier that it used when there are several', async () => {
    const device = { phoneNumber: ANNA, networkAccessIdentifier: '123456789@example.com' }
    const { status, body } = await stage.ask({ device })
    expect([status, body]).toEqual([200, expect.objectContaining({ reachable: true, device: { phoneNumber: ANNA } })])
  })

  identifiesDevices(stage, 'device_reachability_status')
})
