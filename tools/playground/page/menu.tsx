import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface MenuItem {
  readonly label: string
  /** The text for assistive technology in place of the label. */
  readonly name?: string
  readonly note?: string
  readonly danger?: boolean
  readonly act: () => void
}

export interface MenuProps {
  readonly label: string
  readonly class?: string
  /** Entries side by side above the others. */
  readonly quick?: readonly MenuItem[]
  readonly items: readonly MenuItem[]
  readonly children: ComponentChildren
}

const MARGIN = 8

/** The distance by which a range must move to lie between two edges. */
const inward = (start: number, end: number, from: number, to: number): number =>
  start < from ? from - start : end > to ? Math.max(to - end, from - start) : 0

/** Moves a message's menu into the window of messages, which would cut it off. */
const keepInside = (list: HTMLElement): void => {
  const room = list.closest('.messages')?.getBoundingClientRect()
  if (!room) return
  const box = list.getBoundingClientRect()
  const x = inward(box.left, box.right, room.left + MARGIN, room.right - MARGIN)
  const y = inward(box.top, box.bottom, room.top + MARGIN, room.bottom - MARGIN)
  list.style.translate = `${x}px ${y}px`
}

const step = (list: HTMLElement, key: string): void => {
  const items = [...list.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const next: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: -1,
  }
  const index = next[key]
  if (index !== undefined) items.at(index % items.length)?.focus()
}

const Items = ({ items, done }: { readonly items: readonly MenuItem[]; readonly done: () => void }): JSX.Element => (
  <>
    {items.map((item) => (
      <button
        type="button"
        role="menuitem"
        key={item.label}
        class={item.danger ? 'danger' : ''}
        aria-label={item.name}
        onClick={() => {
          done()
          item.act()
        }}
      >
        {item.label}
        {item.note && <small>{item.note}</small>}
      </button>
    ))}
  </>
)

/** A button with a menu: arrows move, Enter acts, Escape closes. */
export const Menu = ({ label, class: name = '', quick = [], items, children }: MenuProps): JSX.Element => {
  const [open, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  useLayoutEffect(() => {
    if (!open || !list.current) return
    keepInside(list.current)
    list.current.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true })
  }, [open])
  useEffect(() => {
    if (!open) return
    const elsewhere = (event: PointerEvent): void => {
      if (!whole.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', elsewhere)
    return () => document.removeEventListener('pointerdown', elsewhere)
  }, [open])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) return
    event.stopPropagation()
    if (event.key === 'Escape') return close()
    if (event.key === 'Tab') return setOpen(false)
    if (!event.key.startsWith('Arrow') && event.key !== 'Home' && event.key !== 'End') return
    event.preventDefault()
    if (list.current) step(list.current, event.key)
  }
  return (
    <div class={`menu ${name}`} ref={whole} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="menu-button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div class="menu-list" role="menu" aria-label={label} ref={list}>
          {quick.length > 0 && (
            <div class="menu-quick">
              <Items items={quick} done={close} />
            </div>
          )}
          <Items items={items} done={close} />
        </div>
      )}
    </div>
  )
}
