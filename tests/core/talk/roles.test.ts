import { describe, expect, test } from 'vitest'
import { withRoles } from '../../../src/core/talk/roles.ts'
import { anna, chief, command, from, situation } from './desk-world.ts'

const asked = (id: number, anonymous = false) => command('/agents', from(id, anonymous))

describe('a supervisor', () => {
  test('is whom the settings name, on the list of agents or not', () => {
    expect(withRoles(situation({ agent: anna }), asked(11), new Set([11])).agent).toEqual({
      ...anna,
      role: 'supervisor',
    })
    expect(withRoles(situation({ agent: null }), asked(99), new Set([99])).agent).toMatchObject({
      id: 99,
      role: 'supervisor',
    })
  })

  test('is no supervisor any more when the settings do not name them, whatever the list remembers', () => {
    const found = withRoles(situation({ agent: chief }), asked(1), new Set([99]))
    expect(found.agent?.role).toBe('agent')
    expect(found.agents.filter(({ role }) => role === 'supervisor')).toEqual([])
  })

  test('is nobody who hides, and no stranger', () => {
    expect(withRoles(situation({ agent: null }), asked(99, true), new Set([99])).agent).toBeNull()
    expect(withRoles(situation({ agent: null }), asked(98), new Set([99])).agent).toBeNull()
  })

  test('who is not on the list can be written there: the limit fits its column', () => {
    expect(withRoles(situation({ agent: null }), asked(99), new Set([99])).agent?.maxTalks).toBeLessThan(2 ** 31)
  })
})
