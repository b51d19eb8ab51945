import { createContext } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import type { LiveNews } from './page-wire.ts'

type Hear = (news: LiveNews) => void

/** Live events of the page's server, for every component that listens. */
export interface Live {
  readonly connected: boolean
  /** Calls `hear` with everything from now on; the answer stops it. */
  readonly listen: (hear: Hear) => () => void
}

/** One stream for the whole window, opened anew when other chats are watched. */
export const useLiveStream = (chats: readonly number[]): Live => {
  const listeners = useRef(new Set<Hear>()).current
  const [connected, setConnected] = useState(true)
  const watched = chats.join(',')
  useEffect(() => {
    const stream = new EventSource(`/live?chats=${watched}`)
    stream.addEventListener('open', () => setConnected(true))
    stream.addEventListener('error', () => setConnected(false))
    stream.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const news = JSON.parse(data) as LiveNews
      for (const hear of listeners) hear(news)
    })
    return () => stream.close()
  }, [watched])
  const listen = useRef((hear: Hear) => {
    listeners.add(hear)
    return () => {
      listeners.delete(hear)
    }
  }).current
  return { connected, listen }
}

export const LiveContext = createContext<Live>({ connected: true, listen: () => () => undefined })

/** Runs `hear` with all news while the component is shown. */
export const useNews = (hear: Hear): void => {
  const { listen } = useContext(LiveContext)
  const latest = useRef(hear)
  latest.current = hear
  useEffect(() => listen((news) => latest.current(news)), [listen])
}

/**
 * Something that is read again whenever `concerns` says so, or `subject` changes. Reads follow one another: a change
 * during a read causes one more.
 * @returns null until it is read for the first time.
 */
export const useFresh = <Value>(
  load: () => Promise<Value>,
  concerns: (news: LiveNews) => boolean,
  subject = '',
): Value | null => {
  const [value, setValue] = useState<Value | null>(null)
  const state = useRef({ busy: false, again: false, gone: false }).current
  const latest = useRef(load)
  latest.current = load
  const refresh = async (): Promise<void> => {
    state.again = true
    if (state.busy) return
    state.busy = true
    while (state.again && !state.gone) {
      state.again = false
      const fresh = await latest.current().catch(() => null)
      if (fresh !== null && !state.gone) setValue(fresh)
    }
    state.busy = false
  }
  useNews((news) => {
    if (news.kind === 'ready' || concerns(news)) void refresh()
  })
  useEffect(() => {
    state.gone = false
    void refresh()
    return () => {
      state.gone = true
    }
  }, [subject])
  return value
}
