import { expect, test } from 'vitest'
import { changed } from '../lists/address'
import { isFiltered, wantedIn } from './wanted'

test('what stands in the address is wanted', () => {
  const address = new URLSearchParams('state=ACCEPTED&holder=registrar&open=false&other=1')

  expect(wantedIn(address)).toEqual({ state: 'ACCEPTED', holder: 'registrar', open: false, size: 20 })
  expect(isFiltered(address)).toBe(true)
})

test('an unknown state is left out', () => {
  expect(wantedIn(new URLSearchParams('state=LOST'))).toEqual({ size: 20 })
})

test('another filter begins at the first page', () => {
  const address = new URLSearchParams('holder=registrar&after=abc')

  expect(changed(address, { holder: undefined, state: 'ACCEPTED' }).toString()).toBe('state=ACCEPTED')
  expect(changed(address, { after: 'def' }).toString()).toBe('holder=registrar&after=def')
})

test('who wants a settled state wants settled applications', () => {
  expect(wantedIn(new URLSearchParams('state=REJECTED'))).toEqual({ state: 'REJECTED', open: false, size: 20 })
})
