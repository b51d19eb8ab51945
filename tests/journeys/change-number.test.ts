import { beforeEach, describe, expect, it } from 'vitest'
import type { PhoneNumber } from '../../src/core/text/phone-number.ts'
import type { Customer, NewCustomer } from './customer.ts'
import { useScene } from './scene.ts'
import type { SceneOptions } from './scene.ts'
import { letHoldEnd, letPass, lookAtRequests, untilWarned } from './time.ts'
import { inCountry } from './worlds.ts'

const FLOW = 'change-number'

/**
 * The customers of these journeys have Belarusian numbers: in a service of another country few codes would be sent to
 * them in an hour.
 */
const atHome: SceneOptions = { trial: { world: inCountry('BY') } }

describe('the own number', () => {
  const scene = useScene(atHome)
  beforeEach(async () => {
    scene().line.trouble(null)
    await scene().control('PATCH', 'orders', { delayMs: 0, failure: null })
  })

  const proveOwn = async (who?: NewCustomer): Promise<Customer> => {
    const anna = await scene().customer(who)
    await anna.start('change-number')
    await anna.press('conditions', 'begin', FLOW)
    await anna.press('number', 'mine', 'prove')
    await anna.share()
    await anna.asked('sent', 'prove')
    return anna
  }

  /** From the start to free numbers that fit the mask. */
  const search = async (mask: string): Promise<Customer> => {
    const anna = await proveOwn()
    await anna.say(await anna.code())
    await anna.asked('wish', FLOW)
    await anna.say(mask)
    await anna.asked('category', FLOW)
    await anna.tap('Любая (все)')
    return anna
  }

  const hold = async (mask: string): Promise<{ readonly anna: Customer; readonly number: string }> => {
    const anna = await search(mask)
    await anna.asked('offers', FLOW)
    const number = anna.buttons()[0] ?? ''
    await anna.tap(number)
    await anna.asked('sent', 'prove')
    await anna.say(await anna.code())
    await anna.until(
      'the question with the clock',
      () => anna.question()?.text?.includes('Закреплён за вами до') === true,
    )
    return { anna, number: number.split(' · ')[0] ?? '' }
  }

  const change = async (anna: Customer): Promise<void> => anna.tap(anna.label('confirm', 'change', FLOW))
  const handsetOf = (number: string): Promise<unknown> =>
    scene().control('GET', `handsets/${encodeURIComponent(number.replaceAll(' ', ''))}`)
  const ordersOf = ({ phone }: Customer) =>
    scene()
      .line.heard()
      .filter(({ path, body }) => path.endsWith('productOrder') && body.includes(phone))
  const ordered = (anna: Customer): Promise<void> =>
    anna.until('the order', () => anna.question()?.text?.includes('Заявка принята') === true)

  it('is changed, and a message tells when it is done', async () => {
    const { anna, number } = await hold('%111')
    expect(anna.question()?.text).toContain(`на ${number}, 300,00\u00A0BYN?`)
    await change(anna)
    await ordered(anna)
    // The day and the hour at which it will happen.
    expect(anna.question()?.text).toMatch(/сменится на .+ \d+ \p{L}+ в \d{1,2}:\d\d\. До этого можно передумать/u)
    await untilWarned(scene().test)
    await anna.until('the words that it waits', () =>
      anna.screen().some((text) => text.includes('Вы попросили сменить')),
    )
    expect(ordersOf(anna)).toEqual([])
    await letHoldEnd(scene().test)
    await lookAtRequests(scene().test)
    await anna.until('the news', () => anna.screen().some((text) => text.includes('сменён на')))
    expect(ordersOf(anna)).toHaveLength(1)
    expect(await handsetOf(number)).toMatchObject({ name: 'Анна' })
  })

  it('is announced to another chat that proved the number, and cancelled there with one tap; both are told', async () => {
    const { anna } = await hold('%131')
    const owner = await scene().customer()
    await owner.start()
    await scene().test.store.facts.recordProof(owner.id, anna.phone as PhoneNumber, 'code')
    await change(anna)
    await ordered(anna)
    await untilWarned(scene().test)
    await owner.until('the warning', () => owner.screen().some((text) => text.includes('Кто-то просит сменить номер')))
    await owner.stopAct()
    for (const one of [anna, owner])
      await one.until('the word that it is cancelled', () =>
        one.screen().some((text) => text.includes('Отменено: просьба сменить номер')),
      )
    await letHoldEnd(scene().test)
    expect(ordersOf(anna)).toEqual([])
    expect(await handsetOf(anna.phone)).toMatchObject({ name: 'Анна' })
  })

  it('needs the right code: three wrong ones close the code, and a new one has its time', async () => {
    const anna = await proveOwn()
    const right = await anna.code()
    for (const left of ['2 попытки', '1 попытка']) {
      await anna.say(right === '123456' ? '654321' : '123456')
      await anna.until(`${left} left`, () => anna.question()?.text?.includes(left) === true)
    }
    await anna.say('111111')
    await anna.press('spent', 'send', 'prove')
    await anna.asked('too-early', 'prove')
    await letPass(scene().test, 2)
    await anna.asked('sent', 'prove')
    await anna.say(await anna.code())
    await anna.asked('wish', FLOW)
    expect(await scene().control('GET', `handsets/${encodeURIComponent(anna.phone)}`)).toMatchObject({ name: 'Анна' })
  })

  it('is not changed to one that somebody takes while it is looked at', async () => {
    const anna = await search('%333')
    await anna.asked('offers', FLOW)
    const offer = anna.buttons()[0] ?? ''
    await scene().control('POST', `pool/${encodeURIComponent((offer.split(' · ')[0] ?? '').replaceAll(' ', ''))}/take`)
    await anna.tap(offer)
    await anna.asked('sent', 'prove')
    await anna.say(await anna.code())
    await anna.until('the word that it is taken', () => anna.question()?.text?.includes('только что заняли') === true)
    await anna.tap(anna.label('taken', 'other', FLOW))
    await anna.asked('wish', FLOW)
  })

  it('is not changed to one that somebody takes while it is held', async () => {
    const { anna, number } = await hold('%121')
    await scene().control('POST', `pool/${encodeURIComponent(number.replaceAll(' ', ''))}/take`)
    await change(anna)
    await anna.until('the word that it is taken', () => anna.question()?.text?.includes('только что заняли') === true)
    await anna.tap(anna.label('taken', 'apply', FLOW))
    await anna.until('the question', () => anna.question()?.text?.includes('Оставить заявку') === true)
    expect(await scene().control('GET', `handsets/${encodeURIComponent(anna.phone)}`)).toMatchObject({ name: 'Анна' })
  })

  it('is looked for by a mask that leads somewhere: one too broad and one malformed are told', async () => {
    const anna = await proveOwn()
    await anna.say(await anna.code())
    await anna.asked('wish', FLOW)
    await anna.say('%7')
    await anna.until('too broad', () => anna.question()?.text?.includes('Слишком мало цифр') === true)
    await anna.say('%12345678901%')
    await anna.until('malformed', () => anna.question()?.text?.includes('В номере бывает до') === true)
    expect(
      scene()
        .line.heard()
        .filter(({ path, body }) => path.includes('vailability') && body.includes('12345678901')),
    ).toEqual([])
    await anna.say('%232')
    await anna.asked('category', FLOW)
  })

  it('is changed once in its days: the next time it is told when it can be again', async () => {
    await scene().control('PATCH', 'orders', { delayMs: 600_000 })
    const { anna } = await hold('%343')
    await change(anna)
    await anna.until('the order', () => anna.question()?.text?.includes('Заявка принята') === true)
    await anna.start('change-number')
    await anna.press('conditions', 'begin', FLOW)
    // The wish was fulfilled, so another one is asked for.
    await anna.asked('wish', FLOW)
    await anna.say('%454')
    await anna.asked('category', FLOW)
    await anna.tap('Любая (все)')
    await anna.asked('offers', FLOW)
    await anna.tap(anna.buttons()[0] ?? '')
    await anna.asked('sent', 'prove')
    await anna.say(await anna.code())
    await anna.until(
      'the question with the clock',
      () => anna.question()?.text?.includes('Закреплён за вами до') === true,
    )
    await change(anna)
    await anna.until('the pause', () => anna.question()?.text?.includes('можно раз в 30 дней') === true)
    await anna.tap(anna.label('too-soon', 'understood', FLOW))
    await anna.told('end-left', FLOW)
    await letHoldEnd(scene().test)
    await scene().control('PATCH', 'orders', { delayMs: 0 })
    expect(ordersOf(anna)).toHaveLength(1)
  })

  it('is held anew with one tap when the hold has ended at the operator', async () => {
    const { anna } = await hold('%444')
    await scene().control('POST', 'reservations/expire')
    await change(anna)
    await anna.until('the word that time is up', () => anna.question()?.text?.includes('Время вышло') === true)
    await anna.tap(anna.label('expired', 'again', FLOW))
    await anna.until('the clock', () => anna.question()?.text?.includes('осталось 15 минут') === true)
    await change(anna)
    await anna.until('the order', () => anna.question()?.text?.includes('Заявка принята') === true)
  })

  it('is held for its minutes, which run on the screen', async () => {
    const { anna } = await hold('%555')
    await letPass(scene().test, 1)
    await anna.until('one minute less', () => anna.question()?.text?.includes('осталось 14 минут') === true)
    await letPass(scene().test, 15)
    await anna.until('the word that time is up', () => anna.question()?.text?.includes('Время вышло') === true)
  })

  it('stays as it was when the order fails later, and that is told', async () => {
    const { anna } = await hold('%666')
    await scene().control('PATCH', 'orders', { failure: 'the line is being moved' })
    await change(anna)
    await ordered(anna)
    await letHoldEnd(scene().test)
    await lookAtRequests(scene().test)
    await anna.until('the bad news', () => anna.screen().some((text) => text.includes('номер остался прежним')))
    await scene().control('PATCH', 'orders', { failure: null })
    expect(await scene().control('GET', `handsets/${encodeURIComponent(anna.phone)}`)).toMatchObject({ name: 'Анна' })
  })

  it('is ordered once more when the operator was down', async () => {
    const { anna } = await hold('%777')
    scene().line.trouble(({ path }) => (path.includes('reservation') ? { status: 503 } : null))
    await change(anna)
    await anna.until(
      'the word that it was not ordered',
      () => anna.question()?.text?.includes('Отправить заявку не получилось') === true,
    )
    scene().line.trouble(null)
    await anna.tap(anna.label('order-failed', 'again', FLOW))
    await ordered(anna)
    await letHoldEnd(scene().test)
    expect(ordersOf(anna)).toHaveLength(1)
  })

  it('is looked for and held once the operator is back', async () => {
    const anna = await proveOwn()
    await anna.say(await anna.code())
    await anna.asked('wish', FLOW)
    scene().line.trouble(({ path }) => (path.includes('resource') ? { status: 503 } : null))
    await anna.say('%565')
    await anna.asked('category', FLOW)
    await anna.tap('Любая (все)')
    await anna.asked('search-failed', FLOW)
    scene().line.trouble(null)
    await anna.press('search-failed', 'again', FLOW)
    await anna.asked('offers', FLOW)
    scene().line.trouble(({ path }) => (path.includes('reservation') ? { status: 503 } : null))
    await anna.tap(anna.buttons()[0] ?? '')
    await anna.asked('sent', 'prove')
    await anna.say(await anna.code())
    await anna.asked('hold-failed', FLOW)
    scene().line.trouble(null)
    await anna.press('hold-failed', 'again', FLOW)
    await anna.until(
      'the question with the clock',
      () => anna.question()?.text?.includes('Закреплён за вами до') === true,
    )
  })

  it('is waited for by an application when none is free, and the answer is told', async () => {
    const anna = await search('%99%99%9')
    await anna.press('no-offers', 'apply', FLOW)
    await anna.until('the question', () => anna.question()?.text?.includes('Оставить заявку') === true)
    await anna.tap(anna.label('apply', 'apply', FLOW))
    await anna.until('the application', () => anna.question()?.text?.includes('принята') === true)
    const [made] = (await scene().control('GET', 'applications')) as readonly { readonly applicationId: string }[]
    await scene().control('PATCH', `applications/${made?.applicationId ?? ''}`, {
      state: 'accepted',
      offered: '+375290005999',
    })
    await lookAtRequests(scene().test)
    await anna.until('the answer', () => anna.screen().some((text) => text.includes('Нашёлся подходящий номер')))
  })

  /** Takes the newest request back in the list of the own requests. */
  const takeBack = async (anna: Customer): Promise<void> => {
    await anna.start('my-requests')
    await anna.until('the order among the requests', () => anna.question()?.text?.includes('Смена номера') === true)
    await anna.tap(anna.label('item', 'cancel', 'my-requests'))
    await anna.until('the question', () => anna.question()?.text?.includes('Всё останется как сейчас') === true)
    await anna.tap(anna.label('item', 'cancel', 'my-requests'))
    await anna.until('the word that it is cancelled', () => anna.screen().some((text) => text.includes('✅ Отменено')))
  }

  it('waits among the requests, where it is taken back before it reaches the operator', async () => {
    const { anna } = await hold('%888')
    await change(anna)
    await ordered(anna)
    await untilWarned(scene().test)
    await takeBack(anna)
    await letHoldEnd(scene().test)
    expect(ordersOf(anna)).toEqual([])
  })

  it('keeps its order among the requests, where it can still be taken back', async () => {
    await scene().control('PATCH', 'orders', { delayMs: 600_000 })
    const { anna } = await hold('%898')
    await change(anna)
    await ordered(anna)
    await letHoldEnd(scene().test)
    await scene().control('PATCH', 'orders', { delayMs: 0 })
    await takeBack(anna)
    const orders = (await scene().control('GET', 'orders')) as readonly { readonly state: string }[]
    expect(orders.at(-1)).toMatchObject({ state: 'cancelled' })
  })

  it('is not changed for somebody whose SIM card was replaced today', async () => {
    const anna = await scene().customer()
    await anna.switchHandset({ simSwappedAt: new Date(Date.now() - 2 * 3_600_000).toISOString() })
    await anna.start('change-number')
    await anna.press('conditions', 'begin', FLOW)
    await anna.press('number', 'mine', 'prove')
    await anna.share()
    await anna.asked('sim-changed', 'prove')
    expect(await anna.sms()).toEqual([])
  })
})

