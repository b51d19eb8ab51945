import type { Hono } from 'hono'
import { z } from 'zod'
import { PROBLEM_SERVICES } from '../../../wire/operator/vocabulary.ts'
import type { PhoneNumber } from '../../../wire/operator/primitives.ts'
import type { Handset } from '../model/handset.ts'
import { addHandset, findHandset } from '../model/lookup.ts'
import { identityAttributes } from '../model/identity.ts'
import { setNetwork } from '../model/problem-model.ts'
import type { NetworkTrouble } from '../model/problem-model.ts'
import { ROAMING_COUNTRIES } from '../model/roaming-countries.ts'
import { SCENARIO_PREFIX, SCENARIOS } from '../model/scenario.ts'
import { sendServiceCode } from '../model/service-code.ts'
import { switchHandset } from '../model/switch-handset.ts'
import { clearInbox, messagesOn, retryDeliveries } from '../model/transmit.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { businessControlRoutes } from './business-control-routes.ts'
import { trafficRoutes } from './traffic-routes.ts'
import { WireError } from '../wire-error.ts'

const dateTime = z.iso.datetime({ offset: true })
const switches = z
  .strictObject({
    airplaneMode: z.boolean(),
    off: z.boolean(),
    roaming: z.boolean(),
    roamingIn: z.enum(ROAMING_COUNTRIES),
    dataOnly: z.boolean(),
    inboxFull: z.boolean(),
    senderBlocked: z.boolean(),
    spamApp: z.boolean(),
    faultySms: z.boolean(),
    simSwappedAt: dateTime.nullable(),
    deviceSwappedAt: dateTime.nullable(),
    landline: z.boolean(),
    neverConnected: z.boolean(),
    reassignedAt: dateTime.nullable(),
    forwarding: z.enum(['none', 'conditional', 'unconditional']),
    suspended: z.boolean(),
    numberOnRecord: z.enum(['right', 'neighbour', 'nobody']),
  })
  .exactPartial()
const newHandset = z.strictObject({
  number: phoneNumber,
  name: z.string().exactOptional(),
  email: z.email().nullable().exactOptional(),
  companyId: z.string().nullable().exactOptional(),
  administers: z.string().nullable().exactOptional(),
  account: z.string().nullable().exactOptional(),
  codeWord: z.string().exactOptional(),
  since: z.iso.date().exactOptional(),
  identity: identityAttributes.exactOptional(),
  switches: switches.exactOptional(),
})
const serviceCode = z.strictObject({
  service: z.string().min(1).max(11).default('Ozon'),
  text: z.string().max(160).default('{{code}} - код для входа. Никому его не говорите.'),
})
const trouble = z
  .strictObject({
    services: z.array(z.enum(PROBLEM_SERVICES)),
    places: z.array(z.string()),
    publicText: z.record(z.string(), z.string()),
    startedAt: dateTime.nullable(),
    plannedEndAt: dateTime.nullable(),
  })
  .exactPartial()
const network = z.strictObject({ outage: trouble.nullable(), maintenance: trouble.nullable() }).exactPartial()

/** A handset with everything its owner can see on it; the words of a call only when it rang there. */
const describeHandset = (parts: SandboxParts, handset: Handset): Readonly<Record<string, unknown>> => ({
  ...handset,
  sms: messagesOn(parts.model, handset.number).map(({ id, sender, text, receipt, submittedAt, updatedAt }) => ({
    id,
    sender,
    text,
    folder: receipt.folder,
    sentAt: submittedAt,
    arrivedAt: updatedAt,
  })),
  calls: parts.model.state.calls
    .filter(({ to }) => to === handset.number)
    .map(({ id, spoken, at, outcome }) => ({ id, at, outcome, spoken: outcome === 'rang' ? spoken : null })),
  mails: parts.model.state.mails.filter(({ to }) => to === handset.email),
})

const handsetRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  const find = (number: PhoneNumber): Handset => {
    const found = findHandset(model, number)
    if (found === null) throw new WireError(404, 'NOT_FOUND', 'No such handset.')
    return found
  }
  const at = '/_sandbox/handsets/:number'

  app.get('/_sandbox/handsets', (c) =>
    c.json(Object.values(model.state.handsets).map((handset) => describeHandset(parts, handset))),
  )
  app.post('/_sandbox/handsets', async (c) => {
    const handset = addHandset(model, await readBody(c, newHandset))
    return c.json(describeHandset(parts, handset), 201)
  })
  app.get(at, (c) => c.json(describeHandset(parts, find(c.req.param('number')))))
  app.patch(at, async (c) => {
    const handset = find(c.req.param('number'))
    return c.json(describeHandset(parts, switchHandset(model, handset, await readBody(c, switches))))
  })
  for (const list of ['sms', 'calls', 'mails'] as const) {
    app.get(`${at}/${list}`, (c) => c.json(describeHandset(parts, find(c.req.param('number') ?? ''))[list] ?? []))
  }
  app.delete(`${at}/sms`, (c) => {
    clearInbox(model, find(c.req.param('number')).number)
    return c.body(null, 204)
  })
  app.post(`${at}/service-code`, async (c) => {
    const { service, text } = await readBody(c, serviceCode)
    const { code, message } = sendServiceCode(model, find(c.req.param('number')), service, text)
    return c.json({ code, messageId: message.id, sentTo: message.to, receipt: message.receipt }, 201)
  })
}

const networkRoutes = (app: Hono, parts: SandboxParts): void => {
  const { model } = parts
  const describeNetwork = () =>
    Object.fromEntries(
      (['outage', 'maintenance'] as const).map((kind) => [
        kind,
        model.state.problems.find(({ id }) => id === model.state.network[kind]) ?? null,
      ]),
    )
  app.get('/_sandbox/network', (c) => c.json(describeNetwork()))
  app.patch('/_sandbox/network', async (c) => {
    const body = await readBody(c, network)
    const set = (kind: NetworkTrouble): void => {
      const wanted = body[kind]
      if (wanted !== undefined) setNetwork(model, kind, wanted)
    }
    set('outage')
    set('maintenance')
    retryDeliveries(model)
    model.notify('network')
    return c.json(describeNetwork())
  })
}

/** Control calls under `/_sandbox`: tests and the playground's page act as the customer and the network by them. */
export const controlRoutes = (app: Hono, parts: SandboxParts): void => {
  handsetRoutes(app, parts)
  networkRoutes(app, parts)
  businessControlRoutes(app, parts)
  trafficRoutes(app, parts)
  app.get('/_sandbox/codes/:authenticationId', (c) => {
    const found = parts.model.state.codes[c.req.param('authenticationId')]
    if (found === undefined) throw new WireError(404, 'NOT_FOUND', 'No such code.')
    return c.json(found)
  })
  app.get('/_sandbox/scenarios', (c) =>
    c.json(Object.entries(SCENARIOS).map(([digits, { about }]) => ({ number: `${SCENARIO_PREFIX}${digits}`, about }))),
  )
  app.post('/_sandbox/reset', (c) => {
    parts.model.reset()
    parts.authorization?.reset()
    parts.traffic.reset()
    return c.body(null, 204)
  })
}
