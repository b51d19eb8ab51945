import type { Mind } from './minds.ts'
import type { Play } from './played.ts'

/** What a mood made of this moment: nothing, something that was done instead of answering, or the end of it. */
export type Moody = 'calm' | 'done' | 'gone'

type Settle = (play: Play) => Promise<Mind>

const REMINDED_MIN = 16
const ASLEEP_MIN = 46

const tap = ({ me, mind, talk }: Play, event: string): Moody => {
  if (!me.offered().includes(event)) return 'calm'
  talk.press(
    mind,
    mind.buttons.findIndex((button) => button.event.type === event),
    false,
  )
  return 'done'
}

/** Long enough for the reminder, and for the flow to be put to sleep; a matter that is at its end has no such clock. */
const fallSilent = async (play: Play, settle: Settle): Promise<void> => {
  for (const minutes of [REMINDED_MIN, ASLEEP_MIN]) {
    await play.talk.wait(minutes)
    play.mind = await settle(play)
  }
}

const strayMessages = async (play: Play, settle: Settle): Promise<Moody> => {
  play.talk.sticker()
  play.mind = await settle(play)
  play.talk.write(
    { ru: 'а какая завтра погода', en: 'what is the weather tomorrow', be: "якое заўтра надвор'е" }[
      play.person.language
    ],
  )
  return 'done'
}

const once = async (play: Play, settle: Settle): Promise<Moody> => {
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
      return strayMessages(play, settle)
    case 'falls silent': {
      await fallSilent(play, settle)
      return 'done'
    }
    case 'goes away': {
      await fallSilent(play, settle)
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

/** What somebody does at this moment because of their mood, once; whoever is curious looks up how to check everything. */
export const moodAct = async (play: Play, settle: Settle): Promise<Moody> => {
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
  if (!inMatter || questions < moodAt || !me.first('the mood')) return 'calm'
  const moody = await once(play, settle)
  if (moody !== 'calm') path.push(`${mind.flow}/${mind.ask}: ${mood}`)
  return moody
}
