import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseClientKey } from '../../src/adapters/operator/login/client-key.ts'
import type { LoginOptions } from '../../src/adapters/operator/login/request-token.ts'
import { inCountry } from './worlds.ts'
import { useScene } from './scene.ts'
import type { SceneOptions } from './scene.ts'
import { letHoldEnd, lookAtRequests, untilWarned } from './time.ts'
import { findNothing, shareNumber } from './way-in.ts'

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const key = parseClientKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())

const loginAt = (issuer: string): LoginOptions => {
  if (key === null) throw new Error('no key')
  return { issuer, clientId: 'dozvon', proof: { key }, purpose: 'dpv:FraudPreventionAndDetection' }
}

/** An operator whose every API wants a token, which names the customer wherever facts about them are asked. */
const loggedIn: SceneOptions = {
  trial: { world: inCountry('BY') },
  sandbox: { authorization: { clients: [{ id: 'dozvon', key: publicKey.export({ format: 'jwk' }) }] } },
  prepare: async ({ sandbox }) => ({
    operator: { url: sandbox.url, token: null, login: loginAt(sandbox.url), eventsUrl: null },
  }),
}

interface Issued {
  readonly grant: string
  readonly subject: string | null
  readonly scopes: readonly string[]
}

describe('an operator that names customers by tokens', () => {
  const scene = useScene(loggedIn)
  const issuedFor = async (phone: string): Promise<readonly Issued[]> => {
    const { issued } = (await scene().control('GET', 'authorization')) as { readonly issued: readonly Issued[] }
    return issued.filter(({ subject }) => subject === phone)
  }

  it('tells why a code does not come', async () => {
    const anna = await shareNumber(scene(), { switches: { airplaneMode: true } })
    await anna.told('why-phone-off')
    await anna.press('airplane', 'turned-off')
    await anna.press('retry', 'came')
    await anna.told('end-came')
    const tokens = await issuedFor(anna.phone)
    expect(tokens.map(({ scopes }) => scopes[1])).toContain('device-reachability-status:read')
    expect(tokens.map(({ scopes }) => scopes[0])).toEqual(tokens.map(() => 'dpv:FraudPreventionAndDetection'))
  })

  it('changes a number, from the proof to the news that it is done', async () => {
    await scene().control('PATCH', 'orders', { delayMs: 0, failure: null })
    const anna = await scene().customer()
    await anna.start('change-number')
    await anna.press('conditions', 'begin', 'change-number')
    await anna.press('number', 'mine', 'prove')
    await anna.share()
    await anna.asked('sent', 'prove')
    await anna.say(await anna.code())
    await anna.asked('wish', 'change-number')
    await anna.say('%111')
    await anna.asked('category', 'change-number')
    await anna.tap('Любая (все)')
    await anna.asked('offers', 'change-number')
    await anna.tap(anna.buttons()[0] ?? '')
    await anna.asked('sent', 'prove')
    await anna.say(await anna.code())
    await anna.until('the clock', () => anna.question()?.text?.includes('Закреплён за вами до') === true)
    // Every token is over in the middle of it.
    await scene().control('POST', 'authorization/revoke')
    await anna.tap(anna.label('confirm', 'change', 'change-number'))
    await anna.until('the order', () => anna.question()?.text?.includes('Заявка принята') === true)
    await untilWarned(scene().test)
    await scene().control('POST', 'authorization/revoke')
    await letHoldEnd(scene().test)
    await lookAtRequests(scene().test)
    await anna.until('the news', () => anna.screen().some((text) => text.includes('сменён на')))
    const scopes = (await issuedFor(anna.phone)).map((token) => token.scopes[1])
    expect(scopes).toEqual(expect.arrayContaining(['sim-swap:retrieve-date', 'number-recycling:check']))
  })

  it('cannot tell of a customer who has not agreed: the general questions are asked', async () => {
    const anna = await scene().customer()
    await scene().control('PATCH', 'authorization', { withoutConsent: [anna.phone] })
    await anna.switchHandset({ airplaneMode: true })
    await anna.start('missing-sms')
    await anna.asked('number-asked')
    await anna.press('number-asked', 'mine')
    await anna.share()
    await anna.told('why-general')
    await findNothing(anna)
    await anna.asked('again')
  })

  it('gets the operator’s page for a consent as a button, and goes on without it', async () => {
    const captureUrl = `${scene().sandbox.url}/consent/1`
    const anna = await scene().customer()
    const withoutConsent = [anna.phone]
    await scene().control('PATCH', 'authorization', { withoutConsent, consentAt: 'api', captureUrl })
    await anna.start('missing-sms')
    await anna.press('number-asked', 'mine')
    await anna.share()
    await anna.asked('consent')
    expect(anna.question()?.inline_keyboard?.flat()[0]).toMatchObject({ url: captureUrl })
    await anna.press('consent', 'look-on')
    await anna.asked('airplane')
    await scene().control('PATCH', 'authorization', { withoutConsent: [], consentAt: 'server', captureUrl: null })
  })

  it.each(['https://thief.example/consent', 'http://127.0.0.1.thief.example/', 'javascript:alert(1)', 'no address'])(
    'leads nobody to a page for a consent that is not the operator’s own: %s',
    async (captureUrl) => {
      const anna = await scene().customer()
      const withoutConsent = [anna.phone]
      await scene().control('PATCH', 'authorization', { withoutConsent, consentAt: 'api', captureUrl })
      await anna.start('missing-sms')
      await anna.press('number-asked', 'mine')
      await anna.share()
      await anna.asked('airplane')
      expect(JSON.stringify(anna.chat())).not.toContain(captureUrl)
      await scene().control('PATCH', 'authorization', { withoutConsent: [], consentAt: 'server', captureUrl: null })
    },
  )

  it('leaves no token and no assertion in the log', () => {
    const log = scene().logged().join('\n')
    expect(log).toContain('operator: a request ended')
    expect(log).not.toMatch(/eyJ[\w-]{10,}\.|assertion=|bearer /i)
  })
})
