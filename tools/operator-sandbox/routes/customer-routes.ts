import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { PATHS } from '../../../wire/operator/paths.ts'
import type { Handset } from '../model/handset.ts'
import { findHandset } from '../model/lookup.ts'
import { matchesMask } from '../model/matches-mask.ts'
import { requireCapability } from '../sandbox-parts.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { phoneNumber, readBody } from '../read-body.ts'
import { WireError } from '../wire-error.ts'
import { applyTrouble } from './camara-number.ts'
import { paged } from './paged.ts'

const MAX_LINES = 1000

const searchBody = z.strictObject({
  phoneNumber: phoneNumber.optional(),
  phoneMask: z.string().max(20).optional(),
  nameMask: z.string().max(60).optional(),
  companyId: z.string().optional(),
  account: z.string().max(40).optional(),
  phoneNumbers: z.array(phoneNumber).max(MAX_LINES).optional(),
})

const literals = (mask: string | undefined): number => (mask ?? '').replaceAll(/[_%]/g, '').length

/** A customer in the form of TMF629 v4.0.0. */
const wireCustomer = (handset: Handset): Readonly<Record<string, unknown>> => ({
  id: handset.customerId,
  href: `${PATHS.customer}/${handset.customerId}`,
  name: handset.name,
  status: handset.switches.suspended ? 'suspended' : 'active',
  validFor: { startDateTime: `${handset.since}T00:00:00Z` },
  engagedParty: {
    'id': handset.companyId ?? handset.customerId,
    '@referredType': handset.companyId === null ? 'Individual' : 'Organization',
  },
  account: handset.account === null ? [] : [{ 'id': handset.account, '@referredType': 'PartyAccount' }],
  relatedParty:
    handset.administers === null
      ? []
      : [{ 'id': handset.administers, 'role': 'administrator', '@referredType': 'Organization' }],
  contactMedium: [
    { mediumType: 'phone', preferred: true, characteristic: { phoneNumber: handset.number } },
    ...(handset.email === null
      ? []
      : [{ mediumType: 'email', preferred: false, characteristic: { emailAddress: handset.email } }]),
  ],
})

const search = (c: Context, parts: SandboxParts, body: z.infer<typeof searchBody>): Response => {
  const masked = body.phoneMask !== undefined || body.nameMask !== undefined || body.companyId === undefined
  if (masked && literals(body.phoneMask) + literals(body.nameMask) < 4) {
    throw new WireError(400, 'SUBSCRIBER.SEARCH_TOO_BROAD', 'At least four literal characters.')
  }
  const phone = body.phoneMask?.replace(/^\+/, '')
  const name = body.nameMask?.toLocaleLowerCase()
  const wantedNumbers = body.phoneNumbers === undefined ? null : new Set(body.phoneNumbers)
  const found = Object.values(parts.model.state.handsets).filter(
    (handset) =>
      (body.companyId === undefined || handset.companyId === body.companyId) &&
      (phone === undefined || matchesMask(handset.number.slice(1), phone)) &&
      (body.account === undefined || handset.account === body.account) &&
      (wantedNumbers === null || wantedNumbers.has(handset.number)) &&
      (name === undefined || matchesMask(handset.name.toLocaleLowerCase(), name)),
  )
  return paged(
    c,
    found.toSorted((a, b) => a.number.localeCompare(b.number)),
    wireCustomer,
    MAX_LINES,
  )
}

/** TMF629 customers, TMF666 billing accounts, and dozvon's own search by body, which keeps numbers out of URLs. */
export const customerRoutes = (app: Hono, parts: SandboxParts): void => {
  app.get(`${PATHS.customer}/:id`, requireCapability(parts, 'subscribers.byNumber', 'subscribers.search'), (c) => {
    const found = Object.values(parts.model.state.handsets).find(({ customerId }) => customerId === c.req.param('id'))
    if (found === undefined) throw new WireError(404, 'NOT_FOUND', 'No such customer.')
    return c.json(wireCustomer(found))
  })

  app.get(PATHS.billingAccount, requireCapability(parts, 'subscribers.search'), (c) => {
    const company = c.req.query('relatedParty.id')
    const lines = Object.values(parts.model.state.handsets).filter(({ companyId }) => companyId === company)
    const ids = [...new Set(lines.flatMap(({ account }) => account ?? []))].toSorted()
    return paged(c, ids, (id) => ({
      id,
      'href': `${PATHS.billingAccount}/${id}`,
      'name': id,
      '@type': 'BillingAccount',
    }))
  })

  app.post(PATHS.customerSearch, requireCapability(parts, 'subscribers.byNumber', 'subscribers.search'), async (c) => {
    const body = await readBody(c, searchBody)
    if (body.phoneNumber === undefined) return search(c, parts, body)
    await applyTrouble(parts, body.phoneNumber)
    const found = findHandset(parts.model, body.phoneNumber)
    return paged(c, found === null ? [] : [found], wireCustomer)
  })
}
