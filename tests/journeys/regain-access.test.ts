import { beforeAll, describe, expect, it } from 'vitest'
import type { Customer } from './customer.ts'
import { useScene } from './scene.ts'
import { letPass } from './time.ts'

const FLOW = 'regain-access'
const twoHoursAgo = (): string => new Date(Date.now() - 2 * 3_600_000).toISOString()

const shows = (who: Customer, words: string): Promise<void> =>
  who.until(`«${words}»`, () => who.question()?.text?.includes(words) === true)

const answer = async (who: Customer, ...answers: readonly (readonly [string, string])[]): Promise<void> => {
  for (const [message, button] of answers) await who.press(message, button, FLOW)
}

describe('an account that is opened by e-mail', () => {
  const scene = useScene()
  beforeAll(() => scene().reopen({ services: ['ozon'] }))

  const begin = async (): Promise<Customer> => {
    const anna = await scene().customer()
    await anna.start(FLOW)
    return anna
  }

  /** Neither number nor device opens it: at the question for the letter. */
  const atTheLetter = async (): Promise<Customer> => {
    const anna = await begin()
    await answer(anna, ['telegram', 'on-new'], ['access', 'neither'])
    await shows(anna, 'Открывается ли почта')
    await anna.tap(anna.label('email', 'opens', FLOW))
    await shows(anna, 'нажмите «Забыли пароль?»')
    return anna
  }

  const atTheLink = async (): Promise<Customer> => {
    const anna = await atTheLetter()
    await anna.tap(anna.label('letter', 'letter-came', FLOW))
    await anna.asked('link', FLOW)
    return anna
  }

  /**
   * The site sends its code; from the link to the flow that looks for it, on the new number that is the customer's own.
   */
  const lookForTheCode = async (anna: Customer): Promise<void> => {
    await scene().control('POST', `handsets/${encodeURIComponent(anna.phone)}/service-code`, {})
    await anna.press('link', 'no-code', FLOW)
    await anna.press('number-asked', 'mine')
    await anna.share()
  }

  const toTheEnd = async (anna: Customer): Promise<void> => {
    await answer(anna, ['link', 'confirmed'])
    await shows(anna, 'Задайте на сайте новый пароль')
    await anna.tap(anna.label('password', 'set', FLOW))
    await answer(anna, ['test', 'signs-in'], ['devices', 'signed-out'])
    await anna.told('elsewhere', FLOW)
    await anna.asked('more', 'start')
  }

  const leaveARequest = async (anna: Customer): Promise<void> => {
    await answer(anna, ['papers', 'ready'])
    await anna.until('the way to a person', () => anna.buttons().includes(anna.label('no-desk', 'request', 'person')))
    await anna.tap(anna.label('no-desk', 'request', 'person'))
    await anna.asked('requested', 'person')
  }

  it('is regained with a link that had run out at first', async () => {
    const anna = await atTheLink()
    await answer(anna, ['link', 'link-broken'], ['link-broken', 'requested'])
    await shows(anna, 'нажмите «Забыли пароль?»')
    await anna.tap(anna.label('letter', 'letter-came', FLOW))
    await toTheEnd(anna)
  })

  it('goes to a person with a checklist when the new link is broken too', async () => {
    const anna = await atTheLink()
    await answer(anna, ['link', 'link-broken'], ['link-broken', 'link-broken'])
    await leaveARequest(anna)
  })

  it('goes to a person when nobody finds out which e-mail it is', async () => {
    const anna = await begin()
    await answer(anna, ['telegram', 'on-new'], ['access', 'neither'])
    await shows(anna, 'Открывается ли почта')
    await anna.tap(anna.label('email', 'how', FLOW))
    await answer(anna, ['email-how', 'no-access'])
    await shows(anna, 'почту аккаунта')
    await leaveARequest(anna)
  })

  it('has its letter looked for: the address was wrong, and the letter that was asked for again leads on', async () => {
    const anna = await atTheLetter()
    await anna.tap(anna.label('letter', 'no-letter', FLOW))
    await anna.press('spam', 'nothing', 'missing-email')
    await anna.press('address', 'wrong', 'missing-email')
    await anna.asked('retry', 'missing-email')
    await letPass(scene().test, 3)
    await anna.press('did-it-come', 'came', 'missing-email')
    await anna.asked('link', FLOW)
  })

  it('is asked the same step again by whoever turns back from looking for the letter', async () => {
    const anna = await atTheLetter()
    await anna.tap(anna.label('letter', 'no-letter', FLOW))
    await anna.asked('spam', 'missing-email')
    await anna.go('back')
    await shows(anna, 'нажмите «Забыли пароль?»')
    await anna.tap(anna.label('letter', 'letter-came', FLOW))
    await toTheEnd(anna)
  })

  it('has its code looked for, and is at the same step again when the code has come', async () => {
    const anna = await atTheLink()
    await anna.switchHandset({ airplaneMode: true })
    await lookForTheCode(anna)
    await anna.told('why-phone-off')
    await anna.switchHandset({ airplaneMode: false })
    await anna.press('airplane', 'turned-off')
    await anna.press('retry', 'came')
    await toTheEnd(anna)
  })

  it('is not locked by three wrong codes: they close one code, and the next one opens', async () => {
    const anna = await atTheLink()
    await anna.switchHandset({ inboxFull: true })
    await lookForTheCode(anna)
    await anna.press('space', 'enough')
    await anna.press('again', 'sms')
    await anna.asked('sent')
    await anna.switchHandset({ inboxFull: false })
    const first = await anna.code()
    for (const left of ['2 попытки', '1 попытка']) {
      await anna.say(first === '123456' ? '654321' : '123456')
      await shows(anna, left)
    }
    await anna.say('111111')
    await anna.press('spent', 'new-code')
    await anna.press('again', 'sms')
    await anna.asked('too-early')
    await letPass(scene().test, 2)
    await anna.asked('sent')
    await anna.say(await anna.code())
    await anna.press('works', 'came')
    await toTheEnd(anna)
  })

  it('is helped without the operator while it is down, and with it once it is back', async () => {
    const anna = await atTheLink()
    await anna.switchHandset({ airplaneMode: true })
    scene().line.trouble(() => ({ status: 503 }))
    await lookForTheCode(anna)
    await anna.told('why-general')
    await anna.press('airplane', 'was-off')
    await anna.press('spam', 'found')
    await anna.press('retry', 'came')
    await anna.asked('link', FLOW)
    scene().line.trouble(null)
    await lookForTheCode(anna)
    await anna.told('why-phone-off')
    await shows(anna, 'С ваших слов: авиарежим выключен')
    await anna.tap(anna.label('ways', 'not-so', 'common'))
    await anna.switchHandset({ airplaneMode: false })
    await anna.press('airplane', 'turned-off')
    await anna.press('retry', 'came')
    await toTheEnd(anna)
  })

  it('takes a new SIM card on a new number for nothing bad, and tells how long codes are held back', async () => {
    const anna = await atTheLink()
    await anna.switchHandset({ simSwappedAt: twoHoursAgo() })
    await lookForTheCode(anna)
    await anna.told('why-sim-change-hold')
    expect(anna.screen().join()).not.toContain('Это были вы?')
  })

  it('warns, and sends no code, when somebody else has swapped the SIM card of the old number', async () => {
    const anna = await begin()
    await anna.switchHandset({ simSwappedAt: twoHoursAgo() })
    await answer(anna, ['telegram', 'on-new'], ['access', 'number-works'])
    await shows(anna, 'впишите новый')
    await anna.tap(anna.label('in-profile', 'no-code', FLOW))
    await answer(anna, ['which-number', 'to-old'])
    await anna.press('number-asked', 'mine')
    await anna.share()
    await anna.press('sim-changed', 'not-me')
    await anna.told('fraud')
    await anna.until('the way to a person', () => anna.buttons().includes(anna.label('no-desk', 'request', 'person')))
    expect(await anna.sms()).toEqual([])
  })
})

