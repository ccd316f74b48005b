import { expect, test } from 'vitest'
import { Failure } from '../api/problems'
import { errorsBeside, handedIn, registered, sent } from './content'

const BEFORE = registered({ division: '330483100', items: { NAME: '示例联合会', DOMICILE: '示例路1号', FUND: '40000' } })

test('a form begins with what is registered', () => {
  expect(BEFORE.items).toEqual({ name: '示例联合会', domicile: '示例路1号', fund: 40000, division: '330483100' })
})

test('it is sent with the papers that have a reference, and without what is blank', () => {
  const filled = sent({ ...BEFORE, papers: { minutes: ' 纪要-1 ', application: '' }, ground: ' ' })

  expect(filled).toEqual({ items: BEFORE.items, documents: [{ document: 'minutes', reference: '纪要-1' }] })
})

test('an answer begins with what was handed in', () => {
  const details = { content: { items: { name: '示例联合会', foundationType: undefined }, documents: [{ document: 'minutes', reference: '纪要-1' }] } }

  expect(handedIn({ details } as never)).toEqual({ items: { name: '示例联合会' }, papers: { minutes: '纪要-1' } })
})

test('what is wrong stands beside its field', () => {
  const failure = new Failure({ status: 400, errors: [{ field: 'content.documents[0].reference', message: 'too long' }, { field: 'content.items.name', message: 'wrong' }] })

  expect(errorsBeside(failure, { application: '', minutes: '纪要-1' })).toEqual([
    { name: ['papers', 'minutes'], errors: ['too long'] },
    { name: ['items', 'name'], errors: ['wrong'] },
  ])
})
