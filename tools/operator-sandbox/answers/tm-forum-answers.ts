import { z } from 'zod'
import { NUMBER_CATEGORIES, PROBLEM_STATES } from '../../../wire/operator/vocabulary.ts'
import { dateTime } from './camara-answers.ts'

const href = z.string().meta({ format: 'uri' })
const resource = { id: z.string(), href }
const reference = z.looseObject({ id: z.string() })
const party = z.looseObject({ 'id': z.string(), 'role': z.string(), '@referredType': z.string() }).partial()
const characteristic = z.looseObject({ name: z.string(), value: z.unknown() })

const serviceProblem = z.looseObject({
  ...resource,
  category: z.string(),
  priority: z.int().min(1).max(10),
  status: z.enum(PROBLEM_STATES),
  description: z.string(),
  reason: z.string(),
  originatorParty: reference,
  creationDate: dateTime,
  lastUpdate: dateTime,
  statusChangeDate: dateTime,
  resolutionDate: dateTime.optional(),
  affectedService: z.array(reference),
  affectedLocation: z.array(reference),
  characteristic: z.array(characteristic),
})

const troubleTicket = z.looseObject({
  ...resource,
  description: z.string(),
  severity: z.string(),
  ticketType: z.string(),
  status: z.enum(PROBLEM_STATES),
  creationDate: dateTime,
  lastUpdate: dateTime,
  note: z.array(z.looseObject({ author: z.string(), text: z.string(), date: z.string() })),
})

const ORDER_STATES = [
  'acknowledged',
  'rejected',
  'pending',
  'held',
  'inProgress',
  'cancelled',
  'completed',
  'failed',
  'partial',
  'assessingCancellation',
  'pendingCancellation',
] as const

const productOrder = z.looseObject({
  ...resource,
  externalId: z.string(),
  state: z.enum(ORDER_STATES),
  orderDate: dateTime,
  expectedCompletionDate: dateTime.nullable(),
  productOrderItem: z.array(
    z.looseObject({
      id: z.string(),
      action: z.enum(['add', 'modify', 'delete', 'noChange']),
      state: z.enum(ORDER_STATES),
      reason: z.string().optional().meta({ description: 'Code with which this item is rejected' }),
    }),
  ),
  note: z.array(z.looseObject({ text: z.string() })).optional(),
})

const customer = z.looseObject({
  ...resource,
  name: z.string(),
  status: z.enum(['active', 'suspended']),
  validFor: z.strictObject({ startDateTime: dateTime }),
  engagedParty: reference,
  account: z.array(z.looseObject({ id: z.string(), name: z.string() })),
  relatedParty: z.array(party),
  contactMedium: z.array(
    z.looseObject({
      mediumType: z.enum(['phone', 'email']),
      preferred: z.boolean(),
      characteristic: z.looseObject({ phoneNumber: z.string(), emailAddress: z.string() }).partial(),
    }),
  ),
})

const freeNumber = z.looseObject({
  'id': z.string(),
  '@referredType': z.literal('LogicalResource'),
  'name': z.string().meta({ description: 'The number' }),
  'category': z.enum(NUMBER_CATEGORIES),
  'price': z.strictObject({ value: z.string(), unit: z.string() }).optional(),
})

const reservation = z.looseObject({
  ...resource,
  reservationState: z.enum(['completed', 'cancelled']),
  valid_for: dateTime,
  relatedParty: reference,
  reservationItem: z
    .array(
      z.looseObject({
        quantity: z.int(),
        appliedCapacityAmount: z.looseObject({ resource: z.array(freeNumber).length(1) }),
      }),
    )
    .length(1),
})

/** A list whose `fields` may leave out all but id and href. */
export const listOf = (one: z.ZodObject): z.ZodType => z.array(one.partial().extend(resource))

/** One resource, or the fields of it that were asked for. */
export const partOf = (one: z.ZodObject): z.ZodType => one.partial().extend(resource)

const billingAccount = z.looseObject({
  ...resource,
  'name': z.string(),
  'relatedParty': z.array(party).min(1),
  '@type': z.literal('BillingAccount'),
})

const communicationMessage = z.looseObject({
  ...resource,
  messageType: z.string(),
  content: z.string(),
  state: z.literal('completed'),
  sendTime: dateTime,
  sender: z.looseObject({}),
  receiver: z.array(z.looseObject({})).min(1),
})

const cancelProductOrder = z.looseObject({ ...resource, state: z.literal('done'), productOrder: reference })

/** Answers of TM Forum's APIs in version 4, by their resources that have a version 5 too. */
export const VERSION_FOUR_ANSWERS = {
  serviceProblem,
  troubleTicket,
  productOrder,
  cancelProductOrder,
  customer,
  billingAccount,
} as const

/** Answers of TM Forum's other operations: whole, as a list, or as a part. */
export const TM_FORUM_ANSWERS = {
  hub: z.looseObject({ id: z.string(), callback: z.string(), query: z.string() }),
  foundCustomers: z.array(customer),
  communicationMessage,
  communicationMessages: listOf(communicationMessage),
  partOfMessage: partOf(communicationMessage),
  availabilityCheck: z.looseObject({
    id: z.string(),
    availableResources: z.array(freeNumber),
    characteristic: z.array(characteristic),
  }),
  reservation,
  reservations: listOf(reservation),
  partOfReservation: partOf(reservation),
} as const
