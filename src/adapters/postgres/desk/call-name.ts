import type { DeskCall } from '../../../core/talk/decision.ts'

/**
 * Encodes an agent's call as its name, `src/talk/agent`, so that the answer says for which talk and for whom it was
 * made.
 */
export const callName = ({ src, talk, agent }: DeskCall): string => `${src}/${talk}/${agent}`

/** Decodes a name of {@link callName}. */
export const readCallName = (
  name: string,
): { readonly call: string; readonly talk: number; readonly agent: number } => {
  const [call = name, talk, agent] = name.split('/')
  return { call, talk: Number(talk), agent: Number(agent) }
}
