import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useSettings } from './page-settings.ts'
import type { FlowStage, TurnRow } from './page-wire.ts'
import { stageOf } from './stage-path.ts'
import type { Texts } from './texts-en.ts'
import { clockTime } from './times.ts'
import { factWords } from './fact-words.ts'
import { flowName } from './flow-names.ts'
import { calls, causes, events, stageNames } from './why-words.ts'
import type { PageLanguage } from './page-settings.ts'

export interface TurnListProps {
  readonly rows: readonly TurnRow[]
  /** The turn that is looked back at; null for the present. */
  readonly shown: number | null
  readonly stages: Readonly<Record<string, readonly FlowStage[]>>
  readonly lookAt: (turn: number) => void
}

const cameWords = ({ event, pressed }: TurnRow, language: PageLanguage): string => {
  if (pressed === null) return events[language][event] ?? event
  return language === 'en' ? `“${pressed}”` : `«${pressed}»`
}

const answerWords = ({ call, facts }: TurnRow, language: PageLanguage, texts: Texts): string | null => {
  if (call === null) return null
  const name = calls[language][call.name] ?? call.name
  if (call.failed !== null) return `${name}: ${texts.refusedWith(call.failed)}`
  return facts.length === 0 ? `${name}: ${texts.doneWord}` : facts.map((fact) => factWords(fact, language)).join(', ')
}

const placeWords = ({ where }: TurnRow, { stages }: Pick<TurnListProps, 'stages'>, language: PageLanguage): string => {
  const stage = stageOf(stages[where.flow], where.states)
  const name = flowName(where.flow, language)
  return stage === null ? name : `${name}: ${stageNames[language][stage.kind]}`
}

const Row = ({
  row,
  isShown,
  isStop,
  lane,
}: {
  readonly row: TurnRow
  readonly isShown: boolean
  /** True for the one row that the Tab key stops at. */
  readonly isStop: boolean
  readonly lane: TurnListProps
}): JSX.Element => {
  const { texts, language } = useSettings()
  const answer = answerWords(row, language, texts)
  return (
    <li>
      <button
        type="button"
        class={`turn ${row.custody}`}
        data-turn={row.turn}
        tabIndex={isStop ? 0 : -1}
        aria-current={isShown ? 'step' : undefined}
        onClick={() => lane.lookAt(row.turn)}
      >
        <span class="came">
          <strong>{cameWords(row, language)}</strong>
          <time>{clockTime(row.at, language)}</time>
        </span>
        {answer !== null && (
          <span class="answered">
            {row.call?.name === 'evidence.collect' ? `${texts.operatorSays}: ` : ''}
            {answer}
          </span>
        )}
        {row.ruledOut.length > 0 && (
          <span class="ruled-out">
            {texts.ruledOut}: <s>{row.ruledOut.map((cause) => causes[language][cause] ?? cause).join(', ')}</s>
          </span>
        )}
        <span class="led-to">→ {placeWords(row, lane, language)}</span>
        {row.custody !== 'bot' && (
          <span class="held">{row.custody === 'agent' ? texts.heldBy(row.agent ?? '') : texts.waitsForPerson}</span>
        )}
      </button>
    </li>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

/** Moves the focus from turn to turn by the arrow keys. */
const walk = (event: KeyboardEvent): void => {
  const step = steps[event.key]
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.turn')]
  const next = step === undefined ? undefined : all[all.indexOf(document.activeElement as HTMLElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/**
 * The lane beside the chat: each turn with what came, what the operator answered, what that rules out, and where it
 * led.
 */
export const TurnList = (props: TurnListProps): JSX.Element => {
  const { rows, shown } = props
  const { texts } = useSettings()
  const box = useRef<HTMLDivElement>(null)
  const last = rows.at(-1)?.turn
  useEffect(() => {
    if (shown === null && box.current) box.current.scrollTop = box.current.scrollHeight
  }, [last, shown])
  const stop = shown ?? last
  return (
    <section class="lane" aria-label={texts.lane}>
      <h3>{texts.lane}</h3>
      <div class="lane-body" ref={box}>
        {rows.length === 0 ? (
          <p class="empty">{texts.laneEmpty}</p>
        ) : (
          <ol onKeyDown={walk}>
            {rows.map((row) => (
              <Row key={row.turn} row={row} isShown={row.turn === shown} isStop={row.turn === stop} lane={props} />
            ))}
          </ol>
        )}
      </div>
    </section>
  )
}
