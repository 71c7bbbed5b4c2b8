import { useMessage } from './speech'

/** Says that figures are generated and no statistics. */
export function Synthetic() {
  const t = useMessage()
  return (
    <span className="synthetic" title={t('synthetic.help')}>
      {t('synthetic')}
    </span>
  )
}
