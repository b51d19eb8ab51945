import type { JSX } from 'preact'
import { Icon } from './icons.tsx'
import { Menu } from './menu.tsx'
import { useTexts } from './page-settings.ts'

/** A contact from the address book: a stranger's, not the sender's. */
const STRANGER = { phone_number: '+375297654321', first_name: 'Пётр', user_id: 799_999_999 }

export interface AttachMenuProps {
  readonly send: (content: object) => void
  readonly sendAlbum: (items: readonly object[]) => void
  /** Missing where no number is asked for. */
  readonly shareContact?: (() => void) | undefined
}

/** The menu of attachments. */
export const AttachMenu = ({ send, sendAlbum, shareContact }: AttachMenuProps): JSX.Element => {
  const texts = useTexts()
  return (
    <Menu
      label={texts.attach}
      class="attach"
      items={[
        { label: texts.sticker, act: () => send({ sticker: { emoji: '🙂' } }) },
        { label: texts.voice, act: () => send({ voice: { duration: 7, mime_type: 'audio/ogg' } }) },
        { label: texts.photo, act: () => send({ photo: {} }) },
        { label: texts.album, act: () => sendAlbum([{ photo: {} }, { photo: {} }, { photo: {} }]) },
        { label: texts.video, act: () => send({ video: { duration: 12, mime_type: 'video/mp4' } }) },
        {
          label: texts.document,
          act: () => send({ document: { file_name: 'screenshot.pdf', mime_type: 'application/pdf' } }),
        },
        { label: texts.location, act: () => send({ location: { latitude: 53.9, longitude: 27.56 } }) },
        ...(shareContact
          ? [
              { label: texts.myContact, act: shareContact },
              { label: texts.anotherContact, act: () => send({ contact: STRANGER }) },
            ]
          : []),
      ]}
    >
      <Icon name="clip" />
    </Menu>
  )
}
