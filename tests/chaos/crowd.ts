import type { Chance } from './random.ts'
import type { Scene } from './scene.ts'
import { createWalker } from './walker.ts'
import type { Walker } from './walker.ts'

/** Customers who walk through the flow again and again. */
export interface Crowd {
  readonly walkers: readonly Walker[]
  /** How often somebody reached an end. */
  readonly ends: () => number
  /** Acts of all of them together. */
  readonly acts: () => number
  /** Lets everybody come to an end, and resolves then. Rejects when anybody was left without an answer. */
  readonly leave: () => Promise<void>
}

export interface CrowdOptions {
  readonly size: number
  readonly chance: Chance
  readonly patienceMs?: number
  readonly thinksMs?: number
}

/** Sets customers walking. */
export const startCrowd = async (scene: Scene, { size, ...options }: CrowdOptions): Promise<Crowd> => {
  const walkers = await Promise.all(Array.from({ length: size }, () => createWalker(scene, options)))
  let leaving = false
  let ends = 0
  const live = async (walker: Walker): Promise<void> => {
    await walker.start()
    for (;;) {
      await walker.walk()
      ends += 1
      if (leaving) return
      await walker.step()
    }
  }
  const walking = Promise.all(walkers.map(live))
  walking.catch(() => undefined)
  return {
    walkers,
    ends: () => ends,
    acts: () => walkers.reduce((total, walker) => total + walker.acts(), 0),
    leave: async () => {
      leaving = true
      await walking.catch((error: unknown) => {
        const complaints = scene
          .said()
          .split('\n')
          .filter((line) => /"level":"(?:error|fatal)"/.test(line))
        throw new Error(complaints.slice(0, 3).join('\n') || scene.said().slice(-1_500), { cause: error })
      })
    },
  }
}
