import type { ConfigProviderProps } from 'antd'
import en from 'antd/locale/en_US'
import ru from 'antd/locale/ru_RU'
import zh from 'antd/locale/zh_CN'

import type { Language } from './language'

/** The component kit's own words in a language. */
export function packOf(language: Language): ConfigProviderProps['locale'] {
  return { zh, ru, en }[language]
}
