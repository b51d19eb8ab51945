/**
 * Acts that need leave: everything by which the bot changes something for a customer, or tells something about a line.
 * A closed list: a policy that names another act does not load, and nobody is allowed one.
 */
export const acts = [
  'find-subscribers',
  'reset-password',
  'reset-password-by-word',
  'hold-number',
  'change-number',
  'rename-subscribers',
  'pause-number',
  'block-number',
  'block-number-by-word',
  'call-forwarding',
  'voicemail',
  'cancel-request',
  'my-data',
  'talk',
] as const

/** One of {@link acts}. */
export type Act = (typeof acts)[number]

/** True when a text names an act. */
export const isAct = (text: string): text is Act => (acts as readonly string[]).includes(text)

/** Gives the variant of an act that is proved by the code word, without the phone. */
export const codeWordAction = (action: string): string => `${action}-by-word`

/** Gives the variant by code word; null when the act has none. */
export const variantByWord = (act: Act): Act | null => {
  const variant = codeWordAction(act)
  return isAct(variant) ? variant : null
}

/** Acts that hand a line or an account to whoever asks, or take it from its owner: what a thief is after. */
export const graveActs: readonly Act[] = [
  'reset-password',
  'reset-password-by-word',
  'hold-number',
  'change-number',
  'block-number',
  'block-number-by-word',
  'call-forwarding',
  'voicemail',
]

/** Acts for which the operator wants to see the code itself, by its id. */
const WITH_CODE_ITSELF: ReadonlySet<string> = new Set(['reset-password'] satisfies readonly Act[])

/** True when the network's word about a number can stand in for a code to it. */
export const isProvableByNetwork = (act: string): boolean => isAct(act) && !WITH_CODE_ITSELF.has(act)

/** Acts that change nothing. */
const LOOKING: ReadonlySet<Act> = new Set(['find-subscribers', 'my-data', 'talk'])

/** True for an act after which something is not as it was before. */
export const changesSomething = (act: Act): boolean => !LOOKING.has(act)

/** Flows by which a service offers an act; an act that is not listed belongs to every service. */
const FLOWS: Readonly<Partial<Record<Act, readonly string[]>>> = {
  'reset-password': ['reset-password'],
  'reset-password-by-word': ['reset-password'],
  'hold-number': ['change-number'],
  'change-number': ['change-number'],
  'rename-subscribers': ['rename-subscribers'],
  'pause-number': ['pause-number'],
  'block-number': ['block-number'],
  'block-number-by-word': ['block-number'],
  'call-forwarding': ['call-forwarding'],
  'voicemail': ['voicemail'],
}

/** True when a service with these flows offers the act. */
export const offersAct = (flows: readonly string[], act: Act): boolean =>
  FLOWS[act]?.some((flow) => flows.includes(flow)) ?? true
