import { isAbstractType, isObjectType } from 'graphql'

/**
 * What the cache must know of the schema. Types whose records have no global id have no identity
 * outside the record they hang on, and the cache keeps them there. What is of several types is
 * told apart by them.
 */
export function plugin(schema) {
  const isRecord = (type) => type.getInterfaces().some(({ name }) => name === 'Node')
  const parts = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !isRecord(type))
    .map(({ name }) => name)
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const names = parts.filter((part) => !roots.some((root) => root?.name === part))
  const abstract = Object.values(schema.getTypeMap()).filter(
    (type) => isAbstractType(type) && !type.name.startsWith('__'),
  )
  const possible = abstract.map((type) => [
    type.name,
    schema.getPossibleTypes(type).map(({ name }) => name),
  ])
  return [
    `export const PARTS = ${JSON.stringify(names)}\n`,
    `export const POSSIBLE_TYPES = ${JSON.stringify(Object.fromEntries(possible))}\n`,
  ].join('')
}
