import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Locator, Page as Tab } from 'playwright-core'
import { drawFlow } from '../../../tools/chart/draw-flow.ts'
import { takePageAddress } from '../../../tools/playground/page-address.ts'
import { startPage } from '../../../tools/playground/page-server.ts'
import { sampleFlow } from '../chart/sample-flow.ts'
import { customer, newCustomer, openDetails, startPageStage } from './page-stage.ts'
import type { PageStage } from './page-stage.ts'

let stage: PageStage
let numbers = 375_290_002_000

beforeAll(async () => {
  stage = await startPageStage()
})
afterEach(() => stage.tidy())
afterAll(() => stage.stop())

/** A window with a customer of its own, and that customer's part of the page. */
const meet = async (
  name: string,
  options: Parameters<PageStage['open']>[0] = {},
  url = stage.url,
): Promise<{ tab: Tab; her: Locator; id: number }> => {
  const id = newCustomer(stage, name, String(++numbers))
  const tab = await stage.open(options, url)
  await tab.getByRole('tab', { name }).click()
  return { tab, her: customer(tab, name), id }
}

const started = async (
  name: string,
  options: Parameters<PageStage['open']>[0] = {},
  url = stage.url,
): ReturnType<typeof meet> => {
  const met = await meet(name, options, url)
  await met.her.getByRole('button', { name: 'Начать', exact: true }).click()
  await met.her.getByRole('button', { name: 'Проверить телефон' }).waitFor()
  return met
}

const messages = (her: Locator): Promise<string[]> => her.locator('.message:not(.leaving) .text').allInnerTexts()
const write = async (her: Locator, text: string): Promise<void> => {
  await her.getByRole('textbox', { name: 'Сообщение' }).fill(text)
  await her.getByRole('textbox', { name: 'Сообщение' }).press('Enter')
}
const lit = async (tab: Tab, state: string): Promise<void> => {
  if ((await tab.locator('.chart-window').count()) === 0) await openDetails(tab)
  await tab.locator(`.chart-pane .state.lit[data-state="${state}"]`).waitFor()
}

describe('the page at first sight', () => {
  it('has one customer ready and says what to press', async () => {
    const tab = await stage.open()
    const anna = customer(tab, 'Анна')
    await expect.poll(() => anna.locator('.welcome').innerText()).toContain('Нажмите «Начать»')
    await expect.poll(() => anna.getByText('+375 29 000-10-01').isVisible()).toBe(true)
    await tab.getByRole('tab', { name: 'Схема' }).click()
    await openDetails(tab)
    await tab.locator('.chart-pane .state[data-state="greeting"]').waitFor()
    await expect.poll(() => tab.locator('.chart-pane .lit').count()).toBe(0)
  })

  it('speaks the language of the browser, and the other one on request', async () => {
    const tab = await stage.open({ locale: 'en-GB' })
    await customer(tab, 'Анна').getByText('Press Start').waitFor()
    await tab.getByRole('button', { name: 'Page language: English' }).click()
    await customer(tab, 'Анна').getByText('Нажмите «Начать»').waitFor()
    await tab.reload()
    await customer(tab, 'Анна').getByText('Нажмите «Начать»').waitFor()
    await expect.poll(() => tab.locator('html').getAttribute('lang')).toBe('ru')
    await tab.getByRole('button', { name: 'Язык страницы: русский' }).click()
    await customer(tab, 'Анна').getByText('Націсніце «Пачаць»').waitFor()
    await expect.poll(() => tab.locator('html').getAttribute('lang')).toBe('be')
  })

  it('speaks Belarusian to a Belarusian browser', async () => {
    const tab = await stage.open({ locale: 'be-BY' })
    await customer(tab, 'Анна').getByText('Націсніце «Пачаць»').waitFor()
  })

  it('loads nothing from anywhere else and logs no error', async () => {
    const { tab } = await started('Ада')
    const foreign: string[] = []
    const errors: string[] = []
    tab.on(
      'request',
      (request) =>
        !request.url().startsWith(stage.url) && !request.url().startsWith('data:') && foreign.push(request.url()),
    )
    tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    tab.on('pageerror', (error) => errors.push(error.message))
    await tab.reload()
    await openDetails(tab)
    expect(foreign).toEqual([])
    expect(errors).toEqual([])
  })
})

