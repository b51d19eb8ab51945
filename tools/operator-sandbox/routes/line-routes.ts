import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { settingsOf } from '../model/line-model.ts'
import { needs, type SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { identify } from './camara-number.ts'

const about = z.strictObject({ phoneNumber })

/** Our own API, in CAMARA's form, for what is set on a line; it is changed by orders. */
export const lineRoutes = (app: Hono, parts: SandboxParts): void => {
  app.post(PATHS.forwardingRules, needs(parts, 'lines.forwarding'), async (c) => {
    const { number } = await identify(parts, (await readBody(c, about)).phoneNumber)
    return c.json(settingsOf(parts.world, number).rules)
  })
  app.post(PATHS.voicemail, needs(parts, 'lines.voicemail'), async (c) => {
    const { number } = await identify(parts, (await readBody(c, about)).phoneNumber)
    return c.json(settingsOf(parts.world, number).voicemail)
  })
}
