import { describe, expect, it } from 'vitest'
import type { PhoneMessage } from '../../tools/telegram-emulator/control-types.ts'
import { rowsOf } from '../support/store.ts'
import type { Customer } from './customer.ts'
import { eventually, taken, useDesk } from './desk.ts'
import type { Topic } from './desk.ts'

const { scene, desk } = useDesk()
const telegram = () => scene().emulator.control

const FLOW = 'incident'
const wording = (message: string): string =>
  scene().texts.plain('ru', { flow: 'incidents', message: `button-${message}` }, { arg: 'ru' }) ?? message

/** The card of the incident in General, which is one message for all its pages. */
interface Card {
  readonly id: string
  readonly seen: () => PhoneMessage
  readonly press: (button: string) => Promise<void>
  readonly shows: (words: string) => Promise<void>
  readonly reply: (text: string) => void
}

const cardAt = (message: PhoneMessage): Card => {
  const [group = 0] = desk().groups
  const seen = (): PhoneMessage =>
    telegram()
      .chat({ chat: group, for: desk().vera.id, thread: 1 })
      .messages.find(({ message_id: id }) => id === message.message_id) ?? message
  const shows = async (words: string): Promise<void> =>
    void (await eventually(
      () => `«${words}» on the card; there is:\n${seen().text ?? ''}`,
      () => seen().text?.includes(words),
    ))
  return {
    id: /own-\d+/.exec(message.text ?? '')?.[0] ?? '',
    seen,
    shows,
    press: async (button) => {
      await eventually(
        () => `the button «${button}» on the card; there is:\n${seen().text ?? ''}`,
        () =>
          seen()
            .inline_keyboard?.flat()
            .some(({ text }) => text === button),
      )
      telegram().press({ user: desk().vera.id, chat: group, message_id: message.message_id, text: button })
    },
    reply: (text) => void desk().vera.say(text, undefined, message.message_id),
  }
}

const newCard = async (): Promise<Card> => {
  const known = new Set(
    (await rowsOf<{ id: string }>(scene().test.pool, 'select id from incident')).map(({ id }) => id),
  )
  desk().vera.say('/incident')
  const made = await eventually(
    () => 'the draft',
    async () =>
      (await rowsOf<{ id: string }>(scene().test.pool, 'select id from incident')).find(({ id }) => !known.has(id)),
  )
  return cardAt(await desk().general(`${made.id},`))
}

/** Publishes an outage by hand that stops this flow, with a text in Russian. */
const announce = async (flow: string, text: string): Promise<Card> => {
  const card = await newCard()
  await card.press(wording('flows'))
  await card.press(`▫️ ${flow}`)
  await card.press(`✅ ${flow}`)
  await card.press(`▫️ ${flow}`)
  await card.shows(`Что останавливает: ${flow}`)
  await card.press(wording('back'))
  await card.press(wording('text'))
  await card.shows('Ответьте на это сообщение')
  card.reply(text)
  await card.shows(`ru: ${text}`)
  await card.press(wording('publish'))
  await card.press(wording('publish-sure'))
  await card.shows('идёт')
  return card
}

const resolve = async (card: Card): Promise<void> => {
  await card.press(wording('resolve'))
  await card.press(wording('resolve-sure'))
  await card.shows('закончилось')
}

/** A customer who has begun already asks for a person, and Anna takes the talk. */
const hasTaken = async (customer: Customer): Promise<Topic> => {
  await customer.say('/person')
  await customer.asked('person', 'person')
  await customer.say('Не могу войти')
  await customer.until('the queue', () => customer.question()?.text?.startsWith('⏳') === true)
  const topic = await desk().topicOf(customer)
  await desk().anna.press(desk().label('take'), topic)
  await topic.shows('Отвечает Анна')
  return topic
}

/** The end of the incident has come to the customer's inbox, and the turn for it is done. */
const newsOf = ({ id }: Customer): Promise<unknown> =>
  eventually(
    () => 'the news in the inbox',
    async () =>
      (
        await rowsOf(
          scene().test.pool,
          `select 1 from inbox where chat_id = $1 and source like 'incident:%' and done_at is not null`,
          [id],
        )
      ).length > 0,
  )

/** Waits until every process knows what is open. */
const known = (customer: Customer, words: string): Promise<void> =>
  customer.until(`«${words}»`, () => customer.question()?.text?.includes(words) === true)

