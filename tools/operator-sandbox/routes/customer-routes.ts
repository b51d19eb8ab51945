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
import { answerResource, hrefOf, listResources } from './tm-forum-resource.ts'
import type { Wire } from '../answers/wire-resource.ts'
import { describes } from '../openapi/operation.ts'
import { TM_FORUM_ANSWERS } from '../answers/tm-forum-answers.ts'
import { TM_FORUM_FORMS } from '../version-five/tm-forum-forms.ts'
import type { TmForumForm } from '../version-five/tm-forum-forms.ts'

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
const wireCustomer = (handset: Handset, origin: string): Wire => ({
  id: handset.customerId,
  href: hrefOf(origin, PATHS.customer, handset.customerId),
  name: handset.name,
  status: handset.switches.suspended ? 'suspended' : 'active',
  validFor: { startDateTime: `${handset.since}T00:00:00Z` },
  engagedParty: {
    'id': handset.companyId ?? handset.customerId,
    '@referredType': handset.companyId === null ? 'Individual' : 'Organization',
  },
  account:
    handset.account === null
      ? []
      : [{ 'id': handset.account, 'name': handset.account, '@referredType': 'PartyAccount' }],
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
    found.toSorted((a, b) => a.number.localeCompare(b.number)).map((handset) => wireCustomer(handset, parts.origin())),
    MAX_LINES,
  )
}

/** The billing accounts of all lines in the form of TMF666, each with whom it belongs to. */
const billingAccounts = ({ model, origin }: SandboxParts, form: TmForumForm): readonly Wire[] => {
  const holders = new Map(
    Object.values(model.state.handsets).flatMap(({ account, companyId, customerId }) =>
      account === null ? [] : [[account, { id: companyId ?? customerId, isCompany: companyId !== null }] as const],
    ),
  )
  return [...holders]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([id, holder]): Wire => ({
      id,
      'href': hrefOf(origin(), PATHS.billingAccount, id),
      'name': id,
      'relatedParty': [
        { 'id': holder.id, 'role': 'owner', '@referredType': holder.isCompany ? 'Organization' : 'Individual' },
      ],
      '@type': 'BillingAccount',
    }))
    .map((account) => form.show('billingAccount', account))
}

const accountRoutes = (form: TmForumForm, app: Hono, parts: SandboxParts): void => {
  const path = form.at(PATHS.billingAccount)
  const answers = form.answers.billingAccount
  const wanted = requireCapability(parts, 'subscribers.search')
  app.get(
    path,
    describes({
      id: `listBillingAccount${form.suffix}`,
      summary: 'List billing accounts',
      isList: true,
      answers: { 200: answers.list },
    }),
    wanted,
    (c) => listResources(c, billingAccounts(parts, form)),
  )
  app.get(
    `${path}/:id`,
    describes({
      id: `retrieveBillingAccount${form.suffix}`,
      summary: 'Read a billing account',
      answers: { 200: answers.part },
    }),
    wanted,
    (c) => {
      const found = billingAccounts(parts, form).find(({ id }) => id === c.req.param('id'))
      if (found === undefined) throw new WireError(404, 'NOT_FOUND', 'No such account.')
      return answerResource(c, found)
    },
  )
}

const routesIn = (form: TmForumForm, app: Hono, parts: SandboxParts): void => {
  const show = (handset: Handset): Wire => form.show('customer', wireCustomer(handset, parts.origin()))
  const path = form.at(PATHS.customer)
  const answers = form.answers.customer

  app.get(
    path,
    describes({
      id: `listCustomer${form.suffix}`,
      summary: 'List customers',
      isList: true,
      answers: { 200: answers.list },
    }),
    requireCapability(parts, 'subscribers.search'),
    (c) => listResources(c, Object.values(parts.model.state.handsets).map(show)),
  )
  app.get(
    `${path}/:id`,
    describes({
      id: `retrieveCustomer${form.suffix}`,
      summary: 'Read a customer',
      answers: { 200: answers.part },
    }),
    requireCapability(parts, 'subscribers.byNumber', 'subscribers.search'),
    (c) => {
      const found = Object.values(parts.model.state.handsets).find(({ customerId }) => customerId === c.req.param('id'))
      if (found === undefined) throw new WireError(404, 'NOT_FOUND', 'No such customer.')
      return answerResource(c, show(found))
    },
  )
}

/** TMF629 customers, TMF666 billing accounts, and dozvon's own search by body, which keeps numbers out of URLs. */
export const customerRoutes = (app: Hono, parts: SandboxParts): void => {
  for (const form of TM_FORUM_FORMS) {
    accountRoutes(form, app, parts)
    routesIn(form, app, parts)
  }
  const show = (handset: Handset): Wire => wireCustomer(handset, parts.origin())

  app.post(
    PATHS.customerSearch,
    describes({
      id: 'searchCustomers',
      summary: 'Find customers without numbers in the address',
      body: searchBody,
      answers: { 200: TM_FORUM_ANSWERS.foundCustomers },
      refusals: { 400: ['SUBSCRIBER.SEARCH_TOO_BROAD'] },
    }),
    requireCapability(parts, 'subscribers.byNumber', 'subscribers.search'),
    async (c) => {
      const body = await readBody(c, searchBody)
      if (body.phoneNumber === undefined) return search(c, parts, body)
      await applyTrouble(parts, body.phoneNumber)
      const found = findHandset(parts.model, body.phoneNumber)
      return paged(c, found === null ? [] : [show(found)], MAX_LINES)
    },
  )
}
