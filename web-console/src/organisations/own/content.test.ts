import { describe, expect, it } from 'vitest'
import { Failure } from '../../api/problems'
import { changedItems, errorsBeside, registered, sent } from './content'

const BEFORE = registered({ division: '330483100', items: { NAME: '示例联合会', DOMICILE: '示例路1号', FUND: '40000' } })

describe('the content of an application', () => {
  it('begins with what is registered', () => {
    expect(BEFORE.items).toEqual({ name: '示例联合会', domicile: '示例路1号', fund: 40000, division: '330483100' })
  })

  it('names the items that change', () => {
    expect(changedItems(BEFORE, BEFORE.items)).toEqual([])
    expect(changedItems(BEFORE, { ...BEFORE.items, domicile: '示例路2号', fund: 50000 })).toEqual(['DOMICILE', 'FUND'])
  })

  it('is sent with the papers that have a reference', () => {
    expect(sent({ ...BEFORE, papers: { minutes: ' 纪要-1 ', application: '' } }).documents).toEqual([{ document: 'minutes', reference: '纪要-1' }])
  })

  it('has what is wrong beside its field', () => {
    const failure = new Failure({ status: 400, errors: [{ field: 'content.documents[0].reference', message: 'too long' }, { field: 'content.items.name', message: 'wrong' }] })
    expect(errorsBeside(failure, { application: '', minutes: '纪要-1' })).toEqual([
      { name: ['papers', 'minutes'], errors: ['too long'] },
      { name: ['items', 'name'], errors: ['wrong'] },
    ])
  })
})
