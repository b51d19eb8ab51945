import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { CalendarDate } from '../../../wire/operator/primitives.ts'
import { connectivityOf } from '../model/handset.ts'
import { wireCountry } from '../model/roaming-countries.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { identifyDevice, identifyMobile, numberBesideToken } from './camara-number.ts'
import { aboutDevice, usedIdentifier } from './device-body.ts'
import { ABOUT_DEVICE, ABOUT_NUMBER, describes } from '../openapi/operation.ts'
import { CAMARA_ANSWERS } from '../answers/camara-answers.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Days for which this operator keeps who had a number: five years. */
const KEPT_DAYS = 1_826

const aboutNumber = z.strictObject({ phoneNumber: phoneNumber.exactOptional() })
const recyclingBody = z.strictObject({ phoneNumber: phoneNumber.exactOptional(), specifiedDate: z.iso.date() })
const tenureBody = z.strictObject({ phoneNumber: phoneNumber.exactOptional(), tenureDate: z.iso.date() })

/** Refuses a date that has come nowhere on Earth yet (UTC+14). */
const requirePast = ({ model }: SandboxParts, name: string, date: CalendarDate): void => {
  if (date > new Date(model.now() + 14 * HOUR_MS).toISOString().slice(0, 10))
    throw new WireError(400, 'OUT_OF_RANGE', `${name}: a date that is not in the future`)
}

const deviceRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  app.post(
    PATHS.reachability,
    describes({
      id: 'getReachabilityStatus',
      summary: 'Tell whether a device can be reached, and how',
      body: aboutDevice,
      answers: { 200: CAMARA_ANSWERS.reachability },
      refusals: ABOUT_DEVICE,
    }),
    requireCapability(parts, 'signals.reachability'),
    async (c) => {
      const { device } = await readBody(c, aboutDevice)
      const connectivity = connectivityOf((await identifyDevice(parts, c, device)).switches)
      const reachable = connectivity.length > 0
      const answer = { ...usedIdentifier(device), lastStatusTime: model.timestamp(), reachable }
      return c.json(reachable ? { ...answer, connectivity } : answer)
    },
  )

  app.post(
    PATHS.roaming,
    describes({
      id: 'getRoamingStatus',
      summary: 'Tell whether a device is abroad, and where',
      body: aboutDevice,
      answers: { 200: CAMARA_ANSWERS.roaming },
      refusals: ABOUT_DEVICE,
    }),
    requireCapability(parts, 'signals.roaming'),
    async (c) => {
      const { device } = await readBody(c, aboutDevice)
      const { roaming, roamingIn } = (await identifyDevice(parts, c, device)).switches
      const answer = { ...usedIdentifier(device), lastStatusTime: model.timestamp(), roaming }
      return c.json(roaming ? { ...answer, ...wireCountry(roamingIn) } : answer)
    },
  )

  app.post(
    PATHS.subscriptionStatus,
    describes({
      id: 'retrieveSubscriptionStatus',
      summary: 'Tell which services of a line work',
      body: aboutNumber,
      answers: { 200: CAMARA_ANSWERS.subscriptionStatus },
      refusals: { ...ABOUT_NUMBER, 403: ['INVALID_TOKEN_CONTEXT'] },
    }),
    requireCapability(parts, 'signals.subscriptionStatus'),
    async (c) => {
      const number = numberBesideToken(c, (await readBody(c, aboutNumber)).phoneNumber)
      const status = (await identifyMobile(parts, c, number)).switches.suspended ? 'suspended' : 'active'
      return c.json({ voiceSmsIn: status, voiceSmsOut: status, dataService: status })
    },
  )
}

/** The CAMARA APIs that answer facts about a number. */
export const signalRoutes = (app: Hono, parts: SandboxParts): void => {
  deviceRoutes(app, parts)

  app.post(
    PATHS.numberRecycling,
    describes({
      id: 'checkNumberRecycling',
      summary: 'Tell whether a number has another holder than on a day',
      body: recyclingBody,
      answers: { 200: CAMARA_ANSWERS.numberRecycling },
      refusals: { ...ABOUT_NUMBER, 400: ['OUT_OF_RANGE'] },
    }),
    requireCapability(parts, 'signals.numberRecycling'),
    async (c) => {
      const body = await readBody(c, recyclingBody)
      requirePast(parts, 'specifiedDate', body.specifiedDate)
      if (Date.parse(body.specifiedDate) < parts.model.now() - KEPT_DAYS * DAY_MS)
        throw new WireError(400, 'OUT_OF_RANGE', `specifiedDate: holders are kept for ${KEPT_DAYS} days`)
      const { since, switches } = await identifyMobile(parts, c, body.phoneNumber)
      const heldSince = switches.reassignedAt?.slice(0, 10) ?? since
      return c.json({ phoneNumberRecycled: body.specifiedDate < heldSince })
    },
  )

  app.post(
    PATHS.callForwardings,
    describes({
      id: 'retrieveCallForwarding',
      summary: 'Tell which calls are forwarded',
      body: aboutNumber,
      answers: { 200: CAMARA_ANSWERS.callForwardings },
      refusals: ABOUT_NUMBER,
    }),
    requireCapability(parts, 'signals.callForwarding'),
    async (c) => {
      const { phoneNumber } = await readBody(c, aboutNumber)
      const { forwarding } = (await identifyMobile(parts, c, phoneNumber)).switches
      if (forwarding === 'conditional') return c.json(['conditional_not_reachable', 'conditional_no_answer'])
      return c.json([forwarding === 'none' ? 'inactive' : 'unconditional'])
    },
  )

  app.post(
    PATHS.unconditionalForwardings,
    describes({
      id: 'retrieveUnconditionalCallForwarding',
      summary: 'Tell whether all calls are forwarded',
      body: aboutNumber,
      answers: { 200: CAMARA_ANSWERS.unconditionalForwardings },
      refusals: ABOUT_NUMBER,
    }),
    requireCapability(parts, 'signals.callForwarding'),
    async (c) => {
      const { phoneNumber } = await readBody(c, aboutNumber)
      return c.json({ active: (await identifyMobile(parts, c, phoneNumber)).switches.forwarding === 'unconditional' })
    },
  )

  app.post(
    PATHS.tenure,
    describes({
      id: 'checkTenure',
      summary: 'Tell whether a line has been of its holder since a day',
      body: tenureBody,
      answers: { 200: CAMARA_ANSWERS.tenure },
      refusals: { ...ABOUT_NUMBER, 400: ['OUT_OF_RANGE'] },
    }),
    requireCapability(parts, 'signals.tenure'),
    async (c) => {
      const body = await readBody(c, tenureBody)
      requirePast(parts, 'tenureDate', body.tenureDate)
      return c.json({
        tenureDateCheck: (await identifyMobile(parts, c, body.phoneNumber)).since <= body.tenureDate,
        contractType: 'PAYM',
      })
    },
  )
}
