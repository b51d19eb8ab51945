import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { loadTexts } from '../../src/adapters/fluent/load-texts.ts'
import { openDesk } from '../journeys/desk.ts'
import type { AgentDesk, Topic } from '../journeys/desk.ts'
import { endMinute } from '../journeys/time.ts'
import { until } from './bot-process.ts'
import { chanceOf, longest, printedSeed, times } from './random.ts'
import { openScene } from './scene.ts'
import type { Scene } from './scene.ts'

vi.setConfig({ testTimeout: longest })

const KILLS = times(4)
const CUSTOMERS = 4
const WORDS = 24

let scene: Scene
let desk: AgentDesk
let ticking: NodeJS.Timeout | undefined

beforeAll(async () => {
  scene = await openScene({ redisUrl: inject('redisUrl') })
  desk = await openDesk(
    { emulator: scene.emulator, test: { pool: scene.pool }, texts: loadTexts('locales', 'ru', () => undefined) },
    2,
  )
  // A minute of Telegram's is a fifth of a second: what is tried here is death, not patience.
  ticking = setInterval(() => void endMinute(scene).catch(() => undefined), 200)
})
afterAll(async () => {
  clearInterval(ticking)
  await scene.close()
})

const telegram = () => scene.emulator.control

interface Talk {
  readonly id: number
  readonly topic: Topic
}

const screenOf = (id: number): readonly string[] =>
  telegram()
    .chat({ chat: id, for: id })
    .messages.flatMap(({ text, outgoing }) => (outgoing || text === undefined ? [] : [text]))

const talkWith = async (place: number): Promise<Talk> => {
  const { id } = telegram().addUser({ first_name: `Клиент ${place}`, language_code: 'ru' })
  telegram().start({ user: id })
  await until('the greeting', () => screenOf(id).length > 0)
  telegram().send({ user: id, text: '/person' })
  await until('the invitation', () => screenOf(id).some((text) => text.includes('Позвать человека?')))
  telegram().send({ user: id, text: 'Нужен человек' })
  const topic = await desk.topicOf({ id })
  desk.anna.say('/take', topic)
  await until('the talk is taken', () => topic.texts().some((text) => text.includes('Отвечает Анна')))
  return { id, topic }
}

/** The numbered words among these lines, in their order. */
const numbered = (lines: readonly string[], mark: string): readonly number[] =>
  lines
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => (line.startsWith(mark) ? [Number(line.slice(mark.length))] : []))

const all = Array.from({ length: WORDS }, (_, n) => n)

/** Each once, in order; gives how many came twice. */
const judge = (got: readonly number[]): number => {
  expect([...new Set(got)]).toEqual(all)
  return got.length - WORDS
}

it('of two processes one is killed again and again in the middle of talks: no word is lost, mixed up or out of order', async () => {
  const chance = chanceOf(printedSeed('kill -9 at the desk'))
  const settings = { SUPPORT_CHAT_IDS: desk.groups.join(','), ADMIN_IDS: String(desk.vera.id) }
  const bots = [scene.bot(settings), scene.bot(settings)]
  await Promise.all(bots.map((bot) => bot.ready))
  const talks = await Promise.all(Array.from({ length: CUSTOMERS }, (_, place) => talkWith(place)))
  const talking = Promise.all(
    talks.map(async ({ id, topic }) => {
      for (const n of all) {
        telegram().send({ user: id, text: `клиент ${id} ${n}` })
        await sleep(chance() * 200)
        desk.anna.say(`агент ${id} ${n}`, topic)
        await sleep(chance() * 300)
      }
    }),
  )
  for (let kill = 0; kill < KILLS; kill += 1) {
    await sleep(chance() * 1_000)
    await bots[kill % 2]?.end('SIGKILL')
    const next = scene.bot(settings)
    bots[kill % 2] = next
    await next.ready
  }
  await talking
  const saidTo = (id: number) => numbered(screenOf(id), `агент ${id} `)
  const saidBy = ({ id, topic }: Talk) =>
    numbered(
      topic.messages().flatMap(({ text, from }) => (from?.is_bot === true && text !== undefined ? [text] : [])),
      `клиент ${id} `,
    )
  await until('every word', () =>
    talks.every((talk) => new Set(saidBy(talk)).size === WORDS && new Set(saidTo(talk.id)).size === WORDS),
  )
  const twice = talks.map((talk) => judge(saidBy(talk)) + judge(saidTo(talk.id))).reduce((sum, one) => sum + one, 0)
  process.stdout.write(
    `${KILLS} kills, ${CUSTOMERS} talks, ${CUSTOMERS * WORDS * 2} words; told twice, in flight at a kill: ${twice}\n`,
  )
  // A burst of words that was joined is one message.
  expect(twice).toBeLessThanOrEqual(KILLS * CUSTOMERS * 3)
  for (const { id, topic } of talks) {
    expect(topic.texts().join('\n')).not.toMatch(new RegExp(`клиент (?!${id} )`))
    expect(screenOf(id).join('\n')).not.toMatch(new RegExp(`агент (?!${id} )`))
  }
})