describe('an incident by hand', () => {
  it('stops a flow before its first question; the flow is taken up again after it is resolved, where it stopped', async () => {
    const card = await announce('Сменился номер', 'Кабинет не меняет номера.')
    const anna = await scene().customer()
    await anna.start('regain-access')
    await anna.asked('known', FLOW)
    expect(anna.question()?.text).toContain('Кабинет не меняет номера.')
    await anna.press('known', 'tell-me', FLOW)
    await anna.asked('subscribed', FLOW)
    await resolve(card)
    await anna.asked('fixed', FLOW)
    await anna.tap('Сменился номер')
    await anna.until('the first question of the flow', () => anna.question()?.text?.includes('Сбой') === false)
    expect(anna.screen().filter((text) => text.includes('Сбой закончился'))).toHaveLength(1)
    await anna.start('regain-access')
    await anna.until(
      'the flow without the incident',
      () => !(anna.question()?.text?.includes('Известный сбой') ?? true),
    )
  })

  it('lets a customer go on all the same, who is told above the question when it is over', async () => {
    const card = await announce('Сменился номер', 'Кабинет не меняет номера.')
    const boris = await scene().customer()
    await boris.start('regain-access')
    await boris.press('known', 'go-on', FLOW)
    await boris.until('the flow', () => boris.question()?.text?.includes('Известный сбой') === false)
    const question = boris.question()?.text ?? ''
    await resolve(card)
    await boris.until('the news', () => boris.screen().some((text) => text.includes('✅ Сбой закончился')))
    await boris.until('the question again', () => boris.question()?.text?.startsWith(question.slice(0, 40)) === true)
    expect(boris.question()?.text).toContain(question.slice(0, 40))
  })

  it('keeps the own way of a flow that has one, and asks once', async () => {
    const card = await announce('Не приходит SMS-код', 'SMS задерживаются на час.')
    const anna = await scene().customer()
    await anna.start('missing-sms')
    await anna.asked('incident')
    expect(anna.question()?.text).toContain('SMS задерживаются на час.')
    await anna.press('incident', 'go-on')
    await anna.asked('number-asked')
    await resolve(card)
    await anna.until('the news', () => anna.screen().some((text) => text.includes('SMS снова приходят')))
  })

  it('is a line of the menu and an entry of /status while it lasts', async () => {
    const card = await announce('Сменить пароль', 'Пароли не меняются.')
    const vera = await scene().customer()
    await vera.start()
    await known(vera, '⚠️ Пароли не меняются.')
    await vera.say('/status')
    await known(vera, 'Сбой с')
    await resolve(card)
    await vera.say('/menu')
    await vera.until('the menu without it', () => vera.question()?.text?.includes('⚠️') === false)
    await vera.say('/status')
    await known(vera, 'сбоев нет')
  })

  it('that begins is told once to a customer in the middle of the flow it stops; a mistaken end is taken back, and told', async () => {
    const anna = await scene().customer()
    await anna.start('regain-access')
    await anna.until('the first question', () => anna.question() !== undefined)
    const asked = anna.question()?.text
    const card = await announce('Сменился номер', 'Кабинет не открывается.')
    await anna.until('the news', () => anna.screen().some((text) => text.includes('Начался сбой')))
    expect(anna.screen().join('\n')).toContain('Кабинет не открывается.')
    await anna.until('the same question below', () => anna.question()?.text === asked)
    await resolve(card)
    await anna.until('the end', () => anna.screen().some((text) => text.includes('Сбой закончился')))
    await card.press(wording('reopen'))
    await card.shows(', идёт')
    await eventually(
      () => 'a minute to mend a slip',
      async () =>
        (
          await rowsOf(
            scene().test.pool,
            `update incident set updated_at = now() - interval '2 minutes' where id = $1 and state = 'open' returning 1`,
            [card.id],
          )
        ).length > 0,
    )
    await anna.until('that it goes on', () => anna.screen().some((text) => text.includes('Сбой ещё не закончился')))
    expect(anna.screen().filter((text) => text.includes('Начался сбой'))).toHaveLength(1)
    await resolve(card)
  })

  it('is on the card of a customer whom it touches, and its end is told after the talk', async () => {
    const card = await announce('Сменился номер', 'Кабинет закрыт на час.')
    const { customer, topic } = await taken(scene(), desk())
    await topic.shows('Кабинет закрыт на час.')
    await rowsOf(
      scene().test.pool,
      `insert into subscription (chat_id, incident_id, flow) values ($1, $2, 'regain-access')`,
      [customer.id, card.id],
    )
    await resolve(card)
    await newsOf(customer)
    expect(customer.screen().join()).not.toContain('Сбой закончился')
    desk().anna.say('/solved', topic)
    await customer.until('the news after the talk', () =>
      customer.screen().some((text) => text.includes('Сбой закончился')),
    )
  })

  it('that begins and ends during a talk is told in the topic of the customer whom it touches', async () => {
    const touched = await taken(scene(), desk())
    const card = await announce('Не приходит SMS-код', 'SMS задерживаются на час.')
    await touched.topic.shows('⚠️ Сбой: SMS задерживаются на час.')
    await resolve(card)
    await touched.topic.shows('✅ Сбой закончился: SMS задерживаются на час.')
    desk().anna.say('/solved', touched.topic)
  })

  it('is gone on from at the step where they stopped, out of another flow, and after a talk', async () => {
    const card = await announce('Сменился номер', 'Кабинет закрыт на час.')
    const begun = async (): Promise<{ readonly customer: Customer; readonly question: string }> => {
      const customer = await scene().customer()
      await customer.start('regain-access')
      await customer.press('known', 'go-on', FLOW)
      await customer.until('the flow', () => customer.question()?.text?.includes('Известный сбой') === false)
      const first = customer.question()?.text ?? ''
      await customer.tap(customer.buttons()[0] ?? '')
      await customer.until('the second question', () => (customer.question()?.text ?? first) !== first)
      return { customer, question: customer.question()?.text ?? '' }
    }
    const [elsewhere, talking] = [await begun(), await begun()]
    await elsewhere.customer.start('is-it-a-scam')
    await elsewhere.customer.until(
      'the other flow',
      () => (elsewhere.customer.question()?.text ?? elsewhere.question) !== elsewhere.question,
    )
    await talking.customer.say('/menu')
    const topic = await hasTaken(talking.customer)
    await resolve(card)
    await elsewhere.customer.until('the news', () =>
      elsewhere.customer.screen().some((text) => text.includes('✅ Сбой закончился')),
    )
    await elsewhere.customer.tap('Вернуться: Сменился номер')
    await elsewhere.customer.until(
      'the step where she stopped',
      () => elsewhere.customer.question()?.text === elsewhere.question,
    )
    await newsOf(talking.customer)
    desk().anna.say('/solved', topic)
    await talking.customer.until('the news after the talk', () =>
      talking.customer.screen().some((text) => text.includes('Сбой закончился')),
    )
    await talking.customer.tap('Вернуться: Сменился номер')
    await talking.customer.until(
      'the step where he stopped',
      () => talking.customer.question()?.text === talking.question,
    )
  })

  it('is told to whoever blocked the bot once they are back', async () => {
    const card = await announce('Сменился номер', 'Кабинет закрыт на час.')
    const anna = await scene().customer()
    await anna.start('regain-access')
    await anna.press('known', 'tell-me', FLOW)
    await anna.asked('subscribed', FLOW)
    telegram().block({ user: anna.id })
    await resolve(card)
    await newsOf(anna)
    telegram().unblock({ user: anna.id })
    await anna.start()
    await anna.asked('fixed', FLOW)
    await anna.tap('Сменился номер')
    await anna.until('the first question of the flow', () => anna.question()?.text?.includes('Сбой') === false)
    expect(
      anna
        .screen()
        .join('\n')
        .match(/Сбой закончился/g),
    ).toHaveLength(1)
  })

  it('that takes longer is told once to whoever waits', async () => {
    const card = await announce('Сменился номер', 'Кабинет закрыт.')
    await card.press(wording('to'))
    await card.press('1 час')
    await card.press(wording('sure'))
    await card.shows('до ')
    const anna = await scene().customer()
    await anna.start('regain-access')
    await anna.press('known', 'tell-me', FLOW)
    await anna.asked('subscribed', FLOW)
    await card.press(wording('to'))
    await card.press('12 часов')
    await card.press(wording('sure'))
    await eventually(
      () => 'the new end',
      async () =>
        (
          await rowsOf(
            scene().test.pool,
            `update incident set updated_at = now() - interval '2 minutes' where id = $1 and ends_at > now() + interval '2 hours' returning 1`,
            [card.id],
          )
        ).length > 0,
    )
    await anna.until('the new end', () => anna.screen().some((text) => text.includes('Теперь обещают')))
    await anna.say('ну что слышно?')
    await anna.until('an answer', () => anna.screen().some((text) => text.includes('Пока без перемен')))
    expect(anna.screen().some((text) => text.includes('Теперь обещают'))).toBe(true)
    await anna.asked('subscribed', FLOW)
    await resolve(card)
    await anna.asked('fixed', FLOW)
  })

  it('may be in one country, or everywhere', async () => {
    const card = await announce('Сменился номер', 'Кабинет закрыт.')
    await card.press(wording('regions'))
    await card.press('▫️ Россия')
    await card.shows('Где: Россия')
    await card.press(wording('sure'))
    await card.shows('Где: Россия')
    await card.press(wording('regions'))
    await card.press(wording('all-regions'))
    await card.press(wording('sure'))
    await card.shows('Где: везде')
    await resolve(card)
  })

  it('is refused to whoever is no supervisor, and every change stands in the history and the audit log', async () => {
    desk().anna.say('/incident')
    await desk().general('Это может только')
    const card = await announce('Сменить пароль', 'Пароли не меняются.')
    await card.press(wording('to'))
    card.reply('завтра')
    await desk().general('Время не разобрали')
    card.reply('31.12 23:59')
    await card.press(wording('sure'))
    await card.shows('до ')
    await resolve(card)
    await card.press(wording('history'))
    await card.shows('началось')
    const audit = await rowsOf<{ action: string }>(
      scene().test.pool,
      'select action from audit where about = $1 order by id',
      [card.id],
    )
    expect(new Set(audit.map(({ action }) => action))).toEqual(
      new Set(['incident-made', 'incident-updated', 'incident-opened', 'incident-resolved']),
    )
    desk().vera.say('/incidents')
    await desk().general('закончилось')
  })
})
