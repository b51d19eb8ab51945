import { COMMON } from '../flow/flow-ids.ts'
import { pictureFor, pictureKey } from '../flow/phone-picture.ts'
import type { PhonePicture } from '../flow/phone-picture.ts'
import { statedAt } from '../flow/statement.ts'
import type { View } from '../flow/view.ts'
import { htmlOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { asksPhoneKind, PHONE_KIND } from './phone-kind.ts'

/**
 * The picture that the view's instructions need and the customer has not seen; null while the kind of phone is asked
 * for.
 */
export const newPicture = (draft: Draft, view: View): PhonePicture | null => {
  const { now, event } = draft
  if (view.picture === undefined || asksPhoneKind(draft, view)) return null
  const picture = pictureFor(view.picture, statedAt(now.statements, PHONE_KIND, event.at)?.value ?? '')
  return picture === null || now.shownPictures.includes(pictureKey(picture)) ? null : picture
}

/** Sends a picture, and remembers that it was seen. */
export const sendPicture = (draft: Draft, picture: PhonePicture): void => {
  draft.now.shownPictures = [...draft.now.shownPictures, pictureKey(picture)]
  const caption = htmlOf(draft, COMMON, `picture-${picture.name}`)
  draft.effects.push({ kind: 'picture', picture, caption })
}
