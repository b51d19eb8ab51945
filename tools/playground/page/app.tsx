import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { EmulatorSummary } from '../../telegram-emulator/control-types.ts'
import { attempt, read } from './api.ts'
import { Board } from './board.tsx'
import { LiveContext, useFresh, useLiveStream } from './follow-live.ts'
import { isInCrowd } from './new-customer.ts'
import { SettingsContext, useKeptSettings } from './page-settings.ts'
import type { LiveNews, PageConfig } from './page-wire.ts'

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
  const customers = users.filter((user) => !agents.has(user.id) && !isInCrowd(user))
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
