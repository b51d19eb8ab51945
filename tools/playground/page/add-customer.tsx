import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { EmulatedUser } from '../../telegram-emulator/control-types.ts'
import { attempt } from './api.ts'
import { Dialog } from './dialog.tsx'
import { addCustomer, freeNumber } from './new-customer.ts'
import { useTexts } from './page-settings.ts'

const names: readonly (readonly [name: string, language: string])[] = [
  ['Борис', 'ru'],
  ['Вера', 'be'],
  ['Grace', 'en'],
  ['Яўген', 'be'],
  ['Дарья', 'ru'],
  ['Henry', 'en'],
]

/** Asks who the next customer is. */
export const AddCustomer = ({
  users,
  added,
  close,
}: {
  readonly users: readonly EmulatedUser[]
  readonly added: (id: number) => void
  readonly close: () => void
}): JSX.Element => {
  const texts = useTexts()
  const proposed = names.find(([name]) => !users.some(({ first_name }) => first_name === name)) ?? ['', 'ru']
  const [name, setName] = useState<string>(proposed[0])
  const [language, setLanguage] = useState<string>(proposed[1])
  const [number, setNumber] = useState(freeNumber(users))
  const add = async (): Promise<void> => added(await addCustomer(name, language, number))
  return (
    <Dialog title={texts.addCustomer} close={close}>
      <form method="dialog" onSubmit={() => attempt(add())}>
        <label>
          {texts.name}
          <input value={name} required maxLength={64} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <label>
          {texts.telegramLanguage}
          <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
            <option value="ru">Русский</option>
            <option value="be">Беларуская</option>
            <option value="en">English</option>
          </select>
        </label>
        <label>
          {texts.phoneNumber}
          <input
            type="tel"
            value={number}
            required
            pattern="\+[0-9]{8,15}"
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
        </label>
        <div class="choices">
          <button type="button" onClick={close}>
            {texts.cancel}
          </button>
          <button type="submit" class="strong">
            {texts.add}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
