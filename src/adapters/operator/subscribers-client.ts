import { z } from 'zod'
import type { CompanyLine, SubscriberSummary } from '../../core/operator/subscribers.ts'
import type { SubscribersPort } from '../../core/ports/operator/subscribers-port.ts'
import { maskPhone } from '../../core/text/phone.ts'
import type { AskOperator } from './transport/operator-request.ts'
import { maskEmail, maskName } from './mask-account.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import { companyOf, requireAgentOrAdministrator, requireNumberProof } from './require-proof.ts'
import type { Timeouts } from './timeouts.ts'
import { knownOf, optional, within } from './wire-values.ts'

const MAX_CUSTOMERS = 20

/** A way to reach somebody: the values are in `characteristic`, or, in version 5, beside `@type`. */
const medium = z
  .unknown()
  .transform((wire) => within(wire, 'characteristic'))
  .pipe(z.looseObject({ phoneNumber: optional(z.string()), emailAddress: optional(z.string()) }))

/** Somebody in a role; version 5 has the party one level deeper. */
const party = z
  .unknown()
  .transform((wire) => within(wire, 'partyOrPartyRole'))
  .pipe(z.looseObject({ id: z.string(), role: optional(z.string()) }))

/** Schema of a customer (TMF629 v4.0.0 and v5.0.1); personal data is masked as soon as it is read. */
const customer = z
  .looseObject({
    id: z.string(),
    name: optional(z.string()),
    status: optional(z.string()),
    validFor: optional(z.looseObject({ startDateTime: optional(z.string()) })),
    contactMedium: knownOf(medium),
  })
  .transform((wire): SubscriberSummary => {
    const phone = wire.contactMedium.find(({ phoneNumber }) => phoneNumber !== undefined)?.phoneNumber
    const email = wire.contactMedium.find(({ emailAddress }) => emailAddress !== undefined)?.emailAddress
    return {
      customerId: wire.id,
      displayName: maskName(wire.name ?? ''),
      maskedPhone: phone === undefined ? '' : maskPhone(phone),
      maskedEmail: email === undefined ? null : maskEmail(email),
      status: wire.status ?? 'unknown',
      since: wire.validFor?.startDateTime?.slice(0, 10) ?? null,
    }
  })
const customers = z.array(customer)

const line = z
  .looseObject({
    id: z.string(),
    name: optional(z.string()),
    account: knownOf(z.looseObject({ id: z.string() })),
    contactMedium: knownOf(medium),
  })
  .transform((wire): CompanyLine => ({
    customerId: wire.id,
    phoneNumber: wire.contactMedium.find(({ phoneNumber }) => phoneNumber !== undefined)?.phoneNumber ?? '',
    name: wire.name ?? '',
    account: wire.account[0]?.id ?? '',
  }))
const lines = z.array(line)

const roles = z.array(
  z.looseObject({
    relatedParty: knownOf(party),
  }),
)
const owners = z.array(
  z
    .looseObject({ engagedParty: optional(z.looseObject({ '@referredType': optional(z.string()) })) })
    .transform(({ engagedParty }) => {
      const type = engagedParty?.['@referredType']
      if (type === 'Organization') return 'company' as const
      return type === 'Individual' ? ('private' as const) : ('unknown' as const)
    }),
)
const accounts = z.array(z.looseObject({ id: z.string() }))

const MAX_LINES = 1_000

/** Creates the client of accounts (TMF629 customers). Searches are sent in the body, so that no URL holds a number. */
export const createSubscribers = (ask: AskOperator, timeouts: Timeouts): SubscribersPort => ({
  byNumber: async ({ phoneNumber }, ctx) => {
    requireNumberProof(ctx, phoneNumber)
    const { body } = await ask(
      {
        capability: 'subscribers.byNumber',
        repeat: 'read',
        method: 'POST',
        path: PATHS.customerSearch,
        body: { phoneNumber },
        timeoutMs: timeouts.subscribers,
        answer: customers,
      },
      ctx,
    )
    return body[0] ?? null
  },
  search: async ({ phoneMask, nameMask, limit, offset }, ctx) => {
    requireAgentOrAdministrator(ctx)
    const scope = ctx.subject.kind === 'administrator' ? { companyId: ctx.subject.companyId } : {}
    const page = `offset=${offset ?? 0}&limit=${Math.min(limit ?? MAX_CUSTOMERS, MAX_CUSTOMERS)}`
    const { body, totalCount } = await ask(
      {
        capability: 'subscribers.search',
        repeat: 'read',
        method: 'POST',
        path: `${PATHS.customerSearch}?${page}`,
        body: { phoneMask, nameMask, ...scope },
        timeoutMs: timeouts.subscribers,
        answer: customers,
      },
      ctx,
    )
    return { items: body, totalCount: totalCount ?? body.length }
  },
  administers: async ({ phoneNumber }, ctx) => {
    requireNumberProof(ctx, phoneNumber)
    const { body } = await ask(
      {
        capability: 'subscribers.byNumber',
        repeat: 'read',
        method: 'POST',
        path: PATHS.customerSearch,
        body: { phoneNumber },
        timeoutMs: timeouts.subscribers,
        answer: roles,
      },
      ctx,
    )
    return body[0]?.relatedParty.find(({ role }) => role === 'administrator')?.id ?? null
  },
  ownerOf: async ({ phoneNumber }, ctx) => {
    requireNumberProof(ctx, phoneNumber)
    const { body } = await ask(
      {
        capability: 'subscribers.byNumber',
        repeat: 'read',
        method: 'POST',
        path: PATHS.customerSearch,
        body: { phoneNumber },
        timeoutMs: timeouts.subscribers,
        answer: owners,
      },
      ctx,
    )
    return body[0] ?? 'unknown'
  },
  ofCompany: async ({ phoneMask, account, phoneNumbers, limit, offset }, ctx) => {
    const companyId = companyOf(ctx)
    const page = `offset=${offset ?? 0}&limit=${Math.min(limit ?? MAX_LINES, MAX_LINES)}`
    const { body, totalCount } = await ask(
      {
        capability: 'subscribers.search',
        repeat: 'read',
        method: 'POST',
        path: `${PATHS.customerSearch}?${page}`,
        body: { phoneMask, account, phoneNumbers, companyId },
        timeoutMs: timeouts.subscribers,
        answer: lines,
      },
      ctx,
    )
    return { items: body, totalCount: totalCount ?? body.length }
  },
  accounts: async (ctx) => {
    const company = encodeURIComponent(companyOf(ctx))
    const { body } = await ask(
      {
        capability: 'subscribers.search',
        repeat: 'read',
        method: 'GET',
        path: `${PATHS.billingAccount}?relatedParty.id=${company}`,
        timeoutMs: timeouts.subscribers,
        answer: accounts,
      },
      ctx,
    )
    return body.map(({ id }) => id)
  },
})
