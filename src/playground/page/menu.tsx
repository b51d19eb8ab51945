import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface MenuItem {
  readonly label: string
  readonly note?: string
  readonly danger?: boolean
  readonly act: () => void
}

export interface MenuProps {
  readonly label: string
  readonly class?: string
  readonly items: readonly MenuItem[]
  readonly children: ComponentChildren
}

const step = (list: HTMLElement, key: string): void => {
  const items = [...list.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const next: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }
  const index = next[key]
  if (index !== undefined) items.at(index % items.length)?.focus()
}

/** A button that opens a list of acts: arrows move, Enter acts, Escape closes. */
export const Menu = ({ label, class: name = '', items, children }: MenuProps): JSX.Element => {
  const [open, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  useLayoutEffect(() => {
    if (open) list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
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
      <button ref={button} type="button" class="menu-button" aria-label={label} title={label} aria-haspopup="menu" aria-expanded={open}
        onClick={() => setOpen(!open)}>{children}</button>
      {open && (
        <div class="menu-list" role="menu" aria-label={label} ref={list}>
          {items.map(item => (
            <button type="button" role="menuitem" key={item.label} class={item.danger ? 'danger' : ''} onClick={() => {
              close()
              item.act()
            }}>
              {item.label}
              {item.note && <small>{item.note}</small>}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
