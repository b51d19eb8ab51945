import type { NoticeKind } from '../notice/notice.ts'

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
