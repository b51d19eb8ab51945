import { describe, expect, test } from 'vitest'
import { DATA_REGISTER } from '../../../src/core/ports/data-register.ts'
import { RETENTION_RULES, retentionDays } from '../../../src/core/ports/retention-rules.ts'
import { createPlayer } from '../../flows/player.ts'
import { texts, worldOf } from '../../flows/world.ts'

/** What `/privacy` shows in a language, when every rule has days of its own. */
const shown = (locale: string, days: ReadonlyMap<string, number>): string => {
  const customer = createPlayer({ ...worldOf('my-mts'), keptDays: retentionDays(days) }, {}, locale)
  customer.command('start')
  const at = customer.clock() + 1_000
  const effects = customer.feed({ kind: 'command', name: 'privacy', payload: '', messageId: 9, at })
  return effects.flatMap((effect) => (effect.kind === 'say' || effect.kind === 'ask' ? [effect.text] : [])).join('\n')
}

/**
 * Rules of the tables that hold something of a customer, and that may be changed; the journal's by a setting of its
 * own.
 */
const rulesOfCustomers: readonly string[] = [
  'journal',
  ...new Set(
    [...DATA_REGISTER.values()]
      .filter(({ forget, kept }) => forget !== 'none' && RETENTION_RULES[kept].isAdjustable)
      .map(({ kept }) => kept),
  ),
]

describe.each(texts.locales)('/privacy in %s', (locale) => {
  test('tells the days of every rule about customers, as they are set', () => {
    const days = new Map(rulesOfCustomers.map((rule, place) => [rule, 1_111 + place]))
    const text = shown(locale, days)
    for (const [rule, count] of days)
      expect(text, rule).toMatch(new RegExp(String.raw`${String(count)[0]}.?${String(count).slice(1)}\b`, 'u'))
  })

  test('names how to be forgotten and how to reach a person, and fits one message', () => {
    const text = shown(locale, new Map())
    expect(text).toContain('/forget')
    expect(text).toContain('/person')
    expect(text.length).toBeLessThan(2_500)
  })
})
