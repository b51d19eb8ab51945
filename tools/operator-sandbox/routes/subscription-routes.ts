import { setTimeout as sleep } from 'node:timers/promises'
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import { connectivityOf } from '../model/handset.ts'
import { findHandset } from '../model/lookup.ts'
import type { SandboxModel } from '../model/sandbox-model.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { WireError } from '../wire-error.ts'
import { ABOUT_NUMBER, describes } from '../openapi/operation.ts'
import { identifyMobile } from './camara-number.ts'

const REACHABLE = 'org.camaraproject.device-reachability-status-subscriptions.v0.reachability-sms'
const SWAPPED = 'org.camaraproject.sim-swap-subscriptions.v0.swapped'
const ENDED = {
  [REACHABLE]: 'org.camaraproject.device-reachability-status-subscriptions.v0.subscription-ended',
  [SWAPPED]: 'org.camaraproject.sim-swap-subscriptions.v0.subscription-ended',
} as const

type EventType = keyof typeof ENDED

/** A subscription to changes of one number. */
interface Subscription {
  readonly id: string
  readonly type: EventType
  readonly number: string
  readonly sink: string
  readonly startsAt: string
  readonly expiresAt: string | null
  readonly maxEvents: number | null
  sent: number
  /** State of the number when it was looked at last. */
  seen: string
}

const bodyOf = (type: EventType) =>
  z.strictObject({
    protocol: z.literal('HTTP'),
    sink: z.url({ protocol: /^https?$/ }),
    sinkCredential: z.looseObject({ credentialType: z.literal('ACCESSTOKEN') }).optional(),
    types: z.array(z.literal(type)).length(1),
    config: z.strictObject({
      subscriptionDetail: z.strictObject({
        phoneNumber: phoneNumber.optional(),
        device: z.strictObject({ phoneNumber }).optional(),
      }),
      subscriptionExpireTime: z.iso.datetime({ offset: true }).optional(),
      subscriptionMaxEvents: z.int().min(1).optional(),
      initialEvent: z.boolean().optional(),
    }),
  })

const TRIES = 3

/**
 * Posts an event (CloudEvents 1.0, in the structured mode) until it is taken, three times at most; 410 ends the trying.
 */
const post = async (sink: string, event: object): Promise<void> => {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const answer = await fetch(sink, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents+json' },
      body: JSON.stringify(event),
      signal: AbortSignal.timeout(5_000),
    }).catch(() => null)
    await answer?.body?.cancel()
    if (answer !== null && (answer.ok || answer.status === 410)) return
    await sleep(200 * attempt)
  }
}

/** State of a number by which an event is told from none: whether SMS reach it, or when its SIM card was changed. */
const stateOf = (model: SandboxModel, type: EventType, number: string): string => {
  const handset = findHandset(model, number)
  if (handset === null) return 'nobody'
  if (type === SWAPPED) return handset.switches.simSwappedAt ?? 'never'
  return connectivityOf(handset.switches).includes('SMS') ? 'sms' : 'none'
}

const describe = ({ id, type, sink, number, startsAt, expiresAt, maxEvents }: Subscription) => ({
  id,
  protocol: 'HTTP',
  sink,
  types: [type],
  config: {
    subscriptionDetail: type === SWAPPED ? { phoneNumber: number } : { device: { phoneNumber: number } },
    ...(expiresAt === null ? {} : { subscriptionExpireTime: expiresAt }),
    ...(maxEvents === null ? {} : { subscriptionMaxEvents: maxEvents }),
  },
  startsAt,
  status: 'ACTIVE',
})

/** A subscription as it is answered. */
const subscription = z.strictObject({
  id: z.string(),
  protocol: z.literal('HTTP'),
  sink: z.url(),
  types: z.array(z.enum([REACHABLE, SWAPPED])),
  config: z.strictObject({
    subscriptionDetail: z.strictObject({
      phoneNumber: phoneNumber.exactOptional(),
      device: z.strictObject({ phoneNumber }).exactOptional(),
    }),
    subscriptionExpireTime: z.iso.datetime({ offset: true }).exactOptional(),
    subscriptionMaxEvents: z.int().exactOptional(),
  }),
  startsAt: z.iso.datetime({ offset: true }),
  status: z.literal('ACTIVE'),
})

/**
 * CAMARA device-reachability-status-subscriptions 0.8.0 and sim-swap-subscriptions 0.3.0: one event for each change of
 * a handset's switches.
 */
