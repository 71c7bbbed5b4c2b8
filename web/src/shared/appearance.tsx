import { ConfigProvider, theme, type ThemeConfig } from 'antd'
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'

interface Look {
  isDark: boolean
  toggle: () => void
}

const KEPT = 'twincity.appearance'
const LookOf = createContext<Look>({ isDark: false, toggle: () => undefined })

/** Whether the page is dark, and the way to change it. */
export const useLook = (): Look => useContext(LookOf)

const FONT =
  '"Noto Sans", "Segoe UI", system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'

function themeOf(isDark: boolean): ThemeConfig {
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: isDark ? '#3fb3c8' : '#0b6478',
      colorError: isDark ? '#ff9d92' : '#b3261e',
      colorLink: isDark ? '#6cc9da' : '#0b6478',
      colorLinkHover: isDark ? '#9be0ec' : '#084c5b',
      colorLinkActive: isDark ? '#9be0ec' : '#084c5b',
      colorTextDescription: isDark ? '#a5b4ba' : '#52636a',
      colorTextPlaceholder: isDark ? '#a5b4ba' : '#5d6d74',
      borderRadius: 8,
      fontFamily: FONT,
      motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    },
    // On the brighter colour of the dark look, white would have too little contrast.
    components: isDark ? { Button: { primaryColor: '#06222a', dangerColor: '#2b0906' } } : {},
  }
}

/** The nonce under which libraries may make style sheets. */
export function nonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
}

/** The look of the kit's components and of our own: light or dark, as the reader or system wishes. */
export function Appearance({ children }: { children: ReactNode }) {
  const [isDark, setDark] = useState(() => {
    const kept = localStorage.getItem(KEPT)
    return kept ? kept === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches
  })
  const look = isDark ? 'dark' : 'light'
  useEffect(() => {
    document.documentElement.dataset.look = look
  }, [look])
  const toggle = () => {
    localStorage.setItem(KEPT, isDark ? 'light' : 'dark')
    setDark(!isDark)
  }
  return (
    <LookOf value={{ isDark, toggle }}>
      <ConfigProvider
        theme={themeOf(isDark)}
        csp={{ nonce: nonce() }}
        // A blank between two Chinese characters is none of the word.
        button={{ autoInsertSpace: false }}
      >
        {children}
      </ConfigProvider>
    </LookOf>
  )
}
