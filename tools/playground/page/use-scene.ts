import { useEffect, useRef, useState } from 'preact/hooks'
import type { EmulatorSummary } from '../../telegram-emulator/control-types.ts'
import { ActError, change, read } from './api.ts'
import { removeCustomer } from './new-customer.ts'
import { MissingError, playScene, UnsetError } from './play-scene.ts'
import type { Hand, SceneStage } from './play-scene.ts'
import { scenes } from './scenes.ts'
import type { SceneId } from './scenes.ts'

/** Reasons why a scene cannot go on. */
type SceneTrouble = 'bot' | 'operator' | 'missing' | 'unset'

/** The scene that is or was played. */
export interface SceneNow {
  readonly id: SceneId
  readonly state: 'playing' | 'stopped' | 'done' | SceneTrouble
  /** Number of the act, from 0. */
  readonly step: number
  /** The words on what is pressed. */
  readonly label: string
  readonly hand: Hand | null
  /** People who have gathered, while a crowd does. */
  readonly count: number | null
}

/** The player of scenes. */
export interface ScenePlayer {
  readonly now: SceneNow | null
  /** Plays a scene from its beginning; the customer of its last time goes. */
  readonly play: (id: SceneId) => void
  readonly stop: () => void
  readonly close: () => void
}

/** Finds out why a scene failed, so that the reader is told what to do; `otherwise` when everything is there. */
const findTrouble = async (otherwise: SceneTrouble): Promise<SceneTrouble> => {
  try {
    const { bots } = await read<EmulatorSummary>('/emulator/state')
    if (!bots.some(({ polling, webhook }) => polling || webhook !== '')) return 'bot'
    await read('/sandbox/network')
  } catch (error) {
    if (error instanceof ActError && error.status === 502) return 'operator'
  }
  return otherwise
}

const usesNetwork = (id: SceneId): boolean =>
  scenes[id].acts.some((act) => act.do === 'switch' && (act.flag === 'outage' || act.flag === 'maintenance'))

/** Hook: the player. `stage` is read when a scene begins. */
export const useScene = (stage: Omit<SceneStage, 'tell' | 'signal'>): ScenePlayer => {
  const [now, setNow] = useState<SceneNow | null>(null)
  const playing = useRef<AbortController | null>(null)
  const customers = useRef(new Map<SceneId, number>()).current
  const latest = useRef(stage)
  latest.current = stage
  useEffect(() => () => playing.current?.abort(), [])

  const clear = async (id: SceneId): Promise<void> => {
    const before = customers.get(id)
    customers.delete(id)
    if (before !== undefined) await removeCustomer(before).catch(() => undefined)
    if (usesNetwork(id)) await change('/sandbox/network', { outage: null, maintenance: null })
  }

  const run = async (id: SceneId, controller: AbortController): Promise<void> => {
    const { signal } = controller
    const set = (news: Partial<SceneNow>): void => {
      if (playing.current === controller)
        setNow((last) => ({ step: 0, label: '', hand: null, count: null, state: 'playing', ...last, ...news, id }))
    }
    try {
      await clear(id)
      await playScene(
        id,
        {
          ...latest.current,
          signal,
          tell: (step, label, hand, count) => set({ step, label, hand, count: count ?? null }),
        },
        (customer) => customers.set(id, customer),
      )
      set({ state: 'done', hand: null, count: null })
    } catch (error) {
      if (signal.aborted) set({ state: 'stopped', hand: null })
      else {
        const isMissing = error instanceof MissingError
        if (!isMissing && !(error instanceof UnsetError) && !(error instanceof ActError)) reportError(error)
        set({ state: await findTrouble(isMissing ? 'missing' : 'unset'), hand: null })
      }
    }
  }

  return {
    now,
    play: (id) => {
      playing.current?.abort()
      const controller = new AbortController()
      playing.current = controller
      setNow({ id, state: 'playing', step: 0, label: '', hand: null, count: null })
      void run(id, controller)
    },
    stop: () => playing.current?.abort(),
    close: () => {
      playing.current?.abort()
      playing.current = null
      setNow(null)
    },
  }
}
