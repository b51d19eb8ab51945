import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Locator, Page as Tab } from 'playwright-core'
import type { PhoneMessage, PhoneTopic } from '../../../tools/telegram-emulator/control-types.ts'
import { ensureDesk } from '../../../tools/playground/first-desk.ts'
import { startDeskBot } from './desk-bot.ts'
import { customer, newCustomer, startPageStage } from './page-stage.ts'
import type { PageStage } from './page-stage.ts'

let stage: PageStage
let group: number
let numbers = 375_290_003_000

beforeAll(async () => {
  stage = await startPageStage(startDeskBot)
  group = ensureDesk(stage.emulator.control).chatId
})
afterEach(() => stage.tidy())
afterAll(() => stage.stop())

interface Scene {
  readonly tab: Tab
  /** The customer's part of the page. */
  readonly her: Locator
  readonly id: number
  readonly desk: Locator
}

const deskOf = (tab: Tab): Locator => tab.getByRole('region', { name: 'Поддержка', exact: true })
const topicOf = (name: string): PhoneTopic | undefined =>
  stage.emulator.control.chat({ chat: group }).topics.find((topic) => topic.name.includes(name))
const inTopic = (name: string): readonly PhoneMessage[] =>
  stage.emulator.control.chat({ chat: group, thread: topicOf(name)?.id }).messages

const field = (part: Locator): Locator => part.getByRole('textbox', { name: 'Сообщение' })
const write = async (part: Locator, text: string): Promise<void> => {
  await field(part).fill(text)
  await field(part).press('Enter')
}
const withMessage = async (part: Locator, text: string, act: string): Promise<void> => {
  const message = part.locator('.message:not(.leaving)', { hasText: text }).last()
  await message.hover()
  await message.getByRole('button', { name: 'Действия с сообщением' }).click()
  await part.getByRole('menuitem', { name: act }).click()
}
const be = async (desk: Locator, name: string): Promise<void> =>
  void (await desk.getByRole('combobox', { name: 'Я:' }).selectOption({ label: name }))

/** A customer who has asked for a person; the desk beside the phone. */
const asked = async (name: string, options: Parameters<PageStage['open']>[0] = {}): Promise<Scene> => {
  const id = newCustomer(stage, name, String(++numbers))
  const tab = await stage.open(options)
  await tab.getByRole('tab', { name }).click()
  const her = customer(tab, name)
  await her.getByRole('button', { name: 'Начать', exact: true }).click()
  await her.getByRole('button', { name: 'Позвать человека' }).click()
  await her.getByText('Зовём человека').waitFor()
  await tab.getByRole('tab', { name: 'Поддержка' }).click()
  return { tab, her, id, desk: deskOf(tab) }
}

const opened = async (name: string, options: Parameters<PageStage['open']>[0] = {}): Promise<Scene> => {
  const scene = await asked(name, options)
  await scene.desk.getByRole('button', { name: new RegExp(`#\\d+ ${name}`) }).click()
  await scene.desk.locator('.messages').getByText('Клиент просит человека').waitFor()
  return scene
}

describe('the desk at first sight', () => {
  it('says how a topic comes about, and shows phones of customers only', async () => {
    const tab = await stage.open()
    await tab.getByRole('tab', { name: 'Поддержка' }).click()
    await deskOf(tab).getByText('Нажмите в телефоне «Позвать человека»').waitFor()
    await expect.poll(() => tab.locator('.customer').count()).toBe(1)
    await expect
      .poll(() => deskOf(tab).locator('.topic').allInnerTexts())
      .toEqual([expect.stringContaining('General'), expect.stringContaining('Чат с ботом')])
  })

  it('speaks English too', async () => {
    const tab = await stage.open({ locale: 'en-GB' })
    await tab.getByRole('tab', { name: 'Support' }).click()
    await expect
      .poll(() => tab.getByRole('combobox', { name: 'I am:' }).locator('option').allInnerTexts())
      .toEqual(['Мария Орлова', 'Борис Нехай', 'Вера Ким, supervisor', 'Вера Ким, anonymous'])
  })
})

