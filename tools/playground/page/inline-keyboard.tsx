import type { InlineKeyboardButton } from 'grammy/types'
import type { JSX } from 'preact'

export interface InlineKeyboardProps {
  readonly rows: readonly (readonly InlineKeyboardButton[])[]
  readonly waiting: (index: number) => boolean
  readonly press: (index: number) => void
}

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Arrow keys walk over the buttons as they lie. */
const walk = (event: KeyboardEvent): void => {
  const [dx, dy] = moves[event.key] ?? [0, 0]
  if (dx === 0 && dy === 0) return
  const keyboard = event.currentTarget as HTMLElement
  const rows = [...keyboard.children].map((row) => Array.from(row.children) as HTMLElement[])
  const y = rows.findIndex((row) => row.includes(document.activeElement as HTMLElement))
  const x = rows[y]?.indexOf(document.activeElement as HTMLElement) ?? -1
  const row = rows[y + dy]
  const next = row?.[dy === 0 ? x + dx : Math.min(x, row.length - 1)]
  if (!next) return
  event.preventDefault()
  event.stopPropagation()
  next.focus()
}

const Key = ({
  button,
  waiting,
  press,
}: {
  readonly button: InlineKeyboardButton
  readonly waiting: boolean
  readonly press: () => void
}): JSX.Element => {
  if ('url' in button)
    return (
      <a class="key" href={button.url} target="_blank" rel="noreferrer">
        {button.text}
      </a>
    )
  const tells = 'callback_data' in button
  return (
    <button
      type="button"
      class={`key ${waiting ? 'waiting' : ''}`}
      disabled={!tells}
      aria-busy={waiting}
      onClick={press}
    >
      {button.text}
    </button>
  )
}

/** The buttons below a message. */
export const InlineKeyboard = ({ rows, waiting, press }: InlineKeyboardProps): JSX.Element => {
  const starts = rows.map((_, row) => rows.slice(0, row).flat().length)
  return (
    <div class="inline-keyboard" onKeyDown={walk}>
      {rows.map((row, y) => (
        <div class="keys" key={y}>
          {row.map((button, x) => {
            const index = (starts[y] ?? 0) + x
            return (
              <Key key={`${x}${button.text}`} button={button} waiting={waiting(index)} press={() => press(index)} />
            )
          })}
        </div>
      ))}
    </div>
  )
}
