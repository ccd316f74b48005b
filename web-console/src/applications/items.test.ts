import { expect, test } from 'vitest'
import { asItems, changedItems } from './items'

const registered = { items: { NAME: '诗词协会', DOMICILE: '子夜路1号', FUND: '50000' }, division: '330483100' }

test('what the register says is no change', () => {
  expect(changedItems(asItems(registered), registered)).toEqual([])
  expect(changedItems({ ...asItems(registered), areaOfActivity: '' }, registered)).toEqual([])
})

test('a move to another town is a change of domicile', () => {
  expect(changedItems({ ...asItems(registered), division: '330483101' }, registered)).toEqual(['DOMICILE'])
  expect(changedItems({ ...asItems(registered), division: '330483101', domicile: '隆源路18号' }, registered)).toEqual(['DOMICILE'])
})

test('an amount is compared as a number', () => {
  expect(changedItems({ ...asItems(registered), fund: 50000.5 }, registered)).toEqual(['FUND'])
})