describe('a chat', () => {
  it('shows questions, edits, typing, formatted words and deletions as they happen', async () => {
    const { her } = await started('Белла')
    await her.getByRole('button', { name: 'Проверить телефон' }).click()
    await her.getByText('печатает').waitFor()
    await her.getByRole('button', { name: 'Режим выключен' }).waitFor()
    await expect.poll(() => her.getByRole('button', { name: 'Проверить телефон' }).count()).toBe(0)
    await her.getByText('изменено').waitFor()
    await expect.poll(() => her.locator('.text code').innerText()).toBe('1234')
    await expect
      .poll(() => her.getByRole('link', { name: 'https://mail.example' }).getAttribute('rel'))
      .toBe('noreferrer')
    await her.getByRole('button', { name: 'Режим выключен' }).click()
    await her.getByText('Проверьте, не включён ли режим полёта').waitFor({ state: 'detached' })
    await expect.poll(() => messages(her)).toHaveLength(2)
  })

  it('shows the answers to presses: a notice, and a notice to be dismissed', async () => {
    const { tab, her } = await started('Вика')
    await her.getByRole('button', { name: 'Как проверить?' }).click()
    await her.getByText('Откройте настройки телефона').waitFor()
    await her.getByRole('button', { name: 'Человек' }).click()
    await tab
      .getByRole('dialog', { name: 'Сейчас нет никого свободного' })
      .getByRole('button', { name: 'Понятно' })
      .click()
    await expect.poll(() => tab.getByRole('dialog').count()).toBe(0)
  })

  it('sends, corrects and deletes words', async () => {
    const { tab, her } = await started('Галя')
    await write(her, 'Код не приходит')
    await her.getByText('Вы написали: Код не приходит').waitFor()
    const own = her.locator('.message.mine', { hasText: 'Код не приходит' })
    await own.hover()
    await own.getByRole('button', { name: 'Действия с сообщением' }).click()
    await tab.getByRole('menuitem', { name: 'Изменить' }).click()
    await write(her, 'Код пришёл')
    await her.getByText('Вы исправили: Код пришёл').waitFor()
    const changed = her.locator('.message.mine', { hasText: 'Код пришёл' })
    await changed.hover()
    await changed.getByRole('button', { name: 'Действия с сообщением' }).click()
    await tab.getByRole('menuitem', { name: 'Удалить' }).click()
    await changed.waitFor({ state: 'detached' })
    await expect.poll(() => messages(her)).not.toContain('Код пришёл')
  })

  it('shares the own number only after a yes', async () => {
    const { tab, her } = await started('Дина')
    await her.getByRole('button', { name: 'Меню', exact: true }).click()
    await tab.getByRole('menuitem', { name: 'Указать номер' }).click()
    await her.getByRole('button', { name: 'Отправить мой номер' }).click()
    await tab.getByRole('dialog').getByRole('button', { name: 'Отмена' }).click()
    await her.getByRole('button', { name: 'Отправить мой номер' }).click()
    await tab.getByRole('dialog').getByRole('button', { name: 'Отправить' }).click()
    await her.getByText(/Ваш номер 37529/).waitFor()
    await her.locator('.reply-keyboard').waitFor({ state: 'detached' })
    expect((await messages(her)).filter((text) => text.startsWith('Ваш номер'))).toHaveLength(1)
  })

  it('sends stickers, voice and the card of somebody else', async () => {
    const { tab, her } = await started('Ева')
    for (const [what, answer] of [
      ['Стикер', 'Это стикер'],
      ['Голосовое сообщение', 'Это голос'],
      ['Чужой контакт', 'Это чужой контакт'],
    ] as const) {
      await her.getByRole('button', { name: 'Прикрепить' }).click()
      await tab.getByRole('menuitem', { name: what }).click()
      await her.getByText(answer).waitFor()
    }
    await expect.poll(() => her.locator('.message.mine').count()).toBe(4)
  })

  it('blocks the bot and takes it back', async () => {
    const { tab, her, id } = await started('Жанна')
    await her.getByRole('button', { name: 'Меню чата' }).click()
    await tab.getByRole('menuitem', { name: 'Заблокировать бота' }).click()
    await her.getByRole('button', { name: 'Разблокировать' }).waitFor()
    expect(stage.emulator.control.chat({ chat: id }).blocked).toBe(true)
    await her.getByRole('button', { name: 'Разблокировать' }).click()
    await her.getByRole('textbox', { name: 'Сообщение' }).waitFor()
    expect(stage.emulator.control.chat({ chat: id }).blocked).toBe(false)
  })

  it('opens by a link with a parameter', async () => {
    const { tab, her } = await meet('Зоя')
    await her.getByRole('button', { name: 'Меню чата' }).click()
    await tab.getByRole('menuitem', { name: 'Открыть ссылку' }).click()
    await tab.getByRole('dialog').getByLabel('Параметр ссылки').fill('missing-sms')
    await tab.getByRole('dialog').getByRole('button', { name: 'Открыть' }).click()
    await her.getByText('По ссылке: missing-sms').waitFor()
    expect((await messages(her))[0]).toBe('/start missing-sms')
  })
})

