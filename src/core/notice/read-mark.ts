import { createHash } from 'node:crypto'
import type { Html } from '../text/html.ts'
import type { NoticeDraft } from './notice.ts'

const markOf = (read: unknown): string => createHash('sha256').update(JSON.stringify(read)).digest('hex').slice(0, 12)

/** Which notice a second supervisor's yes is to, as data of the button below it: the card is behind in a busy group, and may be others by now. */
export const draftMark = ({ kind, texts, fallback, photo, buttons, audience, at }: NoticeDraft): string =>
  markOf([kind, Object.entries(texts).toSorted(), fallback, photo, buttons, Object.entries(audience).toSorted(), at])

/** The same for new texts that are to replace old ones. */
export const pendingMark = ({ pending }: { readonly pending: Readonly<Record<string, Html>> }): string =>
  markOf(Object.entries(pending).toSorted())
