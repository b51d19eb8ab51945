import { z } from 'zod'
import { CAPABILITIES } from '../../../wire/operator/capabilities.ts'
import { phoneNumber } from '../read-body.ts'
import { dateTime } from './camara-answers.ts'

const receipt = z.strictObject({
  messageId: z.string(),
  state: z.enum([
    'SCHEDULED',
    'ENROUTE',
    'DELIVERED',
    'EXPIRED',
    'DELETED',
    'UNDELIVERABLE',
    'ACCEPTED',
    'UNKNOWN',
    'REJECTED',
  ]),
  stat: z.string().nullable().meta({ description: 'stat: of an SMPP v3.4 receipt' }),
  causeIsPermanent: z.boolean().nullable(),
  acknowledgedBy: z.enum(['handset', 'carrier', 'unknown']),
  sender: z.string(),
  submittedAt: dateTime,
  updatedAt: dateTime,
  upstreamCode: z.string().nullable(),
  contextCode: z
    .string()
    .regex(/^MESSAGE_DELIVERY\.[A-Z_]+$/)
    .optional(),
  contextMessage: z.string().optional(),
})

const application = z.strictObject({
  applicationId: z.string(),
  state: z.enum(['received', 'accepted', 'refused', 'withdrawn']),
  updatedAt: dateTime,
  reason: z.string().nullable(),
  offered: phoneNumber.nullable(),
})

const forwardTo = phoneNumber.nullable()

/** Answers of the operations that no standard has. */
export const OWN_ANSWERS = {
  capabilities: z.strictObject({ capabilities: z.array(z.enum(CAPABILITIES)) }),
  receipt,
  latestReceipt: z.strictObject({ message: receipt.nullable() }),
  application,
  forwardingRules: z.strictObject({
    unconditional: forwardTo,
    busy: forwardTo,
    notReachable: forwardTo,
    noAnswer: forwardTo,
  }),
  voicemail: z.strictObject({ enabled: z.boolean(), email: z.string().nullable() }),
  codeWord: z.strictObject({ recoveryToken: z.string(), expiresAt: dateTime }),
  passwordReset: z.strictObject({ expiresAt: dateTime }),
} as const
