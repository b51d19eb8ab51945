import { describe, expect, it } from 'vitest'
import type { Customer } from './customer.ts'
import { useScene } from './scene.ts'
import { letPass } from './time.ts'
import { findNothing, shareNumber } from './way-in.ts'

/** The questions in the order of likelihood, up to the offer of a code, when nobody can tell anything. */
const throughTheGeneralQuestions = async (anna: Customer): Promise<void> => {
  await anna.told('why-general')
  await findNothing(anna)
}

describe('no operator at all', () => {
  const scene = useScene({ operator: false })

  it('asks what can be asked, offers no code that nobody could send, and ends with a person', async () => {
    const anna = await shareNumber(scene())
    await throughTheGeneralQuestions(anna)
    await anna.press('test-sms', 'arrives')
    await anna.asked('site')
    expect(anna.screen().join()).not.toMatch(/Оператор|Отправим на/)
    await anna.go('person')
    await anna.press('no-desk', 'request', 'person')
    await anna.asked('not-requested', 'person')
    expect(scene().line.heard()).toEqual([])
  })
})

describe('a site that is late itself', () => {
  const scene = useScene({ operator: false })

  it('whoever will wait is called back a quarter of an hour later, and by then the code has come', async () => {
    const anna = await shareNumber(scene())
    await throughTheGeneralQuestions(anna)
    await anna.press('test-sms', 'arrives')
    await anna.press('site', 'will-wait')
    await anna.asked('waiting')
    expect(anna.question()?.text).toContain('15 минут')
    await letPass(scene().test, 14)
    await anna.asked('waiting')
    await letPass(scene().test, 2)
    await anna.press('did-it-come', 'came')
    await anna.told('end-came')
  })
})

describe('an operator that can do little', () => {
  const scene = useScene({ sandbox: { capabilities: ['codes.sms'] } })

  it('knows nothing about numbers, and can send an SMS', async () => {
    const anna = await shareNumber(scene())
    await throughTheGeneralQuestions(anna)
    await anna.asked('again')
    expect(anna.buttons().slice(0, 2)).toEqual([anna.label('again', 'sms'), anna.label('again', 'skip')])
    await anna.press('again', 'sms')
    await anna.asked('sent')
    await anna.say(await anna.code())
    await anna.press('works', 'came')
    await anna.told('end-came')
  })
})

describe('an operator whose receipts are missing', () => {
  const signals = ['signals.reachability', 'signals.roaming'] as const
  const codes = ['codes.sms', 'codes.voice'] as const

  describe('and which knows of other holders', () => {
    const scene = useScene({ sandbox: { capabilities: [...signals, 'signals.numberRecycling', ...codes] } })

    it('still says that the phone is not in the network', async () => {
      const anna = await shareNumber(scene(), { switches: { airplaneMode: true } })
      await anna.told('why-phone-off')
      await anna.press('airplane', 'turned-off')
      await anna.press('retry', 'came')
      await anna.told('end-came')
    })
  })

  describe('and which cannot tell of other holders', () => {
    const scene = useScene({ sandbox: { capabilities: [...signals, ...codes] } })

    it('tells nothing by a contact, which may be of the holder before', async () => {
      const anna = await shareNumber(scene(), { switches: { airplaneMode: true } })
      await throughTheGeneralQuestions(anna)
      expect(anna.screen().join()).not.toContain('Оператор сообщает')
    })
  })
})

describe('an operator that is down', () => {
  const scene = useScene()

  it('answers 503 to everything: the general questions, a code that could not be sent is told, a person has the hotline', async () => {
    scene().line.trouble(() => ({ status: 503 }))
    const anna = await shareNumber(scene())
    await throughTheGeneralQuestions(anna)
    await anna.press('again', 'sms')
    await anna.told('not-sent')
    await anna.go('person')
    await anna.press('no-desk', 'request', 'person')
    await anna.asked('not-requested', 'person')
    expect(anna.question()?.text).toContain('8 800 250-08-90')
    scene().line.trouble(null)
  })
})

describe('an operator that fails for one number', () => {
  const scene = useScene({ sandbox: { stallMs: 15_000 } })

  it('number 050: nobody can tell anything, and a code that could not be sent is told', async () => {
    const anna = await shareNumber(scene(), { phone: '375290000050', sent: false })
    await throughTheGeneralQuestions(anna)
    await anna.press('again', 'sms')
    await anna.told('not-sent')
  })

  it('number 051: evidence is not waited for longer than its time; whether a code has left is told as unknown', async () => {
    const anna = await shareNumber(scene(), { phone: '375290000051', sent: false })
    await throughTheGeneralQuestions(anna)
    await anna.press('again', 'sms')
    await anna.asked('may-arrive')
    await anna.press('may-arrive', 'came')
    await anna.asked('works')
  })
})
