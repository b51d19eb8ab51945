import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { settingsOf } from '../model/line-model.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { identify } from './camara-number.ts'
import { describes } from '../openapi/operation.ts'
import { OWN_ANSWERS } from '../answers/own-answers.ts'

const about = z.strictObject({ phoneNumber })

/** The settings of a line, an API of dozvon's own in CAMARA's form; orders change them. */
export const lineRoutes = (app: Hono, parts: SandboxParts): void => {
  app.post(
    PATHS.forwardingRules,
    describes({
      id: 'retrieveForwardingRules',
      summary: 'Tell where calls are forwarded to',
      body: about,
      answers: { 200: OWN_ANSWERS.forwardingRules },
      refusals: { 404: ['IDENTIFIER_NOT_FOUND'] },
    }),
    requireCapability(parts, 'lines.forwarding'),
    async (c) => {
      const { number } = await identify(parts, c, (await readBody(c, about)).phoneNumber)
      return c.json(settingsOf(parts.model, number).rules)
    },
  )
  app.post(
    PATHS.voicemail,
    describes({
      id: 'retrieveVoicemail',
      summary: 'Tell the settings of voicemail',
      body: about,
      answers: { 200: OWN_ANSWERS.voicemail },
      refusals: { 404: ['IDENTIFIER_NOT_FOUND'] },
    }),
    requireCapability(parts, 'lines.voicemail'),
    async (c) => {
      const { number } = await identify(parts, c, (await readBody(c, about)).phoneNumber)
      return c.json(settingsOf(parts.model, number).voicemail)
    },
  )
}
