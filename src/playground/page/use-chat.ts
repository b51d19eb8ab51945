import { useEffect, useRef, useState } from 'preact/hooks'
import type { SeenChat, Toast } from '../emulator/control-types.ts'
import { act, attempt, read } from './api.ts'
import { useFresh, useNews } from './live.ts'
import { withLeaving } from './shown-messages.ts'
import type { ShownMessage } from './shown-messages.ts'

const FADE_MS = 280
const TYPING_MS = 5000
const TOAST_MS = 3500
/** A press that the bot never answers stops glowing, as Telegram gives up on it. */
const PRESS_MS = 15_000

/** A chat on one phone, and what its customer can do in it. */
export interface ChatOnPhone {
  readonly chat: SeenChat | null
  readonly messages: readonly ShownMessage[]
  readonly typing: boolean
  readonly toast: Toast | null
  readonly dismissToast: () => void
  /** The pressed buttons that wait for an answer, as `message:index`. */
  readonly pressed: ReadonlySet<string>
  readonly press: (messageId: number, index: number) => void
  readonly does: (what: string, body?: object) => void
}

const useShown = (chat: SeenChat | null): readonly ShownMessage[] => {
  const [shown, setShown] = useState<readonly ShownMessage[]>([])
  useEffect(() => {
    if (chat) setShown(before => withLeaving(before.filter(({ leaving }) => !leaving), chat.messages))
  }, [chat])
  useEffect(() => {
    if (!shown.some(({ leaving }) => leaving)) return
    const timer = setTimeout(() => setShown(now => now.filter(({ leaving }) => !leaving)), FADE_MS)
    return () => clearTimeout(timer)
  }, [shown])
  return shown
}

const useTyping = (user: number): boolean => {
  const [until, setUntil] = useState(0)
  useNews((news) => {
    if (news.kind !== 'emulator' || news.event.chat_id !== user) return
    if (news.event.type === 'typing') setUntil(news.event.typing ? Date.now() + TYPING_MS : 0)
    if (news.event.type === 'message' && news.event.message?.from?.is_bot) setUntil(0)
  })
  useEffect(() => {
    if (until === 0) return
    const timer = setTimeout(() => setUntil(0), until - Date.now())
    return () => clearTimeout(timer)
  }, [until])
  return until > 0
}

const useToast = (user: number): readonly [Toast | null, () => void] => {
  const [toast, setToast] = useState<Toast | null>(null)
  useNews((news) => {
    if (news.kind !== 'emulator' || news.event.type !== 'toast' || news.event.user !== user) return
    if (news.event.toast && news.event.toast.text !== '') setToast(news.event.toast)
  })
  useEffect(() => {
    if (!toast || toast.show_alert) return
    const timer = setTimeout(() => setToast(null), TOAST_MS)
    return () => clearTimeout(timer)
  }, [toast])
  return [toast, () => setToast(null)]
}

const usePresses = (user: number): Pick<ChatOnPhone, 'pressed' | 'press'> => {
  const [pressed, setPressed] = useState<ReadonlySet<string>>(new Set())
  const answered = useRef(new Set<string>()).current
  const keys = useRef(new Map<string, string>()).current
  const release = (key: string): void => setPressed(now => new Set([...now].filter(other => other !== key)))
  useNews((news) => {
    if (news.kind !== 'emulator' || !news.event.toast) return
    const id = news.event.toast.callback_query_id
    answered.add(id)
    release(keys.get(id) ?? '')
  })
  const send = async (key: string, message_id: number, button_index: number): Promise<void> => {
    try {
      const { callback_query_id } = await act<{ readonly callback_query_id: string }>(`/emulator/users/${user}/press`, { message_id, button_index })
      keys.set(callback_query_id, key)
      if (answered.has(callback_query_id)) release(key)
    } catch {
      release(key)
    }
  }
  const press = (messageId: number, index: number): void => {
    const key = `${messageId}:${index}`
    setPressed(now => new Set([...now, key]))
    setTimeout(() => release(key), PRESS_MS)
    void send(key, messageId, index)
  }
  return { pressed, press }
}

/** The private chat of a customer with the bot, live. */
export const useChat = (user: number): ChatOnPhone => {
  const chat = useFresh(
    () => read<SeenChat>(`/emulator/chats/${user}?limit=200`),
    news => news.kind === 'emulator' && news.event.chat_id === user && news.event.type !== 'typing' && news.event.type !== 'toast',
  )
  const [toast, dismissToast] = useToast(user)
  return {
    chat,
    messages: useShown(chat),
    typing: useTyping(user),
    toast,
    dismissToast,
    ...usePresses(user),
    does: (what, body = {}) => attempt(act(`/emulator/users/${user}/${what}`, body)),
  }
}
