import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'

interface Tab<Id> {
  readonly id: Id
  readonly label: string
  readonly note?: string
}

export interface TabsProps<Id> {
  readonly label: string
  readonly class: string
  readonly tabs: readonly Tab<Id>[]
  readonly chosen: Id
  readonly choose: (id: Id) => void
  /** Called at Enter on a tab: moves the focus into its panel. */
  readonly enter?: (id: Id) => void
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** A row of tabs; the arrow keys go from one to the next. */
export const Tabs = <Id extends string | number>({
  label,
  class: name,
  tabs,
  chosen,
  choose,
  enter,
}: TabsProps<Id>): JSX.Element => {
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const index = (tabs.findIndex(({ id }) => id === chosen) + step + tabs.length) % tabs.length
    const next = tabs[index]
    if (next) choose(next.id)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus()
  }
  return (
    <div class={`tabs ${name}`} role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label, note }) => (
        <button
          type="button"
          role="tab"
          key={id}
          aria-selected={id === chosen}
          tabIndex={id === chosen ? 0 : -1}
          onClick={(event) => {
            choose(id)
            if (event.detail === 0) enter?.(id)
          }}
        >
          {label}
          {note !== undefined && <small>{note}</small>}
        </button>
      ))}
    </div>
  )
}
