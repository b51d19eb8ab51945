/** Kinds of notices that a customer has switched off. */
interface UnwantedKinds {
  readonly unwanted: readonly NoticeKind[]
}

/** Calls about a customer's choice of notices. */
export interface NoticeCalls {
  readonly 'notices.wanted': { readonly input: Readonly<Record<string, never>>; readonly output: UnwantedKinds }
  /** Switches a kind on or off. Idempotent. */
  readonly 'notices.want': {
    readonly input: { readonly kind: NoticeKind; readonly wanted: boolean }
    readonly output: UnwantedKinds
  }
}

/** Kinds of notices, which customers switch on and off. */
export const noticeKinds = ['outages', 'maintenance', 'news'] as const

/** One of {@link noticeKinds}. */
export type NoticeKind = (typeof noticeKinds)[number]
const OPT_OUT_PREFIX = 'notices_'

/** Payload of the button that switches a kind of notices off in one tap. */
export const optOutPayload = (kind: NoticeKind): string => `${OPT_OUT_PREFIX}${kind}`

/** Reads the kind from a button's payload; null when the button is another one. */
export const readOptOutPayload = (payload: string): NoticeKind | null =>
  noticeKinds.find((kind) => optOutPayload(kind) === payload) ?? null
