import { MoonOutlined, SunOutlined } from '@ant-design/icons'
import { Button, ConfigProvider } from 'antd'
import { Suspense } from 'react'
import { IntlProvider } from 'react-intl'
import {
  Link,
  NavLink,
  Outlet,
  ScrollRestoration,
  useLoaderData,
  useLocation,
  useNavigation,
} from 'react-router'

import { PaletteOpener } from '../palette/opener'
import { SessionMenu } from '../session/menu'
import { useLook } from './appearance'
import { inLanguage, LANG, LANGUAGES, OWN_NAME, type Language, type Messages } from './language'
import { useAddress, useLanguage, useMessage } from './speech'
import { ROOMS } from './rooms'
import { Waiting } from './states'
import { packOf } from './kit-language'

/** What stands around every page. */
export function Frame() {
  const { language, messages } = useLoaderData<{ language: Language; messages: Messages }>()
  return (
    <IntlProvider locale={LANG[language]} messages={messages}>
      <ConfigProvider locale={packOf(language)}>
        <Skip />
        <Head />
        <main id="content" tabIndex={-1}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </main>
        <Foot />
        <ScrollRestoration />
      </ConfigProvider>
    </IntlProvider>
  )
}

function Skip() {
  const t = useMessage()
  return (
    <a className="skip" href="#content">
      {t('frame.skip')}
    </a>
  )
}

function Head() {
  const t = useMessage()
  const address = useAddress()
  const isBusy = useNavigation().state !== 'idle'
  return (
    <header className="head" aria-busy={isBusy}>
      <div className="head-row">
        <Link className="brand" to={address('')}>
          <img src="/favicon.svg" alt="" width={28} height={28} />
          <span>{t('frame.title')}</span>
        </Link>
        <nav className="rooms" aria-label={t('frame.rooms')}>
          {ROOMS.map(({ path, title }) => (
            <NavLink key={path} to={address(path)} end={path === ''}>
              {t(title)}
            </NavLink>
          ))}
        </nav>
        <div className="head-tools">
          <PaletteOpener />
          <Languages />
          <LookSwitch />
          <SessionMenu />
        </div>
      </div>
    </header>
  )
}

/** The same place in the other languages. */
function Languages() {
  const t = useMessage()
  const current = useLanguage()
  const { pathname, search } = useLocation()
  return (
    <nav className="languages" aria-label={t('frame.languages')}>
      {LANGUAGES.map((language) => (
        <Link
          key={language}
          to={inLanguage(pathname, language) + search}
          lang={LANG[language]}
          hrefLang={LANG[language]}
          aria-current={language === current ? 'true' : undefined}
        >
          {OWN_NAME[language]}
        </Link>
      ))}
    </nav>
  )
}

function LookSwitch() {
  const t = useMessage()
  const { isDark, toggle } = useLook()
  return (
    <Button
      type="text"
      icon={isDark ? <SunOutlined /> : <MoonOutlined />}
      aria-label={t(isDark ? 'frame.light' : 'frame.dark')}
      onClick={toggle}
    />
  )
}

function Foot() {
  const t = useMessage()
  const address = useAddress()
  return (
    <footer className="foot">
      <span>{t('frame.about')}</span>
      <span className="foot-links">
        <Link to={address('/datasets')}>{t('datasets.title')}</Link>
        <Link to={address('/explorer')}>{t('api.title')}</Link>
        <a href="/schema.graphql">{t('frame.schema')}</a>
      </span>
    </footer>
  )
}
