import type { Flow } from '../../src/core/flow/flow.ts'
import { viewOf } from '../../src/core/conversation/frame.ts'
import type { Spot } from './reach.ts'
import { texts } from './world.ts'

const MOST = 300
const standing = { service: 'МТС Бизнес', sender: '3339', hotline: '8 800 250-08-90', zone: 'Europe/Minsk' }

/** Screens of these places that are too long to be read at a glance, in any language. */
export const longScreens = (flow: Flow, spots: readonly Spot[]): readonly string[] => {
  const names = Object.keys(flow.vars)
  return [
    ...new Set(
      spots.flatMap(({ frame }) => {
        const { ask } = viewOf(frame)
        if (ask === undefined) return []
        const own = Object.fromEntries(
          names.map((name) => [name, flow.vars[name]?.(frame.snapshot.context as never) ?? '']),
        )
        return texts.locales.flatMap((locale) => {
          const text = texts.plain(locale, { flow: flow.id, message: ask }, { ...standing, ...own }) ?? ''
          return text.length === 0 || text.length > MOST ? [`${locale} ${ask} (${text.length}): ${text}`] : []
        })
      }),
    ),
  ]
}
