import { beforeAll, describe, expect, it } from 'vitest'
import type { Customer } from './customer.ts'
import { useScene } from './scene.ts'

const scene = useScene()
let last = 375_290_032_000

const prove = async (who: Customer): Promise<void> => {
  await who.press('number', 'mine', 'prove')
  await who.share()
  await who.asked('sent', 'prove')
  await who.say(await who.code())
}

const shows = (who: Customer, words: string): Promise<void> =>
  who.until(`«${words}»`, () => who.question()?.text?.includes(words) === true)
const setOn = (number: string): Promise<unknown> => scene().control('GET', `lines/${encodeURIComponent(number)}`)

beforeAll(async () => {
  await scene().control('PATCH', 'orders', { delayMs: 0, failure: null })
})

describe('the own line', () => {
  beforeAll(() => scene().reopen({ services: ['my-mts'] }))

  it('of a lost phone is blocked by the code word, which leaves the chat at once', async () => {
    const anna = await scene().customer()
    await anna.start('block-number')
    await anna.press('why', 'lost', 'block-number')
    await anna.press('protect', 'protected', 'block-number')
    await anna.tap('Заблокировать здесь')
    await anna.press('contact', 'mine', 'prove')
    await anna.share()
    await anna.asked('word', 'prove')
    await anna.say('lilac')
    await shows(anna, 'Заблокировать +375')
    expect(anna.chat().messages.filter(({ outgoing, text }) => outgoing && text === 'lilac')).toEqual([])
    expect(await setOn(anna.phone)).toMatchObject({ blocked: false })
    await anna.tap('Заблокировать')
    await shows(anna, 'Номер заявки')
    await expect.poll(() => setOn(anna.phone), { timeout: 10_000 }).toMatchObject({ blocked: true })
  })

  it('is not blocked for who does not prove it: the hotline is told', async () => {
    const anna = await scene().customer()
    await anna.start('block-number')
    await anna.press('why', 'stolen', 'block-number')
    await anna.press('protect', 'block-first', 'block-number')
    await anna.tap('Заблокировать здесь')
    await anna.press('contact', 'leave', 'prove')
    // The short number works only from a SIM card of the operator, which the customer has no more.
    await shows(anna, '8 800 250-08-90')
    expect(anna.question()?.text).not.toContain('0890')
    expect(await setOn(anna.phone)).toMatchObject({ blocked: false })
  })
})

describe('a line of the company', () => {
  beforeAll(() => scene().reopen({ services: ['mts-business'] }))

  /** An administrator of company-1 at the first question of the flow. */
  const begin = async (flow: string): Promise<Customer> => {
    const phone = String((last += 10))
    await scene().control('POST', 'handsets', {
      number: `+${phone}`,
      name: 'Вера',
      email: null,
      companyId: 'company-1',
      administers: 'company-1',
    })
    const vera = await scene().customer({ phone })
    await vera.start(flow)
    await vera.asked('what', flow)
    return vera
  }

  const choose = async (vera: Customer, number: string): Promise<void> => {
    await prove(vera)
    await vera.asked('which', 'line')
    await vera.say(number)
  }

  it('is paused and works again', async () => {
    const vera = await begin('pause-number')
    await vera.tap('Поставить на паузу')
    await choose(vera, '+375290003008')
    await shows(vera, 'На сколько поставить')
    await vera.tap('Пока не сниму')
    await shows(vera, 'Коды банков')
    await vera.tap('Поставить на паузу')
    await vera.until('the news', () => vera.screen().some((text) => text.includes('✅ Пауза номера')))
    expect(await setOn('+375290003008')).toMatchObject({ paused: true, pausedUntil: null })
    await vera.start('pause-number')
    await vera.asked('what', 'pause-number')
    await vera.tap('Снять с паузы')
    await vera.asked('which', 'line')
    await vera.say('+375290003008')
    await shows(vera, 'снова заработают')
    await vera.tap('Снять с паузы')
    await expect.poll(() => setOn('+375290003008'), { timeout: 10_000 }).toMatchObject({ paused: false })
  })

  it('has its calls forwarded, and not any more', async () => {
    const vera = await begin('call-forwarding')
    await vera.tap('Посмотреть')
    await choose(vera, '+375290003009')
    await shows(vera, 'выключена')
    await vera.tap('Включить')
    await shows(vera, 'Какие звонки')
    await vera.tap('Когда занято')
    await shows(vera, 'На какой номер')
    await vera.say('+375290003010')
    await shows(vera, 'звонки с кодами')
    await vera.tap('Переадресовать')
    await expect
      .poll(() => setOn('+375290003009'), { timeout: 10_000 })
      .toMatchObject({ rules: { busy: '+375290003010', unconditional: null } })
    await vera.start('call-forwarding')
    await vera.asked('what', 'call-forwarding')
    await vera.tap('Посмотреть')
    await vera.asked('which', 'line')
    await vera.say('+375290003009')
    await shows(vera, 'когда занято, на +375 29 000 30 10')
    await vera.tap('Убрать')
    await shows(vera, 'Убрать переадресацию')
    await vera.tap('Убрать')
    await expect.poll(() => setOn('+375290003009'), { timeout: 10_000 }).toMatchObject({ rules: { busy: null } })
  })

  it('gets voicemail with a copy by e-mail', async () => {
    const vera = await begin('voicemail')
    await vera.tap('Посмотреть')
    await choose(vera, '+375290003011')
    await shows(vera, 'выключена')
    await vera.tap('Включить')
    await shows(vera, 'На какую почту')
    await vera.say('office@mail.example')
    await shows(vera, 'копии на office@mail.example?')
    await vera.tap('Включить')
    await expect
      .poll(() => setOn('+375290003011'), { timeout: 10_000 })
      .toMatchObject({ voicemail: { enabled: true, email: 'office@mail.example' } })
  })

  it('is paused in the cabinet by whoever would rather: where to find it is told', async () => {
    const vera = await begin('pause-number')
    await vera.tap('Как сделать без нас')
    await shows(vera, '«Пауза»')
  })
})
