import { describe, expect, it } from 'vitest'
import { useScene } from './scene.ts'
import { lookAtIncidents } from './time.ts'
import { serviceCode } from './way-in.ts'

const scene = useScene()

/** The network as it is from now on; the house looks at incidents anew. */
const setNetwork = async (network: Readonly<Record<string, unknown>>): Promise<void> => {
  await scene().control('PATCH', 'network', network)
  await scene().reopen()
}

const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString()

describe('a known trouble is told before any question', () => {
  it('an outage: the customer subscribes, the outage ends, the news arrives and the flow is taken up', async () => {
    await setNetwork({ outage: { plannedEndAt: inAnHour() } })
    const anna = await scene().customer()
    await serviceCode(scene(), anna)
    await anna.start('missing-sms')
    await anna.asked('incident')
    expect(anna.screen().join()).not.toContain('На какой номер')
    expect(anna.question()?.text).toMatch(/SMS не доходят[\s\S]*Обещают закончить .*до \d\d:\d\d/)
    await anna.press('incident', 'tell-me')
    await anna.told('end-subscribed')
    await anna.asked('more', 'start')
    await setNetwork({ outage: null })
    await lookAtIncidents(scene().test)
    await anna.asked('fixed', 'incident')
    expect(await anna.sms()).toHaveLength(1)
    await anna.tap('Не приходит SMS-код')
    await anna.press('number-asked', 'mine')
    await anna.share()
    await anna.told('why-on-the-phone')
  })

  it('maintenance, in English: going on all the same leads to a wait', async () => {
    await setNetwork({ maintenance: { plannedEndAt: inAnHour() } })
    const ann = await scene().customer({ language: 'en' })
    await serviceCode(scene(), ann)
    await ann.start('missing-sms')
    await ann.asked('incident')
    expect(ann.question()?.text).toContain('Planned work is going on')
    await ann.press('incident', 'go-on')
    await ann.press('number-asked', 'mine')
    await ann.share()
    await ann.asked('waiting')
    await setNetwork({ maintenance: null })
  })

  it('an outage that was not waited for at first: the wait is in vain, the news is promised from within the flow, and comes', async () => {
    await setNetwork({ outage: {} })
    const anna = await scene().customer()
    await serviceCode(scene(), anna)
    await anna.start('missing-sms')
    await anna.press('incident', 'go-on')
    await anna.press('number-asked', 'mine')
    await anna.share()
    await anna.told('why-outage')
    await anna.press('waiting', 'not-came')
    await anna.press('notify', 'tell-me')
    await anna.told('end-subscribed')
    await anna.asked('more', 'start')
    await setNetwork({ outage: null })
    await lookAtIncidents(scene().test)
    await anna.asked('fixed', 'incident')
  })

  it('news comes to somebody in the middle of the flow without losing the place', async () => {
    await setNetwork({ outage: {} })
    const vera = await scene().customer({ language: 'be' })
    await vera.start('missing-sms')
    await vera.press('incident', 'tell-me')
    await vera.asked('more', 'start')
    await vera.start('missing-sms')
    await vera.press('incident', 'go-on')
    await vera.press('number-asked', 'other')
    await vera.asked('typing')
    await setNetwork({ outage: null })
    await lookAtIncidents(scene().test)
    await vera.until('the news', () => vera.screen().some((text) => text.includes('SMS зноў прыходзяць')))
    await vera.asked('typing')
    await vera.say(vera.phone)
    await vera.told('why-general')
  })
})
