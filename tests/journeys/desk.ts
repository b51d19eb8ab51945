import type { TelegramConfig } from '../../src/bootstrap/config.ts'
import type { OpenHours } from '../../src/core/catalogue/desk-policy.ts'
import type { World } from '../../src/core/flow/world.ts'
import type { PhoneChat, PhoneMessage, PhoneTopic } from '../../tools/telegram-emulator/control-types.ts'
import { rowsOf } from '../support/store.ts'
import type { TestStore } from '../support/store.ts'
import type { Customer, NewCustomer } from './customer.ts'
import { useScene } from './scene.ts'
import type { Scene, SceneOptions } from './scene.ts'
import type { Stage } from './stage.ts'
import { typeNumber } from './way-in.ts'

/** One of our people in a forum group. */
export interface Colleague {
  readonly id: number
  readonly name: string
  /** Writes in a topic; without one, in General. */
  readonly say: (text: string, topic?: Topic, replyTo?: number) => PhoneMessage
  /** Presses the newest button of the topic that says this. */
  readonly press: (button: string, topic: Topic) => Promise<void>
  /** What the last press was answered with. */
  readonly toast: () => string | undefined
}

/** The topic of a customer, as agents see it. */
export interface Topic {
  readonly group: number
  readonly thread: number
  readonly seen: () => PhoneTopic | undefined
  /** What is on the screen, oldest first, without service messages. */
  readonly messages: () => readonly PhoneMessage[]
  readonly texts: () => readonly string[]
  /** Waits until somebody has written this there. */
  readonly shows: (words: string) => Promise<PhoneMessage>
}

/** A desk: its groups, and who works there. */
export interface AgentDesk {
  readonly groups: readonly number[]
  readonly anna: Colleague
  readonly boris: Colleague
  /** The supervisor. */
  readonly vera: Colleague
  readonly colleague: (name: string) => Promise<Colleague>
  /** Waits until the customer has a topic. */
  readonly topicOf: (customer: Pick<Customer, 'id'>, tries?: number) => Promise<Topic>
  readonly topicIn: (group: number, thread: number) => Topic
  /** Waits until General of a group shows these words. */
  readonly general: (words: string, group?: number) => Promise<PhoneMessage>
  readonly label: (button: string) => string
  readonly settings: Partial<TelegramConfig>
}

const ROUND_THE_CLOCK: OpenHours = { from: 0, to: 24 * 60 }

const withHours =
  (hours: World['services'][number]['desk']['hours']) =>
  (world: World): World => ({
    ...world,
    services: world.services.map((service) => ({ ...service, desk: { ...service.desk, hours } })),
  })

