import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadTexts } from '../../src/adapters/fluent/load-texts.ts'
import { createPool } from '../../src/adapters/postgres/pool.ts'
import type { Pool } from '../../src/adapters/postgres/pool.ts'
import { startApplication } from '../../src/bootstrap/application.ts'
import type { TelegramConfig } from '../../src/bootstrap/config.ts'
import { createLogger } from '../../src/bootstrap/logger.ts'
import { startSandbox } from '../../tools/operator-sandbox/sandbox-server.ts'
import type { PhoneMessage } from '../../tools/telegram-emulator/control-types.ts'
import { startEmulator } from '../../tools/telegram-emulator/emulator.ts'
import type { Emulator } from '../../tools/telegram-emulator/emulator.ts'
import { freshDatabase } from '../support/postgres.ts'
import { rowsOf, testKey } from '../support/store.ts'
import { alwaysOpen, eventually } from './desk.ts'
import { restoreDatabase, restoreTool } from './old-database.ts'
import { TOKEN } from './stage.ts'

/** A bot that was killed in the middle of its work, and comes back three minutes later as today's version. */
const OLD = { name: '2026-11-29', takenAt: Date.parse('2026-11-29T19:38:00.948Z') }
const DOWN_MS = 3 * 60_000

const GROUP = -1_002_000_000_001
const INCIDENT_CARD = 'Сбой own-2'

/** Label of a button on that card, as the old program had written it. */
const OLD_RESOLVE = '✅ Устранено'

const texts = loadTexts('locales', 'ru', (problem) => {
  throw new Error(problem)
})

/** A text of the locale, with `…` for every variable. */
const wording = (flow: string, message: string, attribute?: string): string | null =>
  texts.plain(
    'ru',
    { flow, message, ...(attribute === undefined ? {} : { attribute }) },
    new Proxy({}, { get: () => '…', has: () => true }),
  )

/** Gives the label of a question's button: its own, or the one that all flows share. */
const button = (flow: string, message: string, name: string): string => {
  const label = wording(flow, message, name) ?? wording('common', `button-${name}`)
  if (label === null) throw new Error(`no button ${flow}/${message}.${name}`)
  return label
}

const wordsOf = ({ text, message }: PhoneMessage): string => text ?? message.caption ?? ''

/** Functions that stop what was started, in the order of starting. */
const endings: (() => Promise<unknown>)[] = []
const errors: string[] = []
let emulator: Emulator
let pool: Pool
let sandboxUrl: string

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dozvon-old-'))
  endings.push(() => rm(folder, { recursive: true, force: true }))
  const [telegramFile, operatorFile] = [join(folder, 'telegram.json'), join(folder, 'operator.json')]
  const database = await freshDatabase()
  endings.push(database.drop)
  const ms = Date.now() - OLD.takenAt - DOWN_MS
  await restoreDatabase(database.url, testKey, OLD, ms)
  await restoreTool('telegram', telegramFile, OLD, ms)
  await restoreTool('operator', operatorFile, OLD, ms)
  const sandbox = await startSandbox({ dataFile: operatorFile })
  endings.push(sandbox.stop)
  sandboxUrl = sandbox.url
  emulator = await startEmulator({ bots: [{ token: TOKEN, username: 'dozvon_bot' }], dataFile: telegramFile })
  endings.push(emulator.stop)
  pool = createPool(database.url, () => undefined)
  endings.push(() => pool.end())
  const config: TelegramConfig = {
    mode: 'telegram',
    token: TOKEN,
    apiRoot: emulator.url,
    updates: { kind: 'polling' },
    operator: { url: sandbox.url, token: null, eventsUrl: null },
    database: { kind: 'external', url: database.url, key: testKey },
    redis: null,
    port: 0,
    dataDir: folder,
    services: ['my-mts'],
    supportChatIds: [GROUP],
    adminIds: [userNamed('Вера Ким')],
    noticeApprovalAbove: 1_000,
    reader: null,
    metricsToken: null,
    host: null,
    defaultLocale: 'ru',
    logLevel: 'warn',
  }
  const log = createLogger({
    level: 'warn',
    write: (line) => {
      if (/"level":"(error|fatal)"/.test(line)) errors.push(line)
    },
  })
  const onFatal = (error: unknown): void => void errors.push(String(error))
  const application = await startApplication(config, log, onFatal, { world: alwaysOpen, perMinute: 10_000 })
  endings.push(application.close)
}, 120_000)

afterAll(async () => {
  for (const end of endings.toReversed()) await end()
}, 60_000)

const userNamed = (name: string): number => {
  const user = emulator.control.users().find(({ first_name: first }) => first === name)
  if (!user) throw new Error(`nobody is named ${name}`)
  return user.id
}

