import { useEffect, useRef } from 'react'
import { useFormState } from 'react-hook-form'

import { fieldOf, keyOf } from '../shared/problems'
import { useMessage } from '../shared/speech'
import type { Editor } from './editor'
import { focusAt } from './focus'
import { useNaming } from './naming'
import { isTouched, stops } from './problems'
import { shapeProblems } from './shape-problems'

/** Why nothing was saved, with the way to each place. The reader is led here. */
export function Refusal({ editor: { items, verdict } }: { editor: Editor }) {
  const t = useMessage()
  const nameOf = useNaming(items)
  const { errors } = useFormState()
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    place.current?.focus()
  }, [])
  const unsendable = shapeProblems(errors)
  const said = verdict.problems.filter(
    (problem) =>
      stops(problem, verdict.accepted) &&
      !unsendable.some(({ path }) => isTouched([path], fieldOf(problem))),
  )
  const open = [
    ...unsendable.map(({ path, message }) => ({ key: path, path, text: t(message) })),
    ...said.map((problem) => ({
      key: keyOf(problem),
      path: fieldOf(problem),
      text: problem.message,
    })),
  ]
  if (open.length === 0) return null
  return (
    <section className="panel refusal" ref={place} tabIndex={-1} aria-labelledby="refusal-title">
      <h2 id="refusal-title">{t('entry.refused', { count: open.length })}</h2>
      <ul>
        {open.map(({ key, path, text }) => (
          <li key={key}>
            <button
              type="button"
              className="link"
              onClick={() => {
                focusAt(path)
              }}
            >
              {nameOf(path)}
            </button>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
