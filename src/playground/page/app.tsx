import type { JSX } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { EmulatedUser } from '../emulator/control-types.ts'
import { AddCustomer } from './add-customer.tsx'
import { attempt, read } from './api.ts'
import { ChartPane } from './chart-pane.tsx'
import { Customer } from './customer.tsx'
import { Icon } from './icons.tsx'
import { LiveContext, useFresh, useLiveStream } from './live.ts'
import { SettingsContext, useKeptSettings, useTexts } from './settings.ts'
import { Tabs } from './tabs.tsx'
import { TopBar } from './top-bar.tsx'
import { useWhere } from './use-chart.ts'
import { useMatch } from './use-match.ts'
import type { PageConfig } from './wire.ts'

type Pane = 'chat' | 'handset' | 'chart'

interface DeskProps {
  readonly config: PageConfig
  readonly users: readonly EmulatedUser[]
}

/** Where narrow.css shows one thing at a time. */
const NARROW = '(max-width: 720px)'

const languages: Readonly<Record<string, string>> = { ru: 'RU', be: 'BE', en: 'EN' }

/** Puts the focus where this customer would go on. */
const intoPhone = (id: number): void =>
  document.querySelector<HTMLElement>(`[data-customer="${id}"] :is(.big, .composer textarea)`)?.focus()

const CustomerTabs = ({ users, chosen, choose }: {
  readonly users: readonly EmulatedUser[], readonly chosen: number, readonly choose: (id: number) => void
}): JSX.Element => {
  const texts = useTexts()
  const [adding, setAdding] = useState(false)
  const tabs = users.map(({ id, first_name, language_code = '' }) => ({ id, label: first_name, note: languages[language_code] ?? language_code }))
  return (
    <div class="customers-bar">
      <Tabs label={texts.customers} class="customer-tabs" tabs={tabs} chosen={chosen} choose={choose} enter={intoPhone} />
      <button type="button" class="round" aria-label={texts.addCustomer} title={texts.addCustomer} onClick={() => setAdding(true)}><Icon name="plus" /></button>
      {adding && <AddCustomer users={users} added={choose} close={() => setAdding(false)} />}
    </div>
  )
}

const Desk = ({ config, users }: DeskProps): JSX.Element => {
  const texts = useTexts()
  const { connected } = useContext(LiveContext)
  const where = useWhere()
  const [wanted, setWanted] = useState(0)
  const [pane, setPane] = useState<Pane>('chat')
  const beside = config.sandbox ? 'handset' : 'chart'
  const chosen = users.find(({ id }) => id === wanted) ?? users[0]
  const oneByOne = useMatch(NARROW)
  const shown = !oneByOne && pane === 'chat' ? beside : pane
  const panes = [
    { id: 'chat', label: texts.chat }, { id: 'handset', label: texts.handset }, { id: 'chart', label: texts.chart },
  ] as const
  return (
    <>
      <TopBar><CustomerTabs users={users} chosen={chosen?.id ?? 0} choose={setWanted} /></TopBar>
      {!connected && <p class="disconnected" role="alert">{texts.noConnection}</p>}
      <Tabs<Pane> label={texts.panes} class="pane-tabs"  chosen={shown} choose={setPane}
        tabs={panes.filter(({ id }) => id === 'handset' ? config.sandbox : id === 'chart' || oneByOne)} />
      <main class={`desk show-${shown} ${users.length > 1 ? 'several' : ''}`}>
        <div class="customers">
          {users.map(user => (
            <Customer key={user.id} user={user} config={config} chosen={user.id === chosen?.id} choose={() => setWanted(user.id)} />
          ))}
        </div>
        {chosen && <ChartPane where={where.get(chosen.id) ?? null} firstFlow={config.flows[0]} customer={chosen.first_name} />}
      </main>
    </>
  )
}

const Playing = ({ config, watch }: { readonly config: PageConfig, readonly watch: (chats: readonly number[]) => void }): JSX.Element | null => {
  const users = useFresh(
    () => read<readonly EmulatedUser[]>('/emulator/users'),
    news => news.kind === 'emulator' && news.event.type === 'user',
  )?.filter(({ deactivated }) => !deactivated)
  const ids = users?.map(({ id }) => id).join(',')
  useEffect(() => {
    if (users) watch(users.map(({ id }) => id))
  }, [ids])
  return users ? <Desk config={config} users={users} /> : null
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