/** A customer of the fixture at their phone. */
const person = (name: string) => {
  const id = userNamed(name)
  const said = (): readonly PhoneMessage[] =>
    emulator.control.chat({ chat: id, for: id }).messages.filter(({ outgoing }) => !outgoing)
  const screen = (): readonly string[] => said().map(wordsOf)
  const question = (): PhoneMessage | undefined =>
    said().findLast(({ inline_keyboard: keyboard }) => keyboard !== undefined && keyboard.length > 0)
  const until = (words: string): Promise<unknown> =>
    eventually(
      () => `«${words}» on the phone of ${name}; there is:\n${screen().join('\n---\n')}`,
      () => screen().some((text) => text.includes(words)),
    )
  const asked = (words: string): Promise<unknown> =>
    eventually(
      () => `the question «${words}» on the phone of ${name}; there is:\n${screen().join('\n---\n')}`,
      () => question()?.text?.includes(words),
    )
  const tap = async (button: string): Promise<void> => {
    const message = await eventually(
      () => `the button «${button}» on the phone of ${name}; there is:\n${screen().join('\n---\n')}`,
      () => {
        const shown = question()
        return shown?.inline_keyboard?.flat().some(({ text }) => text === button) === true && shown
      },
    )
    emulator.control.press({ user: id, message_id: message.message_id, text: button })
  }
  const say = (text: string): void => void emulator.control.send({ user: id, text })
  return { id, said, screen, question, until, asked, tap, say }
}

/** A message of the group, in General or in a topic; the newest that says this. */
const inGroup = (words: string, thread = 1): Promise<PhoneMessage> => {
  const seen = (): readonly PhoneMessage[] =>
    emulator.control.chat({ chat: GROUP, for: userNamed('Вера Ким'), thread }).messages
  return eventually(
    () => `«${words}» in the group; there is:\n${seen().map(wordsOf).join('\n---\n')}`,
    () => seen().findLast((one) => wordsOf(one).includes(words)),
  )
}

const threadOf = async (name: string): Promise<number> => {
  const [row] = await rowsOf<{ thread: number }>(pool, 'select thread from topic where chat_id = $1', [userNamed(name)])
  if (!row) throw new Error(`${name} has no topic`)
  return row.thread
}

const pressInGroup = (who: string, { message_id: messageId }: PhoneMessage, button: string): void =>
  void emulator.control.press({ user: userNamed(who), chat: GROUP, message_id: messageId, text: button })

const agentSays = (text: string, thread: number): void =>
  void emulator.control.send({ user: userNamed('Анна Орлова'), chat: GROUP, thread, text })

const spam = 'Поищите SMS от 3339 в спаме'
const takeUp = 'Вернуться: Сменился номер'

/** The step of regain-access at which an incident found them. */
const stoppedAt = 'В «Мой МТС» входят по номеру'

describe('what was under way when the process died', () => {
  it('the update that was kept and not acted on is answered', async () => {
    await person('Клава').asked(spam)
    const shown = person('Клава')
      .screen()
      .filter((text) => text.includes(spam))
    // Twice only where a slow machine loses Telegram's answer to the message in flight (G3).
    expect([1, 2]).toContain(shown.length)
    expect(
      person('Клава')
        .screen()
        .filter((text) => text.includes('✓ Он выключен')),
    ).toHaveLength(1)
  })

  it.each(['Борислав', 'Гриша'])('the messages of the outbox are sent, in their order (%s)', async (name) => {
    await person(name).asked(spam)
    await person(name).until('✓ Он выключен')
  })

  it('the call that nobody had answered is made again', async () => {
    await eventually(
      () => `a question on the phone of Жора; there is:\n${person('Жора').screen().join('\n---\n')}`,
      () => person('Жора').question() !== undefined,
    )
    await eventually(
      () => 'an answer to every call',
      async () => (await rowsOf(pool, 'select 1 from call where answered_at is null')).length === 0,
    )
  })

  it("the agent's words arrive, and what the customer had said stands in the topic", async () => {
    await person('Пётр').until('Отправил запрос')
    await inGroup('И ещё вопрос', await threadOf('Пётр'))
    person('Пётр').say('Спасибо, жду')
    await inGroup('Спасибо, жду', await threadOf('Пётр'))
    agentSays('Готово', await threadOf('Пётр'))
    await person('Пётр').until('Готово')
  })

  it('the rest of the notice leaves', async () => {
    for (const name of ['N0', 'N1', 'N2', 'N3', 'N4']) await person(name).until('Связь вернулась')
    await eventually(
      () => 'the end of the notice',
      async () => (await rowsOf(pool, `select 1 from notice where state = 'done' and sent = 5`)).length === 1,
    )
  })

  it('the request at the operator is followed', async () => {
    await pool.query(`select graphile_worker.add_job('requests')`)
    await eventually(
      () => 'the next look at the request',
      async () => (await rowsOf(pool, 'select 1 from request where ended_at is null and next_at > now()')).length === 1,
    )
  })
})

