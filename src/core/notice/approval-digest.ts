import { createHash } from 'node:crypto'
import type { Html } from '../text/html.ts'
import type { NoticeDraft } from './notice.ts'

const digestOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12)

/**
 * A digest of the draft a second supervisor approves, 12 hex characters, as data of the button. In a busy group the
 * card may lag behind the draft; an approval counts only for the draft it was shown with.
 */
export const draftDigest = ({ kind, texts, fallback, photo, buttons, audience, at }: NoticeDraft): string =>
  digestOf([kind, Object.entries(texts).toSorted(), fallback, photo, buttons, Object.entries(audience).toSorted(), at])

/** A digest of the pending texts that are to replace the sent ones, for the same purpose. */
export const pendingDigest = ({ pending }: { readonly pending: Readonly<Record<string, Html>> }): string =>
  digestOf(Object.entries(pending).toSorted())
