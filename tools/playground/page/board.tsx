import type { JSX } from 'preact'
import { useContext, useState } from 'preact/hooks'
import type { EmulatedUser, EmulatorSummary } from '../../telegram-emulator/control-types.ts'
import { ChartPane } from './chart-pane.tsx'
import { Customer } from './customer.tsx'
import { CustomerTabs, intoPhone } from './customer-tabs.tsx'
import { DeskPane } from './desk-pane.tsx'
import { LiveContext } from './follow-live.ts'
import { useSettings, useTexts } from './page-settings.ts'
import type { PageConfig } from './page-wire.ts'
import { LookingBack } from './looking-back.tsx'
import { SceneBar } from './scene-bar.tsx'
import { offeredScenes, SceneGallery } from './scene-gallery.tsx'
import { Tabs } from './tabs.tsx'
import { TopBar } from './top-bar.tsx'
import { useWhere } from './use-chart.ts'
import { isFounder, useDesk } from './use-desk.ts'
import type { DeskInView } from './use-desk.ts'
import { usePanes } from './use-panes.ts'
import type { Pane, Panes } from './use-panes.ts'
import { useScene } from './use-scene.ts'
import type { ScenePlayer } from './use-scene.ts'
import { useLooking, useTurns } from './use-turns.ts'
import { useTrouble } from './use-trouble.ts'
import { GENERAL } from './topic-list.tsx'

export interface BoardProps {
  readonly config: PageConfig
  readonly state: EmulatorSummary
  /** All users who are there, and those of them who are customers. */
  readonly users: readonly EmulatedUser[]
  readonly customers: readonly EmulatedUser[]
}

interface PaneTab {
  readonly id: Pane
  readonly label: string
  readonly note?: string
}

const SkipLink = ({ skip }: { readonly skip: () => void }): JSX.Element => {
  const texts = useTexts()
  return (
    <a
      class="skip"
      href="#chat"
      onClick={(event) => {
        event.preventDefault()
        skip()
      }}
    >
      {texts.toTheChat}
    </a>
  )
}

/** Tells that something is wrong with the playground itself, and what to do. */
const TroubleLine = ({ config }: Pick<BoardProps, 'config'>): JSX.Element | null => {
  const texts = useTexts()
  const { connected } = useContext(LiveContext)
  const trouble = useTrouble(config.sandbox)
  const words = connected ? trouble && (trouble === 'bot' ? texts.botAway : texts.operatorAway) : texts.noConnection
  return words === null ? null : (
    <p class="disconnected" role="alert">
      {words}
    </p>
  )
}

const usePlayer = (
  { state }: BoardProps,
  desk: DeskInView | null,
  panes: Panes,
  choose: (id: number) => void,
): ScenePlayer => {
  const { texts, language } = useSettings()
  const founder = desk?.people.find(isFounder)
  return useScene({
    language,
    words: { notice: '/notice', news: texts.newsToMany },
    users: state.users,
    desk:
      desk && founder
        ? {
            chat: desk.chat.id,
            supervisor: founder.user.id,
            openGeneral: () => {
              desk.be({ id: founder.user.id, anonymous: false })
              desk.openTopic(GENERAL)
            },
          }
        : null,
    choose,
    show: panes.show,
  })
}

/** The tabs of the panes that stand on the right of a wide page. */
const useRightTabs = (desk: DeskInView | null): readonly PaneTab[] => {
  const texts = useTexts()
  const unread = desk === null || desk.unread.size === 0 ? {} : { note: String(desk.unread.size) }
  return [
    { id: 'scenes', label: texts.scenes },
    { id: 'chart', label: texts.chart },
    ...(desk ? [{ id: 'desk', label: texts.desk, ...unread } as const] : []),
  ]
}

/** The customer whose chat a link of the assistant's pages leads back to; 0: none. */
const chatInAddress = (): number => Number(new URLSearchParams(location.search).get('chat') ?? 0)

