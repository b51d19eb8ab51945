import type { Hono } from 'hono'
import { z } from 'zod'
import { INCIDENT_SERVICES } from '../../../src/core/operator/incidents.ts'
import type { PhoneNumber } from '../../../src/core/text/phone-number.ts'
import type { Handset } from '../model/handset.ts'
import { addHandset, findHandset } from '../model/lookup.ts'
import { type NetworkTrouble, setNetwork } from '../model/problem-model.ts'
import { SCENARIO_PREFIX, SCENARIOS } from '../model/scenario.ts'
import { sendServiceCode } from '../model/service-code.ts'
import { switchHandset } from '../model/switch-handset.ts'
import { clearInbox, messagesOn, settle } from '../model/transmit.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { businessControlRoutes } from './business-control-routes.ts'
import { WireError } from '../wire-error.ts'

const dateTime = z.iso.datetime({ offset: true })
const switches = z
  .strictObject({
    airplaneMode: z.boolean(),
    off: z.boolean(),
    roaming: z.boolean(),
    dataOnly: z.boolean(),
    inboxFull: z.boolean(),
    senderBlocked: z.boolean(),
    spamApp: z.boolean(),
    faultySms: z.boolean(),
    simSwappedAt: dateTime.nullable(),
    reassignedAt: dateTime.nullable(),
    forwarding: z.enum(['none', 'conditional', 'unconditional']),
    suspended: z.boolean(),
    numberOnRecord: z.enum(['right', 'neighbour', 'nobody']),
  })
  .partial()
const newHandset = z.strictObject({
  number: phoneNumber,
  name: z.string().optional(),
  email: z.email().nullable().optional(),
  companyId: z.string().nullable().optional(),
  administers: z.string().nullable().optional(),
  account: z.string().nullable().optional(),
  codeWord: z.string().optional(),
  since: z.iso.date().optional(),
  switches: switches.optional(),
})
const serviceCode = z.strictObject({
  service: z.string().min(1).max(11).default('Ozon'),
  text: z.string().max(160).default('{{code}} - код для входа. Никому его не говорите.'),
})
const trouble = z
  .strictObject({
    services: z.array(z.enum(INCIDENT_SERVICES)),
    places: z.array(z.string()),
    publicText: z.record(z.string(), z.string()),
    startedAt: dateTime.nullable(),
    plannedEndAt: dateTime.nullable(),
  })
  .partial()
const network = z.strictObject({ outage: trouble.nullable(), maintenance: trouble.nullable() }).partial()

/** A handset with all that its owner can see on it. */
const shown = (parts: SandboxParts, handset: Handset): Readonly<Record<string, unknown>> => ({
  ...handset,
  sms: messagesOn(parts.world, handset.number).map(({ id, sender, text, receipt, submittedAt, updatedAt }) => ({
    id,
    sender,
    text,
    folder: receipt.folder,
    sentAt: submittedAt,
    arrivedAt: updatedAt,
  })),
  calls: parts.world.state.calls
    .filter(({ to }) => to === handset.number)
    .map(({ id, spoken, at, outcome }) => ({ id, at, outcome, spoken: outcome === 'rang' ? spoken : null })),
  mails: parts.world.state.mails.filter(({ to }) => to === handset.email),
})

const handsetRoutes = (app: Hono, parts: SandboxParts): void => {
  const { world } = parts
  const find = (number: PhoneNumber): Handset => {
    const found = findHandset(world, number)
    if (found === null) throw new WireError(404, 'NOT_FOUND', 'No such handset.')
    return found
  }
  const at = '/_sandbox/handsets/:number'

  app.get('/_sandbox/handsets', (c) =>
    c.json(Object.values(world.state.handsets).map((handset) => shown(parts, handset))),
  )
  app.post('/_sandbox/handsets', async (c) => {
    const handset = addHandset(world, await readBody(c, newHandset))
    return c.json(shown(parts, handset), 201)
  })
  app.get(at, (c) => c.json(shown(parts, find(c.req.param('number')))))
  app.patch(at, async (c) => {
    const handset = find(c.req.param('number'))
    return c.json(shown(parts, switchHandset(world, handset, await readBody(c, switches))))
  })
  for (const list of ['sms', 'calls', 'mails'] as const) {
    app.get(`${at}/${list}`, (c) => c.json(shown(parts, find(c.req.param('number') ?? ''))[list] ?? []))
  }
  app.delete(`${at}/sms`, (c) => {
    clearInbox(world, find(c.req.param('number')).number)
    return c.body(null, 204)
  })
  app.post(`${at}/service-code`, async (c) => {
    const { service, text } = await readBody(c, serviceCode)
    const { code, message } = sendServiceCode(world, find(c.req.param('number')), service, text)
    return c.json({ code, messageId: message.id, sentTo: message.to, receipt: message.receipt }, 201)
  })
}

const networkRoutes = (app: Hono, parts: SandboxParts): void => {
  const { world } = parts
  const shownNetwork = () =>
    Object.fromEntries(
      (['outage', 'maintenance'] as const).map((kind) => [
        kind,
        world.state.problems.find(({ id }) => id === world.state.network[kind]) ?? null,
      ]),
    )
  app.get('/_sandbox/network', (c) => c.json(shownNetwork()))
  app.patch('/_sandbox/network', async (c) => {
    const body = await readBody(c, network)
    const set = (kind: NetworkTrouble): void => {
      const wanted = body[kind]
      if (wanted !== undefined) setNetwork(world, kind, wanted)
    }
    set('outage')
    set('maintenance')
    settle(world)
    world.changed('network')
    return c.json(shownNetwork())
  })
}

/** The calls with which a test, or the playground's page, is the customer and the network. */
export const controlRoutes = (app: Hono, parts: SandboxParts): void => {
  handsetRoutes(app, parts)
  networkRoutes(app, parts)
  businessControlRoutes(app, parts)
  app.get('/_sandbox/codes/:authenticationId', (c) => {
    const found = parts.world.state.codes[c.req.param('authenticationId')]
    if (found === undefined) throw new WireError(404, 'NOT_FOUND', 'No such code.')
    return c.json(found)
  })
  app.get('/_sandbox/scenarios', (c) =>
    c.json(Object.entries(SCENARIOS).map(([digits, { about }]) => ({ number: `${SCENARIO_PREFIX}${digits}`, about }))),
  )
  app.post('/_sandbox/reset', (c) => {
    parts.world.reset()
    return c.body(null, 204)
  })
}
