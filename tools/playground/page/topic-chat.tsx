import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PhoneTopic } from '../../telegram-emulator/control-types.ts'
import { BackToTopics } from './back-to-topics.tsx'
import { Composer } from './composer.tsx'
import type { Mentioned } from './composer.tsx'
import { Icon } from './icons.tsx'
import { MessageList } from './message-list.tsx'
import { summaryOf } from './message-words.ts'
import { Notices } from './notices.tsx'
import { useTexts } from './page-settings.ts'
import { TopicIcon } from './topic-list.tsx'
import { TopicMenu } from './topic-menu.tsx'
import { useChat } from './use-chat.ts'
import type { ChatOnPhone } from './use-chat.ts'
import { isAdministrator } from './use-desk.ts'
import type { DeskInView } from './use-desk.ts'

export interface TopicChatProps {
  readonly desk: DeskInView
  readonly topic: PhoneTopic
}

const Header = ({ desk, topic }: TopicChatProps): JSX.Element => {
  const texts = useTexts()
  return (
    <header class="topic-header">
      <BackToTopics desk={desk} from={topic.id} />
      <TopicIcon topic={topic} />
      <div class="who">
        <strong>{topic.name}</strong>
        {topic.closed && <small>{texts.closedTopic}</small>}
      </div>
      <TopicMenu desk={desk} topic={topic} />
    </header>
  )
}

const show = (id: number): void =>
  document.querySelector(`.topic-chat [data-message="${id}"]`)?.scrollIntoView({ block: 'center', behavior: 'smooth' })

const Pinned = ({ phone }: { readonly phone: ChatOnPhone }): JSX.Element | null => {
  const texts = useTexts()
  const pinned = phone.chat?.messages.findLast((message) => message.pinned)
  if (!pinned) return null
  return (
    <button type="button" class="pinned" onClick={() => show(pinned.message_id)}>
      <Icon name="pin" />
      <span>
        <strong>{texts.pinned}</strong>
        {summaryOf(pinned.message, texts)}
      </span>
    </button>
  )
}

/** The conversation of one topic, and the line in which this agent writes. */
export const TopicChat = ({ desk, topic }: TopicChatProps): JSX.Element => {
  const texts = useTexts()
  const { chat, me, people } = desk
  const phone = useChat({
    user: me.id,
    group: chat.id,
    anonymous: me.anonymous,
    ...(chat.is_forum ? { thread: topic.id } : {}),
  })
  const [mentioned, mention] = useState<Mentioned | null>(null)
  useEffect(() => desk.see(topic), [topic.last?.message_id])
  const mayWrite = !topic.closed || people.some((person) => person.user.id === me.id && isAdministrator(person))
  return (
    <section class="topic-chat" aria-label={topic.name}>
      <Header desk={desk} topic={topic} />
      <Pinned phone={phone} />
      <div class="screen">
        <MessageList phone={phone} label={`${texts.chat}, ${topic.name}`} mention={mention} />
        <Notices phone={phone} />
      </div>
      {mayWrite ? (
        <Composer
          placeholder={undefined}
          commands={phone.chat?.commands ?? []}
          completes
          mentioned={mentioned}
          forget={() => mention(null)}
          does={phone.does}
          keyboard={null}
        />
      ) : (
        <p class="no-writing">{texts.onlyAdmins}</p>
      )}
    </section>
  )
}