describe('a line of a company', () => {
  const scene = useScene({ prepare: async () => ({ services: ['mts-business'] }) })
  beforeEach(async () => {
    await scene().control('PATCH', 'orders', { delayMs: 0, failure: null })
  })

  const signIn = async (phone: string): Promise<Customer> => {
    const vera = await scene().customer({ phone })
    await vera.start('change-number')
    await vera.press('conditions', 'begin', FLOW)
    await vera.asked('number', 'prove')
    await vera.say(`+${phone}`)
    await vera.asked('sent', 'prove')
    await vera.say(await vera.code())
    return vera
  }

  it('is found by its digits, and gets its number from the administrator', async () => {
    const vera = await signIn('375290001003')
    await vera.asked('which', 'line')
    await vera.say('%0300_')
    await vera.until('one page of the lines', () => vera.question()?.text?.includes('из 9') === true)
    // Looking through the own lines is not limited; looking for a new number is.
    expect(vera.question()?.text).not.toContain('Осталось поисков')
    await vera.tap(vera.label('listed', 'next', 'line'))
    await vera.until('the next page', () => vera.question()?.text?.includes('6–9 из 9') === true)
    await vera.tap(vera.buttons().find((label) => label.includes('30 06')) ?? '')
    await vera.press('wish', 'any', FLOW)
    await vera.asked('category', FLOW)
    await vera.tap('Золотой')
    await vera.asked('offers', FLOW)
    const offer = vera.buttons()[0] ?? ''
    expect(offer).toContain('Золотой, 100,00\u00A0BYN')
    expect(vera.question()?.text).toContain('Осталось поисков: 4')
    await vera.tap(offer)
    await vera.asked('sent', 'prove')
    await vera.say(await vera.code())
    await vera.press('confirm', 'change', FLOW)
    await vera.until('the order', () => vera.question()?.text?.includes('Заявка принята') === true)
    await letHoldEnd(scene().test)
    await lookAtRequests(scene().test)
    await vera.until('the news', () => vera.screen().some((text) => text.includes('сменён на')))
    expect(
      await scene().control('GET', `handsets/${encodeURIComponent((offer.split(' · ')[0] ?? '').replaceAll(' ', ''))}`),
    ).toMatchObject({ name: 'Приёмная' })
  })

  it("is nobody else's to change", async () => {
    const boris = await signIn('375290001002')
    await boris.asked('not-administrator', 'prove')
    await boris.tap(boris.label('not-administrator', 'leave', 'prove'))
    await boris.told('left', 'prove')
  })
})
