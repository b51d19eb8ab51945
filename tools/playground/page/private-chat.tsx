import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { EmulatedUser } from '../../telegram-emulator/control-types.ts'
import { Composer } from './composer.tsx'
import type { Mentioned } from './composer.tsx'
import { MessageList } from './message-list.tsx'
import { Notices } from './notices.tsx'
import { ReplyKeyboard } from './reply-keyboard.tsx'
import { useTexts } from './page-settings.ts'
import { ShareDialog } from './share-dialog.tsx'
import type { ChatOnPhone } from './use-chat.ts'

export interface PrivateChatProps {
  readonly phone: ChatOnPhone
  readonly user: EmulatedUser
  /** The description of an empty chat. */
  readonly purpose: string
}

const Welcome = ({ purpose }: Pick<PrivateChatProps, 'purpose'>): JSX.Element => {
  const texts = useTexts()
  return (
    <div class="welcome">
      <strong>{texts.whatCanDo}</strong>
      <p>{purpose}</p>
      <p class="hint">{texts.startHint}</p>
    </div>
  )
}

/**
 * A pending question whether to share the own number. `key` is the key of the bot's keyboard that asked, if one did.
 */
interface Asking {
  readonly key: number | null
}

interface BelowProps extends Omit<PrivateChatProps, 'purpose'> {
  readonly mentioned: Mentioned | null
  readonly forget: () => void
}

/** The part below the messages: a start button, an unblock button, or the input line. */
const Below = ({ phone, user, mentioned, forget }: BelowProps): JSX.Element | null => {
  const texts = useTexts()
  const [asking, setAsking] = useState<Asking | null>(null)
  const [hidden, setHidden] = useState(0)
  const { chat, does } = phone
  if (!chat) return null
  if (chat.blocked)
    return (
      <button type="button" class="big" onClick={() => does('unblock')}>
        {texts.unblock}
      </button>
    )
  if (!chat.started)
    return (
      <button type="button" class="big" onClick={() => does('start')}>
        {texts.start}
      </button>
    )
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
        placeholder={live?.placeholder ?? chat.force_reply?.placeholder}
        commands={chat.commands}
        mentioned={mentioned}
        forget={forget}
        does={does}
        shareContact={() => setAsking({ key: null })}
        keyboard={live && { shown, toggle: () => setHidden(shown ? live.message_id : 0) }}
      />
      {live && shown && <ReplyKeyboard live={live} press={press} />}
      {asking && <ShareDialog bot={chat.title} number={user.phone} share={share} close={() => setAsking(null)} />}
    </>
  )
}

/** A private chat: the messages of one person and the bot, and the input line. */
export const PrivateChat = ({ phone, user, purpose }: PrivateChatProps): JSX.Element => {
  const texts = useTexts()
  const [mentioned, mention] = useState<Mentioned | null>(null)
  return (
    <>
      <div class="screen">
        <MessageList phone={phone} label={`${texts.chat}, ${user.first_name}`} mention={mention} />
        {phone.chat && !phone.chat.started && phone.messages.length === 0 && <Welcome purpose={purpose} />}
        <Notices phone={phone} />
      </div>
      <Below phone={phone} user={user} mentioned={mentioned} forget={() => mention(null)} />
    </>
  )
}