/** Agents are there whenever the tests run. */
export const alwaysOpen = withHours({
  sun: ROUND_THE_CLOCK,
  mon: ROUND_THE_CLOCK,
  tue: ROUND_THE_CLOCK,
  wed: ROUND_THE_CLOCK,
  thu: ROUND_THE_CLOCK,
  fri: ROUND_THE_CLOCK,
  sat: ROUND_THE_CLOCK,
})

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** Agents come the day after tomorrow. */
export const closedToday = (): ((world: World) => World) => {
  const day = DAYS[(new Date().getUTCDay() + 2) % 7] ?? 'mon'
  return withHours({ [day]: { from: 9 * 60, to: 18 * 60 } })
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits for what is there in the end, bounded; `about` is told when it is not. */
export const eventually = async <Value>(
  about: () => string,
  look: () => Value | undefined | null | false | Promise<Value | undefined | null | false>,
  tries = 800,
): Promise<Value> => {
  for (let left = tries; left > 0; left -= 1) {
    const value = await look()
    if (value !== undefined && value !== null && value !== false) return value
    await pause(20)
  }
  throw new Error(`waited in vain for ${about()}`)
}

const isWords = ({ message, text }: PhoneMessage): boolean =>
  text !== undefined ||
  !(
    message.forum_topic_created ??
    message.forum_topic_edited ??
    message.forum_topic_closed ??
    message.forum_topic_reopened ??
    message.pinned_message
  )

const wordsOf = ({ text, message }: PhoneMessage): string => text ?? message.caption ?? ''

/**
 * Opens a desk on a stage: groups with topics, two agents at work and their supervisor, known to the house that is
 * opened with `settings`.
 */
export const openDesk = async (
  stage: Pick<Stage, 'emulator' | 'texts'> & { readonly test: Pick<TestStore, 'pool'> },
  count = 1,
  kind: 'group' | 'supergroup' = 'supergroup',
): Promise<AgentDesk> => {
  const {
    emulator: { control },
    test,
    texts,
  } = stage
  const people = ['Анна Орлова', 'Борис Нехай', 'Вера Ким'].map((name) =>
    control.addUser({ first_name: name, language_code: 'ru' }),
  )
  const [annaUser, borisUser, veraUser] = people
  if (!annaUser || !borisUser || !veraUser) throw new Error('the desk has three people')
  const groups = Array.from(
    { length: count },
    (_, place) =>
      control.addGroup({
        title: `Поддержка ${place + 1}`,
        kind,
        is_forum: kind === 'supergroup',
        owner: veraUser.id,
        members: [annaUser.id, borisUser.id],
        bot_as: 'administrator',
      }).id,
  )
  const label = (button: string): string => {
    const text = texts.plain('ru', { flow: 'desk', message: `button-${button}` }, {})
    if (text === null) throw new Error(`no button ${button}`)
    return text
  }
  const topicIn = (group: number, thread: number): Topic => {
    const chat = (): PhoneChat => control.chat({ chat: group, for: veraUser.id, thread })
    const messages = (): readonly PhoneMessage[] => chat().messages.filter(isWords)
    const told = (): readonly string[] => messages().map(wordsOf)
    return {
      group,
      thread,
      messages,
      texts: told,
      seen: () => chat().topics.find(({ id }) => id === thread),
      shows: (words) =>
        eventually(
          () => `«${words}» in the topic; there is:\n${told().join('\n---\n')}`,
          () => messages().findLast((one) => wordsOf(one).includes(words)),
        ),
    }
  }
  const colleague = (id: number, name: string): Colleague => ({
    id,
    name,
    say: (text, topic, replyTo) =>
      control.send({
        user: id,
        chat: topic?.group ?? groups[0] ?? 0,
        text,
        ...(topic ? { thread: topic.thread } : {}),
        ...(replyTo === undefined ? {} : { reply_to: replyTo }),
      }),
    press: async (button, topic) => {
      const message = await eventually(
        () => `the button «${button}»; there is:\n${topic.texts().join('\n---\n')}`,
        () =>
          topic.messages().findLast(({ inline_keyboard: rows }) => rows?.flat().some(({ text }) => text === button)),
      )
      control.press({ user: id, chat: topic.group, message_id: message.message_id, text: button })
    },
    toast: () => control.chat({ chat: groups[0] ?? 0, for: id }).toasts.at(-1)?.text,
  })
  const [anna, boris, vera] = [
    colleague(annaUser.id, 'Анна'),
    colleague(borisUser.id, 'Борис'),
    colleague(veraUser.id, 'Вера'),
  ]
  await test.pool.query(
    'insert into agent (id, name, role, on_shift, max_talks) select * from unnest($1::bigint[], $2::text[], $3::text[], $4::bool[], $5::int[])',
    [
      [anna.id, boris.id],
      [anna.name, boris.name],
      ['agent', 'agent'],
      [true, true],
      [50, 50],
    ],
  )
  return {
    groups,
    anna,
    boris,
    vera,
    label,
    topicIn,
    colleague: async (name) => {
      const user = control.addUser({ first_name: name, language_code: 'ru' })
      for (const chat of groups) control.addMember({ chat, who: user.id })
      await test.pool.query(
        `insert into agent (id, name, role, on_shift, max_talks) values ($1, $2, 'agent', true, 50)`,
        [user.id, name],
      )
      return colleague(user.id, name)
    },
    topicOf: (customer, tries) =>
      eventually(
        () => `the topic of ${customer.id}`,
        async () => {
          const [row] = await rowsOf<{ desk_group: number; thread: number | null }>(
            test.pool,
            'select desk_group, thread from topic where chat_id = $1',
            [customer.id],
          )
          return row?.thread !== null && row?.thread !== undefined && topicIn(row.desk_group, row.thread)
        },
        tries,
      ),
    general: (words, group = groups[0] ?? 0) => {
      const seen = (): readonly PhoneMessage[] => control.chat({ chat: group, for: veraUser.id, thread: 1 }).messages
      return eventually(
        () => `«${words}» in General; there is:\n${seen().map(wordsOf).join('\n---\n')}`,
        () => seen().findLast((one) => wordsOf(one).includes(words)),
      )
    },
    settings: { supportChatIds: groups, adminIds: [vera.id] },
  }
}

/** A scene with a desk on it, where agents are always there and no minute of Telegram's is ever full. */
export const useDesk = (
  options: SceneOptions & { readonly groups?: number } = {},
): { readonly scene: () => Scene; readonly desk: () => AgentDesk } => {
  let now: AgentDesk | null = null
  const { groups = 1, ...others } = options
  const scene = useScene({
    ...others,
    trial: { world: alwaysOpen, perMinute: 10_000, ...options.trial },
    prepare: async (stage) => {
      now = await openDesk(stage, groups)
      return now.settings
    },
  })
  return {
    scene,
    desk: () => {
      if (now === null) throw new Error('the desk is not open')
      return now
    },
  }
}

/** In the middle of a flow, a customer calls a person and says this. */
export const inQueue = async (
  scene: Scene,
  desk: AgentDesk,
  { words = 'Код не приходит', ...who }: NewCustomer & { readonly words?: string } = {},
): Promise<{ readonly customer: Customer; readonly topic: Topic }> => {
  const customer = await typeNumber(scene, { sent: false, ...who })
  await customer.asked('airplane')
  await customer.go('person')
  await customer.asked('person', 'person')
  await customer.say(words)
  await customer.until('the queue', () => customer.question()?.text?.startsWith('⏳') === true)
  const topic = await desk.topicOf(customer)
  await topic.shows('Ждёт с')
  return { customer, topic }
}

/** As {@link inQueue}, and Anna has taken the talk. */
export const taken = async (
  scene: Scene,
  desk: AgentDesk,
  who: NewCustomer & { readonly words?: string } = {},
): Promise<{ readonly customer: Customer; readonly topic: Topic }> => {
  const both = await inQueue(scene, desk, who)
  await desk.anna.press(desk.label('take'), both.topic)
  await both.customer.until('who answers', () => both.customer.screen().some((text) => text.includes('Анна')))
  await both.topic.shows('Отвечает Анна')
  return both
}
