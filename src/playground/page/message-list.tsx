import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { Bubble } from './bubble.tsx'
import { useSettings } from './settings.ts'
import type { ShownMessage } from './shown-messages.ts'
import { dayName } from './times.ts'
import type { ChatOnPhone } from './use-chat.ts'
import { useKeptFocus } from './use-kept-focus.ts'

export interface MessageListProps {
  readonly phone: ChatOnPhone
  readonly label: string
  readonly edit: (shown: ShownMessage) => void
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

/** The messages of a chat; new ones are read aloud by assistive technology. */
export const MessageList = ({ phone, label, edit }: MessageListProps): JSX.Element => {
  const { texts, language } = useSettings()
  const box = useStickToEnd(phone.messages)
  useKeptFocus(box, phone.messages)
  const rows = phone.messages.map((shown, index) => {
    const { message } = shown
    const before = phone.messages[index - 1]?.message
    const after = phone.messages[index + 1]?.message
    const day = dayName(message.date * 1000, language, texts)
    const newDay = !before || dayName(before.date * 1000, language, texts) !== day
    return [
      newDay && <li class="day" key={`day ${day}`}><span>{day}</span></li>,
      <Bubble
        key={message.message_id} shown={shown} last={after?.outgoing !== message.outgoing || message.inline_keyboard !== undefined}
        waiting={at => phone.pressed.has(`${message.message_id}:${at}`)}
        press={at => phone.press(message.message_id, at)}
        say={text => phone.does('send', { text })}
        edit={() => edit(shown)}
        remove={() => phone.does('delete', { message_id: message.message_id })}
      />,
    ]
  })
  return (
    <div class="messages" ref={box} tabIndex={0} role="log" aria-live="polite" aria-relevant="additions text" aria-label={label}>
      <ol>{rows}</ol>
    </div>
  )
}
