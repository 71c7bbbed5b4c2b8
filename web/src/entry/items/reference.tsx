import { Select } from 'antd'
import { useState } from 'react'
import { useQuery, type CombinedError } from 'urql'

import type { Side } from '../../gql/graphql'
import { LANG } from '../../shared/language'
import { Name, read, useName, type Localized } from '../../shared/name'
import { usePause } from '../../shared/pause'
import { useRefusal } from '../../shared/problems'
import { z } from '../../shared/schema'
import { ACROSS } from '../../shared/side'
import { useLanguage, useMessage } from '../../shared/speech'
import { useWholeList } from '../../shared/whole-list'
import { useViewer } from '../../work/viewer'
import type { Ask, Item } from '../item'
import { foundIn, type Bank, type Found, type Listed, type Lookup, type Searched } from '../lookups'
import { Spot, type Tied } from '../spot'

type Referred = Found | null

function foundOf(told: unknown): Referred {
  const record = told as (Partial<Found> & { id: string; title?: Localized }) | null | undefined
  if (!record) return null
  const { id, code, name, title } = record
  // A source has a title for its name.
  return { id, code, name: name ?? title ?? {} }
}

/** Another record, found by its name as one types. */
export function reference(ask: Ask, lookup: Lookup, give = byId): Item<Referred> {
  const isObligatory = ask.needed === 'always'
  return {
    ...ask,
    read: foundOf,
    give: (value) => value && give(value.id),
    shape: z.custom<Referred>((value) => !isObligatory || Boolean(value), 'entry.shape.choose'),
    show: (value) => value && <Name of={value.name} />,
    Control: function Reference({ path }) {
      const t = useMessage()
      return (
        <Spot<Referred>
          path={path}
          label={t(ask.label)}
          help={ask.help && t(ask.help)}
          needed={ask.needed}
        >
          {({ value, change, ...tied }) => (
            <Search
              {...tied}
              chosen={value ? [value] : []}
              change={(chosen) => {
                change(chosen.at(-1) ?? null)
              }}
              lookup={lookup}
            />
          )}
        </Spot>
      )
    },
  }
}

const byId = (id: string): unknown => ({ id })

/** Gives a record by nothing but its global id. */
export const bareId = (id: string): unknown => id

/** Several records of a kind. */
export function references(ask: Ask, lookup: Lookup): Item<Found[]> {
  return {
    ...ask,
    read: (told) => ((told ?? []) as unknown[]).flatMap((one) => foundOf(one) ?? []),
    give: (value) => value.map(({ id }) => ({ id })),
    shape: z.array(z.custom<Found>()),
    show: (value) =>
      value.map(({ id, name }) => (
        <span key={id} className="shown">
          <Name of={name} />
        </span>
      )),
    Control: function References({ path }) {
      const t = useMessage()
      return (
        <Spot<Found[]> path={path} label={t(ask.label)} help={ask.help && t(ask.help)}>
          {({ value, ...tied }) => <Search {...tied} chosen={value} isMany lookup={lookup} />}
        </Spot>
      )
    },
  }
}

interface SearchProps extends Omit<Tied<Found[]>, 'value'> {
  chosen: Found[]
  lookup: Lookup
  isMany?: boolean
}

function Search({ lookup, ...rest }: SearchProps) {
  return 'list' in lookup ? (
    <InList {...rest} lookup={lookup} />
  ) : (
    <InRegister {...rest} lookup={lookup} />
  )
}

/** What a list has for what is being typed. */
function InList({ lookup: { bank, list }, ...rest }: SearchProps & { lookup: Listed }) {
  const [typed, type] = useState('')
  const sides = useSides(bank)
  const variables = (bank === 'any' ? {} : { sides }) as { sides: never }
  const { nodes, error, again } = useWholeList(list, variables, 'network-only')
  const found = (nodes ?? []).filter((one) => fits(typed.trim(), one))
  return (
    <Choice
      {...rest}
      found={found}
      isSearching={!nodes && !error}
      failure={error}
      again={again}
      type={type}
    />
  )
}

/** What the register finds for what is being typed, asked when the typing pauses. */
function InRegister({ lookup, ...rest }: SearchProps & { lookup: Searched }) {
  const [typed, type] = useState('')
  const text = usePause(typed.trim(), 200)
  const listed = useSearch(lookup, '')
  // The API finds whole words, and names in use before; parts of words are found in the list.
  const searched = useSearch(lookup, text)
  const known = listed.found.filter((one) => fits(text, one))
  const found = [...known, ...searched.found]
  return (
    <Choice
      {...rest}
      found={found}
      isSearching={searched.fetching}
      failure={searched.error}
      again={searched.again}
      type={type}
    />
  )
}

function useSearch({ query, bank }: Searched, text: string) {
  const sides = useSides(bank)
  const [{ data, fetching, error }, again] = useQuery({
    query,
    variables: { sides, ...(text && { text }) } as never,
    // Whoever has just entered a record refers to it next.
    requestPolicy: 'cache-and-network',
  })
  return { found: foundIn(data), fetching, error, again }
}

function useSides(bank: Bank): Side[] {
  const own = useViewer().side ?? 'CN'
  if (bank === 'any') return []
  return [bank === 'own' ? own : ACROSS[own]]
}

interface ChoiceProps extends Omit<SearchProps, 'lookup'> {
  found: Found[]
  isSearching: boolean
  failure?: CombinedError
  again: () => void
  type: (text: string) => void
}

function Choice({ chosen, found, isSearching, failure, again, type, ...tied }: ChoiceProps) {
  const t = useMessage()
  const refusal = useRefusal()
  const { change, leave, wiring, isMany } = tied
  const name = useName()
  const all = [...new Map([...chosen, ...found].map((one) => [one.id, one])).values()]
  const pick = (ids: string[]) => {
    change(all.filter(({ id }) => ids.includes(id)))
  }
  return (
    <Select
      {...wiring}
      value={isMany ? chosen.map(({ id }) => id) : chosen[0]?.id}
      mode={isMany ? 'multiple' : undefined}
      allowClear
      placeholder={t('entry.search')}
      loading={isSearching}
      notFoundContent={
        failure ? refusal(failure) : t(isSearching ? 'entry.searching' : 'entry.notFound')
      }
      onOpenChange={(isOpen) => {
        if (isOpen && failure) again()
      }}
      showSearch={{
        onSearch: type,
        filterOption: false,
      }}
      options={all.map((one) => ({
        value: one.id,
        label: <Option of={one} />,
        title: name(one.name),
      }))}
      onBlur={leave}
      onChange={(ids: string | string[] | undefined) => {
        type('')
        pick([ids ?? []].flat().slice(isMany ? 0 : -1))
      }}
    />
  )
}

/** Whether what is typed is part of a code or of a name in any language. */
function fits(typed: string, { code, name }: Found): boolean {
  const names = [code, name.zh, name.ru, name.en].join('\n')
  return names.toLowerCase().includes(typed.toLowerCase())
}

function Option({ of: { name, code } }: { of: Found }) {
  const wished = useLanguage()
  const { text, language } = read(name, wished)
  return (
    <span className="option">
      <span lang={LANG[language]}>{text}</span> <span className="soft small">{code}</span>
    </span>
  )
}
