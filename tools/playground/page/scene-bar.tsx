import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useTexts } from './page-settings.ts'
import { scenes } from './scenes.ts'
import type { Texts } from './texts-en.ts'
import type { Hand } from './play-scene.ts'
import type { SceneNow, ScenePlayer } from './use-scene.ts'

const words = ({ id, state, step, label, count }: SceneNow, texts: Texts): string => {
  switch (state) {
    case 'playing':
      if (count !== null) return texts.gathering(count)
      return label === ''
        ? texts.sceneWaits
        : scenes[id].acts[step]?.do.startsWith('desk-write')
          ? texts.sceneWrites(label)
          : texts.scenePresses(label)
    case 'done':
      return texts.sceneThen[id]
    case 'stopped':
      return texts.sceneStopped
    case 'bot':
      return texts.botAway
    case 'operator':
      return texts.operatorAway
    case 'missing':
      return texts.sceneLost
    case 'unset':
      return texts.sceneUnset
  }
}

/** The hand that is about to press, above everything, dialogs too. */
const PointingHand = ({ x, y }: Hand): JSX.Element => {
  const element = useRef<HTMLElement>(null)
  useEffect(() => element.current?.showPopover(), [])
  return <i class="hand" ref={element} popover="manual" style={{ left: `${x}px`, top: `${y}px` }} aria-hidden="true" />
}

export interface SceneBarProps {
  readonly player: ScenePlayer
  readonly showScenes: () => void
}

/** The line above the board while a scene is played and after it: what happens, what to do next, stop, start over. */
export const SceneBar = ({ player, showScenes }: SceneBarProps): JSX.Element | null => {
  const texts = useTexts()
  const { now, play, stop, close } = player
  if (now === null) return null
  const isPlaying = now.state === 'playing'
  const isTrouble = !isPlaying && now.state !== 'done' && now.state !== 'stopped'
  return (
    <section class={`scene-bar ${isTrouble ? 'trouble' : ''}`} aria-label={texts.scene}>
      <p>
        <strong>{texts.sceneNames[now.id]}</strong>
        {isPlaying && <small>{texts.stepOf(now.step + 1, scenes[now.id].acts.length)}</small>}
        <span role="status">{words(now, texts)}</span>
      </p>
      {isPlaying ? (
        <button type="button" onClick={stop}>
          {texts.stopScene}
        </button>
      ) : (
        <>
          <button type="button" onClick={() => play(now.id)}>
            {texts.playAgain}
          </button>
          <button
            type="button"
            onClick={() => {
              close()
              showScenes()
            }}
          >
            {texts.otherScenes}
          </button>
        </>
      )}
      {now.hand && <PointingHand key={now.step} {...now.hand} />}
    </section>
  )
}
