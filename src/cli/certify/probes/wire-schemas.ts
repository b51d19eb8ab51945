import { z } from 'zod'

/**
 * Answers as CAMARA and TM Forum define them, more strictly than the assistant reads them: what is mandatory must be
 * there, and a time has a zone. What a later version adds is let through.
 */

const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/

const NO_TIME = 'no time with a zone as in RFC 3339'
const dateTime = z.string(NO_TIME).regex(RFC_3339, NO_TIME)
const text = z.string().min(1)
const named = z.looseObject({ id: text })

export const swapCheck = z.looseObject({ swapped: z.boolean() })
export const swapDate = z.looseObject({
  latestSimChange: dateTime.nullable(),
  monitoredPeriod: z.int().min(1).optional(),
})
export const reachability = z.looseObject({
  lastStatusTime: dateTime,
  reachable: z.boolean(),
  connectivity: z.array(text).optional(),
})
export const roaming = z.looseObject({
  lastStatusTime: dateTime,
  roaming: z.boolean(),
  countryCode: z.int().optional(),
  countryName: z.array(text).optional(),
})
export const recycling = z.looseObject({ phoneNumberRecycled: z.boolean() })
export const forwardings = z.array(text).min(1)
export const unconditional = z.looseObject({ active: z.boolean() })
const service = z.enum(['active', 'suspended', 'throttled'])
export const subscriptionStatus = z.looseObject({ voiceSmsIn: service, voiceSmsOut: service, dataService: service })
export const tenure = z.looseObject({ tenureDateCheck: z.boolean(), contractType: text.optional() })
/** No key of an answer is named in a fault, so a record is judged as a whole. */
export const identityMatch = z
  .looseObject({})
  .refine(
    (verdicts) => Object.values(verdicts).every((one) => ['string', 'number'].includes(typeof one)),
    'a verdict of another form',
  )
export const sentCode = z.looseObject({ authenticationId: z.string().min(1).max(36) })

const receipt = z.looseObject({
  messageId: text,
  state: text,
  submittedAt: dateTime,
  updatedAt: dateTime.optional(),
  contextCode: text.optional(),
})
export const latestReceipt = z.looseObject({ message: receipt.nullable() })

const place = z.looseObject({ '@referredType': text.optional() })
const customer = z.looseObject({
  id: text,
  name: text,
  engagedParty: place,
  contactMedium: z.array(z.looseObject({})).optional(),
})
export const customers = z.array(customer)
const target = z.string().nullish()
export const forwardingRules = z.looseObject({
  unconditional: target,
  busy: target,
  notReachable: target,
  noAnswer: target,
})
export const voicemail = z.looseObject({ enabled: z.boolean(), email: z.string().nullish() })
export const application = z.looseObject({
  applicationId: text,
  state: z.enum(['received', 'accepted', 'refused', 'withdrawn']),
  updatedAt: dateTime,
})

/** TM Forum's resources: `id` and `href` are those of TMF630. */
const resource = { id: text, href: text }
const STATES = ['acknowledged', 'rejected', 'pending', 'held', 'inProgress', 'resolved', 'cancelled', 'closed'] as const
export const serviceProblem = z.looseObject({
  ...resource,
  category: text,
  priority: z.union([z.int(), z.string()]),
  status: z.enum(STATES),
  creationDate: dateTime.optional(),
  lastUpdate: dateTime.optional(),
  statusChangeDate: dateTime.optional(),
  resolutionDate: dateTime.optional(),
})
export const serviceProblems = z.array(serviceProblem)
export const billingAccounts = z.array(
  z.looseObject({
    ...resource,
    name: text,
    relatedParty: z.union([named, z.array(z.union([named, z.looseObject({ partyOrPartyRole: named })]))]),
  }),
)
export const message = z.looseObject({ ...resource, state: text.optional() })
export const messages = z.array(message)
export const ticket = z.looseObject({
  ...resource,
  status: z.enum(STATES),
  creationDate: dateTime.optional(),
  note: z.array(z.looseObject({ text, date: dateTime.optional() })).optional(),
})
export const tickets = z.array(ticket)
const number = z.looseObject({ id: text })
export const freeNumbers = z.union([
  z.looseObject({ availableResources: z.array(number) }),
  z.looseObject({ appliedResourceCapacity: z.looseObject({ resource: z.array(number) }) }),
])
export const reservation = z.looseObject({
  id: text,
  reservationState: text,
  valid_for: dateTime,
  reservationItem: z.array(z.looseObject({})).min(1),
})
export const order = z.looseObject({
  ...resource,
  // A list of identifiers in version 5.
  externalId: z.union([text, z.array(named)]).optional(),
  state: text,
  expectedCompletionDate: dateTime.optional(),
})
export const orders = z.array(order)
export const listener = z.looseObject({ id: text, callback: text })