describe('a topic', () => {
  it('comes by itself, tells that it is new and what was said last, until it is opened', async () => {
    const { tab, her, desk } = await asked('Ада')
    await write(her, 'Код не приходит')
    const row = desk.getByRole('button', { name: /Ада/ })
    await row.getByText('Код не приходит').waitFor()
    await row.getByText('есть новое').waitFor({ state: 'attached' })
    await tab.getByRole('tab', { name: /Поддержка\s*1/ }).waitFor()
    await row.click()
    await row.getByText('есть новое').waitFor({ state: 'detached' })
    await tab.reload()
    await tab.getByRole('tab', { name: 'Поддержка', exact: true }).waitFor()
  })

  it('has buttons that answer, a card that changes and is pinned', async () => {
    const { tab, desk } = await opened('Белла')
    await desk.getByRole('button', { name: 'История' }).click()
    await tab.getByRole('dialog', { name: 'История пуста' }).getByRole('button', { name: 'Понятно' }).click()
    await desk.getByRole('button', { name: 'Взять' }).click()
    await desk.getByText('Клиент теперь ваш').waitFor()
    await desk.locator('.messages').getByText('Взяла: Мария').waitFor()
    await desk
      .getByRole('button', { name: /Закреплённое сообщение/ })
      .getByText('Взяла: Мария')
      .waitFor()
    await expect.poll(() => desk.getByRole('button', { name: 'Взять' }).count()).toBe(0)
  })

  it('is made, closed, opened again and deleted by people', async () => {
    const { tab, desk } = await opened('Вика')
    const act = async (menu: string, item: string): Promise<void> => {
      await desk.getByRole('button', { name: menu }).click()
      await desk.getByRole('menuitem', { name: item }).click()
    }
    await act('Меню группы', 'Новая тема')
    await tab.getByRole('dialog').getByLabel('Название темы').fill('Для своих')
    await tab.getByRole('dialog').getByRole('button', { name: 'Создать' }).click()
    await desk.getByText('Тему создаёт Мария Орлова').waitFor()
    await act('Меню темы', 'Закрыть тему')
    await desk.getByText('Тема закрыта: писать могут только администраторы.').waitFor()
    await be(desk, 'Вера Ким, старший')
    await write(desk, 'Мне можно')
    await desk.locator('.message', { hasText: 'Мне можно' }).waitFor()
    await act('Меню темы', 'Открыть тему снова')
    await be(desk, 'Борис Нехай')
    await field(desk).waitFor()
    await act('Меню темы', 'Удалить тему')
    await desk.getByRole('button', { name: /Для своих/ }).waitFor({ state: 'detached' })
    await expect.poll(() => topicOf('Для своих')).toBeUndefined()
    expect(topicOf('Вика')).toBeDefined()
  })
})