export const subscriptionRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  const live = new Map<string, Subscription>()
  const isOver = ({ expiresAt }: Subscription): boolean => expiresAt !== null && Date.parse(expiresAt) <= model.now()

  const send = async (one: Subscription, type: string, data: Readonly<Record<string, unknown>>): Promise<void> =>
    post(one.sink, {
      id: model.newId(),
      source: 'sandbox',
      specversion: '1.0',
      type,
      time: model.timestamp(),
      datacontenttype: 'application/json',
      data: { subscriptionId: one.id, ...data },
    })
  const end = (one: Subscription, terminationReason: string): Promise<void> => {
    live.delete(one.id)
    return send(one, ENDED[one.type], { terminationReason })
  }
  const tell = async (one: Subscription): Promise<void> => {
    one.sent += 1
    const isLast = one.maxEvents !== null && one.sent >= one.maxEvents
    if (isLast) live.delete(one.id)
    await send(one, one.type, one.type === SWAPPED ? {} : { device: { phoneNumber: one.number } })
    if (isLast) await end(one, 'MAX_EVENTS_REACHED')
  }
  const look = (one: Subscription): void => {
    if (isOver(one)) return void end(one, 'SUBSCRIPTION_EXPIRED')
    const state = stateOf(model, one.type, one.number)
    const isNews = state !== one.seen && (one.type === SWAPPED || state === 'sms')
    one.seen = state
    if (isNews) void tell(one)
  }
  model.onChange(({ kind }) => {
    if (kind === 'handset') for (const one of live.values()) look(one)
  })

  const make = async (c: Context, type: EventType): Promise<Response> => {
    const { sink, config } = await readBody(c, bodyOf(type))
    const { subscriptionDetail: detail, subscriptionExpireTime: expiresAt = null } = config
    const { number } = await identifyMobile(parts, c, detail.phoneNumber ?? detail.device?.phoneNumber)
    if (expiresAt !== null && Date.parse(expiresAt) <= model.now())
      throw new WireError(400, 'INVALID_ARGUMENT', 'subscriptionExpireTime: a time to come')
    const one: Subscription = {
      id: model.newId(),
      type,
      number,
      sink,
      startsAt: model.timestamp(),
      expiresAt,
      maxEvents: config.subscriptionMaxEvents ?? null,
      sent: 0,
      seen: stateOf(model, type, number),
    }
    live.set(one.id, one)
    if (config.initialEvent === true && one.seen === 'sms') void tell(one)
    return c.json(describe(one), 201)
  }
  const find = (id: string, type: EventType): Subscription => {
    const found = live.get(id)
    if (found === undefined || found.type !== type) throw new WireError(404, 'NOT_FOUND', 'No such subscription.')
    return found
  }
  for (const [path, type, capability] of [
    [PATHS.reachabilitySubscriptions, REACHABLE, 'subscriptions.reachability'],
    [PATHS.simSwapSubscriptions, SWAPPED, 'subscriptions.simSwap'],
  ] as const) {
    const able = requireCapability(parts, capability)
    const name = type === SWAPPED ? 'SimSwapSubscription' : 'ReachabilitySubscription'
    const what = type === SWAPPED ? 'a change of the SIM' : 'a phone that is back on the network'
    const creates = describes({
      id: `create${name}`,
      summary: `Have ${what} told`,
      body: bodyOf(type),
      answers: { 201: subscription },
      refusals: ABOUT_NUMBER,
    })
    const lists = describes({
      id: `retrieve${name}List`,
      summary: `List who is told of ${what}`,
      answers: { 200: z.array(subscription) },
    })
    const refusals = { 404: ['NOT_FOUND'] } as const
    const shows = describes({
      id: `retrieve${name}`,
      summary: `Show one subscription to ${what}`,
      answers: { 200: subscription },
      refusals,
    })
    const ends = describes({
      id: `delete${name}`,
      summary: `End a subscription to ${what}`,
      answers: { 204: null },
      refusals,
    })
    app.post(path, creates, able, (c) => make(c, type))
    app.get(path, lists, able, (c) => c.json([...live.values()].filter((one) => one.type === type).map(describe)))
    app.get(`${path}/:id`, shows, able, (c) => c.json(describe(find(c.req.param('id'), type))))
    app.delete(`${path}/:id`, ends, able, (c) => {
      const one = find(c.req.param('id'), type)
      void end(one, 'SUBSCRIPTION_DELETED')
      return c.body(null, 204)
    })
  }
  app.get('/_sandbox/subscriptions', (c) =>
    c.json([...live.values()].map((one) => ({ ...describe(one), sent: one.sent }))),
  )
}
