import type { JSX } from 'preact'
import type { PhoneTopic } from '../../telegram-emulator/control-types.ts'
import { Icon } from './icons.tsx'
import { senderName, summaryOf } from './message-words.ts'
import { useSettings, useTexts } from './page-settings.ts'
import { clockTime } from './times.ts'
import { OWN } from './use-desk.ts'
import type { DeskInView } from './use-desk.ts'

/** The id of General, a forum's permanent topic. */
export const GENERAL = 1

const colourOf = ({ icon_color: colour }: PhoneTopic): string => `#${colour.toString(16).padStart(6, '0')}`

const initial = (name: string): string => /\p{L}|\d/u.exec(name)?.[0]?.toUpperCase() ?? '#'

/** The icon of a topic: its emoji, or its initial on its colour. */
export const TopicIcon = ({ topic }: { readonly topic: PhoneTopic }): JSX.Element => {
  if (topic.id === GENERAL)
    return (
      <span class="topic-icon general" aria-hidden="true">
        <Icon name="hash" />
      </span>
    )
  if (topic.icon_emoji !== undefined)
    return (
      <span class="topic-icon emoji" aria-hidden="true">
        {topic.icon_emoji}
      </span>
    )
  return (
    <span class="topic-icon" style={{ '--colour': colourOf(topic) }} aria-hidden="true">
      {initial(topic.name)}
    </span>
  )
}

const LastWords = ({ topic: { last } }: { readonly topic: PhoneTopic }): JSX.Element => {
  const texts = useTexts()
  if (!last) return <span class="last-words">{texts.noMessagesYet}</span>
  const from = last.from?.is_bot
    ? ''
    : `${last.message.sender_chat ? senderName(last.message) : (last.from?.first_name ?? '')}: `
  return (
    <span class="last-words">
      {from}
      {summaryOf(last.message, texts)}
    </span>
  )
}

interface RowProps {
  readonly topic: PhoneTopic
  readonly desk: DeskInView
  /** True for the one row that the Tab key stops at; the arrow keys go on from it. */
  readonly isStop: boolean
}

const Row = ({ topic, desk, isStop }: RowProps): JSX.Element => {
  const { texts, language } = useSettings()
  const { last, closed, name, id } = topic
  const isUnread = desk.unread.has(id)
  return (
    <li>
      <button
        type="button"
        class={`topic ${isUnread ? 'unread' : ''}`}
        data-topic={id}
        tabIndex={isStop ? 0 : -1}
        aria-current={desk.open?.id === id}
        onClick={() => desk.openTopic(id)}
      >
        <TopicIcon topic={topic} />
        <span class="topic-line">
          <strong>{name}</strong>
          {closed && (
            <>
              <Icon name="lock" />
              <span class="sr">{texts.closedTopic}</span>
            </>
          )}
          {isUnread && (
            <span class="dot">
              <span class="sr">{texts.unread}</span>
            </span>
          )}
        </span>
        <span class="topic-line">
          <LastWords topic={topic} />
          {last && <time>{clockTime(last.date * 1000, language)}</time>}
        </span>
      </button>
    </li>
  )
}

/** The row of the agent's private chat with the bot, below the topics. */
const OwnRow = ({ desk, isStop }: Omit<RowProps, 'topic'>): JSX.Element => {
  const texts = useTexts()
  return (
    <li class="own">
      <button
        type="button"
        class="topic"
        data-topic={OWN}
        tabIndex={isStop ? 0 : -1}
        aria-current={desk.inOwnChat}
        onClick={() => desk.openTopic(OWN)}
      >
        <span class="topic-icon general" aria-hidden="true">
          <Icon name="phone" />
        </span>
        <span class="topic-line">
          <strong>{texts.ownChat}</strong>
        </span>
        <span class="topic-line">
          <span class="last-words">{texts.ownChatHint}</span>
        </span>
      </button>
    </li>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

/** Moves the focus from topic to topic by the arrow keys. */
const walk = (event: KeyboardEvent): void => {
  const step = steps[event.key]
  if (step === undefined) return
  const rows = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.topic')]
  const next = rows[rows.indexOf(document.activeElement as HTMLElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The topics of the desk's group. */
export const TopicList = ({ desk }: { readonly desk: DeskInView }): JSX.Element => {
  const texts = useTexts()
  const stop = desk.inOwnChat ? OWN : (desk.open?.id ?? desk.topics[0]?.id ?? OWN)
  return (
    <nav class="topics" aria-label={texts.topics} onKeyDown={walk}>
      <ul>
        {desk.topics.map((topic) => (
          <Row key={topic.id} topic={topic} desk={desk} isStop={topic.id === stop} />
        ))}
        <OwnRow desk={desk} isStop={stop === OWN} />
      </ul>
      {desk.chat.topics.length === 0 && (
        <div class="nobody">
          <strong>{texts.nobodyWaits}</strong>
          <p>{texts.howToAsk}</p>
        </div>
      )}
    </nav>
  )
}
