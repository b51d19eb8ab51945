import type { ComponentChildren, JSX } from 'preact'
import { Icon } from './icons.tsx'
import type { IconName } from './icons.tsx'
import { useTexts } from './page-settings.ts'
import { sceneIds } from './scenes.ts'
import type { SceneId } from './scenes.ts'

const signs: Readonly<Record<SceneId, IconName>> = {
  airplane: 'plane',
  spam: 'filter',
  sim: 'sim',
  outage: 'mast',
  person: 'person',
  thousand: 'horn',
}

export interface SceneGalleryProps {
  readonly heading: ComponentChildren
  /** Scenes that can be played here: without a sandbox or a desk some cannot. */
  readonly offered: readonly SceneId[]
  readonly play: (id: SceneId) => void
}

/** The scenes that can be played here. */
export const offeredScenes = (has: { readonly sandbox: boolean; readonly desk: boolean }): readonly SceneId[] =>
  sceneIds.filter((id) => (id === 'person' || id === 'thousand' ? has.desk : has.sandbox))

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }

/** Moves the focus from scene to scene by the arrow keys. */
const walk = (event: KeyboardEvent): void => {
  const step = steps[event.key]
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.scene')]
  const next = step === undefined ? undefined : all[all.indexOf(document.activeElement as HTMLElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The first screen: scenes that set the phone and play the first taps. One Tab stop; the arrow keys go on from it. */
export const SceneGallery = ({ heading, offered, play }: SceneGalleryProps): JSX.Element => {
  const texts = useTexts()
  return (
    <section class="scenes" aria-label={texts.scenes}>
      <header>{heading}</header>
      <div class="scenes-body">
        <p>{texts.scenesHint}</p>
        <ul onKeyDown={walk}>
          {offered.map((id, index) => (
            <li key={id}>
              <button
                type="button"
                class="scene"
                data-scene={id}
                tabIndex={index === 0 ? 0 : -1}
                onClick={() => play(id)}
              >
                <span class="scene-sign" aria-hidden="true">
                  <Icon name={signs[id]} />
                </span>
                <strong>{texts.sceneNames[id]}</strong>
                <span>{texts.sceneAbout[id]}</span>
              </button>
            </li>
          ))}
        </ul>
        <p class="by-hand">{texts.scenesByHand}</p>
      </div>
    </section>
  )
}
