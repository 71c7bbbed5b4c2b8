import { Link } from 'react-router'

import { useAddress, useMessage } from '../shared/speech'
import { Nothing } from '../shared/states'

/** The register has no such import of the reader's, or no longer. */
export function Gone() {
  const t = useMessage()
  const address = useAddress()
  return (
    <section className="panel">
      <Nothing say={t('import.gone')}>
        <Link to={address('/work/import')}>{t('import.anew')}</Link>
      </Nothing>
    </section>
  )
}
