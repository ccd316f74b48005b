import { expect, test } from 'vitest'
import { changed, isFiltered, wantedIn } from './wanted'

test('what is searched for stands in the address', () => {
  const address = new URLSearchParams('text=志愿&type=SOCIETY&state=NONSENSE&after=x')

  expect(wantedIn(address)).toEqual({ text: '志愿', type: 'SOCIETY', after: 'x', size: 20 })
  expect(isFiltered(address)).toBe(true)
})

test('another filter begins at the first page', () => {
  expect(changed(new URLSearchParams('text=a&after=x'), 'type', 'FOUNDATION').toString()).toBe('text=a&type=FOUNDATION')
  expect(changed(new URLSearchParams('text=a'), 'text', '').toString()).toBe('')
})

test('the next page keeps the filters', () => {
  expect(changed(new URLSearchParams('text=a'), 'after', 'y').toString()).toBe('text=a&after=y')
})
