import type { JSX } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { EmulatedUser, EmulatorSummary } from '../../telegram-emulator/control-types.ts'
import { AddCustomer } from './add-customer.tsx'
import { attempt, read } from './api.ts'
import { ChartPane } from './chart-pane.tsx'
import { Customer } from './customer.tsx'
import { DeskPane } from './desk-pane.tsx'
import { Icon } from './icons.tsx'
import { LiveContext, useFresh, useLiveStream } from './follow-live.ts'
import { SettingsContext, useKeptSettings, useTexts } from './page-settings.ts'
import { Tabs } from './tabs.tsx'
import { TopBar } from './top-bar.tsx'
import { useWhere } from './use-chart.ts'
import { useDesk } from './use-desk.ts'
import { useMatch } from './use-match.ts'
import type { LiveNews, PageConfig } from './page-wire.ts'

type Pane = 'chat' | 'handset' | 'chart' | 'desk'

interface BoardProps {
  readonly config: PageConfig
  readonly state: EmulatorSummary
  /** All users, and those of them who are no agents. */
  readonly users: readonly EmulatedUser[]
  readonly customers: readonly EmulatedUser[]
}

/** Media queries of narrow.css: one pane at a time, and one pane beside the chat. */
const NARROW = '(max-width: 720px)'
const MIDDLE = '(max-width: 1180px)'

const languages: Readonly<Record<string, string>> = { ru: 'RU', be: 'BE', en: 'EN' }

/** Moves the focus to this customer's input. */
const intoPhone = (id: number): void =>
  document.querySelector<HTMLElement>(`[data-customer="${id}"] :is(.big, .composer textarea)`)?.focus()

/** The customer whose chat a link of the assistant's pages leads back to; 0: none. */
const chatInAddress = (): number => Number(new URLSearchParams(location.search).get('chat') ?? 0)

interface CustomerTabsProps extends Pick<BoardProps, 'users' | 'customers'> {
  readonly chosen: number
  readonly choose: (id: number) => void
}

const CustomerTabs = ({ users, customers, chosen, choose }: CustomerTabsProps): JSX.Element => {
  const texts = useTexts()
  const [adding, setAdding] = useState(false)
  const tabs = customers.map(({ id, first_name, language_code = '' }) => ({
    id,
    label: first_name,
    note: languages[language_code] ?? language_code,
  }))
  return (
    <div class="customers-bar">
      <Tabs
        label={texts.customers}
        class="customer-tabs"
        tabs={tabs}
        chosen={chosen}
        choose={choose}
        enter={intoPhone}
      />
      <button
        type="button"
        class="round"
        aria-label={texts.addCustomer}
        title={texts.addCustomer}
        onClick={() => setAdding(true)}
      >
        <Icon name="plus" />
      </button>
      {adding && <AddCustomer users={users} added={choose} close={() => setAdding(false)} />}
    </div>
  )
}

const Board = ({ config, state, users, customers }: BoardProps): JSX.Element => {
  const texts = useTexts()
  const { connected } = useContext(LiveContext)
  const where = useWhere()
  const desk = useDesk(state.groups.filter(({ type }) => type === 'supergroup'))
  const [wanted, setWanted] = useState(chatInAddress)
  const [pane, setPane] = useState<Pane>('chat')
  const chosen = customers.find(({ id }) => id === wanted) ?? customers[0]
  const oneByOne = useMatch(NARROW)
  const oneBeside = useMatch(MIDDLE)
  const beside = config.sandbox ? 'handset' : 'chart'
  const shown = !oneByOne && pane === 'chat' ? beside : pane
  const deskTab = desk
    ? [{ id: 'desk', label: texts.desk, ...(desk.unread.size > 0 ? { note: String(desk.unread.size) } : {}) } as const]
    : []
  const chartTab = { id: 'chart', label: texts.chart } as const
  const panes = [
    ...(oneByOne ? [{ id: 'chat', label: texts.chat } as const] : []),
    ...(config.sandbox ? [{ id: 'handset', label: texts.handset } as const] : []),
    chartTab,
    ...deskTab,
  ]
  const right = shown === 'desk' && desk ? 'desk' : 'chart'
  const heading =
    oneBeside || !desk ? (
      <h2>{texts.chart}</h2>
    ) : (
      <Tabs<Pane>
        label={texts.panes}
        class="right-tabs"
        chosen={right}
        choose={setPane}
        tabs={[chartTab, ...deskTab]}
      />
    )
  return (
    <>
      <a
        class="skip"
        href="#chat"
        onClick={(event) => {
          event.preventDefault()
          setPane('chat')
          intoPhone(chosen?.id ?? 0)
        }}
      >
        {texts.toTheChat}
      </a>
      <TopBar>
        <CustomerTabs users={users} customers={customers} chosen={chosen?.id ?? 0} choose={setWanted} />
      </TopBar>
      {!connected && (
        <p class="disconnected" role="alert">
          {texts.noConnection}
        </p>
      )}
      {oneBeside && <Tabs<Pane> label={texts.panes} class="pane-tabs" chosen={shown} choose={setPane} tabs={panes} />}
      <main class={`board show-${shown} ${customers.length > 1 ? 'several' : ''}`}>
        <div class="customers">
          {customers.map((user) => (
            <Customer
              key={user.id}
              user={user}
              config={config}
              chosen={user.id === chosen?.id}
              choose={() => setWanted(user.id)}
            />
          ))}
        </div>
        {right === 'desk' && desk ? (
          <DeskPane desk={desk} users={users} heading={oneBeside ? null : heading} />
        ) : (
          chosen && (
            <ChartPane
              where={where.get(chosen.id) ?? null}
              firstFlow={config.flows[0]}
              customer={chosen.first_name}
              heading={heading}
            />
          )
        )}
      </main>
    </>
  )
}

const isNewPerson = (news: LiveNews): boolean =>
  news.kind === 'emulator' && (news.event.type === 'user' || (news.event.type === 'chat' && news.event.chat_id < 0))

const Playing = ({
  config,
  watch,
}: {
  readonly config: PageConfig
  readonly watch: (chats: readonly number[]) => void
}): JSX.Element | null => {
  const state = useFresh(() => read<EmulatorSummary>('/emulator/state'), isNewPerson)
  const users = state?.users.filter(({ deactivated }) => !deactivated) ?? []
  const agents = new Set(state?.groups.flatMap(({ members }) => members))
  const customers = users.filter(({ id }) => !agents.has(id))
  const ids = customers.map(({ id }) => id).join(',')
  useEffect(() => {
    if (state) watch(customers.map(({ id }) => id))
  }, [ids, state === null])
  return state && <Board config={config} state={state} users={users} customers={customers} />
}

/** The whole page. */
export const App = (): JSX.Element => {
  const settings = useKeptSettings()
  const [chats, watch] = useState<readonly number[]>([])
  const [config, setConfig] = useState<PageConfig | null>(null)
  const live = useLiveStream(chats)
  useEffect(() => attempt(read<PageConfig>('/config.json').then(setConfig)), [])
  return (
    <SettingsContext.Provider value={settings}>
      <LiveContext.Provider value={live}>{config && <Playing config={config} watch={watch} />}</LiveContext.Provider>
    </SettingsContext.Provider>
  )
}
