import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { be } from './texts-be.ts'
import { en } from './texts-en.ts'
import type { Texts } from './texts-en.ts'
import { ru } from './texts-ru.ts'

/** Languages of the page, in the order in which its button changes them. */
const languages = ['en', 'ru', 'be'] as const
export type PageLanguage = (typeof languages)[number]
export type Theme = 'auto' | 'light' | 'dark'

const texts: Readonly<Record<PageLanguage, Texts>> = { ru, en, be }
const schemes: Readonly<Record<Theme, string>> = { auto: 'light dark', light: 'light', dark: 'dark' }

/** The reader's settings of the page. */
export interface Settings {
  readonly language: PageLanguage
  readonly theme: Theme
  readonly texts: Texts
  readonly setLanguage: (language: PageLanguage) => void
  readonly setTheme: (theme: Theme) => void
}

/** Languages of countries where Russian is widely read. */
const russian = /^(?:ru|uk|kk)\b/

const firstLanguage = (): PageLanguage => {
  const kept = languages.find((language) => language === localStorage.getItem('language'))
  if (kept !== undefined) return kept
  if (/^be\b/.test(navigator.language)) return 'be'
  return russian.test(navigator.language) ? 'ru' : 'en'
}

/** Gives the language after this one. */
export const nextLanguage = (language: PageLanguage): PageLanguage =>
  languages[(languages.indexOf(language) + 1) % languages.length] ?? 'en'

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
