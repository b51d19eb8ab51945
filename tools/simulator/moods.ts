import type { BotState } from './bot-observer.ts'
import type { Play } from './play-result.ts'

/** The effect of a mood at this moment: none, an act in place of the answer, or the end of the play. */
export type MoodEffect = 'calm' | 'done' | 'gone'

type WaitForQuestion = (play: Play) => Promise<BotState>

const REMINDER_MIN = 16
const ASLEEP_MIN = 46

const tap = ({ me, mind, talk }: Play, event: string): MoodEffect => {
  if (!me.offered().includes(event)) return 'calm'
  talk.press(
    mind,
    mind.buttons.findIndex((button) => button.event.type === event),
    false,
  )
  return 'done'
}

/**
 * Minutes of silence: enough for the reminder, and for the flow to fall asleep. A finished matter has no such timer.
 */
const fallSilent = async (play: Play, waitForQuestion: WaitForQuestion): Promise<void> => {
  for (const minutes of [REMINDER_MIN, ASLEEP_MIN]) {
    await play.talk.wait(minutes)
    play.mind = await waitForQuestion(play)
  }
}

const strayMessages = async (play: Play, waitForQuestion: WaitForQuestion): Promise<MoodEffect> => {
  play.talk.sticker()
  play.mind = await waitForQuestion(play)
  play.talk.write(
    { ru: 'а какая завтра погода', en: 'what is the weather tomorrow', be: "якое заўтра надвор'е" }[
      play.person.language
    ],
  )
  return 'done'
}

const actOut = async (play: Play, waitForQuestion: WaitForQuestion): Promise<MoodEffect> => {
  const {
    person: { mood },
    talk,
  } = play
  switch (mood) {
    case 'starts anew': {
      talk.start()
      return 'done'
    }
    case 'goes to the menu':
      return tap(play, 'menu')
    case 'steps back':
      return tap(play, 'back')
    case 'stray messages':
      return strayMessages(play, waitForQuestion)
    case 'falls silent': {
      await fallSilent(play, waitForQuestion)
      return 'done'
    }
    case 'goes away': {
      await fallSilent(play, waitForQuestion)
      return 'gone'
    }
    case 'blocks': {
      talk.block()
      return 'gone'
    }
    case 'blocks and returns': {
      talk.block()
      talk.start()
      return 'done'
    }
    default:
      return 'calm'
  }
}

/** Acts out the mood, once; a curious person opens every explanation. */
export const moodAct = async (play: Play, waitForQuestion: WaitForQuestion): Promise<MoodEffect> => {
  const {
    person: { mood, moodAt },
    me,
    mind,
    questions,
    path,
  } = play
  const inMatter = mind.flow !== 'start' && mind.flow !== 'which'
  if (mood === 'curious' && me.offered().includes('how') && me.first(`how ${mind.flow}/${mind.ask}`))
    return tap(play, 'how')
  if (mood === 'curious' && me.offered().includes('phone-kind')) return tap(play, 'phone-kind')
  if (!inMatter || questions < moodAt || !me.first('the mood')) return 'calm'
  const effect = await actOut(play, waitForQuestion)
  if (effect !== 'calm') path.push(`${mind.flow}/${mind.ask}: ${mood}`)
  return effect
}
