import { describe, expect, it } from 'vitest'
import type { Customer } from './customer.ts'
import { useScene } from './scene.ts'
import { askForTheCode, serviceCode, shareNumber, typeNumber } from './way-in.ts'

const scene = useScene()

const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString()

/** The code of the service that lies on the phone now, newest last. */
const arrived = async (anna: Customer): Promise<readonly string[]> =>
  (await anna.sms()).filter(({ sender, folder }) => sender === 'MTS' && folder === 'inbox').map(({ text }) => text)

/** The newest letter in the mailbox of the account. */
const letterTo = async ({ phone }: Customer): Promise<{ readonly subject: string; readonly text: string }> => {
  const mails = (await scene().control('GET', `handsets/${encodeURIComponent(phone)}/mails`)) as readonly {
    subject: string
    text: string
  }[]
  return mails.at(-1) ?? { subject: '', text: '' }
}

const goodEnd = async (anna: Customer): Promise<void> => {
  await anna.told('end-came')
  await anna.asked('more', 'start')
}

describe('a handset is put right, the code arrives and the flow ends well', () => {
  it.each([
    ['airplane mode', { airplaneMode: true }, 'why-phone-off', 'airplane', 'turned-off'],
    ['inbox full', { inboxFull: true }, 'why-inbox-full', 'space', 'freed'],
    ['faulty SMS', { faultySms: true }, 'why-phone-fault', 'restart', 'restarted'],
    ['data only', { dataOnly: true }, 'why-data-but-no-sms', 'restart', 'restarted'],
    ['suspended', { suspended: true }, 'why-service-suspended', 'pay', 'paid'],
    ['sender blocked', { senderBlocked: true }, 'why-on-the-phone', 'spam', 'found'],
    ['spam app', { spamApp: true }, 'why-on-the-phone', 'spam', 'found'],
  ])('%s', async (_name, switches, why, check, fixed) => {
    const anna = await shareNumber(scene(), { switches })
    await anna.told(why)
    expect(await arrived(anna)).toEqual([])
    await anna.asked(check)
    await anna.switchHandset(Object.fromEntries(Object.keys(switches).map((name) => [name, false])))
    await anna.press(check, fixed)
    await anna.asked('retry')
    await serviceCode(scene(), anna)
    expect((await arrived(anna)).at(-1)).toMatch(/\d{6}/)
    await anna.press('retry', 'came')
    await goodEnd(anna)
  })

  it('off: airplane mode is not it, switching on is', async () => {
    const anna = await shareNumber(scene(), { switches: { off: true } })
    await anna.told('why-phone-off')
    await anna.press('airplane', 'was-off')
    await anna.asked('restart')
    await anna.switchHandset({ off: false })
    expect(await arrived(anna)).toHaveLength(1)
    await anna.press('restart', 'restarted')
    await anna.press('retry', 'came')
    await goodEnd(anna)
  })

  it('inbox full: our own code arrives once there is room, typed here it is deleted and shows that messages arrive', async () => {
    const anna = await shareNumber(scene(), { switches: { inboxFull: true } })
    await anna.press('space', 'enough')
    await anna.press('again', 'sms')
    await anna.asked('sent')
    expect(anna.question()?.text).toContain(`+375 ••• ${anna.phone.slice(-2)}.`)
    expect(await anna.sms()).toEqual([])
    await anna.switchHandset({ inboxFull: false })
    const code = await anna.code()
    await anna.say(code)
    await anna.asked('works')
    expect(anna.chat().messages.filter(({ outgoing, text }) => outgoing && text === code)).toEqual([])
    await anna.press('works', 'came')
    await goodEnd(anna)
  })
})

