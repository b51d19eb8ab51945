/** Kinds of notices that a customer does not get. */
export interface Unwanted {
  readonly unwanted: readonly NoticeKind[]
}

/** What customers choose about notices. */
export interface NoticeCalls {
  readonly 'notices.wanted': { readonly input: Readonly<Record<string, never>>; readonly output: Unwanted }
  /** Turns a kind on or off; asked twice is the same. */
  readonly 'notices.want': {
    readonly input: { readonly kind: NoticeKind; readonly wanted: boolean }
    readonly output: Unwanted
  }
}

/** What a notice is about: customers choose which kinds they get. */
export const noticeKinds = ['outages', 'maintenance', 'news'] as const
export type NoticeKind = (typeof noticeKinds)[number]
const UNWANTED = 'notices_'

/** The payload of the button that ends a kind of notices in one tap. */
export const unwantedPayload = (kind: NoticeKind): string => `${UNWANTED}${kind}`

/** The kind that the button with this payload ends; null when it is another button. */
export const unwantedKind = (payload: string): NoticeKind | null =>
  noticeKinds.find((kind) => unwantedPayload(kind) === payload) ?? null
