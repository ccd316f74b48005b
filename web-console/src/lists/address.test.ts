import { expect, test } from 'vitest'
import { changed } from './address'

test('another filter begins at the first page', () => {
  expect(changed(new URLSearchParams('text=a&after=x'), { type: 'FOUNDATION' }).toString()).toBe('text=a&type=FOUNDATION')
  expect(changed(new URLSearchParams('text=a'), { text: '' }).toString()).toBe('')
})

test('the next page keeps the filters', () => {
  expect(changed(new URLSearchParams('text=a'), { after: 'y' }).toString()).toBe('text=a&after=y')
})
