import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { en } from './texts-en.ts'
import type { Texts } from './texts-en.ts'
import { ru } from './texts-ru.ts'

type PageLanguage = 'ru' | 'en'
export type Theme = 'auto' | 'light' | 'dark'

const texts: Readonly<Record<PageLanguage, Texts>> = { ru, en }
const schemes: Readonly<Record<Theme, string>> = { auto: 'light dark', light: 'light', dark: 'dark' }

/** The reader's settings of the page. */
export interface Settings {
  readonly language: PageLanguage
  readonly theme: Theme
  readonly texts: Texts
  readonly setLanguage: (language: PageLanguage) => void
  readonly setTheme: (theme: Theme) => void
}

const russian = /^(?:ru|be|uk|kk)\b/

const firstLanguage = (): PageLanguage => {
  const kept = localStorage.getItem('language')
  if (kept === 'ru' || kept === 'en') return kept
  return russian.test(navigator.language) ? 'ru' : 'en'
}

const firstTheme = (): Theme => {
  const kept = localStorage.getItem('theme')
  return kept === 'light' || kept === 'dark' ? kept : 'auto'
}

/** Hook: the settings, stored in this browser. */
export const useKeptSettings = (): Settings => {
  const [language, setLanguage] = useState(firstLanguage)
  const [theme, setTheme] = useState(firstTheme)
  useEffect(() => {
    localStorage.setItem('language', language)
    document.documentElement.lang = language
    document.title = `dozvon · ${texts[language].title}`
  }, [language])
  useEffect(() => {
    localStorage.setItem('theme', theme)
    document.documentElement.style.colorScheme = schemes[theme]
  }, [theme])
  return { language, theme, texts: texts[language], setLanguage, setTheme }
}

const refuse = (): never => {
  throw new Error('settings are provided by the page')
}

/** Provides the settings to the components of the page. */
export const SettingsContext = createContext<Settings>({
  language: 'en',
  theme: 'auto',
  texts: en,
  setLanguage: refuse,
  setTheme: refuse,
})

export const useSettings = (): Settings => useContext(SettingsContext)
export const useTexts = (): Texts => useSettings().texts