describe('the handset', () => {
  it('gets the code of a service, and none in airplane mode until it is off again', async () => {
    const { her } = await meet('Инна')
    const sms = her.getByRole('list', { name: 'Сообщения' }).getByRole('listitem')
    await her.getByRole('button', { name: 'Отправить код от сервиса' }).click()
    await her.getByText('Код пришёл.').waitFor()
    await sms.first().waitFor()
    await her.getByRole('switch', { name: 'Режим полёта' }).click()
    await her.getByText('Нет сети').waitFor()
    await her.getByRole('button', { name: 'Отправить код от сервиса' }).click()
    await her.getByText('Сеть держит код').waitFor()
    await expect.poll(() => sms.count()).toBe(1)
    await her.getByRole('switch', { name: 'Режим полёта' }).click()
    await sms.nth(1).waitFor()
    await her.getByRole('button', { name: 'Очистить' }).click()
    await her.getByRole('list', { name: 'Сообщения' }).waitFor({ state: 'detached' })
  })

  it('turns every switch of the model', async () => {
    const { her } = await meet('Кира')
    await her.getByRole('switch').first().waitFor()
    const names = await her.locator('[role=switch]').allInnerTexts()
    expect(names).toHaveLength(13)
    for (const name of names) {
      await her.getByRole('switch', { name, exact: true }).click()
      await her.getByRole('switch', { name, exact: true, checked: true }).waitFor()
    }
    await her.getByLabel('Переадресация').selectOption('unconditional')
    await her.getByLabel('Номер в сервисе').selectOption('neighbour')
    await expect
      .poll(async () => (await fetch(`${stage.sandboxUrl}/_sandbox/handsets/%2B${numbers}`)).json())
      .toMatchObject({
        switches: {
          airplaneMode: true,
          off: true,
          roaming: true,
          dataOnly: true,
          inboxFull: true,
          senderBlocked: true,
          spamApp: true,
          faultySms: true,
          simSwappedAt: expect.stringMatching(/Z$/),
          reassignedAt: expect.stringMatching(/Z$/),
          suspended: true,
          forwarding: 'unconditional',
          numberOnRecord: 'neighbour',
        },
      })
    for (const name of ['Сбой', 'Плановые работы']) {
      await her.getByRole('switch', { name }).click()
      await her.getByRole('switch', { name, checked: false }).waitFor()
    }
  })
})

describe('the statechart', () => {
  it('lights the present state and follows the chat', async () => {
    const { tab, her } = await started('Лида')
    await lit(tab, 'greeting')
    await her.getByRole('button', { name: 'Проверить телефон' }).click()
    await lit(tab, 'steps.airplane')
    await expect.poll(() => tab.locator('.chart-pane .present').innerText()).toBe('Говорим, что знаем')
    await expect.poll(() => tab.locator('.chart-pane .state.lit').count()).toBe(1)
  })

  it('shows the customer who is looked at', async () => {
    const { tab } = await started('Майя')
    await lit(tab, 'greeting')
    newCustomer(stage, 'Нина', String(++numbers))
    await tab.getByRole('tab', { name: 'Нина' }).click()
    await tab.getByText('Разговор ещё не начат').waitFor()
    await expect.poll(() => tab.locator('.chart-pane .state.lit').count()).toBe(0)
  })

  it('is served as a drawing of its own', async () => {
    const { id } = await started('Оля')
    const answer = await fetch(`${stage.url}/chart/${id}.svg`)
    expect(answer.headers.get('content-type')).toContain('image/svg+xml')
    expect(await answer.text()).toContain('class="state plain lit" data-state="greeting"')
  })
})

