import { beforeAll, describe, expect, it } from 'vitest'
import type { Customer } from './customer.ts'
import { useScene } from './scene.ts'
import { closedForRenaming } from './worlds.ts'

const FLOW = 'rename-subscribers'

/** Open on every day of the month; `rename-closed-days.test.ts` meets the closed ones. */
const scene = useScene({
  trial: { world: closedForRenaming(0) },
  prepare: async () => ({ services: ['mts-business'] }),
})
let last = 375_290_031_000

/** An administrator of company-1, whose twelve lines are +375 29 000 30 01 to 30 12. */
const administrator = async (): Promise<Customer> => {
  const phone = String((last += 10))
  await scene().control('POST', 'handsets', {
    number: `+${phone}`,
    name: 'Вера',
    email: null,
    companyId: 'company-1',
    administers: 'company-1',
  })
  return scene().customer({ phone })
}

/** At the first question. */
const begin = async (who: Customer): Promise<void> => {
  await who.start(FLOW)
  await who.asked('how-many', FLOW)
}

const prove = async (who: Customer): Promise<void> => {
  await who.press('number', 'mine', 'prove')
  await who.share()
  await who.asked('sent', 'prove')
  await who.say(await who.code())
}

/** From the start to the question for the file. */
const atTheFile = async (): Promise<Customer> => {
  const vera = await administrator()
  await begin(vera)
  await vera.press('how-many', 'many', FLOW)
  await prove(vera)
  await vera.asked('list', FLOW)
  return vera
}

const send = (vera: Customer, content: Buffer | string, name = 'names.csv'): void => {
  scene().emulator.control.send({
    user: vera.id,
    document: { file_name: name, mime_type: 'text/csv', data: Buffer.from(content).toString('base64') },
  })
}

/** «+375290003008;Приёмная» in KOI8-R. */
const koi8 = Buffer.concat([
  Buffer.from('+375290003008;'),
  Buffer.from([0xf0, 0xd2, 0xc9, 0xa3, 0xcd, 0xce, 0xc1, 0xd1]),
])

/** The same in windows-1251. */
const windows1251 = Buffer.concat([
  Buffer.from('+375290003008;'),
  Buffer.from([0xcf, 0xf0, 0xe8, 0xb8, 0xec, 0xed, 0xe0, 0xff]),
])

const shows = (vera: Customer, words: string): Promise<void> =>
  vera.until(`«${words}»`, () => vera.question()?.text?.includes(words) === true)

const nameOf = async (number: string): Promise<unknown> =>
  ((await scene().control('GET', `handsets/${encodeURIComponent(number)}`)) as { readonly name: unknown }).name

beforeAll(async () => {
  await scene().control('PATCH', 'orders', { delayMs: 0, failure: null })
})

describe('one subscriber', () => {
  it('gets another name, and a message tells when it is done', async () => {
    const vera = await administrator()
    await begin(vera)
    await vera.press('how-many', 'one', FLOW)
    await prove(vera)
    await vera.asked('which', 'line')
    await vera.press('which', 'all', 'line')
    await shows(vera, 'Показаны 1–5 из')
    await vera.say('029 000-30-12')
    await shows(vera, 'Как теперь назвать')
    await vera.say('=1+1')
    await shows(vera, 'Такое имя оператор не примет')
    await vera.say('Склад в Лошице')
    await shows(vera, 'в «Склад в Лошице»?')
    expect(await nameOf('+375290003012')).not.toBe('Склад в Лошице')
    await vera.tap('Переименовать')
    await shows(vera, 'Номер заявки')
    await vera.until('the news', () => vera.screen().some((text) => text.includes('Имена изменены')))
    expect(await nameOf('+375290003012')).toBe('Склад в Лошице')
  })

  it('of somebody else is refused, and nothing is changed', async () => {
    const stranger = await scene().customer()
    const before = await nameOf(stranger.phone)
    const vera = await administrator()
    await begin(vera)
    await vera.press('how-many', 'one', FLOW)
    await prove(vera)
    await vera.asked('which', 'line')
    await vera.say(stranger.phone)
    await vera.until(
      "the word that it is not the company's",
      () => vera.question()?.text?.includes('Таких номеров у компании нет') === true,
    )
    expect(await nameOf(stranger.phone)).toBe(before)
  })
})

