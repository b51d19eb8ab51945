import { describe, expect, test } from 'vitest'
import { loadFlows } from '../../../src/bootstrap/load-flows.ts'
import { checkTexts } from '../../../src/adapters/fluent/check-texts.ts'
import { checkViews } from '../../../src/adapters/fluent/check-views.ts'
import { loadTexts } from '../../../src/adapters/fluent/load-texts.ts'

describe('the texts of this house', () => {
  test('are whole in Russian, Belarusian and English, and fit Telegram', () => {
    expect(checkTexts('locales')).toEqual([])
    expect(loadTexts('locales', 'ru').locales).toEqual(['ru', 'be', 'en'])
  })

  test('say something for every view of every flow, with variables that the flow gives', async () => {
    expect(checkViews('locales', [...(await loadFlows('flows')).values()])).toEqual([])
  })
})
