import { Link } from 'react-router'

import { PublicationTag } from '../publication/publication-tag'
import { Name, useName } from '../shared/name'
import { PageHead } from '../shared/panel'
import { useAddress, useMessage } from '../shared/speech'
import { SideTag } from '../shared/tags'
import type { Editor } from './editor'
import type { Kind, Told } from './kind'

/** What is being entered or changed, and how it stands. */
export function EntryHead({ editor: { kind, side, stand } }: { editor: Editor }) {
  const t = useMessage()
  const address = useAddress()
  const { record } = stand
  const name = useRecordName(kind, record)
  return (
    <>
      <nav className="trail" aria-label={t('frame.trail')}>
        <Link to={address(`/work/records?kind=${kind.path}`)}>{t('records.title')}</Link>{' '}
        <span aria-hidden="true">›</span> {t(kind.plural)}
      </nav>
      <PageHead
        title={record ? <RecordName kind={kind} record={record} /> : t(kind.title)}
        name={`${name} · ${t('frame.title')}`}
        ways={record && kind.page && <Link to={address(kind.page(record))}>{t('entry.view')}</Link>}
      >
        <div className="tags spaced">
          <SideTag side={record?.side ?? side} />
          {record?.publication && <PublicationTag publication={record.publication} />}
          {record && (
            <span className="soft small">{t('entry.version', { version: record.version })}</span>
          )}
        </div>
      </PageHead>
    </>
  )
}

function useRecordName(kind: Kind, record: Told | undefined): string {
  const t = useMessage()
  const read = useName()
  if (!record) return t(kind.title)
  const name = kind.name(record)
  return typeof name === 'string' ? name : read(name)
}

function RecordName({ kind, record }: { kind: Kind; record: Told }) {
  const name = kind.name(record)
  return typeof name === 'string' ? name : <Name of={name} />
}
