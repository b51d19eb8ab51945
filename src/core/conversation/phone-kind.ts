/**
 * Instructions differ by the kind of phone. A view that gives some says so (`byPhone`), and while the kind is unknown
 * its question is what phone it is: asked once, kept as a statement, and used by every later instruction.
 */

import { COMMON } from '../flow/flow-ids.ts'
import { statedAt } from '../flow/statement.ts'
import type { View } from '../flow/view.ts'
import type { LiveButton } from './conversation.ts'
import { labelOf } from './draft.ts'
import type { Draft } from './draft.ts'

/** Event of the buttons that say what phone it is; `id` is the value of the statement. */
export const PHONE_KIND = 'phone-kind'

/** Kinds on offer; `unsure` shows the instructions for all of them. */
const kinds = ['android', 'iphone', 'keys', 'unsure'] as const

/** True while the view's instructions wait for the kind of phone. */
export const asksPhoneKind = ({ now, event }: Draft, view: View): boolean =>
  view.byPhone === true && statedAt(now.statements, PHONE_KIND, event.at) === null

/** The buttons that say what phone it is. */
export const phoneKindButtons = (draft: Draft): readonly LiveButton[] =>
  kinds.map((kind) => ({
    label: labelOf(draft, { flow: COMMON, message: 'which-phone', attribute: kind }, {}),
    event: { type: PHONE_KIND, id: kind },
  }))
