import { Link } from 'react-router'

import { useAddress, useMessage } from '../shared/speech'
import type { Question } from './question'

interface Props {
  question: Question
  /** What the explorer narrows trade down to, and how it shows it, as in its address. */
  as: Record<string, string>
}

/** The way from the figures of a page to the same figures in the trade explorer. */
export function ExploreLink({ question, as }: Props) {
  const t = useMessage()
  const address = useAddress()
  const { period, currency, reporter } = question
  const choices = new URLSearchParams({ ...period, currency, reporter, ...as })
  return <Link to={address(`/trade?${choices.toString()}`)}>{t('explore.open')}</Link>
}