describe('an agent', () => {
  it('writes, and the customer reads it; both answer, correct and react', async () => {
    const { her, id, desk } = await opened('Галя')
    await write(desk, 'Здравствуйте, я Мария')
    await her.getByText('Здравствуйте, я Мария').waitFor()
    await withMessage(her, 'Здравствуйте, я Мария', 'Ответить')
    await her.getByText('Ответ: Дозвон').waitFor()
    await write(her, 'Здравствуйте!')
    await her.locator('.quote', { hasText: 'Здравствуйте, я Мария' }).waitFor()
    await withMessage(her, 'Здравствуйте, я Мария', 'Реакция 👏')
    await her.getByRole('button', { name: 'Снять реакцию 👏' }).waitFor()
    expect(stage.emulator.control.chat({ chat: id }).messages.flatMap(({ reactions = [] }) => reactions)).toHaveLength(
      1,
    )

    await withMessage(desk, 'Здравствуйте!', 'Ответить')
    await write(desk, 'Сейчас посмотрю')
    await desk
      .locator('.message.mine', { hasText: 'Сейчас посмотрю' })
      .locator('.quote')
      .getByText('Здравствуйте!')
      .waitFor()
    await withMessage(desk, 'Сейчас посмотрю', 'Изменить')
    await write(desk, 'Уже смотрю')
    await desk.locator('.message.mine', { hasText: 'Уже смотрю' }).getByText('изменено').waitFor()
    await withMessage(desk, 'Здравствуйте!', 'Реакция 🙏')
    await desk.getByRole('button', { name: 'Снять реакцию 🙏' }).click()
    await desk.getByRole('button', { name: 'Снять реакцию 🙏' }).waitFor({ state: 'detached' })
    await withMessage(desk, 'Уже смотрю', 'Удалить')
    await desk.locator('.message.mine', { hasText: 'Уже смотрю' }).waitFor({ state: 'detached' })
    expect(inTopic('Галя').some(({ text }) => text === 'Уже смотрю')).toBe(false)
  })

  it('is one of several: each has a name, the anonymous one the name of the group', async () => {
    const { tab, desk } = await opened('Дина')
    await write(desk, 'Это Мария')
    await be(desk, 'Борис Нехай')
    await desk.locator('.message.theirs', { hasText: 'Это Мария' }).getByText('Мария Орлова').waitFor()
    await be(desk, 'Вера Ким, анонимно')
    await write(desk, 'А это кто?')
    await desk.locator('.messages').getByText('Анонимно отвечать нельзя').waitFor()
    await desk.locator('.message', { hasText: 'А это кто?' }).getByText('анонимный администратор').waitFor()
    await desk.getByRole('button', { name: 'Меню группы' }).click()
    await tab.getByRole('menuitem', { name: 'Добавить агента' }).click()
    await tab.getByRole('dialog').getByLabel('Имя').fill('Глеб')
    await tab.getByRole('dialog').getByRole('button', { name: 'Добавить' }).click()
    await expect
      .poll(() => desk.getByRole('combobox', { name: 'Я:' }).locator('option:checked').innerText())
      .toBe('Глеб')
    await write(desk, 'Я новый')
    await expect.poll(() => inTopic('Дина').at(-1)?.from?.first_name).toBe('Глеб')
    await expect.poll(() => tab.getByRole('region', { name: 'Глеб', exact: true }).count()).toBe(0)
  })

  it('sends every kind of message, and so does the customer', async () => {
    const { her, id, desk } = await opened('Ева')
    const kinds = ['Стикер', 'Голосовое сообщение', 'Фото', 'Альбом из трёх фото', 'Видео', 'Файл', 'Место']
    for (const part of [her, desk]) {
      for (const kind of kinds) {
        await part.getByRole('button', { name: 'Прикрепить' }).click()
        await part.getByRole('menuitem', { name: kind, exact: true }).click()
      }
    }
    const sent = ['sticker', 'voice', 'photo', 'photo', 'photo', 'photo', 'video', 'document', 'location']
    const kindOf = ({ message }: PhoneMessage): string | undefined => [...new Set(sent)].find((kind) => kind in message)
    await expect
      .poll(() =>
        inTopic('Ева')
          .filter(({ from }) => from?.first_name === 'Мария')
          .map(kindOf),
      )
      .toEqual(sent)
    expect(
      stage.emulator.control
        .chat({ chat: id })
        .messages.filter(({ outgoing }) => outgoing)
        .map(kindOf)
        .filter(Boolean),
    ).toEqual(sent)
    await desk.locator('.message.mine .album .photo').nth(2).waitFor()
    await expect.poll(() => desk.locator('.message.mine .album').count()).toBe(1)
  })

  it('chooses a command and goes on writing it', async () => {
    const { her, desk } = await opened('Жанна')
    await desk.getByRole('button', { name: 'Меню', exact: true }).click()
    await desk.getByRole('menuitem', { name: 'Заметка для своих' }).click()
    await expect.poll(() => field(desk).inputValue()).toBe('/note ')
    await field(desk).pressSequentially('осторожно')
    await field(desk).press('Enter')
    await desk.locator('.messages').getByText('Заметка: осторожно').waitFor()
    await expect.poll(() => her.getByText('осторожно').count()).toBe(0)
  })
})

describe('a supervisor', () => {
  it('has a chat of their own with the bot, beside the topics', async () => {
    const { tab, desk } = await opened('Лара', { viewport: { width: 1920, height: 900 } })
    await be(desk, 'Вера Ким, старший')
    await desk.getByRole('button', { name: /Чат с ботом/ }).click()
    const own = desk.getByRole('region', { name: 'Чат с ботом' })
    await own.getByText('образец рассылки, прежде чем').waitFor()
    await own.getByRole('button', { name: 'Начать', exact: true }).click()
    await own.getByText('Здравствуйте! Чем помочь?').waitFor()
    const { supervisorId } = ensureDesk(stage.emulator.control)
    expect(stage.emulator.control.chat({ chat: supervisorId }).messages.at(-1)?.text).toBe('Здравствуйте! Чем помочь?')
    await expect.poll(() => tab.getByRole('tab', { name: 'Вера' }).count()).toBe(0)
    await desk.getByRole('button', { name: /Лара/ }).click()
    await desk.locator('.messages').getByText('Клиент просит человека').waitFor()
  })
})

