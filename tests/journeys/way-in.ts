import type { Customer, NewCustomer } from './customer.ts'
import type { Stage } from './stage.ts'

/** How things stand when somebody comes with a missing code. */
export interface Situation extends NewCustomer {
  /** What is wrong with the handset. */
  readonly switches?: Readonly<Record<string, unknown>>
  /** The service has just sent its code, to the number it has on record; so by default. */
  readonly sent?: boolean
}

/** The service sends its own code to the number it has on record. */
export const serviceCode = (stage: Stage, { phone }: Pick<Customer, 'phone'>): Promise<unknown> =>
  stage.control('POST', `handsets/${encodeURIComponent(phone)}/service-code`, { service: 'MTS' })

/** Somebody whose handset stands so, at the question for the number. */
export const comeIn = async (stage: Stage, { switches, sent = true, ...who }: Situation = {}): Promise<Customer> => {
  const anna = await stage.customer(who)
  if (switches) await anna.switchHandset(switches)
  if (sent) await serviceCode(stage, anna)
  await anna.start('missing-sms')
  await anna.asked('number-asked')
  return anna
}

/** From the greeting to the number, proved by the own contact. */
export const shareNumber = async (stage: Stage, situation: Situation = {}): Promise<Customer> => {
  const anna = await comeIn(stage, situation)
  await anna.press('number-asked', 'mine')
  await anna.share()
  return anna
}

/** From the greeting to the number, which is only typed and so proves nothing. */
export const typeNumber = async (
  stage: Stage,
  situation: Situation & { readonly number?: string } = {},
): Promise<Customer> => {
  const anna = await comeIn(stage, situation)
  await anna.press('number-asked', 'other')
  await anna.asked('typing')
  await anna.say(situation.number ?? anna.phone)
  return anna
}

/** The general questions, at none of which anything is found. */
export const findNothing = async (customer: Customer): Promise<void> => {
  await customer.press('airplane', 'was-off')
  await customer.press('spam', 'nothing')
  await customer.press('number', 'right')
  await customer.press('space', 'enough')
}

/** The same, then a code by SMS. */
export const askForTheCode = async (customer: Customer): Promise<void> => {
  await findNothing(customer)
  await customer.press('test-sms', 'arrives')
  await customer.press('again', 'sms')
}
