import type { ComponentChildren, JSX } from 'preact'
import { Icon } from './icons.tsx'
import { nextLanguage, useSettings } from './page-settings.ts'
import type { Theme } from './page-settings.ts'

const themes = {
  auto: { icon: 'half', next: 'light', name: 'themeAuto' },
  light: { icon: 'sun', next: 'dark', name: 'themeLight' },
  dark: { icon: 'moon', next: 'auto', name: 'themeDark' },
} as const satisfies Readonly<Record<Theme, object>>

/** The top bar: the page's name, the customers, and the settings of its look. */
export const TopBar = ({ children }: { readonly children: ComponentChildren }): JSX.Element => {
  const { texts, language, theme, setLanguage, setTheme } = useSettings()
  const { icon, next, name } = themes[theme]
  const colours = `${texts.theme}: ${texts[name]}`
  // The name begins with the letters on the button, so that whoever speaks to the page can say them (WCAG 2.5.3).
  const speech = `${language.toUpperCase()}. ${texts.interfaceLanguage}: ${texts.languageName}`
  return (
    <header class="top-bar">
      <h1>
        dozvon<small>{texts.tagline}</small>
      </h1>
      {children}
      <div class="settings">
        <button type="button" class="round" aria-label={colours} title={colours} onClick={() => setTheme(next)}>
          <Icon name={icon} />
        </button>
        <button
          type="button"
          class="round"
          aria-label={speech}
          title={speech}
          onClick={() => setLanguage(nextLanguage(language))}
        >
          {language.toUpperCase()}
        </button>
      </div>
    </header>
  )
}
