import { expect, test } from 'vitest'
import { founded } from './founding'

const property = { fund: 50000, paidInCash: true, total: 50000, nonState: 50000, premises: { owned: true, monthsOfUse: 24 } }
const filled = (supervision: object) => ({ items: { name: '诗词协会' }, founding: { supervision, property, officers: [] } }) as never

test('fund and supervising unit become registered items', () => {
  const { items, founding } = founded('SOCIETY', filled({ unit: '桐乡市文化和广电旅游体育局' }))

  expect(items).toMatchObject({ fund: 50000, supervisingUnit: '桐乡市文化和广电旅游体育局' })
  expect(founding?.supervision).toEqual({ unit: '桐乡市文化和广电旅游体育局' })
  expect(founding?.membership).toEqual({ individuals: 0, units: 0, fullTimeStaff: 0 })
})

test('who registers directly has no supervising unit', () => {
  const { items, founding } = founded('SOCIETY', filled({ directClass: 'CHARITY', unit: '旧的' }))

  expect(items).not.toHaveProperty('supervisingUnit')
  expect(founding?.supervision).toEqual({ directClass: 'CHARITY' })
})
