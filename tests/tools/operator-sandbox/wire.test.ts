import { expect, expectTypeOf, test } from 'vitest'
import { CAPABILITIES } from '../../../src/core/operator/capability.ts'
import type { CodeChannel } from '../../../src/core/operator/codes.ts'
import type { DeliveryCause, MessageState } from '../../../src/core/operator/delivery.ts'
import { NUMBER_CATEGORIES } from '../../../src/core/operator/numbers.ts'
import type { ErrorCode } from '../../../src/core/operator/error-code.ts'
import { INCIDENT_SERVICES, PROBLEM_STATES } from '../../../src/core/operator/operator-incident.ts'
import type { OrderState } from '../../../src/core/operator/orders.ts'
import { PHONE_NUMBER } from '../../../src/core/text/phone-number.ts'
import * as capabilities from '../../../wire/operator/capabilities.ts'
import type { WireErrorCode } from '../../../wire/operator/error-codes.ts'
import * as primitives from '../../../wire/operator/primitives.ts'
import * as vocabulary from '../../../wire/operator/vocabulary.ts'

test('the words of the wire are the words that the client knows', () => {
  expect(capabilities.CAPABILITIES).toEqual(CAPABILITIES)
  expect(vocabulary.PROBLEM_STATES).toEqual(PROBLEM_STATES)
  expect(vocabulary.PROBLEM_SERVICES).toEqual(INCIDENT_SERVICES)
  expect(vocabulary.NUMBER_CATEGORIES).toEqual(NUMBER_CATEGORIES)
  expect(primitives.PHONE_NUMBER).toEqual(PHONE_NUMBER)
  expectTypeOf<WireErrorCode>().toEqualTypeOf<ErrorCode>()
  expectTypeOf<vocabulary.CodeChannel>().toEqualTypeOf<CodeChannel>()
  expectTypeOf<vocabulary.MessageState>().toEqualTypeOf<MessageState>()
  expectTypeOf<vocabulary.DeliveryCause>().toEqualTypeOf<DeliveryCause>()
  expectTypeOf<vocabulary.OrderState>().toEqualTypeOf<OrderState>()
})
