import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Dialog } from './dialog.tsx'
import { Icon } from './icons.tsx'
import { Menu } from './menu.tsx'
import { useTexts } from './page-settings.ts'
import type { ChatOnPhone } from './use-chat.ts'

export interface PhoneHeaderProps {
  readonly phone: ChatOnPhone
  readonly flows: readonly string[]
}

interface LinkDialogProps {
  readonly flows: readonly string[]
  readonly open: (payload: string) => void
  readonly close: () => void
}

const LinkDialog = ({ flows, open, close }: LinkDialogProps): JSX.Element => {
  const texts = useTexts()
  const [payload, setPayload] = useState('')
  return (
    <Dialog title={texts.openLink} close={close}>
      <form method="dialog" onSubmit={() => open(payload)}>
        <label>
          {texts.startParameter}
          <input
            value={payload}
            required
            placeholder="missing-sms_ozon"
            pattern="[A-Za-z0-9_\-]{1,64}"
            list="flows"
            onInput={(event) => setPayload(event.currentTarget.value)}
          />
        </label>
        <datalist id="flows">
          {flows.map((flow) => (
            <option key={flow} value={flow} />
          ))}
        </datalist>
        <div class="choices">
          <button type="button" onClick={close}>
            {texts.cancel}
          </button>
          <button type="submit" class="strong">
            {texts.open}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** The header of a chat: its name, the bot's chat action, and the chat's menu. */
export const PhoneHeader = ({ phone, flows }: PhoneHeaderProps): JSX.Element => {
  const texts = useTexts()
  const [linking, setLinking] = useState(false)
  const { chat, typing, does } = phone
  const toggleBlock = chat?.blocked
    ? { label: texts.unblock, act: () => does('unblock') }
    : { label: texts.block, danger: true, act: () => does('block') }
  const title = chat?.title ?? ''
  return (
    <header class="phone-header">
      <span class="avatar" aria-hidden="true">
        {title.slice(0, 1)}
      </span>
      <div class="who">
        <strong>{title}</strong>
        <small class={typing ? 'typing' : ''} role="status">
          {typing ? (
            <>
              {texts.typing}
              <i />
              <i />
              <i />
            </>
          ) : chat?.blocked ? (
            texts.blocked
          ) : (
            texts.bot
          )}
        </small>
      </div>
      <Menu
        label={texts.chatMenu}
        class="chat-menu"
        items={[{ label: texts.openLink, act: () => setLinking(true) }, ...(chat?.started ? [toggleBlock] : [])]}
      >
        <Icon name="dots" />
      </Menu>
      {linking && (
        <LinkDialog flows={flows} close={() => setLinking(false)} open={(payload) => does('start', { payload })} />
      )}
    </header>
  )
}
