import { describe, expect, it } from 'vitest'
import type { Customer } from './customer.ts'
import { useScene } from './scene.ts'
import { letPass } from './time.ts'
import { comeIn, shareNumber, typeNumber } from './way-in.ts'

const scene = useScene()
const telegram = () => scene().emulator.control

/** At the check for airplane mode, by the general questions. */
const atAirplane = async (language = 'ru'): Promise<Customer> => {
  const anna = await typeNumber(scene(), { language, sent: false })
  await anna.asked('airplane')
  return anna
}

/** What the bot has shown as chosen, oldest first. */
const chosen = (anna: Customer): readonly string[] => anna.screen().flatMap((text) => text.match(/✓ .*/g) ?? [])

describe('a button', () => {
  it('of an older message answers with a notice and shows the present question again', async () => {
    const anna = await atAirplane()
    const { message_id: old, inline_keyboard: keyboard } = anna.question() ?? expect.fail('no question')
    const data = keyboard?.[0]?.[0] && 'callback_data' in keyboard[0][0] ? keyboard[0][0].callback_data : ''
    await anna.press('airplane', 'was-off')
    await anna.asked('spam')
    const before = anna.question()?.message_id
    await letPass(scene().test, 1)
    telegram().press({ user: anna.id, message_id: old, data })
    await anna.until(
      'the notice',
      () => anna.chat().toasts.at(-1)?.text === 'Это прошлый вопрос. Ответьте на последний.',
    )
    await anna.until('the question again', () => (anna.question()?.message_id ?? 0) > (before ?? 0))
    await anna.asked('spam')
  })

  it('tapped twice acts once', async () => {
    const anna = await atAirplane()
    const tap = { user: anna.id, message_id: anna.question()?.message_id ?? 0, text: anna.label('airplane', 'was-off') }
    telegram().press(tap)
    telegram().press(tap)
    await anna.until('both taps answered', () => anna.chat().toasts.length === 3)
    await anna.asked('spam')
    expect(anna.chat().toasts.map(({ text }) => text)).toEqual(['', '', ''])
    expect(chosen(anna).filter((text) => text.includes('Он выключен'))).toHaveLength(1)
  })

  it.each(['999:0', '1:99', 'airplane', '{"prompt":1}', '-1:0', '1:0:0'])(
    'with forged data (%s) does nothing but show the question',
    async (data) => {
      const anna = await atAirplane()
      telegram().press({ user: anna.id, message_id: anna.question()?.message_id ?? 0, data })
      await anna.until('the tap is answered', () => anna.chat().toasts.length === 2)
      await anna.asked('airplane')
      expect(chosen(anna)).toHaveLength(2)
    },
  )

  it('pressed is shown as chosen, and its question has no buttons any more', async () => {
    const anna = await atAirplane()
    await anna.press('airplane', 'was-off')
    await anna.asked('spam')
    expect(chosen(anna).map((text) => text.replace(/\d/g, '0'))).toEqual([
      '✓ Другой номер',
      '✓ +000 00 000 00 00',
      '✓ Он выключен',
    ])
    expect(anna.chat().messages.filter(({ inline_keyboard: keyboard }) => keyboard?.length)).toHaveLength(1)
  })
})

describe('what nobody expected at this question', () => {
  const file = {}
  it.each([
    ['a sticker', { sticker: { emoji: '😀' } }, 'note-cannot-read-sticker'],
    ['a voice message', { voice: file }, 'note-cannot-read-voice'],
    ['a photo', { photo: file }, 'note-cannot-read-photo'],
    ['a document', { document: file }, 'note-cannot-read-document'],
    ['a video', { video: file }, 'note-cannot-read-video'],
    ['a place', { location: { latitude: 53.9, longitude: 27.5 } }, 'note-cannot-read-location'],
    ['a forwarded post', { text: 'Розыгрыш!', forwarded_from: 'Канал' }, 'note-forwarded'],
    ['4,096 characters', { text: 'слово '.repeat(682) + 'угол' }, 'note-too-long'],
    ['an emoji storm', { text: '😡😡😡🔥🔥🔥'.repeat(40) }, 'note-only-emoji'],
    ['an unknown command', { text: '/pizza' }, 'note-unknown-command'],
    ['/help', { text: '/help' }, 'note-help'],
    ['/privacy', { text: '/privacy' }, 'note-privacy'],
  ])('%s is answered kindly, and the flow stays where it is', async (_what, content, note) => {
    const anna = await atAirplane()
    telegram().send({ user: anna.id, ...content })
    await anna.asked(note, 'common')
    await anna.asked('airplane')
    await anna.press('airplane', 'was-off')
    await anna.asked('spam')
  })

  it('words that mean nothing here get the question in other words', async () => {
    const anna = await atAirplane()
    await anna.say('лодка')
    await anna.asked('note-ask-otherwise', 'common')
    await anna.asked('missing-sms-airplane', 'reworded')
    await anna.press('airplane', 'was-off')
    await anna.asked('spam')
  })

  it('an edited message is not read again', async () => {
    const anna = await atAirplane()
    await anna.say('минутку, смотрю')
    await anna.asked('wait-a-moment', 'manners')
    const mine = anna.chat().messages.findLast(({ outgoing }) => outgoing)
    telegram().edit({ user: anna.id, message_id: mine?.message_id ?? 0, text: 'да' })
    await anna.asked('note-edited', 'common')
    await anna.asked('airplane')
  })

  it('a second miss in a row points at the way to a person', async () => {
    const anna = await atAirplane()
    await anna.say('абракадабра')
    await anna.asked('note-ask-otherwise', 'common')
    await anna.say('лодка')
    await anna.asked('note-missed-twice', 'common')
    await anna.say('человек')
    await anna.asked('no-desk', 'person')
  })
})