describe('several customers', () => {
  it('are added by name, language and number; one is shown, the others are tabs', async () => {
    const tab = await stage.open()
    await tab.getByRole('button', { name: 'Добавить клиента' }).click()
    const dialog = tab.getByRole('dialog')
    await dialog.getByLabel('Имя').fill('Павлина')
    await dialog.getByLabel('Язык Telegram').selectOption('be')
    await dialog.getByLabel('Номер телефона').fill('+375290007777')
    await dialog.getByRole('button', { name: 'Добавить' }).click()
    await customer(tab, 'Павлина').getByRole('button', { name: 'Начать', exact: true }).waitFor()
    await expect.poll(() => tab.locator('.customer:visible').count()).toBe(1)
    await tab.getByRole('tab', { name: 'Анна' }).click()
    await customer(tab, 'Анна').getByRole('button', { name: 'Начать', exact: true }).waitFor()
    await expect.poll(() => customer(tab, 'Павлина').isVisible()).toBe(false)
    expect(stage.emulator.control.users().find(({ first_name }) => first_name === 'Павлина')).toMatchObject({
      language_code: 'be',
      phone: '375290007777',
    })
  })
})

describe('what one would trip over', () => {
  const lineOf = (part: Locator): Locator => part.getByRole('textbox', { name: 'Сообщение' })
  const height = async (line: Locator): Promise<number> => (await line.boundingBox())?.height ?? 0

  it('the line to write in is one line high at first, whatever stands in it, for a customer who was not shown too', async () => {
    const { tab, her } = await started('Фая', { viewport: { width: 360, height: 740 } })
    const one = await height(lineOf(her))
    expect(one).toBeGreaterThan(30)
    await write(her, '/number')
    await her.locator('.reply-keyboard').waitFor()
    await expect.poll(() => height(lineOf(her))).toBe(one)
    const other = newCustomer(stage, 'Фёкла', String(++numbers))
    stage.emulator.control.start({ user: other })
    await tab.getByRole('tab', { name: 'Фёкла' }).click()
    await expect.poll(() => height(lineOf(customer(tab, 'Фёкла')))).toBe(one)
    await lineOf(customer(tab, 'Фёкла')).fill('раз\nдва\nтри')
    await expect.poll(() => height(lineOf(customer(tab, 'Фёкла')))).toBeGreaterThan(one + 30)
  })

  it('a new customer is in sight as a whole, handset and all', async () => {
    const tab = await stage.open({ viewport: { width: 1280, height: 800 } })
    await tab.getByRole('button', { name: 'Добавить клиента' }).click()
    await tab.getByRole('dialog').getByLabel('Имя').fill('Хельга')
    await tab.getByRole('dialog').getByRole('button', { name: 'Добавить' }).click()
    const her = customer(tab, 'Хельга')
    await her.getByRole('switch').first().waitFor()
    const room = await tab.locator('.customers').boundingBox()
    const rightOf = async (): Promise<number> =>
      Math.round(
        ((await her.locator('.handset').boundingBox())?.x ?? 0) +
          ((await her.locator('.handset').boundingBox())?.width ?? 0),
      )
    await expect.poll(rightOf).toBeLessThanOrEqual(Math.round((room?.x ?? 0) + (room?.width ?? 0)))
  })

  it('what is written while dozvon is away is kept, and sent when it is back', async () => {
    const options = {
      emulatorUrl: stage.emulator.url,
      sandboxUrl: stage.sandboxUrl,
      drawFlow,
      flows: [sampleFlow],
      whereIs: () => Promise.resolve(null),
    }
    const first = await startPage({ ...options, address: await takePageAddress(0) })
    const { tab, her } = await started('Цецилия', {}, first.url)
    await first.stop()
    await tab.getByText('Запустите его снова: npm start').waitFor()
    await write(her, 'Никуда не денусь')
    await expect.poll(() => lineOf(her).inputValue()).toBe('Никуда не денусь')
    await expect.poll(() => her.getByRole('button', { name: 'Отправить', exact: true }).isDisabled()).toBe(true)
    const second = await startPage({ ...options, address: await takePageAddress(Number(new URL(first.url).port)) })
    await tab.getByText('Запустите его снова: npm start').waitFor({ state: 'detached' })
    await lineOf(her).press('Enter')
    await her.getByText('Вы написали: Никуда не денусь').waitFor()
    await tab.close()
    await second.stop()
  })
})

