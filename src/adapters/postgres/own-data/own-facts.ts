/** Readers of what a customer proved, ordered and was promised. */
import { placeOf } from '../sealed-columns.ts'
import { fieldIn, ownRowReader } from './own-row-reader.ts'

interface ProofRow {
  readonly chat_id: number
  readonly phone: Buffer
  readonly proved_by: string
  readonly act: string
  readonly sealed: Buffer | null
  readonly proved_at: Date
}

/** Reads the numbers that the customer has shown to be theirs. */
export const readOwnProofs = ownRowReader<ProofRow>(
  'proofs',
  'select chat_id, phone, proved_by, act, sealed, proved_at from proof where chat_id = :chat order by proved_at',
  ({ chat_id: chat, phone, proved_by: by, act, sealed, proved_at: at }, open) => ({
    number: fieldIn(open(sealed, placeOf('proof.sealed', chat, phone, by, act)), 'phone'),
    provedBy: by,
    for: act,
    provedAt: at,
  }),
)

interface HoldRow {
  readonly chat_id: number
  readonly reservation_id: string
  readonly sealed: Buffer
  readonly until: Date
  readonly ended_at: Date | null
}

/** Reads the numbers that are held for the customer. */
export const readOwnHolds = ownRowReader<HoldRow>(
  'holds',
  'select chat_id, reservation_id, sealed, until, ended_at from hold where chat_id = :chat order by until',
  ({ chat_id: chat, reservation_id: reservation, sealed, until, ended_at: endedAt }, open) => {
    const hold = open(sealed, placeOf('hold.sealed', chat, reservation))
    return {
      service: fieldIn(hold, 'service'),
      number: fieldIn(hold, 'phone'),
      heldNumber: fieldIn(hold, 'newPhone'),
      heldUntil: until,
      endedAt,
    }
  },
)

interface RequestRow {
  readonly chat_id: number
  readonly reference: string
  readonly kind: string
  readonly flow: string | null
  readonly service: string
  readonly sealed: Buffer | null
  readonly state: string
  readonly made_at: Date
  readonly due_at: Date | null
  readonly ended_at: Date | null
}

/** Reads orders, applications and tickets. The reference is the operator's, by which its people know the request. */
export const readOwnRequests = ownRowReader<RequestRow>(
  'requests',
  `select chat_id, reference, kind, flow, service, sealed, state, made_at, due_at, ended_at from request
    where chat_id = :chat order by made_at`,
  ({ chat_id: chat, reference, kind, flow, service, sealed, state, ...times }, open) => {
    const details = open(sealed, placeOf('request.sealed', chat, reference))
    return {
      reference,
      kind,
      matter: flow,
      service,
      state,
      number: fieldIn(details, 'phone'),
      newNumber: fieldIn(details, 'newPhone'),
      madeAt: times.made_at,
      takesEffectAt: times.due_at,
      endedAt: times.ended_at,
    }
  },
)

interface SubscriptionRow {
  readonly texts: unknown
  readonly flow: string | null
  readonly requested: boolean
  readonly made_at: Date
  readonly promised_end: Date | null
  readonly announced_at: Date | null
}

/** Reads the promises to tell of the end of an incident, with the public words about it. */
export const readOwnSubscriptions = ownRowReader<SubscriptionRow>(
  'subscriptions',
  `select i.texts, s.flow, s.requested, s.made_at, s.promised_end, s.announced_at
    from subscription s left join incident i on i.id = s.incident_id where s.chat_id = :chat order by s.made_at`,
  ({ texts, flow, requested, ...times }) => ({
    incident: texts,
    matter: flow,
    youAskedForIt: requested,
    madeAt: times.made_at,
    promisedEnd: times.promised_end,
    toldAt: times.announced_at,
  }),
)
