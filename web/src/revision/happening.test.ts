import { expect, test } from 'vitest'

import { actorOf, happeningOf } from './happening'

function entry(happening: string, actorName: string | null) {
  const changes = [
    { field: 'happening', before: null, after: happening },
    { field: 'name', before: null, after: 'li.wei' },
  ]
  return { actorName, changes }
}

test('who signs in is the owner of the account', () => {
  expect(actorOf(entry('SIGNED_IN', null))).toBe('li.wei')
})

test('who fails to sign in with a name may be anybody', () => {
  expect(actorOf(entry('SIGN_IN_FAILED', null))).toBeUndefined()
})

test('what happens to an account is done by who is signed in', () => {
  expect(actorOf(entry('ACCOUNT_CREATED', 'cn.admin'))).toBe('cn.admin')
})

test('what the console has no words for is no happening', () => {
  expect(happeningOf(entry('SOMETHING_NEW', null))).toBeUndefined()
  expect(happeningOf({ changes: [] })).toBeUndefined()
})
