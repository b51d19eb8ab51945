import { z } from 'zod'
import { IDENTITY_ATTRIBUTES, SCORED } from '../model/identity.ts'
import { phoneNumber } from '../read-body.ts'

/** A time of an answer (RFC 3339). */
export const dateTime = z.string().meta({ format: 'date-time' })

const device = z.strictObject({ phoneNumber }).optional()
const monitoredPeriod = z.int().min(1).optional()
const status = z.enum(['active', 'suspended'])
const verdict = z.enum(['true', 'false', 'not_available']).optional()
const score = z.int().min(0).max(99).optional()

/** Answers of CAMARA's operations, as their specifications have them. */
export const CAMARA_ANSWERS = {
  sendCode: z.strictObject({ authenticationId: z.string().min(1).max(36) }),
  swapCheck: z.strictObject({ swapped: z.boolean() }),
  simSwapDate: z.strictObject({ latestSimChange: dateTime.nullable(), monitoredPeriod }),
  deviceSwapDate: z.strictObject({ latestDeviceChange: dateTime.nullable(), monitoredPeriod }),
  reachability: z.strictObject({
    device,
    lastStatusTime: dateTime,
    reachable: z.boolean(),
    connectivity: z
      .array(z.enum(['DATA', 'SMS']))
      .min(1)
      .optional(),
  }),
  roaming: z.strictObject({
    device,
    lastStatusTime: dateTime,
    roaming: z.boolean(),
    countryCode: z.int().optional(),
    countryName: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
  }),
  subscriptionStatus: z.strictObject({
    voiceSmsIn: status,
    voiceSmsOut: status,
    dataService: z.enum(['active', 'suspended', 'throttled']),
  }),
  numberRecycling: z.strictObject({ phoneNumberRecycled: z.boolean() }),
  callForwardings: z
    .array(
      z.enum(['inactive', 'unconditional', 'conditional_busy', 'conditional_not_reachable', 'conditional_no_answer']),
    )
    .min(1),
  unconditionalForwardings: z.strictObject({ active: z.boolean() }),
  tenure: z.strictObject({
    tenureDateCheck: z.boolean(),
    contractType: z.enum(['PAYG', 'PAYM', 'Business']).optional(),
  }),
  identityMatch: z.strictObject(
    Object.fromEntries([
      ...IDENTITY_ATTRIBUTES.map((attribute) => [`${attribute}Match`, verdict]),
      ...[...SCORED].map((attribute) => [`${attribute}MatchScore`, score]),
    ]) as Record<string, typeof verdict | typeof score>,
  ),
} as const
