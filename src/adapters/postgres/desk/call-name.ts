import type { DeskCall } from '../../../core/talk/decision.ts'

/** The name under which an agent's call is asked: it tells for which talk, and by whom, when the answer comes. */
export const callName = ({ src, talk, agent }: DeskCall): string => `${src}/${talk}/${agent}`

/** What `callName` wrote down. */
export const readCallName = (
  name: string,
): { readonly call: string; readonly talk: number; readonly agent: number } => {
  const [call = name, talk, agent] = name.split('/')
  return { call, talk: Number(talk), agent: Number(agent) }
}
