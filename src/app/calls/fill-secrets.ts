import type { Call } from '../../core/conversation/effect.ts'

/**
 * Gives the input of a call with the secrets behind its references filled in. Only the call's own references count: a
 * customer may write `constructor`, which every object of JavaScript has.
 */
export const fillSecrets = ({ input, secrets }: Pick<Call, 'input' | 'secrets'>): unknown =>
  JSON.parse(JSON.stringify(input ?? null), (_key, value: unknown) =>
    typeof value === 'string' && Object.hasOwn(secrets, value) ? secrets[value] : value,
  )