describe('an account that is opened by the number', () => {
  const scene = useScene()

  /** The old number is lost, and no e-mail is left: at the question for the code word. */
  const atTheWord = async (): Promise<Customer> => {
    const anna = await scene().customer()
    await anna.start(FLOW)
    await answer(anna, ['telegram', 'on-new'])
    await shows(anna, 'у каждого номера свой кабинет')
    await anna.tap(anna.label('by-number', 'old-cabinet', FLOW))
    await answer(anna, ['old-cabinet', 'lost'])
    await anna.asked('code-word', FLOW)
    return anna
  }

  it('is regained by the code word, though the letter was in spam', async () => {
    const anna = await atTheWord()
    await answer(anna, ['code-word', 'no-letter'])
    await anna.press('spam', 'found', 'missing-email')
    await shows(anna, 'Войдите с присланным паролем')
    await anna.tap(anna.label('password', 'set', FLOW))
    await answer(anna, ['test', 'signs-in'], ['devices', 'signed-out'])
    await anna.told('elsewhere', FLOW)
  })

  it('goes to a person with a checklist when the word is forgotten', async () => {
    const anna = await atTheWord()
    await answer(anna, ['code-word', 'word-forgotten'])
    await shows(anna, 'паспорт и номер договора')
    await anna.tap(anna.label('papers', 'ready', FLOW))
    await anna.until('the way to a person', () => anna.buttons().includes(anna.label('no-desk', 'request', 'person')))
  })

  it('has its password by SMS looked for on the new number', async () => {
    const anna = await scene().customer()
    await anna.switchHandset({ inboxFull: true })
    await scene().control('POST', `handsets/${encodeURIComponent(anna.phone)}/service-code`, { service: 'MTS' })
    await anna.start(FLOW)
    await answer(anna, ['telegram', 'on-new'])
    await shows(anna, 'у каждого номера свой кабинет')
    await anna.tap(anna.label('by-number', 'no-code', FLOW))
    await anna.press('number-asked', 'mine')
    await anna.share()
    await anna.told('why-inbox-full')
    await anna.switchHandset({ inboxFull: false })
    await anna.press('space', 'freed')
    await anna.press('retry', 'came')
    await shows(anna, 'у каждого номера свой кабинет')
  })
})
