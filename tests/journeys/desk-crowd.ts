import { setTimeout as sleep } from 'node:timers/promises'
import type { Colleague, AgentDesk, Topic } from './desk.ts'
import { eventually } from './desk.ts'
import type { Stage } from './stage.ts'

export interface CrowdOptions {
  readonly customers: number
  /** Customers ask within so long, milliseconds. */
  readonly withinMs: number
  /** Words that each side says in a talk. */
  readonly words: number
  readonly agents: readonly Colleague[]
  /** Between a word and the next one, milliseconds. */
  readonly thinksMs: number
}

/** What came of it; seconds from a word said to its arrival on the other side. */
export interface CrowdReport {
  readonly arrived: readonly {
    readonly customer: number
    readonly inTopic: readonly number[]
    readonly atCustomer: readonly number[]
    readonly strangers: number
  }[]
  readonly toAgents: readonly number[]
  readonly toCustomers: readonly number[]
  readonly untilTopic: readonly number[]
}

const numbered = (lines: readonly string[], mark: string): readonly number[] =>
  lines
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => (line.startsWith(mark) ? [Number(line.slice(mark.length))] : []))

/**
 * Customers ask for a person all at once and talk with whoever takes them; every word is numbered, so that it can be
 * judged.
 */
export const runCrowd = async (
  stage: Pick<Stage, 'emulator'>,
  desk: AgentDesk,
  { customers, withinMs, words, agents, thinksMs }: CrowdOptions,
): Promise<CrowdReport> => {
  const {
    emulator: { control },
  } = stage
  const [toAgents, toCustomers, untilTopic] = [[], [], []] as [number[], number[], number[]]
  const clock = (): number => control.state().now
  const heard = new Map<string, number>()
  const unlisten = control.listen(({ message, type }) => {
    if (type === 'message')
      for (const line of message?.text?.split('\n') ?? [])
        if (!heard.has(line) || message?.from?.is_bot === true)
          heard.set(`${message?.from?.is_bot === true}:${line}`, clock())
  })
  const screenOf = (id: number): readonly string[] =>
    control
      .chat({ chat: id, for: id })
      .messages.flatMap(({ text, outgoing }) => (outgoing || text === undefined ? [] : [text]))
  const until = (about: string, is: () => boolean): Promise<boolean> => eventually(() => about, is, 12_000)
  const arrives = async (line: string, said: number, lags: number[]): Promise<void> => {
    await until(line, () => heard.has(`true:${line}`))
    lags.push(((heard.get(`true:${line}`) ?? said) - said) / 1_000)
  }
  const one = async (place: number): Promise<CrowdReport['arrived'][number]> => {
    await sleep((place * withinMs) / customers)
    const { id } = control.addUser({ first_name: `Клиент ${place}`, language_code: 'ru' })
    control.start({ user: id })
    await until('the greeting', () => screenOf(id).length > 0)
    control.send({ user: id, text: '/person' })
    await until('the invitation', () => screenOf(id).some((text) => text.includes('Позвать человека?')))
    const asked = clock()
    control.send({ user: id, text: 'Нужен человек' })
    const topic: Topic = await desk.topicOf({ id }, 12_000)
    untilTopic.push((clock() - asked) / 1_000)
    const agent = agents[place % agents.length]
    if (!agent) throw new Error('nobody answers')
    agent.say('/take', topic)
    await until('the talk is taken', () => screenOf(id).some((text) => text.includes(`Вам отвечает ${agent.name}`)))
    const lags: Promise<void>[] = []
    for (let n = 0; n < words; n += 1) {
      const said = clock()
      control.send({ user: id, text: `клиент ${place} ${n}` })
      lags.push(arrives(`клиент ${place} ${n}`, said, toAgents))
      agent.say(`агент ${place} ${n}`, topic)
      lags.push(arrives(`агент ${place} ${n}`, said, toCustomers))
      await sleep(thinksMs)
    }
    await Promise.all(lags)
    const inTopic = topic
      .messages()
      .flatMap(({ text, from }) => (from?.is_bot === true && text !== undefined ? [text] : []))
    return {
      customer: place,
      inTopic: numbered(inTopic, `клиент ${place} `),
      atCustomer: numbered(screenOf(id), `агент ${place} `),
      strangers: [...inTopic, ...screenOf(id)]
        .flatMap((text) => text.split('\n'))
        .filter((line) => /^(клиент|агент) \d+ \d+$/.test(line) && !line.includes(` ${place} `)).length,
    }
  }
  try {
    return {
      arrived: await Promise.all(Array.from({ length: customers }, (_, place) => one(place))),
      toAgents,
      toCustomers,
      untilTopic,
    }
  } finally {
    unlisten()
  }
}

/** The value that so many of a hundred stay below. */
const percentile = (values: readonly number[], percent: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0
}

/** Median, 95 of a hundred, and the longest, in seconds. */
export const told = (values: readonly number[]): string =>
  `median ${percentile(values, 50).toFixed(1)} s, 95 % below ${percentile(values, 95).toFixed(1)} s, longest ${Math.max(...values).toFixed(1)} s`
