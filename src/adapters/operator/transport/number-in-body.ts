import type { OperationScope } from '../../../../wire/operator/scopes.ts'
import { isPhoneNumber } from '../../../core/text/phone-number.ts'
import type { PhoneNumber } from '../../../core/text/phone-number.ts'

type Place = NonNullable<OperationScope['number']>

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined

/** Finds the number that a request is about in its body; null when there is none. */
export const numberInBody = (body: unknown, place: Place): PhoneNumber | null => {
  const found = fieldOf(place === 'device' ? fieldOf(body, 'device') : body, 'phoneNumber')
  return typeof found === 'string' && isPhoneNumber(found) ? found : null
}

/** Gives the body without the number that it is about. */
export const withoutNumber = (body: unknown, place: Place): Readonly<Record<string, unknown>> => {
  const { [place]: _left, ...rest } = body as Readonly<Record<string, unknown>>
  return rest
}
