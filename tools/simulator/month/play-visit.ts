import type { BotState } from '../bot-observer.ts'
import { GREETING } from '../colleagues.ts'
import type { PersonChat } from '../person-chat.ts'
import { lookUntil, waitForQuestion } from '../play.ts'
import type { MonthAct, Move, Story } from './month-story.ts'

/** A visit as the person remembers it. */
export interface VisitMemory {
  /** From the first act to the last. */
  readonly tookMs: number
  /** From the call for a person to their words, see {@link GREETING}; null without a talk. */
  readonly waitedMs: number | null
}

const buttonOf = (mind: BotState, act: Extract<MonthAct, { do: 'press' | 'choose' }>): number => {
  const wanted = act.do === 'press' ? act.event : act.id
  const index = mind.buttons.findIndex(({ event }) =>
    act.do === 'press' ? event.type === wanted : event.type === 'choose' && event.id === wanted,
  )
  if (index < 0) throw new Error(`there is no button ${wanted} at ${mind.flow}/${mind.step}`)
  return index
}

const carryOut = async (talk: PersonChat, act: MonthAct): Promise<void> => {
  switch (act.do) {
    case 'start':
      return talk.start(act.link)
    case 'block':
      return talk.block()
    case 'talk': {
      await lookUntil({ talk }, (one) => one.flow === 'score')
      if (!talk.hasShownText(GREETING)) throw new Error('the message of the colleague never arrived')
      return
    }
    case 'press':
    case 'choose': {
      const mind = await waitForQuestion({ talk })
      return talk.press(mind, buttonOf(mind, act), false)
    }
    case 'write':
      return talk.write(act.text)
    case 'share':
      return talk.share()
    case 'wait':
      return talk.wait(act.minutes)
    default:
      throw new Error(`nobody does "${act.do}" in a month`)
  }
}

/** Checks that the person stands where the story says. An agent may take a waiting customer at any moment. */
const checkPlace = (mind: BotState | null, { act, to }: Move): void => {
  if (mind === null) throw new Error(`the bot did not finish its work after ${act.do}`)
  const [place, meant] = [`${mind.flow}/${mind.step}`, to.at(-1)]
  if (meant === undefined || place === meant || meant === 'person/waiting') return
  throw new Error(`${act.do} led to ${place}, not to ${meant}`)
}

/** Plays a visit. Rejects where the person stands at another place than the story says. */
export const playVisit = async (story: Story, talk: PersonChat): Promise<VisitMemory> => {
  const began = performance.now()
  let called = began
  let waitedMs: number | null = null
  const walks = story.walks.flatMap(({ before, within }) => {
    // The last act of a walk ends it: nobody stands at its end.
    const ending = within.at(-1)
    return [...before, ...within.slice(0, -1), ...(ending === undefined ? [] : [{ act: ending.act, to: [] }])]
  })
  for (const move of [...walks, ...story.after]) {
    const at = performance.now()
    await carryOut(talk, move.act)
    if (move.act.do === 'talk') waitedMs = performance.now() - called
    called = at
    checkPlace(await talk.now(), move)
  }
  return { tookMs: performance.now() - began, waitedMs }
}
