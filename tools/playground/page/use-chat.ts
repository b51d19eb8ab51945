import { useEffect, useRef, useState } from 'preact/hooks'
import type { PhoneChat, Toast } from '../../telegram-emulator/control-types.ts'
import { act, attempt, read } from './api.ts'
import { useFresh, useNews } from './follow-live.ts'
import { withLeaving } from './shown-messages.ts'
import type { ShownMessage } from './shown-messages.ts'

const FADE_MS = 280
const TYPING_MS = 5000
const TOAST_MS = 3500

/** Time after which an unanswered press stops glowing. */
const PRESS_MS = 15_000

/** The chat in which a person writes: the private chat with the bot, or a topic of a group. */
export interface Place {
  readonly user: number
  /** The group's id; missing for the private chat. */
  readonly group?: number
  /** The topic's id, 1 for General; missing in a group without topics. */
  readonly thread?: number
  /** True to write as the group itself. */
  readonly anonymous?: boolean
}

/** A chat on one screen, and what its reader can do in it. */
export interface ChatOnPhone {
  readonly viewer: number
  readonly chat: PhoneChat | null
  readonly messages: readonly ShownMessage[]
  readonly typing: boolean
  readonly toast: Toast | null
  readonly dismissToast: () => void
  /** The pressed buttons that wait for an answer, as `message:index`. */
  readonly pressed: ReadonlySet<string>
  readonly press: (messageId: number, index: number) => void
  readonly does: (what: string, body?: object) => void
}

const useShown = (chat: PhoneChat | null): readonly ShownMessage[] => {
  const [shown, setShown] = useState<readonly ShownMessage[]>([])
  useEffect(() => {
    if (chat)
      setShown((before) =>
        withLeaving(
          before.filter(({ leaving }) => !leaving),
          chat.messages,
        ),
      )
  }, [chat])
  useEffect(() => {
    if (!shown.some(({ leaving }) => leaving)) return
    const timer = setTimeout(() => setShown((now) => now.filter(({ leaving }) => !leaving)), FADE_MS)
    return () => clearTimeout(timer)
  }, [shown])
  return shown
}

/** General, in which messages name no topic. */
const GENERAL = 1

const chatOf = ({ user, group }: Place): number => group ?? user

const pathOf = ({ user, group, thread }: Place): string =>
  group === undefined
    ? `/emulator/chats/${user}?limit=200`
    : `/emulator/chats/${group}?for=${user}&limit=200${thread === undefined ? '' : `&thread=${thread}`}`

/** Fields that every act of this person in this chat has. */
const whereOf = ({ group, thread, anonymous }: Place): object =>
  group === undefined
    ? {}
    : {
        chat: group,
        ...(thread === undefined || thread === GENERAL ? {} : { thread }),
        ...(anonymous ? { anonymous } : {}),
      }

const useTyping = (chat: number, thread: number | undefined): boolean => {
  const [until, setUntil] = useState(0)
  useNews((news) => {
    if (news.kind !== 'emulator' || news.event.chat_id !== chat) return
    if (news.event.type === 'typing' && (thread === undefined || (news.event.typing?.thread ?? GENERAL) === thread))
      setUntil(news.event.typing ? Date.now() + TYPING_MS : 0)
    if (news.event.type === 'message' && news.event.message?.from?.is_bot) setUntil(0)
  })
  useEffect(() => {
    if (until === 0) return
    const timer = setTimeout(() => setUntil(0), until - Date.now())
    return () => clearTimeout(timer)
  }, [until])
  return until > 0
}

const useToast = (user: number, chat: number): readonly [Toast | null, () => void] => {
  const [toast, setToast] = useState<Toast | null>(null)
  useNews((news) => {
    if (
      news.kind !== 'emulator' ||
      news.event.type !== 'toast' ||
      news.event.user !== user ||
      news.event.chat_id !== chat
    )
      return
    if (news.event.toast && news.event.toast.text !== '') setToast(news.event.toast)
  })
  useEffect(() => {
    if (!toast || toast.show_alert) return
    const timer = setTimeout(() => setToast(null), TOAST_MS)
    return () => clearTimeout(timer)
  }, [toast])
  return [toast, () => setToast(null)]
}

const usePresses = (place: Place): Pick<ChatOnPhone, 'pressed' | 'press'> => {
  const [pressed, setPressed] = useState<ReadonlySet<string>>(new Set())
  const answered = useRef(new Set<string>()).current
  const keys = useRef(new Map<string, string>()).current
  const release = (key: string): void => setPressed((now) => new Set([...now].filter((other) => other !== key)))
  useNews((news) => {
    if (news.kind !== 'emulator' || !news.event.toast) return
    const id = news.event.toast.callback_query_id
    answered.add(id)
    release(keys.get(id) ?? '')
  })
  const send = async (key: string, message_id: number, button_index: number): Promise<void> => {
    try {
      const { callback_query_id } = await act<{ readonly callback_query_id: string }>(
        `/emulator/users/${place.user}/press`,
        { ...whereOf(place), message_id, button_index },
      )
      keys.set(callback_query_id, key)
      if (answered.has(callback_query_id)) release(key)
    } catch {
      release(key)
    }
  }
  const press = (messageId: number, index: number): void => {
    const key = `${messageId}:${index}`
    setPressed((now) => new Set([...now, key]))
    setTimeout(() => release(key), PRESS_MS)
    void send(key, messageId, index)
  }
  return { pressed, press }
}

/** A chat as one person sees it, live. The place must not change while it is shown. */
export const useChat = (place: Place): ChatOnPhone => {
  const { user, thread } = place
  const id = chatOf(place)
  const chat = useFresh(
    () => read<PhoneChat>(pathOf(place)),
    (news) =>
      news.kind === 'emulator' &&
      news.event.chat_id === id &&
      news.event.type !== 'typing' &&
      news.event.type !== 'toast',
  )
  const [toast, dismissToast] = useToast(user, id)
  return {
    viewer: user,
    chat,
    messages: useShown(chat),
    typing: useTyping(id, thread),
    toast,
    dismissToast,
    ...usePresses(place),
    does: (what, body = {}) => attempt(act(`/emulator/users/${user}/${what}`, { ...whereOf(place), ...body })),
  }
}
