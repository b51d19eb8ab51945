import { z } from 'zod'
import { dateTime } from './date-time.ts'
import type { CallContext } from '../../core/operator/request-context.ts'
import { OperatorError } from '../../core/operator/operator-error.ts'
import type { PhoneNumber } from '../../core/text/phone-number.ts'
import type { SignalsPort } from '../../core/ports/operator/signals-port.ts'
import type { AskOperator } from './transport/operator-request.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import { requireNumberProof } from './require-proof.ts'
import type { Timeouts } from './timeouts.ts'

const reachability = z.object({
  reachable: z.boolean(),
  connectivity: z.array(z.enum(['DATA', 'SMS'])).default([]),
  lastStatusTime: dateTime,
})
const roaming = z.object({
  roaming: z.boolean(),
  countryCode: z.int().exactOptional(),
  countryName: z.array(z.string()).exactOptional(),
  lastStatusTime: dateTime,
})
const active = z.enum(['active', 'suspended'])
const subscription = z.object({
  voiceSmsIn: active,
  voiceSmsOut: active,
  dataService: z.enum(['active', 'suspended', 'throttled']),
})
const swapped = z.object({ swapped: z.boolean() })
const swapDate = z.object({ latestSimChange: dateTime.nullable(), monitoredPeriod: z.int().exactOptional() })
const recycled = z.object({ phoneNumberRecycled: z.boolean() })
const forwardings = z
  .array(
    z.enum(['inactive', 'unconditional', 'conditional_busy', 'conditional_not_reachable', 'conditional_no_answer']),
  )
  .min(1)
const unconditional = z.object({ active: z.boolean() })
const tenure = z.object({
  tenureDateCheck: z.boolean(),
  contractType: z.enum(['PAYG', 'PAYM', 'Business']).exactOptional(),
})
const match = z.record(z.string(), z.union([z.enum(['true', 'false', 'not_available']), z.number()]))

type Signal = keyof SignalsPort

interface SignalAsk<T> {
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  readonly answer: z.ZodType<T>
  readonly substitutable?: boolean
}

/** Creates the client of network signals (CAMARA APIs). Every request requires proof of the number. */
export const createSignals = (ask: AskOperator, timeouts: Timeouts): SignalsPort => {
  const about = async <T>(
    signal: Signal,
    phoneNumber: PhoneNumber,
    ctx: CallContext,
    what: SignalAsk<T>,
  ): Promise<T> => {
    requireNumberProof(ctx, phoneNumber)
    const { body } = await ask(
      {
        ...what,
        capability: `signals.${signal}`,
        repeat: 'read',
        method: 'POST',
        timeoutMs: timeouts.signals,
      },
      ctx,
    )
    return body
  }
  /** Wraps the number in `device`, as only reachability and roaming need it. */
  const device = (phoneNumber: PhoneNumber) => ({ device: { phoneNumber } })

  return {
    reachability: ({ phoneNumber }, ctx) =>
      about('reachability', phoneNumber, ctx, {
        path: PATHS.reachability,
        body: device(phoneNumber),
        answer: reachability,
      }),
    roaming: ({ phoneNumber }, ctx) =>
      about('roaming', phoneNumber, ctx, { path: PATHS.roaming, body: device(phoneNumber), answer: roaming }),
    subscriptionStatus: (req, ctx) =>
      about('subscriptionStatus', req.phoneNumber, ctx, {
        path: PATHS.subscriptionStatus,
        body: { phoneNumber: req.phoneNumber },
        answer: subscription,
      }),
    simSwapCheck: (req, ctx) =>
      about('simSwapCheck', req.phoneNumber, ctx, { path: PATHS.simSwapCheck, body: { ...req }, answer: swapped }),
    simSwapDate: (req, ctx) =>
      about('simSwapDate', req.phoneNumber, ctx, {
        path: PATHS.simSwapDate,
        body: { phoneNumber: req.phoneNumber },
        answer: swapDate,
      }),
    deviceSwapCheck: (req, ctx) =>
      about('deviceSwapCheck', req.phoneNumber, ctx, {
        path: PATHS.deviceSwapCheck,
        body: { ...req },
        answer: swapped,
      }),
    numberRecycling: (req, ctx) =>
      about('numberRecycling', req.phoneNumber, ctx, {
        path: PATHS.numberRecycling,
        body: { ...req },
        answer: recycled,
      }),
    callForwarding: async ({ phoneNumber }, ctx) => {
      const body = { phoneNumber }
      try {
        return await about('callForwarding', phoneNumber, ctx, {
          path: PATHS.callForwardings,
          body,
          answer: forwardings,
          substitutable: true,
        })
      } catch (error) {
        if (!(error instanceof OperatorError) || error.code !== 'NOT_IMPLEMENTED') throw error
        const only = await about('callForwarding', phoneNumber, ctx, {
          path: PATHS.unconditionalForwardings,
          body,
          answer: unconditional,
        })
        // Without unconditional forwarding there may still be a conditional one: the answer stays unknown.
        if (!only.active) throw error
        return ['unconditional']
      }
    },
    tenure: (req, ctx) =>
      about('tenure', req.phoneNumber, ctx, { path: PATHS.tenure, body: { ...req }, answer: tenure }),
    identityMatch: (req, ctx) =>
      about('identityMatch', req.phoneNumber, ctx, { path: PATHS.identityMatch, body: { ...req }, answer: match }),
  }
}
