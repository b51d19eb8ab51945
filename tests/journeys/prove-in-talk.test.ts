import { describe, expect, it } from 'vitest'
import { rowsOf } from '../support/store.ts'
import type { Customer } from './customer.ts'
import { eventually, taken, useDesk } from './desk.ts'
import type { Topic } from './desk.ts'

const { scene, desk } = useDesk()
let last = 375_290_061_000

/** A talk that Anna has taken, in which she asks for the number. */
const asked = async (): Promise<{ readonly customer: Customer; readonly topic: Topic; readonly phone: string }> => {
  const phone = String((last += 10))
  await scene().control('POST', 'handsets', { number: `+${phone}`, name: 'Вера', email: 'vera@mail.example' })
  const { customer, topic } = await taken(scene(), desk(), { phone })
  desk().anna.say('/prove', topic)
  await topic.shows('🔐 Клиента попросили')
  await customer.asked('number', 'prove')
  return { customer, topic, phone }
}

/** Goes on until the code has been sent; gives it. */
const codeOf = async (customer: Customer): Promise<string> => {
  await customer.press('number', 'mine', 'prove')
  await customer.share()
  await customer.asked('sent', 'prove')
  return customer.code()
}

const cardOf = (topic: Topic): string => topic.texts().find((text) => text.includes('☎️')) ?? ''

describe('an agent who asks for a proof', () => {
  it('gets the number on the card without ever seeing the code, and can act on it', async () => {
    const { customer, topic, phone } = await asked()
    expect(cardOf(topic)).not.toContain(phone)
    const code = await codeOf(customer)
    await customer.say(code)
    await topic.shows('✅ Клиент подтвердил номер')
    await customer.until('the end', () => customer.screen().at(-1)?.includes('видит, что номер ваш') === true)
    await eventually(
      () => cardOf(topic),
      () => cardOf(topic).includes(`+${phone}`) && cardOf(topic).includes('подтверждён кодом'),
    )
    expect(topic.texts().join('\n')).not.toContain(code)
    expect(customer.screen().join('\n')).not.toContain(code)
    desk().anna.say('/op', topic)
    await topic.shows('Что сделать с номером')
    await desk().anna.press(desk().label('recover'), topic)
    await topic.shows('Нужно согласие старшего')
    await desk().anna.press(desk().label('yes-recover'), topic)
    await topic.shows('Решает старший')
    await desk().vera.press(desk().label('allow'), topic)
    await topic.shows('🔑 Восстановление начато')
    const audit = await rowsOf(
      scene().test.pool,
      `select action from audit where chat_id = ${customer.id} order by id limit 1`,
    )
    expect(audit).toEqual([{ action: 'prove' }])
  })

  it('goes on talking meanwhile: words go both ways, and the question stays', async () => {
    const { customer, topic } = await asked()
    await customer.say('А зачем это? Я боюсь мошенников')
    await topic.shows('А зачем это?')
    desk().anna.say('Чтобы никто чужой не сменил пароль', topic)
    await customer.until('the words', () => customer.screen().some((text) => text.includes('никто чужой')))
    expect(customer.screen().join('\n')).not.toMatch(/не поняли|Напишите иначе/)
    await customer.say(await codeOf(customer))
    await topic.shows('✅ Клиент подтвердил номер')
    await customer.say('Готово, что теперь?')
    await topic.shows('Готово, что теперь?')
  })

  it('learns that the customer would not, and may ask again', async () => {
    const { customer, topic } = await asked()
    await customer.tap('Не сейчас')
    await topic.shows('Клиент номер не подтвердил')
    await customer.until('the end', () => customer.screen().at(-1)?.includes('Номер не подтверждён') === true)
    expect(customer.question()).toBeUndefined()
    await customer.say('Лучше так объясните')
    await topic.shows('Лучше так объясните')
    desk().anna.say('/prove', topic)
    await customer.asked('number', 'prove')
    desk().anna.say('/prove', topic)
    await topic.shows('ещё не закончил')
  })
})

it('the end of the talk ends the proof: its buttons go, and the code proves nothing to the agent', async () => {
  const { customer, topic } = await asked()
  const code = await codeOf(customer)
  desk().anna.say('/solved', topic)
  await customer.told('solved', 'talk')
  await customer.asked('score', 'score')
  await customer.say(code)
  await eventually(
    () => cardOf(topic),
    () => cardOf(topic).includes('не подтверждён'),
  )
})
