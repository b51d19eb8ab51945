import { z } from 'zod'
import { PROBLEM_STATES } from '../../../wire/operator/vocabulary.ts'
import { dateTime } from './camara-answers.ts'

const typed = <T extends string>(type: T) => ({ '@type': z.literal(type) })
const resource = { id: z.string(), href: z.string().meta({ format: 'uri' }) }
const reference = <T extends string>(type: T) => z.looseObject({ ...typed(type), id: z.string() })
const partyRef = z.union([reference('PartyRef'), reference('PartyRoleRef')])
const relatedParty = z.looseObject({
  ...typed('RelatedPartyRefOrPartyRoleRef'),
  role: z.string(),
  partyOrPartyRole: partyRef,
})
const characteristic = z.looseObject({
  '@type': z.string().regex(/Characteristic$/),
  'name': z.string(),
  'value': z.unknown(),
})
const identifier = reference('ExternalIdentifier')
const note = z.looseObject({ ...typed('Note'), text: z.string() })

const serviceProblem = z.looseObject({
  ...typed('ServiceProblem'),
  ...resource,
  category: z.string(),
  priority: z.int(),
  status: z.enum(PROBLEM_STATES),
  description: z.string(),
  reason: z.string(),
  originatorParty: relatedParty,
  creationDate: dateTime,
  lastUpdate: dateTime,
  statusChangeDate: dateTime,
  affectedService: z.array(reference('ServiceRef')),
  affectedLocation: z.array(z.looseObject({ ...typed('RelatedPlaceRefOrValue'), place: reference('PlaceRef') })),
  characteristic: z.array(characteristic),
})

const troubleTicket = z.looseObject({
  ...typed('TroubleTicket'),
  ...resource,
  description: z.string(),
  severity: z.string(),
  ticketType: z.string(),
  status: z.enum(PROBLEM_STATES),
  creationDate: dateTime,
  lastUpdate: dateTime,
  externalIdentifier: z.array(identifier),
  channel: reference('ChannelRef').optional(),
  relatedParty: z.array(relatedParty).optional(),
  relatedEntity: z
    .array(z.looseObject({ ...typed('RelatedEntity'), role: z.string(), entity: reference('EntityRef') }))
    .optional(),
  note: z.array(note),
})

const productOrder = z.looseObject({
  ...typed('ProductOrder'),
  ...resource,
  externalId: z.array(identifier),
  state: z.string(),
  creationDate: dateTime,
  expectedCompletionDate: dateTime.nullable(),
  productOrderItem: z.array(z.looseObject({ ...typed('ProductOrderItem'), id: z.string(), action: z.string() })),
  productOrderErrorMessage: z
    .array(
      z.looseObject({
        ...typed('ProductOrderErrorMessage'),
        code: z.string(),
        productOrderItem: z.array(z.looseObject({ ...typed('ProductOrderItemRef'), productOrderItemId: z.string() })),
      }),
    )
    .optional(),
  relatedParty: z.array(relatedParty).optional(),
  note: z.array(note).optional(),
})

const customer = z.looseObject({
  ...typed('Customer'),
  ...resource,
  name: z.string(),
  engagedParty: reference('PartyRef'),
  account: z.array(reference('AccountRef')),
  relatedParty: z.array(
    z.looseObject({ ...typed('RelatedPartyOrPartyRole'), role: z.string(), partyOrPartyRole: partyRef }),
  ),
  contactMedium: z.array(
    z.union([
      z.looseObject({ ...typed('PhoneContactMedium'), phoneNumber: z.string() }),
      z.looseObject({ ...typed('EmailContactMedium'), emailAddress: z.string() }),
    ]),
  ),
})

const billingAccount = z.looseObject({
  ...typed('BillingAccount'),
  ...resource,
  name: z.string(),
  relatedParty: z.array(relatedParty),
})

const cancelProductOrder = z.looseObject({
  ...typed('CancelProductOrder'),
  ...resource,
  state: z.string(),
  productOrder: reference('ProductOrderRef'),
})

/** Answers of TM Forum's APIs in version 5, by their resources. */
export const VERSION_FIVE_ANSWERS = {
  serviceProblem,
  troubleTicket,
  productOrder,
  cancelProductOrder,
  customer,
  billingAccount,
} as const
