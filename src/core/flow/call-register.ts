import type { Calls } from './calls.ts'

/** Calls that an agent makes from the desk for a customer. */
export type AgentCallName = 'desk.delivery' | 'desk.resend' | 'desk.recover'

/** Name of a call, as `Call.src` has it. */
type CallName = keyof Calls | AgentCallName

/** Properties of a call, the same in every flow. */
export interface CallTraits {
  /** Changes something at the operator: it needs a plain yes, and the customer cannot navigate back past it. */
  readonly isMutating: boolean
  /**
   * `once`: its protocol has no idempotency key, so an attempt whose outcome is not known is never made again (G4).
   * `until-known`: it is made again under the key of the first attempt until its outcome is known.
   */
  readonly repeat: 'once' | 'until-known'
  /** Its outcome is an entry of the journal: everything that asks, changes or tells something in somebody's name. */
  readonly isJournaled: boolean
  /** It proves something: its refusal stands in the journal as a proof refused. */
  readonly isProof: boolean
}

const defineCall = (traits: Partial<CallTraits>): CallTraits => ({
  isMutating: false,
  repeat: 'until-known',
  isJournaled: false,
  isProof: false,
  ...traits,
})

const reading = defineCall({})
const readingOfOthers = defineCall({ isJournaled: true })
const change = defineCall({ isMutating: true, isJournaled: true })

/** The one register of calls: a call without an entry does not compile. */
const CALLS: Readonly<Record<CallName, CallTraits>> = {
  'incidents.current': reading,
  'incidents.subscribe': reading,
  'evidence.collect': readingOfOthers,
  'phone.watch': defineCall({ isJournaled: true }),
  // CAMARA one-time-password-sms has no idempotency key.
  'codes.send': defineCall({ isMutating: true, repeat: 'once', isJournaled: true }),
  'codes.check': defineCall({ isMutating: true, repeat: 'once', isJournaled: true, isProof: true }),
  'tickets.open': change,
  // Its refusals are journalled where they are decided.
  'proofs.held': reading,
  'network.offer': defineCall({ isJournaled: true }),
  'code-word.check': defineCall({ isMutating: true, isJournaled: true, isProof: true }),
  'password.reset': change,
  'subscribers.find': readingOfOthers,
  'accounts.list': readingOfOthers,
  'numbers.search': reading,
  'numbers.hold': change,
  'numbers.release': change,
  'numbers.change': change,
  'numbers.apply': change,
  'names.read': readingOfOthers,
  'names.rename': change,
  'names.rename-many': change,
  'lines.pause': change,
  'lines.resume': change,
  'lines.block': change,
  'lines.forwarding': readingOfOthers,
  'lines.forward': change,
  'lines.voicemail': readingOfOthers,
  'lines.set-voicemail': change,
  'requests.mine': reading,
  'requests.cancel': change,
  // Stops an act of somebody else's, and leaves the customer's own way open.
  'acts.stop': defineCall({ isJournaled: true }),
  'desk.look': reading,
  'desk.ask': defineCall({ isJournaled: true }),
  'desk.note-proof': defineCall({ isJournaled: true }),
  'desk.leave': reading,
  'desk.score': reading,
  'customer.forget': defineCall({ isJournaled: true }),
  'customer.export': defineCall({ isJournaled: true }),
  'notices.wanted': reading,
  'notices.want': reading,
  'desk.delivery': readingOfOthers,
  'desk.resend': defineCall({ repeat: 'once', isJournaled: true }),
  'desk.recover': defineCall({ repeat: 'once', isJournaled: true }),
}

const registered: ReadonlyMap<string, CallTraits> = new Map(Object.entries(CALLS))

/** Gives the traits of a call; a sub-flow and any other name are no call and have none. */
export const traitsOf = (name: string): CallTraits => registered.get(name) ?? reading

/** Names of the calls that change something at the operator. */
export const mutatingCalls: readonly string[] = [...registered].flatMap(([name, { isMutating }]) =>
  isMutating ? [name] : [],
)