describe('by keyboard alone', () => {
  it('a customer is chosen, the bot started, a question answered and words sent', async () => {
    const { tab, her } = await meet('Рая')
    await tab.getByRole('tab', { name: 'Рая' }).focus()
    await tab.keyboard.press('ArrowLeft')
    await tab.keyboard.press('ArrowRight')
    await expect.poll(() => tab.getByRole('tab', { name: 'Рая' }).getAttribute('aria-selected')).toBe('true')
    await tab.keyboard.press('Enter')
    await tab.keyboard.press('Enter')
    await her.getByRole('button', { name: 'Проверить телефон' }).waitFor()
    await expect
      .poll(() => her.getByRole('textbox', { name: 'Сообщение' }).evaluate((field) => field === document.activeElement))
      .toBe(true)
    await tab.keyboard.type('Здравствуйте')
    await tab.keyboard.press('Enter')
    await her.getByText('Вы написали: Здравствуйте').waitFor()
    await her.getByRole('button', { name: 'Проверить телефон' }).focus()
    await tab.keyboard.press('ArrowDown')
    await expect.poll(() => tab.evaluate(() => document.activeElement?.textContent)).toBe('Как проверить?')
    await tab.keyboard.press('ArrowUp')
    await tab.keyboard.press('Enter')
    await expect.poll(() => tab.evaluate(() => document.activeElement?.textContent)).toBe('Был включён, выключил')
  })

  it('menus open, walk and close, and give the focus back', async () => {
    const { tab, her } = await started('Света')
    await her.getByRole('button', { name: 'Прикрепить' }).press('Enter')
    await tab.keyboard.press('ArrowDown')
    await expect.poll(() => tab.evaluate(() => document.activeElement?.textContent)).toBe('Голосовое сообщение')
    await tab.keyboard.press('Escape')
    await expect.poll(() => tab.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Прикрепить')
  })

  it('the chart is moved and zoomed', async () => {
    const { tab } = await started('Таня')
    await lit(tab, 'greeting')
    const paper = tab.locator('.chart-paper')
    const before = await paper.getAttribute('style')
    await tab.locator('.chart-window').focus()
    await tab.keyboard.press('ArrowRight')
    await tab.keyboard.press('-')
    await expect.poll(() => paper.getAttribute('style')).not.toBe(before)
    await tab.keyboard.press('Home')
    await expect.poll(() => paper.getAttribute('style')).toBe(before)
  })
})

describe('on a narrow screen', () => {
  it('shows one thing at a time and never scrolls sideways', async () => {
    const { tab, her } = await started('Уля', { viewport: { width: 360, height: 740 } })
    await expect.poll(() => her.locator('.handset').isVisible()).toBe(false)
    const sideways = (): Promise<boolean> => tab.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    await expect.poll(() => sideways()).toBe(false)
    await tab.getByRole('tab', { name: 'Телефон' }).click()
    await her.getByRole('switch', { name: 'Режим полёта' }).waitFor()
    await expect.poll(() => her.locator('.phone').isVisible()).toBe(false)
    await expect.poll(() => sideways()).toBe(false)
    await tab.getByRole('tab', { name: 'Схема' }).click()
    await lit(tab, 'greeting')
    const litInSight = async (): Promise<boolean> => {
      const box = await tab.locator('.state.lit').boundingBox()
      return box !== null && box.x >= 0 && box.x + box.width <= 360
    }
    await expect.poll(litInSight).toBe(true)
    await expect.poll(() => sideways()).toBe(false)
  })
})

describe('in the dark', () => {
  const ground = (tab: Tab): Promise<string> => tab.evaluate(() => getComputedStyle(document.body).backgroundColor)

  it('follows the device, unless the reader says otherwise', async () => {
    const tab = await stage.open({ colorScheme: 'dark' })
    const dark = await ground(tab)
    await tab.getByRole('button', { name: 'Цвета: как на устройстве' }).click()
    await tab.getByRole('button', { name: 'Цвета: светлые' }).waitFor()
    await expect.poll(() => ground(tab)).not.toBe(dark)
    await tab.getByRole('button', { name: 'Цвета: светлые' }).click()
    await tab.getByRole('button', { name: 'Цвета: тёмные' }).waitFor()
    await expect.poll(() => ground(tab)).toBe(dark)
  })
})
