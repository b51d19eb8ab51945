import type { Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { connectivityOf } from '../model/handset.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { tokenSubject } from '../authorization/require-token.ts'
import { identify } from './camara-number.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Days for which this operator keeps who had a number: five years. */
const KEPT_DAYS = 1_826

/** Poland (ITU-T E.212), the country in which every roaming handset is. */
const ABROAD = { countryCode: 260, countryName: ['PL'] }

const aboutNumber = z.strictObject({ phoneNumber: phoneNumber.optional() })
const aboutDevice = z.strictObject({ device: z.strictObject({ phoneNumber }).optional() })
const swapBody = z.strictObject({ phoneNumber: phoneNumber.optional(), maxAge: z.int().default(240) })
const recyclingBody = z.strictObject({ phoneNumber: phoneNumber.optional(), specifiedDate: z.iso.date() })
const tenureBody = z.strictObject({ phoneNumber: phoneNumber.optional(), tenureDate: z.iso.date() })

const checkAge = (maxAge: number): void => {
  if (maxAge < 1 || maxAge > 2400) throw new WireError(400, 'OUT_OF_RANGE', 'maxAge: 1 to 2400 hours')
}

const deviceRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  app.post(PATHS.reachability, requireCapability(parts, 'signals.reachability'), async (c) => {
    const { device } = await readBody(c, aboutDevice)
    const connectivity = connectivityOf((await identify(parts, c, device?.phoneNumber)).switches)
    const answer = { lastStatusTime: model.timestamp(), reachable: connectivity.length > 0 }
    return c.json(answer.reachable ? { ...answer, connectivity } : answer)
  })

  app.post(PATHS.roaming, requireCapability(parts, 'signals.roaming'), async (c) => {
    const { device } = await readBody(c, aboutDevice)
    const { roaming } = (await identify(parts, c, device?.phoneNumber)).switches
    return c.json({ lastStatusTime: model.timestamp(), roaming, ...(roaming ? ABROAD : {}) })
  })

  app.post(PATHS.subscriptionStatus, requireCapability(parts, 'signals.subscriptionStatus'), async (c) => {
    const { phoneNumber } = await readBody(c, aboutNumber)
    const subject = tokenSubject(c.req.raw)
    // A number beside a token that names one is no fault here, if it is the same (subscription-status 0.1.0).
    if (phoneNumber !== undefined && subject !== null && phoneNumber !== subject)
      throw new WireError(403, 'INVALID_TOKEN_CONTEXT', 'The token names another number.')
    const status = (await identify(parts, c, phoneNumber === subject ? undefined : phoneNumber)).switches.suspended
      ? 'suspended'
      : 'active'
    return c.json({ voiceSmsIn: status, voiceSmsOut: status, dataService: status })
  })
}

const swapRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  app.post(PATHS.simSwapCheck, requireCapability(parts, 'signals.simSwapCheck'), async (c) => {
    const body = await readBody(c, swapBody)
    checkAge(body.maxAge)
    const { simSwappedAt } = (await identify(parts, c, body.phoneNumber)).switches
    return c.json({ swapped: simSwappedAt !== null && model.now() - Date.parse(simSwappedAt) <= body.maxAge * HOUR_MS })
  })

  app.post(PATHS.simSwapDate, requireCapability(parts, 'signals.simSwapDate'), async (c) => {
    const { phoneNumber } = await readBody(c, aboutNumber)
    const { simSwappedAt } = (await identify(parts, c, phoneNumber)).switches
    return c.json(
      simSwappedAt === null ? { latestSimChange: null, monitoredPeriod: 120 } : { latestSimChange: simSwappedAt },
    )
  })

  app.post(PATHS.deviceSwapCheck, requireCapability(parts, 'signals.deviceSwapCheck'), async (c) => {
    const body = await readBody(c, swapBody)
    checkAge(body.maxAge)
    await identify(parts, c, body.phoneNumber)
    return c.json({ swapped: false })
  })
}

/** The CAMARA APIs that answer facts about a number. */
export const signalRoutes = (app: Hono, parts: SandboxParts): void => {
  deviceRoutes(app, parts)
  swapRoutes(app, parts)

  app.post(PATHS.numberRecycling, requireCapability(parts, 'signals.numberRecycling'), async (c) => {
    const body = await readBody(c, recyclingBody)
    if (Date.parse(body.specifiedDate) < parts.model.now() - KEPT_DAYS * DAY_MS)
      throw new WireError(400, 'OUT_OF_RANGE', `specifiedDate: holders are kept for ${KEPT_DAYS} days`)
    const { since, switches } = await identify(parts, c, body.phoneNumber)
    const heldSince = switches.reassignedAt?.slice(0, 10) ?? since
    return c.json({ phoneNumberRecycled: body.specifiedDate < heldSince })
  })

  app.post(PATHS.callForwardings, requireCapability(parts, 'signals.callForwarding'), async (c) => {
    const { phoneNumber } = await readBody(c, aboutNumber)
    const { forwarding } = (await identify(parts, c, phoneNumber)).switches
    if (forwarding === 'conditional') return c.json(['conditional_not_reachable', 'conditional_no_answer'])
    return c.json([forwarding === 'none' ? 'inactive' : 'unconditional'])
  })

  app.post(PATHS.unconditionalForwardings, requireCapability(parts, 'signals.callForwarding'), async (c) => {
    const { phoneNumber } = await readBody(c, aboutNumber)
    return c.json({ active: (await identify(parts, c, phoneNumber)).switches.forwarding === 'unconditional' })
  })

  app.post(PATHS.tenure, requireCapability(parts, 'signals.tenure'), async (c) => {
    const body = await readBody(c, tenureBody)
    return c.json({
      tenureDateCheck: (await identify(parts, c, body.phoneNumber)).since <= body.tenureDate,
      contractType: 'PAYM',
    })
  })
}
