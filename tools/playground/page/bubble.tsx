import type { JSX } from 'preact'
import { FormattedText } from './formatted-text.tsx'
import { Icon } from './icons.tsx'
import { InlineKeyboard } from './inline-keyboard.tsx'
import { Media } from './media.tsx'
import { Menu } from './menu.tsx'
import { senderName, summaryOf } from './message-words.ts'
import { Reactions, reactionItems } from './reactions.tsx'
import { useSettings, useTexts } from './page-settings.ts'
import type { ShownBubble } from './shown-messages.ts'
import { clockTime } from './times.ts'

/** Acts on a message. */
export interface BubbleActs {
  readonly press: (index: number) => void
  readonly say: (text: string) => void
  readonly reply: () => void
  readonly edit: () => void
  readonly remove: () => void
  readonly react: (emoji: string | null) => void
}

export interface BubbleProps {
  readonly shown: ShownBubble
  readonly viewer: number
  /** True for the last of several by one sender, which has the tail. */
  readonly last: boolean
  /** True when the sender's name is shown, as in groups. */
  readonly named: boolean
  readonly waiting: (index: number) => boolean
  readonly acts: BubbleActs
}

const Meta = ({ shown: { message } }: Pick<BubbleProps, 'shown'>): JSX.Element => {
  const { texts, language } = useSettings()
  return (
    <span class="meta">
      {message.edit_date !== undefined && <span>{texts.edited} </span>}
      <time dateTime={new Date(message.date * 1000).toISOString()}>{clockTime(message.date * 1000, language)}</time>
      {message.outgoing && <Icon name="check" />}
    </span>
  )
}

/** The quoted message; none for the implicit answer to the message that began a topic, which Telegram does not show. */
const Quote = ({ shown: { message } }: Pick<BubbleProps, 'shown'>): JSX.Element | null => {
  const texts = useTexts()
  const { reply_to_message: original } = message.message
  if (!original || original.forum_topic_created) return null
  return (
    <span class="quote">
      <strong>{senderName(original)}</strong>
      {summaryOf(original, texts)}
    </span>
  )
}

const HUES = [210, 340, 145, 25, 275, 185]

const SenderName = ({ shown: { message } }: Pick<BubbleProps, 'shown'>): JSX.Element => {
  const texts = useTexts()
  const { sender_chat: anonymous, from } = message.message
  const note = anonymous ? texts.anonymous : from?.is_bot ? texts.bot : null
  return (
    <span class="sender" style={{ '--hue': HUES[(from?.id ?? 0) % HUES.length] }}>
      {senderName(message.message)}
      {note !== null && <small>{note}</small>}
    </span>
  )
}

const Actions = ({ shown, viewer, acts }: BubbleProps): JSX.Element | null => {
  const texts = useTexts()
  const { message, leaving } = shown
  if (leaving) return null
  const worded = message.text !== undefined || message.message.caption !== undefined
  const items = [
    { label: texts.reply, act: acts.reply },
    ...(message.outgoing && worded ? [{ label: texts.edit, act: acts.edit }] : []),
    ...(message.outgoing ? [{ label: texts.delete, danger: true, act: acts.remove }] : []),
  ]
  return (
    <Menu
      label={texts.messageActions}
      class="message-menu"
      quick={reactionItems(message, viewer, acts.react, texts)}
      items={items}
    >
      <Icon name="down" />
    </Menu>
  )
}

const Contents = ({ shown: { message, others } }: Pick<BubbleProps, 'shown'>): JSX.Element =>
  others.length === 0 ? (
    <Media message={message.message} />
  ) : (
    <span class={`album of-${Math.min(others.length + 1, 4)}`}>
      {[message, ...others].map((one) => (
        <Media key={one.message_id} message={one.message} />
      ))}
    </span>
  )

/** One message or album: text, media, time, buttons. An edit glows shortly. */
export const Bubble = (props: BubbleProps): JSX.Element => {
  const {
    shown: { message, others, leaving },
    viewer,
    last,
    named,
    waiting,
    acts,
  } = props
  const texts = useTexts()
  const bare = message.message.sticker !== undefined
  const worded =
    [message, ...others].find((one) => one.text !== undefined || one.message.caption !== undefined) ?? message
  const words = worded.text ?? worded.message.caption
  const names = ['message', message.outgoing ? 'mine' : 'theirs', last && 'last', leaving && 'leaving', bare && 'bare']
  return (
    <li class={names.filter(Boolean).join(' ')} data-message={message.message_id}>
      <div class="bubble" key={message.edit_date ?? 0}>
        {named ? (
          <SenderName {...props} />
        ) : (
          <span class="sr">{message.outgoing ? texts.you : senderName(message.message)}: </span>
        )}
        <Quote {...props} />
        <Contents {...props} />
        {words !== undefined && (
          <FormattedText
            text={words}
            entities={worded.entities ?? worded.message.caption_entities ?? []}
            say={acts.say}
          />
        )}
        <Reactions message={message} viewer={viewer} react={acts.react} />
        <Meta {...props} />
        <Actions {...props} />
      </div>
      {message.inline_keyboard && (
        <InlineKeyboard rows={message.inline_keyboard} waiting={waiting} press={acts.press} />
      )}
    </li>
  )
}