describe('what can go wrong with a group', () => {
  it('is done from its menu: the bot without rights, no topics', async () => {
    const { desk } = await opened('Зоя')
    const act = async (item: string): Promise<void> => {
      await desk.getByRole('button', { name: 'Меню группы' }).click()
      await desk.getByRole('menuitem', { name: item }).click()
    }
    const bot = (): string | undefined =>
      stage.emulator.control.chat({ chat: group }).members.find(({ user }) => user.is_bot)?.status
    await act('Забрать у бота права')
    await expect.poll(bot).toBe('member')
    await act('Вернуть боту права')
    await expect.poll(bot).toBe('administrator')
    await act('Выключить темы')
    await expect.poll(() => stage.emulator.control.chat({ chat: group }).is_forum).toBe(false)
    await act('Включить темы')
    await expect.poll(() => stage.emulator.control.chat({ chat: group }).is_forum).toBe(true)
  })
})

describe('by keyboard alone', () => {
  it('a topic is chosen, a button pressed and words written', async () => {
    const { tab, desk } = await asked('Инна')
    await desk.getByRole('button', { name: /General/ }).focus()
    await tab.keyboard.press('ArrowDown')
    await tab.keyboard.press('Enter')
    await desk.getByRole('button', { name: 'Взять' }).focus()
    await tab.keyboard.press('ArrowDown')
    await tab.keyboard.press('Enter')
    await desk.getByText('Пишите: клиент увидит ваши слова').waitFor()
    await field(desk).focus()
    await tab.keyboard.type('Здравствуйте')
    await tab.keyboard.press('Enter')
    await desk.locator('.message.mine', { hasText: 'Здравствуйте' }).waitFor()
    await desk.locator('.message.mine').getByRole('button', { name: 'Действия с сообщением' }).focus()
    await tab.keyboard.press('Enter')
    await tab.keyboard.press('ArrowRight')
    await tab.keyboard.press('Enter')
    await desk.getByRole('button', { name: 'Снять реакцию ❤' }).waitFor()
  })
})

describe('in a low window', () => {
  it('every command is in reach', async () => {
    const { tab, desk } = await opened('Майя', { viewport: { width: 1280, height: 560 } })
    await desk.getByRole('button', { name: 'Меню', exact: true }).click()
    const items = desk.getByRole('menuitem')
    await expect.poll(() => items.count()).toBe(20)
    const topOf = async (): Promise<number> => (await items.first().boundingBox())?.y ?? -1
    await expect.poll(topOf).toBeGreaterThan(0)
    await tab.keyboard.press('End')
    const bottomOf = async (): Promise<number> =>
      ((await items.last().boundingBox())?.y ?? 1000) + ((await items.last().boundingBox())?.height ?? 0)
    await expect.poll(bottomOf).toBeLessThan(560)
  })
})

describe('on a narrow screen', () => {
  it('shows the list of topics, or one of them, and never scrolls sideways', async () => {
    const { tab, desk } = await asked('Кира', { viewport: { width: 360, height: 740 } })
    const sideways = (): Promise<boolean> => tab.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    const row = desk.getByRole('button', { name: /Кира/ })
    await row.waitFor()
    await expect.poll(() => sideways()).toBe(false)
    await expect.poll(() => tab.locator('.phone:visible').count()).toBe(0)
    await row.click()
    await desk.locator('.messages').getByText('Клиент просит человека').waitFor()
    await expect.poll(() => row.isVisible()).toBe(false)
    await expect.poll(() => sideways()).toBe(false)
    await desk.getByRole('button', { name: 'Взять' }).waitFor()
    await desk
      .locator('.message', { hasText: 'Клиент просит человека' })
      .getByRole('button', { name: 'Действия с сообщением' })
      .click()
    const menu = await desk.locator('.menu-list').boundingBox()
    expect(menu && menu.x >= 0 && menu.x + menu.width <= 360).toBe(true)
    await expect.poll(() => sideways()).toBe(false)
    await tab.keyboard.press('Escape')
    await desk.getByRole('button', { name: 'К списку тем' }).click()
    await expect.poll(() => row.evaluate((element) => element === document.activeElement)).toBe(true)
  })
})
