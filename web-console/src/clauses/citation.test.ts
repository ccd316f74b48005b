import { expect, test } from 'vitest'
import { citationIn } from './citation'

test('an article is found in its regulation', () => {
  expect(citationIn('Order 250 art. 13')).toEqual({ regulation: 'Order 250', from: '13' })
  expect(citationIn('Institution measures arts. 11-12')).toEqual({ regulation: 'Institution measures', from: '11', to: '12' })
})

test('a clause without an article is that of its regulation', () => {
  expect(citationIn('Order 69 identical names')).toEqual({ regulation: 'Order 69' })
})

test('a clause of another form stays as it is', () => {
  expect(citationIn('1.1')).toEqual({ regulation: '1.1' })
})