describe('whoever was in the middle of a flow goes on at the step where they stood', () => {
  it('at a question', async () => {
    await person('Жанна').tap(button('missing-sms', 'airplane', 'was-off'))
    await person('Жанна').asked(spam)
  })

  it('at a clock, which has run meanwhile: the stored delay rings', async () => {
    await person('Клим').asked('Пришёл проверочный код?')
    await eventually(
      () => 'the clock of the hold',
      () => /осталось 14 минут/.test(person('Марк').question()?.text ?? ''),
    )
    await person('Марк').tap(button('change-number', 'confirm', 'change'))
    await person('Марк').asked('Заявка принята')
  })

  it('in a flow inside a flow', async () => {
    const { phone } = emulator.control.users().find(({ id }) => id === userNamed('Лена')) ?? { phone: '' }
    const answer = await fetch(`${sandboxUrl}/_sandbox/handsets/${encodeURIComponent(`+${phone}`)}/sms`)
    const sms = (await answer.json()) as readonly { readonly sender: string; readonly text: string }[]
    person('Лена').say(/\d{6}/.exec(sms.findLast(({ sender }) => sender === 'Dozvon')?.text ?? '')?.[0] ?? '')
    await person('Лена').asked((wording('change-number', 'wish') ?? 'wish').slice(0, 20))
  })
})

describe('whom an incident had stopped', () => {
  it('goes back to the step by the button that was offered', async () => {
    await person('Роман').tap(takeUp)
    await person('Роман').asked(stoppedAt)
  })

  it('hears after the talk that it is over, and that another one goes on', async () => {
    agentSays('/solved', await threadOf('Фёдор'))
    await person('Фёдор').until('Этот сбой закончился, но есть ещё один сбой')
  })

  it('hears of its end once they are back, who had blocked the bot', async () => {
    emulator.control.unblock({ user: userNamed('Вадим') })
    emulator.control.start({ user: userNamed('Вадим') })
    await person('Вадим').until('Сбой закончился')
    await person('Вадим').tap('Сменился номер')
  })

  it('hears of the end of the one that is open, elsewhere and where they asked for it', async () => {
    const press = async (button: string): Promise<void> =>
      pressInGroup(
        'Вера Ким',
        await eventually(
          () => `the button «${button}»`,
          async () => {
            const card = await inGroup(INCIDENT_CARD)
            return card.inline_keyboard?.flat().some(({ text }) => text === button) === true && card
          },
        ),
        button,
      )
    await press(OLD_RESOLVE)
    await press(wording('incidents', 'button-resolve-sure') ?? '')
    await person('Света').tap(takeUp)
    await person('Света').asked(stoppedAt)
    await person('Ульяна').until('Сбой закончился')
    await person('Ульяна').tap('Сменился номер')
    await person('Фёдор').until('Сбой закончился')
    await person('Фёдор').tap('Сменился номер')
  })
})

describe('who was with our people', () => {
  it('in the queue: what was withheld is sent by its button, the whole album', async () => {
    const line = await inGroup('⏸ Клиент этого не увидел', await threadOf('Ольга'))
    pressInGroup('Анна Орлова', line, wording('desk', 'button-send') ?? '')
    const photos = () =>
      person('Ольга')
        .said()
        .filter(({ message }) => message.photo)
    await eventually(
      () => 'three pictures',
      () => photos().length === 3,
    )
    expect(person('Ольга').screen().join('\n')).toContain('Вам отвечает Анна')
    expect(new Set(photos().map(({ message }) => message.media_group_id)).size).toBe(1)
  })

  it('after a talk that ended in silence: the next words open it again', async () => {
    person('Игорь').say('Так и не пришёл')
    await inGroup('Так и не пришёл', await threadOf('Игорь'))
    const [talk] = await rowsOf<{ state: string }>(
      pool,
      'select state from talk where chat_id = $1 order by id desc limit 1',
      [userNamed('Игорь')],
    )
    expect(talk?.state).not.toBe('ended')
  })

  it('at the question for the score: they score, and are back at the step', async () => {
    await person('Зоя').tap(button('score', 'score', 'score-5'))
    await person('Зоя').tap(button('score', 'words', 'skip'))
    await person('Зоя').asked('авиарежим')
  })

  it('the draft of a notice goes on by its card', async () => {
    pressInGroup('Вера Ким', await inGroup('Ещё нет ни одного текста'), 'Тексты')
    await inGroup('Выберите язык')
  })
})

it('nothing went wrong', async () => {
  const deadLetters = await rowsOf(pool, `select source, error from inbox where error is not null`)
  expect({ errors, deadLetters }).toEqual({ errors: [], deadLetters: [] })
})
