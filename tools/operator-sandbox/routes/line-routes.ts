import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { settingsOf } from '../model/line-model.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { identify } from './camara-number.ts'

const about = z.strictObject({ phoneNumber })

/** The settings of a line, an API of dozvon's own in CAMARA's form; orders change them. */
export const lineRoutes = (app: Hono, parts: SandboxParts): void => {
  app.post(PATHS.forwardingRules, requireCapability(parts, 'lines.forwarding'), async (c) => {
    const { number } = await identify(parts, c, (await readBody(c, about)).phoneNumber)
    return c.json(settingsOf(parts.model, number).rules)
  })
  app.post(PATHS.voicemail, requireCapability(parts, 'lines.voicemail'), async (c) => {
    const { number } = await identify(parts, c, (await readBody(c, about)).phoneNumber)
    return c.json(settingsOf(parts.model, number).voicemail)
  })
}
