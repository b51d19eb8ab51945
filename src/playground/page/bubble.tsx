import type { JSX } from 'preact'
import { FormattedText } from './formatted-text.tsx'
import { Icon } from './icons.tsx'
import { InlineKeyboard } from './inline-keyboard.tsx'
import { Media } from './media.tsx'
import { Menu } from './menu.tsx'
import { useSettings } from './settings.ts'
import type { ShownMessage } from './shown-messages.ts'
import { clockTime } from './times.ts'

export interface BubbleProps {
  readonly shown: ShownMessage
  /** The last of several by one sender: it has the tail. */
  readonly last: boolean
  readonly waiting: (index: number) => boolean
  readonly press: (index: number) => void
  readonly say: (text: string) => void
  readonly edit: () => void
  readonly remove: () => void
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

const Quote = ({ shown: { message } }: Pick<BubbleProps, 'shown'>): JSX.Element | null => {
  const { reply_to_message: original } = message.message
  return original?.text === undefined ? null : <span class="quote">{original.text}</span>
}

const Actions = ({ shown, edit, remove }: BubbleProps): JSX.Element | null => {
  const { texts } = useSettings()
  if (!shown.message.outgoing || shown.leaving) return null
  const erase = { label: texts.delete, danger: true, act: remove }
  const items = shown.message.text === undefined ? [erase] : [{ label: texts.edit, act: edit }, erase]
  return <Menu label={texts.messageActions} class="message-menu" items={items}><Icon name="down" /></Menu>
}

/** One message: its words, its time, its buttons. An edit shows by a short glow. */
export const Bubble = (props: BubbleProps): JSX.Element => {
  const { shown: { message, leaving }, last, waiting, press, say } = props
  const { texts } = useSettings()
  const bare = message.message.sticker !== undefined
  const caption = message.text ?? message.message.caption
  const names = ['message', message.outgoing ? 'mine' : 'theirs', last && 'last', leaving && 'leaving', bare && 'bare']
  return (
    <li class={names.filter(Boolean).join(' ')} data-message={message.message_id}>
      <div class="bubble" key={message.edit_date ?? 0}>
        <span class="sr">{message.outgoing ? texts.you : message.from?.first_name}: </span>
        <Quote {...props} />
        <Media message={message.message} />
        {caption !== undefined && <FormattedText text={caption} entities={message.entities ?? message.message.caption_entities ?? []} say={say} />}
        <Meta {...props} />
        <Actions {...props} />
      </div>
      {message.inline_keyboard && <InlineKeyboard rows={message.inline_keyboard} waiting={waiting} press={press} />}
    </li>
  )
}