describe('typed words count as a button', () => {
  it.each([
    ['ru', 'да', 'retry'],
    ['ru', 'нет', 'spam'],
    ['ru', 'Он выключен', 'spam'],
    ['ru', 'был включён!', 'retry'],
    ['ru', 'ой, он был включен с утра', 'retry'],
    ['en', 'yes', 'retry'],
    ['en', 'no', 'spam'],
    ['be', 'так', 'retry'],
    ['be', 'не', 'spam'],
  ])('%s: «%s» leads to %s', async (language, typed, next) => {
    const anna = await atAirplane(language)
    await anna.say(typed)
    await anna.asked(next)
  })

  it('"how" asks for the phone once, and shows a picture above the instructions', async () => {
    const anna = await atAirplane()
    await anna.say('как')
    await anna.asked('which-phone', 'common')
    await anna.tap('Кнопочный')
    const captions = () => anna.chat().messages.flatMap(({ message }) => message.caption ?? [])
    await anna.until('a picture with its line', () => captions().includes('Так выглядит значок авиарежима.'))
    await anna.until('instructions below', () => /Кнопочный: «Меню»/.test(anna.question()?.text ?? ''))
    expect(anna.buttons()).not.toContain('iPhone')
  })

  it('and denied they mean the opposite', async () => {
    const anna = await atAirplane()
    await anna.say('нет, он точно не был включён')
    await anna.asked('spam')
  })

  it('of the menu, the way back and a person, in any language', async () => {
    const anna = await atAirplane('en')
    await anna.say('назад')
    await anna.asked('typing')
    await anna.say('человек')
    await anna.asked('no-desk', 'person')
    await anna.say('menu')
    await anna.asked('menu', 'start')
  })
})

