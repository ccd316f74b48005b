import { expect, test } from 'vitest'
import { wantedIn } from './wanted'

test('what is looked for stands in the address', () => {
  expect(wantedIn(new URLSearchParams('field=CIVILITY&after=x'))).toEqual({ field: 'CIVILITY', after: 'x', size: 20 })
})

test('what is no day is left out', () => {
  expect(wantedIn(new URLSearchParams('from=2026-12-01&until=soon'))).toEqual({ from: '2026-12-01', size: 20 })
})