describe('a list', () => {
  it('is read with its bad lines told, and changes nothing before a yes', async () => {
    const stranger = await scene().customer()
    const vera = await atTheFile()
    send(
      vera,
      [
        'Номер;Имя',
        '+375290003001;Склад 1',
        '029 000-30-02;Касса «А»',
        'нет номера;Кто-то',
        '+375290003003;',
        '+375290003001;Склад 2',
        '+375290003004;=HYPERLINK("http://x")',
        `+375290003005;${'х'.repeat(65)}`,
        `${stranger.phone};Чужой`,
      ].join('\r\n'),
    )
    await shows(vera, 'Годных строк: 2, с ошибкой: 6')
    await vera.tap('Что с ошибками?')
    await shows(vera, 'нет номера: 4')
    const told = vera.question()?.text ?? ''
    for (const line of ['нет имени: 5', 'номер уже был: 6', 'формула: 7', 'имя длиннее 64: 8', 'не ваша компания: 9'])
      expect(told).toContain(line)
    await vera.tap('Дальше без них')
    await shows(vera, 'Переименовать 2 номера?')
    expect(await nameOf('+375290003001')).not.toBe('Склад 1')
    await vera.tap('Переименовать')
    await shows(vera, 'Принято имён: 2.')
    await expect.poll(() => nameOf('+375290003001'), { timeout: 10_000 }).toBe('Склад 1')
    expect(await nameOf('+375290003002')).toBe('Касса «А»')
    expect(await nameOf('+375290003004')).not.toContain('HYPERLINK')
    expect(await nameOf(stranger.phone)).not.toBe('Чужой')
  })

  it('that is not one, or is too long, is asked for again; one in an encoding of old programs is read', async () => {
    const vera = await atTheFile()
    send(vera, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46]), 'photo.csv')
    await vera.asked('not-a-list', FLOW)
    const before = vera.question()?.message_id
    send(vera, 'просто\nслова\n')
    await vera.until('the answer to words', () => vera.question()?.message_id !== before)
    await vera.asked('not-a-list', FLOW)
    send(vera, Array.from({ length: 10_001 }, (_, line) => `+37529${1_000_000 + line};Имя ${line}`).join('\n'))
    await vera.asked('too-long', FLOW)
    for (const content of [Buffer.from('+375290003008;Приёмная', 'utf16le'), koi8, windows1251]) {
      send(vera, content)
      await shows(vera, '— Приёмная')
      await vera.tap('Другой файл')
      await vera.asked('list', FLOW)
    }
    expect(await nameOf('+375290003008')).not.toBe('Приёмная')
  })

  it('of ten thousand lines of others has nothing to take', async () => {
    const vera = await atTheFile()
    send(vera, Array.from({ length: 10_000 }, (_, line) => `+37529${1_000_000 + line};Имя ${line}`).join('\n'))
    await shows(vera, 'взять нечего')
    expect(vera.question()?.text).toContain('не ваша компания: 1, 2, 3')
    expect(vera.buttons()).not.toContain('Дальше')
  })

  it('that has run out is asked for again, and nothing is changed', async () => {
    const vera = await atTheFile()
    send(vera, '+375290003007;Новое имя')
    await shows(vera, 'Годных строк: 1')
    await vera.tap('Дальше')
    await shows(vera, 'Переименовать 1 номер?')
    await scene().test.pool.query('delete from list')
    await vera.tap('Переименовать')
    await vera.asked('gone', FLOW)
    expect(await nameOf('+375290003007')).not.toBe('Новое имя')
  })
})

describe('nobody but an administrator', () => {
  it('may rename, whatever number they prove', async () => {
    const anna = await scene().customer()
    await begin(anna)
    await anna.press('how-many', 'many', FLOW)
    await prove(anna)
    await anna.asked('not-administrator', 'prove')
  })
})
