import type { JSX } from 'preact'
import type { EmulatedUser } from '../../telegram-emulator/control-types.ts'
import { BackToTopics } from './back-to-topics.tsx'
import { fullName } from './message-words.ts'
import { PrivateChat } from './private-chat.tsx'
import { useTexts } from './page-settings.ts'
import { useChat } from './use-chat.ts'
import { OWN } from './use-desk.ts'
import type { DeskInView } from './use-desk.ts'

/** An agent's private chat with the bot, in which supervisors see a notice before it is sent to everybody. */
export const OwnChat = ({ desk, user }: { readonly desk: DeskInView; readonly user: EmulatedUser }): JSX.Element => {
  const texts = useTexts()
  const phone = useChat({ user: user.id })
  return (
    <section class="topic-chat" aria-label={texts.ownChat}>
      <header class="topic-header">
        <BackToTopics desk={desk} from={OWN} />
        <span class="avatar" aria-hidden="true">
          {phone.chat?.title.slice(0, 1)}
        </span>
        <div class="who">
          <strong>{texts.ownChat}</strong>
          <small>{fullName(user)}</small>
        </div>
      </header>
      <PrivateChat phone={phone} user={user} purpose={texts.ownChatPurpose} />
    </section>
  )
}