describe('ways', () => {
  it('/start in the middle stays where it is; a deep link begins anew; back leads into what was left', async () => {
    const anna = await atAirplane()
    await letPass(scene().test, 1)
    await anna.say('/start')
    await anna.asked('note-still-here', 'common')
    await anna.asked('airplane')
    await anna.start('missing-sms')
    await anna.asked('number-asked')
    await anna.go('back')
    await anna.asked('airplane')
  })

  it('a deep link that means nothing greets as usual', async () => {
    const anna = await scene().customer()
    await anna.start('no-such-thing_at-all')
    await anna.asked('greeting', 'start')
    await anna.tap('Не приходит SMS-код')
    await anna.asked('number-asked')
  })

  it('back steps through the questions one by one, and the number can be another one', async () => {
    const anna = await atAirplane()
    await anna.press('airplane', 'was-off')
    await anna.asked('spam')
    await anna.go('back')
    await anna.asked('airplane')
    await anna.go('back')
    await anna.asked('typing')
    await anna.go('back')
    await anna.asked('number-asked')
    await anna.press('number-asked', 'mine')
    await anna.until('the reply keyboard', () => anna.chat().reply_keyboard !== null)
    telegram().replyKey({ user: anna.id, text: anna.label('ways', 'back', 'common') })
    await anna.asked('number-asked')
    expect(anna.chat().reply_keyboard).toBeNull()
  })

  it('back never leads across a code that was sent', async () => {
    const anna = await shareNumber(scene(), { switches: { inboxFull: true } })
    await anna.press('space', 'enough')
    await anna.asked('again')
    expect(anna.buttons()).toContain(anna.label('ways', 'back', 'common'))
    await anna.press('again', 'sms')
    await anna.asked('sent')
    expect(anna.buttons()).not.toContain(anna.label('ways', 'back', 'common'))
    await anna.say('назад')
    await anna.asked('sent')
  })

  it('out to the menu and back into the flow; to a person and back', async () => {
    const anna = await atAirplane()
    await anna.go('menu')
    await anna.asked('menu', 'start')
    await anna.go('back')
    await anna.asked('airplane')
    await anna.go('person')
    await anna.asked('no-desk', 'person')
    await anna.go('back')
    await anna.asked('airplane')
    await anna.say('/person')
    await anna.press('no-desk', 'enough', 'person')
    await anna.asked('airplane')
  })

  it('a new language in the middle of a flow: the same question in it, and everything after', async () => {
    const anna = await atAirplane()
    await anna.say('/language')
    await anna.asked('language', 'language')
    await anna.tap('English')
    await anna.until(
      'the question in English',
      () =>
        anna.question()?.text?.startsWith('Check whether') === true || /airplane/i.test(anna.question()?.text ?? ''),
    )
    await anna.say('no')
    await anna.until('the next one', () => anna.question()?.text?.includes('3339') === true)
    expect(anna.question()?.text).not.toMatch(/[а-я]/i)
  })

  it('the greeting speaks another language at one tap, in the same message', async () => {
    const anna = await scene().customer({ language: 'de' })
    await anna.start()
    const id = anna.question()?.message_id
    await anna.tap('Беларуская')
    await anna.until('Belarusian', () => anna.question()?.text?.includes('Адказвае праграма') === true)
    expect(anna.question()?.message_id).toBe(id)
  })
})

describe('silence and absence', () => {
  it('one reminder, then sleep, and the flow wakes where it was', async () => {
    const anna = await atAirplane()
    await letPass(scene().test, 16)
    await anna.asked('reminder', 'common')
    await anna.asked('airplane')
    await letPass(scene().test, 46)
    await anna.asked('asleep', 'common')
    expect(anna.screen().filter((text) => text.includes('Вопрос ждёт вашего ответа'))).toEqual([])
    await anna.go('wake')
    await anna.asked('note-awake', 'common')
    await anna.asked('airplane')
    await anna.press('airplane', 'was-off')
    await anna.asked('spam')
  })

  it('asleep beside a reply keyboard, which is taken away; any word wakes', async () => {
    const anna = await comeIn(scene())
    await anna.press('number-asked', 'mine')
    await anna.until('the reply keyboard', () => anna.chat().reply_keyboard !== null)
    await letPass(scene().test, 16)
    await anna.until('reminded', () => anna.screen().at(-1)?.includes('Вопрос ждёт') === true)
    await letPass(scene().test, 46)
    await anna.asked('asleep', 'common')
    expect(anna.chat().reply_keyboard).toBeNull()
    await anna.say('я тут')
    await anna.share()
    await anna.told('why-on-the-phone')
  })

  it('nobody is reminded of a matter that has ended', async () => {
    const anna = await shareNumber(scene(), { switches: { airplaneMode: true } })
    await anna.press('airplane', 'turned-off')
    await anna.press('retry', 'came')
    await anna.asked('more', 'start')
    const waiting = await scene().test.pool.query('select 1 from timer where chat_id = $1', [anna.id])
    expect(waiting.rowCount).toBe(0)
  })

  it('blocking the bot stops every clock; coming back wakes the conversation where it was', async () => {
    const anna = await shareNumber(scene(), { switches: { airplaneMode: true } })
    await anna.press('airplane', 'turned-off')
    await anna.asked('retry')
    const timers = async (): Promise<number> =>
      (await scene().test.pool.query('select 1 from timer where chat_id = $1', [anna.id])).rowCount ?? 0
    expect(await timers()).toBeGreaterThan(0)
    telegram().block({ user: anna.id })
    while ((await timers()) > 0) await new Promise((resolve) => setTimeout(resolve, 20))
    await letPass(scene().test, 5)
    telegram().unblock({ user: anna.id })
    await anna.asked('did-it-come')
    await anna.press('did-it-come', 'came')
    await anna.told('end-came')
  })
})

it('leaves a group that is no desk', async () => {
  const { id } = telegram().addGroup({ title: 'Дача', bot_as: 'member' })
  const inside = (): boolean =>
    telegram()
      .chat({ chat: id })
      .members.some(({ user, status }) => user.is_bot && status === 'member')
  const left = Date.now() + 10_000
  while (inside() && Date.now() < left) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(inside()).toBe(false)
})
