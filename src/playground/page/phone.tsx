import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { EmulatedUser, SeenMessage } from '../emulator/control-types.ts'
import { Composer } from './composer.tsx'
import { Dialog } from './dialog.tsx'
import { MessageList } from './message-list.tsx'
import { PhoneHeader } from './phone-header.tsx'
import { ReplyKeyboard } from './reply-keyboard.tsx'
import { useTexts } from './settings.ts'
import { ShareDialog } from './share-dialog.tsx'
import { StatusBar } from './status-bar.tsx'
import { useChat } from './use-chat.ts'
import type { ChatOnPhone } from './use-chat.ts'
import type { Switches } from './wire.ts'

export interface PhoneProps {
  readonly user: EmulatedUser
  readonly switches: Switches | null
  readonly flows: readonly string[]
}

const Welcome = (): JSX.Element => {
  const texts = useTexts()
  return (
    <div class="welcome">
      <strong>{texts.whatCanDo}</strong>
      <p>{texts.emptyChat}</p>
      <p class="hint">{texts.startHint}</p>
    </div>
  )
}

/** The own number is shown to the bot only after a yes. `key` is the key of the bot's keyboard that asked, if one did. */
interface Asking {
  readonly key: number | null
}

/** What stands below the messages: a start button, an unblock button, or the line to write in. */
const Below = ({ phone, user, editing, stopEditing }: {
  readonly phone: ChatOnPhone, readonly user: EmulatedUser, readonly editing: SeenMessage | null, readonly stopEditing: () => void
}): JSX.Element | null => {
  const texts = useTexts()
  const [asking, setAsking] = useState<Asking | null>(null)
  const [hidden, setHidden] = useState(0)
  const { chat, does } = phone
  if (!chat) return null
  if (chat.blocked) return <button type="button" class="big" onClick={() => does('unblock')}>{texts.unblock}</button>
  if (!chat.started) return <button type="button" class="big" onClick={() => does('start')}>{texts.start}</button>
  const live = chat.reply_keyboard
  const shown = live !== null && hidden !== live.message_id
  const press = (index: number, asksContact: boolean): void => {
    if (asksContact) return setAsking({ key: index })
    does('reply-key', { button_index: index })
    if (live?.one_time) setHidden(live.message_id)
  }
  const share = (): void => {
    if (asking?.key === null) return does('share-contact')
    does('reply-key', { button_index: asking?.key })
    if (live?.one_time) setHidden(live.message_id)
  }
  return (
    <>
      <Composer
        placeholder={live?.placeholder ?? chat.force_reply?.placeholder} commands={chat.commands} editing={editing} stopEditing={stopEditing}
        send={content => does('send', content)} saveEdit={(message_id, text) => does('edit', { message_id, text })}
        shareContact={() => setAsking({ key: null })}
        keyboard={live && { shown, toggle: () => setHidden(shown ? live.message_id : 0) }}
      />
      {live && shown && <ReplyKeyboard live={live} press={press} />}
      {asking && <ShareDialog bot={chat.title} number={user.phone} share={share} close={() => setAsking(null)} />}
    </>
  )
}

const Notices = ({ phone: { toast, dismissToast } }: { readonly phone: ChatOnPhone }): JSX.Element => {
  const texts = useTexts()
  return (
    <>
      <div class="toasts" role="status">{toast && !toast.show_alert && <div class="toast" key={toast.callback_query_id}>{toast.text}</div>}</div>
      {toast?.show_alert && (
        <Dialog title={toast.text} close={dismissToast}>
          <div class="choices"><button type="button" class="strong" onClick={dismissToast}>{texts.ok}</button></div>
        </Dialog>
      )}
    </>
  )
}

/** A customer's phone with Telegram open at the chat with the bot. */
export const Phone = ({ user, switches, flows }: PhoneProps): JSX.Element => {
  const texts = useTexts()
  const phone = useChat(user.id)
  const [editing, setEditing] = useState<SeenMessage | null>(null)
  return (
    <div class="phone">
      <StatusBar switches={switches} />
      <PhoneHeader phone={phone} flows={flows} />
      <div class="screen">
        <MessageList phone={phone} label={`${texts.chat}, ${user.first_name}`} edit={({ message }) => setEditing(message)} />
        {phone.chat && !phone.chat.started && phone.messages.length === 0 && <Welcome />}
        <Notices phone={phone} />
      </div>
      <Below phone={phone} user={user} editing={editing} stopEditing={() => setEditing(null)} />
    </div>
  )
}
