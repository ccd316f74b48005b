import { expect, test } from 'vitest'
import { citationsIn } from './citation'

test('an article is found in its regulation', () => {
  expect(citationsIn('Order 250 art. 13')).toEqual([{ regulation: 'Order 250', from: '13' }])
  expect(citationsIn('Institution measures arts. 11-12')).toEqual([{ regulation: 'Institution measures', from: '11', to: '12' }])
  expect(citationsIn('PIPL art. 31')).toEqual([{ regulation: 'PIPL', from: '31' }])
})

test('several are told one by one', () => {
  expect(citationsIn('Order 250 art. 30; Order 251 art. 25')).toEqual([
    { regulation: 'Order 250', from: '30' },
    { regulation: 'Order 251', from: '25' },
  ])
})

test('a clause without an article is a part of its regulation', () => {
  expect(citationsIn('Order 69 identical names')).toEqual([{ regulation: 'Order 69', part: 'identical names' }])
  expect(citationsIn('Product: two people')).toEqual([{ regulation: 'Product', part: 'two people' }])
  expect(citationsIn('GB 32100-2015')).toEqual([{ regulation: 'GB 32100' }])
})

test('a number alone is one of the rule set', () => {
  expect(citationsIn('4.1')).toEqual([{ from: '4.1' }])
  expect(citationsIn('article 30')).toEqual([{ from: '30' }])
})

test('a clause of another form stays as it is', () => {
  expect(citationsIn('both ends by code')).toEqual([{ part: 'both ends by code' }])
})
