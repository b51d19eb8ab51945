import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { PhoneMessage } from '../../telegram-emulator/control-types.ts'
import { Bubble } from './bubble.tsx'
import type { BubbleActs } from './bubble.tsx'
import type { Mentioned } from './composer.tsx'
import { isService, serviceWords } from './message-words.ts'
import { useSettings } from './page-settings.ts'
import { bubblesOf } from './shown-messages.ts'
import type { ShownBubble } from './shown-messages.ts'
import { dayName } from './times.ts'
import type { ChatOnPhone } from './use-chat.ts'
import { useKeptFocus } from './use-kept-focus.ts'

export interface MessageListProps {
  readonly phone: ChatOnPhone
  readonly label: string
  readonly mention: (mentioned: Mentioned) => void
}

const NEAR_END = 120

/** Keeps the end of the list in sight, unless the reader has scrolled up to read. */
const useStickToEnd = (watched: unknown): { readonly current: HTMLDivElement | null } => {
  const box = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = (): void => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END
    }
    const keep = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight
    })
    element.addEventListener('scroll', look, { passive: true })
    keep.observe(element)
    if (element.firstElementChild) keep.observe(element.firstElementChild)
    return () => {
      element.removeEventListener('scroll', look)
      keep.disconnect()
    }
  }, [])
  useLayoutEffect(() => {
    if (atEnd.current && box.current) box.current.scrollTop = box.current.scrollHeight
  }, [watched])
  return box
}

/** The next message is of the same sender, who goes on. */
const follows = (message: PhoneMessage, next: PhoneMessage | undefined): boolean =>
  next !== undefined && next.from?.id === message.from?.id && !isService(next.message)

const actsOn = ({ message, others }: ShownBubble, { phone, mention }: MessageListProps): BubbleActs => ({
  press: (index) => phone.press(message.message_id, index),
  say: (text) => phone.does('send', { text }),
  reply: () => mention({ how: 'reply', message }),
  edit: () => mention({ how: 'edit', message }),
  remove: () => {
    for (const { message_id } of [message, ...others]) phone.does('delete', { message_id })
  },
  react: (emoji) => phone.does('react', { message_id: message.message_id, emoji }),
})

/** The messages of a chat; new ones are read aloud by assistive technology. */
export const MessageList = (props: MessageListProps): JSX.Element => {
  const { phone, label } = props
  const { texts, language } = useSettings()
  const box = useStickToEnd(phone.messages)
  useKeptFocus(box, phone.messages)
  const group = phone.chat !== null && phone.chat.type !== 'private'
  const bubbles = bubblesOf(phone.messages)
  const rows = bubbles.map((shown, index) => {
    const { message } = shown
    const before = bubbles[index - 1]?.message
    const after = bubbles[index + 1]?.message
    const day = dayName(message.date * 1000, language, texts)
    const newDay = !before || dayName(before.date * 1000, language, texts) !== day
    const service = serviceWords(message.message, texts)
    return [
      newDay && (
        <li class="day" key={`day ${day}`}>
          <span>{day}</span>
        </li>
      ),
      service === null ? (
        <Bubble
          key={message.message_id}
          shown={shown}
          viewer={phone.viewer}
          last={!follows(message, after) || message.inline_keyboard !== undefined}
          named={group && !message.outgoing && (!before || !follows(before, message))}
          waiting={(at) => phone.pressed.has(`${message.message_id}:${at}`)}
          acts={actsOn(shown, props)}
        />
      ) : (
        <li class="service" key={message.message_id} data-message={message.message_id}>
          <span>{service}</span>
        </li>
      ),
    ]
  })
  return (
    <div
      class="messages"
      ref={box}
      tabIndex={0}
      role="log"
      aria-live="polite"
      aria-relevant="additions text"
      aria-label={label}
    >
      <ol>{rows}</ol>
    </div>
  )
}
