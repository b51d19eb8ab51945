import type { BotCommand } from 'grammy/types'
import type { JSX } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import type { PhoneMessage } from '../../telegram-emulator/control-types.ts'
import { AttachMenu } from './attach-menu.tsx'
import { Icon } from './icons.tsx'
import { LiveContext } from './follow-live.ts'
import { Menu } from './menu.tsx'
import { senderName, summaryOf } from './message-words.ts'
import { useTexts } from './page-settings.ts'

/** The message that is being edited or answered. */
export interface Mentioned {
  readonly how: 'edit' | 'reply'
  readonly message: PhoneMessage
}

export interface ComposerProps {
  readonly placeholder: string | undefined
  readonly commands: readonly BotCommand[]
  /** True when a chosen command is put into the line for its argument, as agents' commands take one. */
  readonly completes?: boolean
  readonly mentioned: Mentioned | null
  readonly forget: () => void
  /** Sends or edits as this person in this chat. */
  readonly does: (what: 'send' | 'album' | 'edit', body: object) => void
  readonly shareContact?: () => void
  /** Shows or hides the bot's keyboard; null without one. */
  readonly keyboard: { readonly shown: boolean; readonly toggle: () => void } | null
}

const MOST_HEIGHT = 140

/** Fits the height of the input to its text. A hidden input has no height to measure and keeps one line. */
const fit = (field: HTMLTextAreaElement): void => {
  field.style.height = ''
  if (field.value !== '' && field.scrollHeight > 0)
    field.style.height = `${Math.min(MOST_HEIGHT, field.scrollHeight)}px`
}

const wordsOf = ({ text, message }: PhoneMessage): string => text ?? message.caption ?? ''

const MentionedBar = ({ mentioned, forget }: Pick<ComposerProps, 'mentioned' | 'forget'>): JSX.Element | null => {
  const texts = useTexts()
  if (!mentioned) return null
  const {
    how,
    message: { message },
  } = mentioned
  return (
    <div class="mentioned">
      <Icon name={how === 'edit' ? 'pencil' : 'reply'} />
      <span>
        <strong>{how === 'edit' ? texts.editing : texts.replyTo(senderName(message))}</strong>
        {summaryOf(message, texts)}
      </span>
      <button type="button" class="round" aria-label={texts.cancel} onClick={forget}>
        <Icon name="close" />
      </button>
    </div>
  )
}

const CommandMenu = ({
  commands,
  choose,
}: {
  readonly commands: readonly BotCommand[]
  readonly choose: (command: string) => void
}): JSX.Element | null => {
  const texts = useTexts()
  if (commands.length === 0) return null
  const items = commands.map(({ command, description }) => ({
    label: description,
    note: `/${command}`,
    act: () => choose(`/${command}`),
  }))
  return (
    <Menu label={texts.menu} class="commands" items={items}>
      <Icon name="menu" />
      <span>{texts.menu}</span>
    </Menu>
  )
}

interface Line {
  readonly text: string
  readonly setText: (text: string) => void
  /** True with something to send and a chat to send it to. */
  readonly sendable: boolean
  /** Sends media, as an answer when a message is being answered. */
  readonly send: (content: object) => void
  readonly finish: () => void
  readonly cancel: () => void
}

const useLine = ({ mentioned, forget, does }: ComposerProps): Line => {
  const [text, setText] = useState('')
  const { connected } = useContext(LiveContext)
  const sendable = connected && text.trim() !== ''
  const send = (content: object): void => {
    does('send', { ...content, ...(mentioned?.how === 'reply' ? { reply_to: mentioned.message.message_id } : {}) })
    if (mentioned?.how === 'reply') forget()
  }
  const cancel = (): void => {
    if (mentioned?.how === 'edit') setText('')
    forget()
  }
  const finish = (): void => {
    if (!sendable) return
    if (mentioned?.how === 'edit') does('edit', { message_id: mentioned.message.message_id, text })
    else send({ text })
    setText('')
    forget()
  }
  useEffect(() => {
    if (mentioned?.how === 'edit') setText(wordsOf(mentioned.message))
  }, [mentioned])
  return { text, setText, sendable, send, finish, cancel }
}

/** The input line of a chat. Enter sends, Shift+Enter begins a new line, Escape cancels an edit or an answer. */
export const Composer = (props: ComposerProps): JSX.Element => {
  const { mentioned, does, keyboard, completes = false } = props
  const texts = useTexts()
  const line = useLine(props)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body && matchMedia('(hover: hover)').matches)
      field.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    if (mentioned) field.current?.focus()
  }, [mentioned])
  useEffect(() => {
    if (field.current) fit(field.current)
  }, [line.text])
  const choose = (command: string): void => {
    if (!completes) return line.send({ text: command })
    line.setText(`${command} `)
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && mentioned) line.cancel()
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    line.finish()
  }
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        line.finish()
      }}
    >
      <MentionedBar mentioned={mentioned} forget={line.cancel} />
      <div class="line">
        <CommandMenu commands={props.commands} choose={choose} />
        <textarea
          ref={field}
          rows={1}
          value={line.text}
          aria-label={texts.message}
          placeholder={props.placeholder ?? texts.message}
          onInput={(event) => line.setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {keyboard && (
          <button
            type="button"
            class="round"
            aria-label={keyboard.shown ? texts.hideKeyboard : texts.keyboard}
            aria-expanded={keyboard.shown}
            onClick={keyboard.toggle}
          >
            <Icon name={keyboard.shown ? 'down' : 'keyboard'} />
          </button>
        )}
        {line.text === '' && (
          <AttachMenu
            send={line.send}
            sendAlbum={(items) => does('album', { items })}
            shareContact={props.shareContact}
          />
        )}
        <button type="submit" class="round send" aria-label={texts.send} disabled={!line.sendable}>
          <Icon name="send" />
        </button>
      </div>
    </form>
  )
}
