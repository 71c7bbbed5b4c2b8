import { CommandInput, CommandItem, CommandList, CommandGroup, CommandRoot } from 'cmdk'
import { useRef, useState } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import { useNavigate } from 'react-router'

import type { Messages } from '../shared/language'
import { useMessage } from '../shared/speech'
import { Dialog } from './dialog'
import { fits, type Entry, type Group } from './entry'
import { useOwnMessages, usePages } from './pages'
import { useRecords } from './records'
import { useSwitches } from './switches'
import './palette.css'

interface Props {
  close: () => void
}

/** All pages, records and switches, found by a few letters. */
export default function Palette({ close }: Props) {
  const t = useMessage()
  const intl = useIntl()
  // The pages of the desk are named in messages of their own.
  const own = useOwnMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <IntlProvider locale={intl.locale} messages={{ ...intl.messages, ...own } as Messages}>
      <Dialog label={t('palette.title')} element={dialog} onLeft={close}>
        <Search
          leave={() => {
            dialog.current?.close()
          }}
        />
      </Dialog>
    </IntlProvider>
  )
}

function Search({ leave }: { leave: () => void }) {
  const t = useMessage()
  const navigate = useNavigate()
  const [words, setWords] = useState('')
  const pages = usePages().filter(({ name }) => fits(name, words))
  const switches = useSwitches().filter(({ name }) => fits(name, words))
  const { groups, isWaiting } = useRecords(words)
  const shown: Group[] = [
    { title: t('palette.pages'), entries: pages },
    ...groups,
    { title: t('palette.switches'), entries: switches },
  ].filter(({ entries }) => entries.length > 0)
  const count = shown.reduce((sum, { entries }) => sum + entries.length, 0)
  const take = ({ path, run }: Entry) => {
    leave()
    run?.()
    if (path !== undefined) void navigate(path)
  }
  return (
    <CommandRoot label={t('palette.label')} shouldFilter={false} vimBindings={false} loop>
      <CommandInput value={words} onValueChange={setWords} placeholder={t('palette.placeholder')} />
      <CommandList label={t('palette.results')}>
        {shown.map(({ title, entries }) => (
          <CommandGroup key={title} heading={title}>
            {entries.map((entry) => (
              <CommandItem
                key={entry.id}
                value={entry.id}
                onSelect={() => {
                  take(entry)
                }}
              >
                <span>{entry.label ?? entry.name}</span>
                {entry.note && <span className="palette-note">{entry.note}</span>}
              </CommandItem>
            ))}
          </CommandGroup>
        ))}
      </CommandList>
      <p className={count > 0 ? 'unseen' : 'palette-none'} role="status">
        {isWaiting ? t('palette.searching') : t('palette.found', { count })}
      </p>
      <p className="palette-keys" aria-hidden="true">
        {t('palette.keys')}
      </p>
    </CommandRoot>
  )
}
