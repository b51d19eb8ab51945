import { isSameWord } from '../text/nearest-names.ts'
import { answer, combine, recordAudit } from './desk-context.ts'
import type { AgentContext } from './agent-list.ts'
import { noChange } from './decision.ts'
import type { Decision } from './decision.ts'

/** Handles `/language`: what is meant for this agent alone is in that language from now on. Without one it is told. */
export const chooseLanguage = (ctx: AgentContext): Decision => {
  const { agent, event, situation, world } = ctx
  const { locales } = world.texts
  const word = event.words.trim()
  const locale = locales.find((one) => isSameWord(one, word))
  if (locale === undefined)
    return answer(ctx, 'no-language', { language: agent.locale ?? situation.locale, languages: locales.join(', ') })
  const changed = { ...agent, locale }
  const inOwn: AgentContext = { ...ctx, agent: changed, situation: { ...situation, agent: changed } }
  return combine(
    { ...noChange, agents: [{ kind: 'put', agent: changed }] },
    recordAudit({ agent, customer: null }, 'language', locale),
    answer(inOwn, 'language-set'),
  )
}
