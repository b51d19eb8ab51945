import type { ComponentChildren, JSX } from 'preact'
import { useSettings } from './settings.ts'
import type { PageLanguage, Theme } from './settings.ts'

/** What the page is, who plays in it, and how it looks. */
export const TopBar = ({ children }: { readonly children: ComponentChildren }): JSX.Element => {
  const { texts, language, theme, setLanguage, setTheme } = useSettings()
  return (
    <header class="top-bar">
      <h1>dozvon<small>{texts.tagline}</small></h1>
      {children}
      <div class="settings">
        <select aria-label={texts.theme} title={texts.theme} value={theme} onChange={event => setTheme(event.currentTarget.value as Theme)}>
          <option value="auto">{texts.themeAuto}</option>
          <option value="light">{texts.themeLight}</option>
          <option value="dark">{texts.themeDark}</option>
        </select>
        <select aria-label={texts.interfaceLanguage} title={texts.interfaceLanguage} value={language}
          onChange={event => setLanguage(event.currentTarget.value as PageLanguage)}>
          <option value="ru">Русский</option>
          <option value="en">English</option>
        </select>
      </div>
    </header>
  )
}
