import { Tooltip } from 'antd'

import type { Side } from '../gql/graphql'
import { useSession } from '../session/viewer'
import { LANG } from './language'
import { ACROSS } from './side'
import { useLanguage, useMessage } from './speech'
import { onBank, type Grain } from './time'

/** The bank whose clocks the reader goes by: the own one, or else that of the language. */
export function useClock(): Side {
  const language = useLanguage()
  const { viewer } = useSession()
  return viewer?.side ?? (language === 'ru' ? 'RU' : 'CN')
}

/** Within the same part of the page, or the same dialog. */
const besides = (time: HTMLElement): HTMLElement => time.parentElement ?? document.body

interface Props {
  /** A moment, as the API gives it. */
  at: string
  grain?: Grain
}

/** A moment by the reader's clocks; by those across the river when it is pointed at or focused. */
export function Instant({ at, grain }: Props) {
  const t = useMessage()
  const clock = useClock()
  const locale = LANG[useLanguage()]
  const across = ACROSS[clock]
  const there = t('time.on', { side: across, time: onBank(across, at, locale, grain) })
  return (
    <Tooltip title={there} trigger={['hover', 'focus']} getPopupContainer={besides}>
      <time dateTime={at} tabIndex={0} className="instant">
        {onBank(clock, at, locale, grain)}
      </time>
    </Tooltip>
  )
}
