import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { EmulatedUser } from '../../telegram-emulator/control-types.ts'
import { AddCustomer } from './add-customer.tsx'
import { attempt } from './api.ts'
import { Icon } from './icons.tsx'
import { Menu } from './menu.tsx'
import { addCustomer, freeNumber, removeCustomer } from './new-customer.ts'
import { useTexts } from './page-settings.ts'
import { Tabs } from './tabs.tsx'

/** Moves the focus to this customer's input. */
export const intoPhone = (id: number): void =>
  document.querySelector<HTMLElement>(`[data-customer="${id}"] :is(.big, .composer textarea)`)?.focus()

const languages: Readonly<Record<string, string>> = { ru: 'RU', be: 'BE', en: 'EN' }

export interface CustomerTabsProps {
  /** Everybody in the emulator, also those who are gone. */
  readonly everybody: readonly EmulatedUser[]
  readonly customers: readonly EmulatedUser[]
  readonly chosen: number
  readonly choose: (id: number) => void
}

/** The same person from the beginning: a new account and a number without a past. */
const reset = async (
  { id, first_name: name, language_code: language = 'ru' }: EmulatedUser,
  { everybody, choose }: CustomerTabsProps,
): Promise<void> => {
  choose(await addCustomer(name, language, freeNumber(everybody)))
  await removeCustomer(id)
}

const ChosenMenu = (props: CustomerTabsProps): JSX.Element | null => {
  const texts = useTexts()
  const { customers, chosen } = props
  const customer = customers.find(({ id }) => id === chosen)
  if (!customer) return null
  const remove = { label: texts.removeCustomer, danger: true, act: () => attempt(removeCustomer(customer.id)) }
  return (
    <Menu
      label={texts.customerMenu(customer.first_name)}
      class="customer-menu"
      items={[
        { label: texts.resetCustomer, note: texts.resetNote, act: () => attempt(reset(customer, props)) },
        ...(customers.length > 1 ? [remove] : []),
      ]}
    >
      <Icon name="dots" />
    </Menu>
  )
}

/** The customers: one is shown, the others are tabs; the chosen one can begin anew or go. */
export const CustomerTabs = (props: CustomerTabsProps): JSX.Element => {
  const { everybody, customers, chosen, choose } = props
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
      <ChosenMenu {...props} />
      <button
        type="button"
        class="round"
        aria-label={texts.addCustomer}
        title={texts.addCustomer}
        onClick={() => setAdding(true)}
      >
        <Icon name="plus" />
      </button>
      {adding && <AddCustomer users={everybody} added={choose} close={() => setAdding(false)} />}
    </div>
  )
}
