import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { DateTime } from '../../../wire/operator/primitives.ts'
import type { Handset } from '../model/handset.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { WireError } from '../wire-error.ts'
import { identifyMobile } from './camara-number.ts'
import { ABOUT_NUMBER, describes } from '../openapi/operation.ts'
import { CAMARA_ANSWERS } from '../answers/camara-answers.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const HOURS_A_DAY = 24
const MAX_AGE_HOURS = 2_400

const aboutNumber = z.strictObject({ phoneNumber: phoneNumber.exactOptional() })
const swapBody = z.strictObject({ phoneNumber: phoneNumber.exactOptional(), maxAge: z.int().default(240) })

/**
 * Time since which this SIM, or this phone, is in use: that of the last change, else of the first use. Null for none.
 */
const inUseSince = ({ since, switches }: Handset, swappedAt: DateTime | null): DateTime | null =>
  switches.neverConnected ? null : (swappedAt ?? `${since}T00:00:00.000Z`)

const checkAge = ({ policies }: SandboxParts, maxAge: number): void => {
  const most = policies.monitoredDays === null ? MAX_AGE_HOURS : policies.monitoredDays * HOURS_A_DAY
  if (maxAge < 1 || maxAge > Math.min(MAX_AGE_HOURS, most))
    throw new WireError(400, 'OUT_OF_RANGE', `maxAge: 1 to ${Math.min(MAX_AGE_HOURS, most)} hours`)
}

const isWithin = ({ model }: SandboxParts, at: DateTime | null, ms: number): boolean =>
  at !== null && model.now() - Date.parse(at) <= ms

/**
 * The date of a change as it may be told: null, with the period, for one that is older than this operator keeps them.
 */
const tellDate = (
  parts: SandboxParts,
  at: DateTime | null,
): { readonly date: DateTime | null; readonly monitoredPeriod?: number } => {
  const { monitoredDays } = parts.policies
  if (at === null || monitoredDays === null) return { date: at }
  return isWithin(parts, at, monitoredDays * DAY_MS) ? { date: at } : { date: null, monitoredPeriod: monitoredDays }
}

/** A SIM that was never in the network has no phone. */
const requirePhone = (handset: Handset): Handset => {
  if (handset.switches.neverConnected)
    throw new WireError(422, 'SERVICE_NOT_APPLICABLE', 'This SIM has never been in a phone.')
  return handset
}

/** CAMARA sim-swap 2.1.0 and device-swap 1.0.0. A new SIM, and a new phone, is a change as well. */
export const swapRoutes = (app: Hono, parts: SandboxParts): void => {
  app.post(
    PATHS.simSwapCheck,
    describes({
      id: 'checkSimSwap',
      summary: 'Tell whether the SIM was replaced lately',
      body: swapBody,
      answers: { 200: CAMARA_ANSWERS.swapCheck },
      refusals: { ...ABOUT_NUMBER, 400: ['OUT_OF_RANGE'] },
    }),
    requireCapability(parts, 'signals.simSwapCheck'),
    async (c) => {
      const body = await readBody(c, swapBody)
      checkAge(parts, body.maxAge)
      const handset = await identifyMobile(parts, c, body.phoneNumber)
      return c.json({
        swapped: isWithin(parts, inUseSince(handset, handset.switches.simSwappedAt), body.maxAge * HOUR_MS),
      })
    },
  )

  app.post(
    PATHS.simSwapDate,
    describes({
      id: 'retrieveSimSwapDate',
      summary: 'Tell when the SIM was replaced',
      body: aboutNumber,
      answers: { 200: CAMARA_ANSWERS.simSwapDate },
      refusals: ABOUT_NUMBER,
    }),
    requireCapability(parts, 'signals.simSwapDate'),
    async (c) => {
      const handset = await identifyMobile(parts, c, (await readBody(c, aboutNumber)).phoneNumber)
      const { date, ...period } = tellDate(parts, inUseSince(handset, handset.switches.simSwappedAt))
      return c.json({ latestSimChange: date, ...period })
    },
  )

  app.post(
    PATHS.deviceSwapCheck,
    describes({
      id: 'checkDeviceSwap',
      summary: 'Tell whether the phone was replaced lately',
      body: swapBody,
      answers: { 200: CAMARA_ANSWERS.swapCheck },
      refusals: { ...ABOUT_NUMBER, 400: ['OUT_OF_RANGE'] },
    }),
    requireCapability(parts, 'signals.deviceSwapCheck'),
    async (c) => {
      const body = await readBody(c, swapBody)
      checkAge(parts, body.maxAge)
      const handset = requirePhone(await identifyMobile(parts, c, body.phoneNumber))
      const at = inUseSince(handset, handset.switches.deviceSwappedAt)
      return c.json({ swapped: isWithin(parts, at, body.maxAge * HOUR_MS) })
    },
  )

  app.post(
    PATHS.deviceSwapDate,
    describes({
      id: 'retrieveDeviceSwapDate',
      summary: 'Tell when the phone was replaced',
      body: aboutNumber,
      answers: { 200: CAMARA_ANSWERS.deviceSwapDate },
      refusals: ABOUT_NUMBER,
    }),
    requireCapability(parts, 'signals.deviceSwapCheck'),
    async (c) => {
      const handset = requirePhone(await identifyMobile(parts, c, (await readBody(c, aboutNumber)).phoneNumber))
      const { date, ...period } = tellDate(parts, inUseSince(handset, handset.switches.deviceSwappedAt))
      return c.json({ latestDeviceChange: date, ...period })
    },
  )
}