describe('a number that is not the one on record', () => {
  it.each(['neighbour', 'nobody'])(
    'wrong by a digit (%s): nothing was sent here, and the number is looked at first',
    async (numberOnRecord) => {
      const anna = await shareNumber(scene(), { switches: { numberOnRecord } })
      await anna.told('why-not-sent')
      await anna.press('number', 'wrong')
      await anna.asked('number-differs')
      await anna.switchHandset({ numberOnRecord: 'right' })
      await serviceCode(scene(), anna)
      expect(await arrived(anna)).toHaveLength(1)
      await anna.press('number-differs', 'came')
      await goodEnd(anna)
    },
  )

  it('a typed number that nobody has gets the general questions, and the operator’s no is told to nobody', async () => {
    const anna = await typeNumber(scene(), { sent: false, number: '+375290009998' })
    await anna.told('why-general')
    await askForTheCode(anna)
    await anna.asked('sent')
    expect(anna.question()?.text).toContain('Если номер')
    expect(anna.screen().join()).not.toContain('Оператор')
  })
})

describe('a number that may be in other hands gets no code by SMS or call', () => {
  const byPhone = (anna: Customer): readonly string[] =>
    anna.buttons().filter((text) => ['По SMS', 'Звонком'].includes(text))

  it('SIM swapped by the customer: why codes are held back, then a letter', async () => {
    const anna = await shareNumber(scene(), { switches: { simSwappedAt: hoursAgo(2) } })
    await anna.press('sim-changed', 'it-was-me')
    await anna.told('why-sim-change-hold')
    await anna.asked('again')
    expect(byPhone(anna)).toEqual([])
    await anna.press('again', 'email-link')
    await anna.press('letter', 'came')
    await anna.press('letter-works', 'came')
    await anna.told('end-solved')
    await anna.asked('more', 'start')
  })

  it('SIM swapped by somebody else: a warning, and a person at once', async () => {
    const anna = await shareNumber(scene(), { switches: { simSwappedAt: hoursAgo(2) } })
    await anna.press('sim-changed', 'not-me')
    await anna.told('fraud')
    await anna.press('no-desk', 'request', 'person')
    await anna.asked('requested', 'person')
    await anna.press('requested', 'enough', 'person')
    await anna.asked('more', 'start')
  })

  it('a number that is new to the customer is no suspicion; still its codes are held back, and a letter is the way', async () => {
    const anna = await shareNumber(scene(), { switches: { simSwappedAt: hoursAgo(2) } })
    await anna.press('sim-changed', 'new-number')
    await anna.told('why-sim-change-hold')
    await anna.press('again', 'email-link')
    await anna.asked('letter')
    expect(anna.screen().join()).not.toContain('заблокировать SIM')
  })

  it('reassigned', async () => {
    const anna = await shareNumber(scene(), { switches: { reassignedAt: hoursAgo(30) } })
    await anna.told('why-number-reassigned')
    await anna.asked('no-desk', 'person')
    expect(byPhone(anna)).toEqual([])
  })
})

