import { Button, Checkbox } from 'antd'
import { Link } from 'react-router'

import { useChoices } from '../shared/choices'
import { useName, type Localized } from '../shared/name'
import { useAddress, useMessage } from '../shared/speech'
import { COMPARED_AT_MOST, compareAddress } from './comparison'
import './project.css'

/** Its key in the address of the list. */
const KEY = 'compare'

interface ChosenForComparison {
  chosen: string[]
  choose: (codes: string[]) => void
}

/** The projects of the list that are chosen to be compared; the page of the list stays. */
function useChosen(): ChosenForComparison {
  const { one, all, choose } = useChoices()
  return {
    chosen: all(KEY),
    choose: (codes) => {
      choose({ [KEY]: codes, after: one('after'), before: one('before') })
    },
  }
}

interface Props {
  code: string
  name: Localized
  /** Whether the box stands alone, under a heading that says what it is for. */
  isBare?: boolean
}

/** Chooses a project to be compared with others. */
export function CompareChoice({ code, name, isBare }: Props) {
  const t = useMessage()
  const read = useName()
  const { chosen, choose } = useChosen()
  const isChosen = chosen.includes(code)
  return (
    <Checkbox
      className="compare-choice"
      aria-label={t('compare.choose', { name: read(name) })}
      checked={isChosen}
      disabled={!isChosen && chosen.length >= COMPARED_AT_MOST}
      onChange={({ target }) => {
        const others = chosen.filter((other) => other !== code)
        choose(target.checked ? [...others, code] : others)
      }}
    >
      {!isBare && t('compare.column')}
    </Checkbox>
  )
}

/** Leads from the chosen projects to their comparison. */
export function CompareBar() {
  const t = useMessage()
  const address = useAddress()
  const { chosen, choose } = useChosen()
  if (chosen.length === 0) return null
  return (
    <section className="panel compare-bar" aria-label={t('compare.title')}>
      <span role="status">
        {t('compare.chosen', { count: chosen.length, most: COMPARED_AT_MOST })}
      </span>
      <div className="ways">
        <Button
          type="text"
          onClick={() => {
            choose([])
          }}
        >
          {t('compare.clear')}
        </Button>
        {chosen.length > 1 ? (
          <Link className="compare-go" to={address(compareAddress(chosen))}>
            {t('compare.go')}
          </Link>
        ) : (
          <span className="soft small">{t('compare.more')}</span>
        )}
      </div>
    </section>
  )
}
