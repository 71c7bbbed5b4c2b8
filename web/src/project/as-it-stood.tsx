import { Alert, Button, Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { Provider } from 'urql'

import { connectWithoutCache } from '../shared/api'
import { useChoices } from '../shared/choices'
import { useFigures } from '../shared/figure'
import { useAddress, useMessage } from '../shared/speech'

/** What is read below is of another time: it must not take the place of the present in the cache. */
export function InThePast({ children }: { children: ReactNode }) {
  const [client] = useState(connectWithoutCache)
  return <Provider value={client}>{children}</Provider>
}

/** Says that a page shows a day gone by, and leads back. */
export function PastNotice({ day, isMissing }: { day: string; isMissing: boolean }) {
  const t = useMessage()
  const figures = useFigures()
  const address = useAddress()
  const { code = '' } = useParams()
  const date = figures.date(day)
  return (
    <Alert
      className="past-notice"
      type="info"
      showIcon
      title={t(isMissing ? 'past.missing' : 'past.shown', { date })}
      description={!isMissing && t('past.about')}
      action={<Link to={address(`/projects/${code}`)}>{t('past.back')}</Link>}
    />
  )
}

/** Chooses the day on which a project is looked at. */
export function PastChoice() {
  const t = useMessage()
  const { one, choose } = useChoices()
  const [day, setDay] = useState(one('on') ?? '')
  return (
    <form
      className="ways"
      onSubmit={(event) => {
        event.preventDefault()
        choose({ on: day || undefined })
      }}
    >
      <label htmlFor="past-day">{t('past.day')}</label>
      <Input
        id="past-day"
        className="past-day"
        type="date"
        value={day}
        onChange={({ target }) => {
          setDay(target.value)
        }}
      />
      <Button htmlType="submit">{t('past.show')}</Button>
    </form>
  )
}
