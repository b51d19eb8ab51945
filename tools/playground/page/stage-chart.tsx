import type { JSX } from 'preact'
import { useSettings } from './page-settings.ts'
import type { FlowStage, HeatOfStages, TurnRow, Where } from './page-wire.ts'
import { pathTo, stageOf } from './stage-path.ts'
import { flowName } from './flow-names.ts'
import { stageNames } from './why-words.ts'

export interface StageChartProps {
  readonly where: Where
  /** Turns up to this place. */
  readonly rows: readonly TurnRow[]
  readonly stages: Readonly<Record<string, readonly FlowStage[]>>
  /** Counts of those who passed and left; null while they are not shown. */
  readonly heat: HeatOfStages | null
  /** Opens the details at a state of the machine. */
  readonly open: (state: string) => void
}

const Custody = ({ last }: { readonly last: TurnRow | undefined }): JSX.Element => {
  const { texts } = useSettings()
  const holder = last?.custody ?? 'bot'
  const words =
    holder === 'agent' ? texts.heldBy(last?.agent ?? '') : holder === 'waiting' ? texts.waitsForPerson : texts.heldByBot
  return (
    <p class={`custody ${holder}`}>
      <span class="bot-holder" aria-hidden="true">
        {texts.botWord}
      </span>
      <i aria-hidden="true" />
      <span class="agent-holder" aria-hidden="true">
        {texts.personWord}
      </span>
      <span class="sr">{words}</span>
    </p>
  )
}

/**
 * The chart's first level: the stages of the present flow in plain words, with the walked path lit, and who answers the
 * customer.
 */
export const StageChart = ({ where, rows, stages, heat, open }: StageChartProps): JSX.Element => {
  const { texts, language } = useSettings()
  const own = stages[where.flow] ?? []
  const { flows, walked, states } = pathTo(rows, where, stages)
  const present = stageOf(own, where.states)
  const before = flows.slice(0, -1)
  return (
    <div class="stages">
      <Custody last={rows.at(-1)} />
      {before.length > 0 && <p class="flows-before">{before.map((flow) => flowName(flow, language)).join(' → ')} →</p>}
      <h3>{flowName(where.flow, language)}</h3>
      <ol>
        {own.map((stage) => {
          const isPresent = stage === present
          const isWalked = walked.has(stage.kind)
          const count = heat?.[stage.kind]
          return (
            <li key={stage.kind} class={isPresent ? 'present' : isWalked ? 'walked' : ''} data-stage={stage.kind}>
              <button
                type="button"
                aria-current={isPresent ? 'step' : undefined}
                onClick={() =>
                  open(
                    (isPresent ? where.states[0] : stage.states.find((state) => states.has(state))) ??
                      stage.states[0] ??
                      '',
                  )
                }
              >
                {stageNames[language][stage.kind]}
                {isWalked && !isPresent && <span class="sr">, {texts.stageWalked}</span>}
                {count && (
                  <small class={count.left > 0 ? 'leaving' : ''}>{texts.passedAndLeft(count.passed, count.left)}</small>
                )}
              </button>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
