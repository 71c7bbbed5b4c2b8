import { Tooltip } from 'antd'

import type { Side } from '../gql/graphql'
import { useSession } from '../session/viewer'
import { LANG } from './language'
import { useLanguage, useMessage } from './speech'
import { ACROSS, onBank, type Grain } from './time'

/** The bank whose clocks the reader goes by: the own one, or else that of the language. */
export function useClock(): Side {
  const language = useLanguage()
  const { viewer } = useSession()
  return viewer?.side ?? (language === 'ru' ? 'RU' : 'CN')
}

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
    <Tooltip title={there} trigger={['hover', 'focus']}>
      <time dateTime={at} tabIndex={0} className="instant">
        {onBank(clock, at, locale, grain)}
      </time>
    </Tooltip>
  )
}
