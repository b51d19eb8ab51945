import { generateKeyPairSync } from 'node:crypto'
import { parseClientKey } from '../../src/adapters/operator/login/client-key.ts'
import { freePort } from '../support/redis.ts'
import type { Customer, NewCustomer } from './customer.ts'
import type { SceneOptions } from './scene.ts'
import type { Stage } from './stage.ts'
import { inCountry } from './worlds.ts'

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const key = parseClientKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
if (key === null) throw new Error('no key')
const port = await freePort()

/** Address of the bot's own pages, below a path as behind a proxy. */
export const publicUrl = `http://127.0.0.1:${port}/help`

/** An operator whose network proves numbers, and a bot that has pages. */
export const networkScene: SceneOptions = {
  trial: { world: inCountry('BY') },
  sandbox: {
    authorization: {
      clients: [{ id: 'dozvon', key: publicKey.export({ format: 'jwk' }), redirectUris: [`${publicUrl}/prove/back`] }],
    },
  },
  prepare: async ({ sandbox }) => {
    const login = {
      issuer: sandbox.url,
      clientId: 'dozvon',
      proof: { key },
      purpose: 'dpv:FraudPreventionAndDetection',
    }
    return {
      port,
      operator: { url: sandbox.url, token: null, login, eventsUrl: `http://127.0.0.1:${port}/operator`, publicUrl },
    }
  },
}

/** The address that the live question offers. */
export const linkOf = (customer: Customer): string => {
  const button = customer.question()?.inline_keyboard?.flat()[0]
  if (button === undefined || !('url' in button)) throw new Error('the question has no link')
  return button.url
}

/** A customer at the question for the number that they want to change. */
export const atNumber = async (stage: Pick<Stage, 'customer'>, who: NewCustomer = {}): Promise<Customer> => {
  const anna = await stage.customer(who)
  await anna.start('change-number')
  await anna.press('conditions', 'begin', 'change-number')
  await anna.asked('number', 'prove')
  return anna
}

/** A customer who wants another number, has shared the present one, and is offered the link. */
export const offeredNetwork = async (stage: Pick<Stage, 'customer'>, who: NewCustomer = {}): Promise<Customer> => {
  const anna = await atNumber(stage, who)
  await anna.press('number', 'mine', 'prove')
  await anna.share()
  await anna.asked('network', 'prove')
  return anna
}