describe('what the network cannot pass on', () => {
  it('roaming: neither SMS nor call, a letter', async () => {
    const anna = await shareNumber(scene(), { switches: { roaming: true } })
    await anna.told('why-roaming')
    await anna.asked('again')
    expect(anna.buttons().slice(0, 2)).toEqual([anna.label('again', 'email-link'), anna.label('again', 'skip')])
    await anna.press('again', 'email-link')
    await anna.asked('letter')
    const mail = await letterTo(anna)
    expect(mail.subject).toBe('Мой МТС: код для чата помощи')
    expect(mail.text).toMatch(/Ваш код: \d{6} \(проверка SMS\)\. Никому его не называйте\.[\s\S]*https:/)
  })

  it('the code of the letter, typed here, is deleted and shows that the mailbox works; signing in by it is the customer’s turn', async () => {
    const anna = await shareNumber(scene(), { switches: { roaming: true } })
    await anna.press('again', 'email-link')
    await anna.asked('letter')
    const code = /\d{6}/.exec((await letterTo(anna)).text)?.[0] ?? ''
    await anna.say(code)
    await anna.asked('letter-works')
    expect(anna.chat().messages.filter(({ outgoing, text }) => outgoing && text === code)).toEqual([])
    await anna.press('letter-works', 'not-came')
    await anna.asked('no-desk', 'person')
  })

  it('a letter that does not come is looked for, and what was found counts as come', async () => {
    const anna = await shareNumber(scene(), { switches: { roaming: true } })
    await anna.press('again', 'email-link')
    await anna.press('letter', 'not-came')
    await anna.press('spam', 'found', 'missing-email')
    await anna.press('letter-works', 'came')
    await anna.told('end-solved')
  })

  it('a letter that nobody finds ends with a person', async () => {
    const anna = await shareNumber(scene(), { switches: { roaming: true } })
    await anna.press('again', 'email-link')
    await anna.press('letter', 'not-came')
    await anna.asked('spam', 'missing-email')
    await anna.go('person')
    await anna.asked('no-desk', 'person')
  })

  it('calls forwarded: a code by call is offered to nobody, whatever is asked', async () => {
    const anna = await shareNumber(scene(), { switches: { forwarding: 'unconditional' } })
    const offered = new Set<string>()
    const then = async (message: string, button: string): Promise<void> => {
      await anna.asked(message)
      for (const text of anna.buttons()) offered.add(text)
      await anna.press(message, button)
    }
    await then('spam', 'nothing')
    await then('number', 'right')
    await then('restart', 'cannot')
    await then('again', 'skip')
    await anna.asked('no-desk', 'person')
    expect([...offered]).toContain(anna.label('again', 'email-link'))
    expect([...offered]).not.toContain(anna.label('again', 'voice'))
  })

  it('a code by call rings the phone, and typed here it ends well', async () => {
    const anna = await shareNumber(scene())
    await anna.press('spam', 'nothing')
    await anna.press('number', 'right')
    await anna.press('restart', 'cannot')
    await anna.press('again', 'voice')
    await anna.until('the robot’s call is told', () => anna.question()?.text?.includes('позвонит робот') === true)
    const [call] = (await scene().control('GET', `handsets/${encodeURIComponent(anna.phone)}/calls`)) as readonly {
      spoken: string
      outcome: string
    }[]
    expect(call?.outcome).toBe('rang')
    await anna.say(/\d( \d){5}/.exec(call?.spoken ?? '')?.[0] ?? '')
    await anna.until('it works', () => anna.question()?.text?.includes('Звонок дошёл') === true)
    await anna.go('person')
    await anna.asked('no-desk', 'person')
  })
})

describe('own contact and typed number', () => {
  it('an SMS is looked for by its usual sender, until a code has proved the number: then by the one that it really has', async () => {
    const looksFor = (customer: Customer, sender: string): void =>
      expect(customer.question()?.text).toContain(`Поищите SMS от ${sender} `)
    const vera = await typeNumber(scene())
    await vera.press('airplane', 'was-off')
    await vera.asked('spam')
    looksFor(vera, '3339')
    const claimed = await shareNumber(scene())
    await claimed.asked('spam')
    looksFor(claimed, '3339')
    const anna = await shareNumber(scene(), { switches: { inboxFull: true } })
    await anna.press('space', 'enough')
    await anna.switchHandset({ inboxFull: false })
    await anna.press('again', 'sms')
    await anna.asked('sent')
    await anna.say(await anna.code())
    await anna.press('works', 'came')
    await anna.asked('more', 'start')
    await serviceCode(scene(), anna)
    await anna.start('missing-sms')
    await anna.press('number-asked', 'mine')
    await anna.share()
    await anna.asked('spam')
    looksFor(anna, 'MTS')
  })

  it('a typed number gets the same questions in the same words, whatever its handset is like', async () => {
    const seen = []
    for (const switches of [{}, { airplaneMode: true }, { suspended: true }, { simSwappedAt: hoursAgo(1) }]) {
      const anna = await typeNumber(scene(), { switches })
      await anna.told('why-general')
      await anna.press('airplane', 'was-off')
      await anna.asked('spam')
      seen.push(anna.screen().map((text) => text.replace(/\+375[\d ]+/g, '')))
    }
    expect(new Set(seen.map((screen) => JSON.stringify(screen))).size).toBe(1)
  })

  it('a typed number is proved by the code that was sent to it; what is known about it is told from then on', async () => {
    const anna = await typeNumber(scene(), { switches: { forwarding: 'unconditional' } })
    await askForTheCode(anna)
    await anna.asked('sent')
    await anna.say(await anna.code())
    await anna.press('works', 'not-came')
    await anna.told('why-on-the-phone')
  })
})
