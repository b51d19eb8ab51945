import { useState } from 'preact/hooks'
import { useMatch } from './use-match.ts'

/** Parts of the page that are shown in turn. */
export type Pane = 'scenes' | 'chat' | 'handset' | 'chart' | 'desk'

/** Media queries of narrow.css: one pane at a time, and one pane beside the chat. */
const NARROW = '(max-width: 720px)'
const MIDDLE = '(max-width: 1180px)'

/** The panes as they are shown at this width. */
export interface Panes {
  readonly shown: Pane
  /** The pane on the right of a wide page. */
  readonly right: 'scenes' | 'chart' | 'desk'
  readonly oneByOne: boolean
  readonly oneBeside: boolean
  readonly show: (pane: Pane) => void
}

export interface PanesFrame {
  readonly hasHandset: boolean
  readonly hasDesk: boolean
  /** The pane before the reader has chosen one. */
  readonly first: Pane
}

/** Hook: which part of the page is shown. */
export const usePanes = ({ hasHandset, hasDesk, first }: PanesFrame): Panes => {
  const [picked, show] = useState<Pane | null>(null)
  const oneByOne = useMatch(NARROW)
  const oneBeside = useMatch(MIDDLE)
  const pane = picked ?? first
  const beside = hasHandset ? 'handset' : 'chart'
  const shown = !oneByOne && pane === 'chat' ? beside : pane
  const right = shown === 'scenes' || (shown === 'desk' && hasDesk) ? shown : 'chart'
  return { shown, right, oneByOne, oneBeside, show }
}
