import { expect, test } from 'vitest'
import { Failure, fieldErrors, kindOf, mayHelpAgain, problemIn, problemOf } from './problems'

test('a field error stands at the path of its field', () => {
  const failure = new Failure({
    status: 400,
    errors: [
      { field: 'content.documents[1].reference', message: 'must not be blank' },
      { field: 'content.documents[1].reference', message: 'is too long' },
    ],
  })

  expect(fieldErrors(failure)).toEqual([
    { name: ['content', 'documents', 1, 'reference'], errors: ['must not be blank', 'is too long'] },
  ])
})

test('an answer without a problem still has its status', async () => {
  expect(await problemOf(new Response('<html>', { status: 502 }))).toEqual({ status: 502 })
})

test('a network failure is no answer of a service', () => {
  expect(kindOf(problemIn(new TypeError('Failed to fetch')))).toBe('unreachable')
})

test('what a colleague does or has done is no matter of rights', () => {
  expect(kindOf({ status: 403, code: 'same-person' })).toBe('samePerson')
  expect(kindOf({ status: 412, code: 'stale-version' })).toBe('stale')
  expect(kindOf({ status: 403, code: 'forbidden' })).toBe('forbidden')
})

test('only what says nothing about the request is worth another try', () => {
  expect(mayHelpAgain({ status: 503 })).toBe(true)
  expect(mayHelpAgain({ status: 409 })).toBe(false)
  expect(mayHelpAgain({ status: 404 })).toBe(false)
})