/** The page's parts: customers on the left, and beside them scenes, the chart or the desk. */
export const Board = (props: BoardProps): JSX.Element => {
  const { config, state, users, customers } = props
  const texts = useTexts()
  const where = useWhere()
  const desk = useDesk(state.groups.filter(({ type }) => type === 'supergroup'))
  const [wanted, setWanted] = useState(chatInAddress)
  // Until every customer's place is known, the gallery would come and go.
  const hasBegun = customers.some(({ id }) => where.get(id) !== null)
  const panes = usePanes({
    hasHandset: config.sandbox,
    hasDesk: desk !== null,
    first: hasBegun || location.hash.startsWith('#moment') ? 'chat' : 'scenes',
  })
  const { shown, right, oneByOne, oneBeside } = panes
  const looking = useLooking()
  const { moment } = looking
  const chosen = customers.find(({ id }) => id === (moment?.chat ?? wanted)) ?? customers[0]
  const rows = useTurns(chosen?.id ?? 0)
  const row = chosen?.id === moment?.chat ? rows.find(({ turn }) => turn === moment?.turn) : undefined
  const choose = (id: number): void => {
    if (moment) looking.leave()
    setWanted(id)
    if (shown === 'scenes') panes.show('chat')
  }
  const toPresent = (): void => {
    setWanted(chosen?.id ?? 0)
    looking.leave()
  }
  const player = usePlayer(props, desk, panes, choose)
  const [scenesTab, ...rightTabs] = useRightTabs(desk)
  const all: readonly PaneTab[] = [
    ...(scenesTab ? [scenesTab] : []),
    ...(oneByOne ? [{ id: 'chat', label: texts.chat } as const] : []),
    ...(config.sandbox ? [{ id: 'handset', label: texts.handset } as const] : []),
    ...rightTabs,
  ]
  const headings = { scenes: texts.scenes, chart: texts.chart, desk: texts.desk }
  const heading = oneBeside ? (
    <h2>{headings[right]}</h2>
  ) : (
    <Tabs<Pane>
      label={texts.panes}
      class="right-tabs"
      chosen={right}
      choose={panes.show}
      tabs={[...(scenesTab ? [scenesTab] : []), ...rightTabs]}
    />
  )
  return (
    <>
      <SkipLink
        skip={() => {
          panes.show('chat')
          requestAnimationFrame(() => intoPhone(chosen?.id ?? 0))
        }}
      />
      <TopBar>
        <CustomerTabs everybody={state.users} customers={customers} chosen={chosen?.id ?? 0} choose={choose} />
      </TopBar>
      <TroubleLine config={config} />
      <SceneBar player={player} showScenes={() => panes.show('scenes')} />
      <LookingBack looking={looking} row={row} leave={toPresent} />
      {oneBeside && <Tabs<Pane> label={texts.panes} class="pane-tabs" chosen={shown} choose={panes.show} tabs={all} />}
      <main class={`board show-${shown}`}>
        <div class="customers">
          {customers.map((user) => (
            <Customer
              key={user.id}
              user={user}
              config={config}
              chosen={user.id === chosen?.id}
              past={user.id === moment?.chat && looking.past !== 'gone' ? looking.past : null}
            />
          ))}
        </div>
        {right === 'scenes' && (
          <SceneGallery
            heading={heading}
            offered={offeredScenes({ sandbox: config.sandbox, desk: desk !== null })}
            play={player.play}
          />
        )}
        {right === 'desk' && desk && <DeskPane desk={desk} users={users} heading={oneBeside ? null : heading} />}
        {right === 'chart' && chosen && (
          <ChartPane
            where={row?.where ?? where.get(chosen.id) ?? null}
            firstFlow={config.flows[0]}
            stages={config.stages}
            rows={rows}
            shown={row?.turn ?? null}
            lookAt={(turn) => looking.lookAt({ chat: chosen.id, turn })}
            customer={chosen.first_name}
            heading={heading}
          />
        )}
      </main>
    </>
  )
}
