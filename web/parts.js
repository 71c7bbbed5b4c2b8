import { isObjectType } from 'graphql'

/**
 * The schema's types whose records have no global id: they have no identity outside the record
 * they hang on, and the cache keeps them there.
 */
export function plugin(schema) {
  const isRecord = (type) => type.getInterfaces().some(({ name }) => name === 'Node')
  const parts = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !isRecord(type))
    .map(({ name }) => name)
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const names = parts.filter((part) => !roots.some((root) => root?.name === part))
  return `export const PARTS = ${JSON.stringify(names)}\n`
}
