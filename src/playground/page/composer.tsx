import type { BotCommand } from 'grammy/types'
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { SeenMessage } from '../emulator/control-types.ts'
import { AttachMenu } from './attach-menu.tsx'
import { Icon } from './icons.tsx'
import { Menu } from './menu.tsx'
import { useTexts } from './settings.ts'

export interface ComposerProps {
  readonly placeholder: string | undefined
  readonly commands: readonly BotCommand[]
  readonly editing: SeenMessage | null
  readonly stopEditing: () => void
  readonly send: (content: object) => void
  readonly saveEdit: (messageId: number, text: string) => void
  readonly shareContact: () => void
  /** Shows or hides the bot's keyboard; null when there is none. */
  readonly keyboard: { readonly shown: boolean, readonly toggle: () => void } | null
}

const MOST_HEIGHT = 140

const fit = (field: HTMLTextAreaElement): void => {
  field.style.height = 'auto'
  field.style.height = `${Math.min(MOST_HEIGHT, field.scrollHeight)}px`
}

const EditingBar = ({ editing, stopEditing }: Pick<ComposerProps, 'editing' | 'stopEditing'>): JSX.Element | null => {
  const texts = useTexts()
  return editing && (
    <div class="editing">
      <Icon name="pencil" />
      <span><strong>{texts.editing}</strong>{editing.text}</span>
      <button type="button" class="round" aria-label={texts.cancel} onClick={stopEditing}><Icon name="close" /></button>
    </div>
  )
}

const CommandMenu = ({ commands, send }: Pick<ComposerProps, 'commands' | 'send'>): JSX.Element | null => {
  const texts = useTexts()
  if (commands.length === 0) return null
  const items = commands.map(({ command, description }) =>
    ({ label: description, note: `/${command}`, act: () => send({ text: `/${command}` }) }))
  return <Menu label={texts.menu} class="commands" items={items}><Icon name="menu" /><span>{texts.menu}</span></Menu>
}

/** Where a message is written. Enter sends, Shift+Enter begins a new line. */
export const Composer = (props: ComposerProps): JSX.Element => {
  const { editing, stopEditing, send, saveEdit, keyboard } = props
  const texts = useTexts()
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body && matchMedia('(hover: hover)').matches) field.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    if (!editing) return
    setText(editing.text ?? '')
    field.current?.focus()
  }, [editing])
  useEffect(() => {
    if (field.current) fit(field.current)
  }, [text])
  const finish = (): void => {
    if (text.trim() === '') return
    if (editing) saveEdit(editing.message_id, text)
    else send({ text })
    setText('')
    stopEditing()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && editing) {
      setText('')
      stopEditing()
    }
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    finish()
  }
  return (
    <form class="composer" onSubmit={(event) => {
      event.preventDefault()
      finish()
    }}>
      <EditingBar editing={editing} stopEditing={() => {
        setText('')
        stopEditing()
      }} />
      <div class="line">
        <CommandMenu {...props} />
        <textarea
          ref={field} rows={1} value={text} aria-label={texts.message} placeholder={props.placeholder ?? texts.message}
          onInput={event => setText(event.currentTarget.value)} onKeyDown={onKeyDown}
        />
        {keyboard && (
          <button type="button" class="round" aria-label={keyboard.shown ? texts.hideKeyboard : texts.keyboard} aria-expanded={keyboard.shown}
            onClick={keyboard.toggle}><Icon name={keyboard.shown ? 'down' : 'keyboard'} /></button>
        )}
        {text === '' && <AttachMenu {...props} />}
        <button type="submit" class="round send" aria-label={texts.send} disabled={text.trim() === ''}><Icon name="send" /></button>
      </div>
    </form>
  )
}
