import type { User } from 'grammy/types'
import { useState } from 'preact/hooks'
import type { EmulatorSummary, PhoneChat, PhoneTopic } from '../../telegram-emulator/control-types.ts'
import { read } from './api.ts'
import { useFresh } from './follow-live.ts'

/** The played agent: a member of the group, or an administrator who writes anonymously. */
interface Agent {
  readonly id: number
  readonly anonymous: boolean
}

/** The agent's own chat with the bot, which is open in place of a topic. */
export const OWN = 'own'

/** The open chat: a topic, or the agent's private chat. */
export type Opened = number | typeof OWN

export type Group = EmulatorSummary['groups'][number]

/** A group of agents, as the one who plays sees it. */
export interface DeskInView {
  readonly groups: readonly Group[]
  readonly chat: PhoneChat
  readonly chooseGroup: (id: number) => void
  readonly people: PhoneChat['members']
  readonly me: Agent
  readonly be: (agent: Agent) => void
  /** General first, then the others, those with the newest words first. */
  readonly topics: readonly PhoneTopic[]
  readonly open: PhoneTopic | null
  /** Their own chat with the bot is open. */
  readonly inOwnChat: boolean
  readonly openTopic: (id: Opened | null) => void
  /** Topics with words of others that this agent has not seen. */
  readonly unread: ReadonlySet<number>
  readonly see: (topic: PhoneTopic) => void
}

const KEPT = { agent: 'desk-agent', seen: 'desk-seen' } as const

type Seen = Readonly<Record<string, number>>

const keptSeen = (): Seen => JSON.parse(localStorage.getItem(KEPT.seen) ?? '{}') as Seen

const lastAt = ({ id, last }: PhoneTopic): number => last?.message_id ?? id

const inOrder = ({ topics, general }: PhoneChat): readonly PhoneTopic[] => [
  ...(general ? [general] : []),
  ...topics.toSorted((one, other) => lastAt(other) - lastAt(one)),
]

const isPresent = ({ status }: PhoneChat['members'][number]): boolean => status !== 'left' && status !== 'kicked'

const isPerson = (user: User): boolean => !user.is_bot

/** Is an administrator of the group: may close and delete topics, and be anonymous. */
export const isAdministrator = ({ status }: PhoneChat['members'][number]): boolean =>
  status === 'creator' || status === 'administrator'

/** Made the group: in the playground the supervisor. */
export const isFounder = ({ status }: PhoneChat['members'][number]): boolean => status === 'creator'

const useSeen = (chat: PhoneChat | null, me: Agent): Pick<DeskInView, 'unread' | 'see'> => {
  const [seen, setSeen] = useState(keptSeen)
  const key = (topic: number): string => `${chat?.id}:${me.id}:${topic}`
  const isUnread = ({ id, last }: PhoneTopic): boolean =>
    last !== undefined && last.from?.id !== me.id && last.message_id > (seen[key(id)] ?? 0)
  return {
    unread: new Set(
      chat
        ? inOrder(chat)
            .filter(isUnread)
            .map(({ id }) => id)
        : [],
    ),
    see: ({ id, last }) => {
      if (last === undefined || seen[key(id)] === last.message_id) return
      const next = { ...seen, [key(id)]: last.message_id }
      localStorage.setItem(KEPT.seen, JSON.stringify(next))
      setSeen(next)
    },
  }
}

const useAgent = (people: PhoneChat['members']): readonly [Agent, (agent: Agent) => void] => {
  const [wanted, setWanted] = useState<Agent>({ id: Number(localStorage.getItem(KEPT.agent)), anonymous: false })
  const there = people.find(({ user }) => user.id === wanted.id)
  const first = there ?? people.find((person) => !isAdministrator(person)) ?? people[0]
  const me = { id: first?.user.id ?? 0, anonymous: wanted.anonymous && there !== undefined && isAdministrator(there) }
  return [
    me,
    (agent) => {
      localStorage.setItem(KEPT.agent, String(agent.id))
      setWanted(agent)
    },
  ]
}

/** The desk, live; null when the playground has no group of agents. */
export const useDesk = (groups: readonly Group[]): DeskInView | null => {
  const [wanted, chooseGroup] = useState(0)
  const [openId, openTopic] = useState<Opened | null>(null)
  const group = groups.find(({ id }) => id === wanted) ?? groups[0]
  const chat = useFresh(
    () => (group ? read<PhoneChat>(`/emulator/chats/${group.id}?limit=1`) : Promise.resolve(null)),
    (news) =>
      news.kind === 'emulator' &&
      news.event.chat_id === group?.id &&
      news.event.type !== 'typing' &&
      news.event.type !== 'toast',
    String(group?.id),
  )
  const people = (chat?.members ?? [])
    .filter((member) => isPresent(member) && isPerson(member.user))
    .toSorted((one, other) => one.user.id - other.user.id)
  const [me, be] = useAgent(people)
  const seen = useSeen(chat, me)
  if (!chat || !group || people.length === 0) return null
  const topics = inOrder(chat)
  return {
    groups,
    chat,
    chooseGroup,
    people,
    me,
    be,
    topics,
    open: topics.find(({ id }) => id === openId) ?? null,
    inOwnChat: openId === OWN,
    openTopic,
    ...seen,
  }
}
