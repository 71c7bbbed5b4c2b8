import { useEffect, useEffectEvent } from 'react'
import { FormProvider } from 'react-hook-form'
import { useNavigate } from 'react-router'

import type { Side } from '../gql/graphql'
import { Panel } from '../shared/panel'
import { useAddress, useMessage } from '../shared/speech'
import { useViewer } from '../work/viewer'
import { SaveBar } from './bar'
import { ClashDialog } from './clash'
import { useEditor, type Editor } from './editor'
import { SaidProvider } from './flaws'
import { EntryHead } from './head'
import type { Section } from './item'
import type { Kind, Told } from './kind'
import { Leaving } from './leaving'
import { Notices } from './notices'
import { Refusal } from './refusal'
import { useSaveKeys } from './save-keys'
import { Sections } from './sections'

interface Props {
  kind: Kind
  side: Side
  record?: Told
  /** Called with the id of a new record when it was saved. */
  made: (id: string) => void
}

/** The form in which one record is entered or changed. */
export function EntryForm({ kind, side, record, made }: Props) {
  const { name: account } = useViewer()
  const editor = useEditor({ kind, record, side, account })
  useOwnAddress(editor, record, made)
  useSaveKeys(editor)
  const { form, verdict, saving } = editor
  return (
    <FormProvider {...form}>
      <SaidProvider value={verdict}>
        <form
          className="entry"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
          }}
        >
          <EntryHead editor={editor} />
          <Notices editor={editor} />
          {saving.state === 'refused' && <Refusal editor={editor} />}
          <div className="entry-body">
            <Sections editor={editor} />
            <div className="entry-sections">
              {kind.sections.map((section) => (
                <SectionPanel key={section.title} section={section} />
              ))}
            </div>
          </div>
          <SaveBar editor={editor} />
        </form>
        <ClashDialog editor={editor} />
        <Leaving editor={editor} />
      </SaidProvider>
    </FormProvider>
  )
}

function SectionPanel({ section: { title, about, items } }: { section: Section }) {
  const t = useMessage()
  return (
    <div id={title} className="entry-section">
      <Panel title={t(title)}>
        {about && <p className="soft small entry-about">{t(about)}</p>}
        <div className="entry-parts">
          {items.map(({ name, Control }) => (
            <Control key={name} path={name} />
          ))}
        </div>
      </Panel>
    </div>
  )
}

/** Gives a record that was just entered its own address. */
function useOwnAddress({ kind, stand }: Editor, opened: Told | undefined, made: Props['made']) {
  const navigate = useNavigate()
  const address = useAddress()
  const id = opened ? undefined : stand.record?.id
  const move = useEffectEvent((id: string) => {
    made(id)
    void navigate(address(`/work/${kind.path}/${encodeURIComponent(id)}`), {
      replace: true,
      preventScrollReset: true,
    })
  })
  useEffect(() => {
    if (id) move(id)
  }, [id])
}
