import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Hook: keeps the keyboard focus in a chat. When the focused button disappears, the focus waits at the messages and
 * goes to the next question's first button as soon as it is there.
 */
export const useKeptFocus = (box: RefObject<HTMLElement | null>, watched: unknown): void => {
  const inside = useRef(false)
  const waiting = useRef(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const enter = ({ target }: FocusEvent): void => {
      inside.current = target !== element
    }
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) inside.current = false
      waiting.current = false
    }
    element.addEventListener('focusin', enter)
    element.addEventListener('focusout', leave)
    return () => {
      element.removeEventListener('focusin', enter)
      element.removeEventListener('focusout', leave)
    }
  }, [])
  useLayoutEffect(() => {
    const element = box.current
    const lost = inside.current && document.activeElement === document.body
    if (!element || (!lost && !waiting.current)) return
    const next = element.querySelector<HTMLElement>('.message:last-child .key')
    const place = next ?? element
    place.focus({ preventScroll: true })
    waiting.current = !next
  }, [watched])
}
