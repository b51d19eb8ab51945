import { describe, expect, it } from 'vitest'
import { sources } from './sources.ts'

/**
 * Words of the old dialect, which name no folder, file, type or function any more (ARCHITECTURE.md has the words in
 * use).
 */
const OLD_WORDS = [
  'told',
  'asked',
  'held',
  'said',
  'bare',
  'alone',
  'heard',
  'spoken',
  'house',
  'room',
  'face',
  'weather',
  'parcel',
  'lane',
  'wish',
  'grant',
  'vain',
  'insist',
  'crew',
  'hire',
  'bury',
  'untold',
] as const

/** The parts of a name: `DeskRoom` → desk, room; `told-error` → told, error; `MAX_CHARS` → max, chars. */
const partsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')

const isOld = (name: string): boolean => partsOf(name).some((part) => (OLD_WORDS as readonly string[]).includes(part))

const EXPORTED = /^export (?:abstract )?(?:const|class|interface|type|function|async function) (\w+)/

describe('words', () => {
  it('of the old dialect name no folder and no file', () => {
    const names = new Set(sources.flatMap(({ file }) => file.split('/').map((part) => part.replace(/\.tsx?$/, ''))))
    expect([...names].filter(isOld)).toEqual([])
  })

  it('of the old dialect name nothing that the core exports', () => {
    const exported = sources
      .filter(({ file }) => file.startsWith('src/core/'))
      .flatMap(({ file, lines }) =>
        lines.flatMap((line) => {
          const name = EXPORTED.exec(line)?.[1]
          return name === undefined ? [] : [`${file}: ${name}`]
        }),
      )
    expect(exported.length).toBeGreaterThan(300)
    expect(exported.filter((line) => isOld(line.split(': ')[1] ?? ''))).toEqual([])
  })

  it('are found in any spelling', () => {
    expect(['DeskRoom', 'told-error', 'MOST_TOLD', 'toldIn', 'isHeld'].filter(isOld)).toHaveLength(5)
    expect(['golden', 'household', 'interface', 'surface', 'roommate'].filter(isOld)).toEqual([])
  })
})
