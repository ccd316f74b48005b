import { expect, test } from 'vitest'
import { reached } from './article'
import { byDivision, everyPage } from './counting'

test('what is nearly reached is not told as reached', () => {
  expect(reached('organisations', 502)).toBe(99)
  expect(reached('organisations', 503)).toBe(100)
  expect(reached('personTimes', 73_134)).toBe(100)
})

test('organisations are counted by town', () => {
  expect([...byDivision([{ division: '330483100' }, { division: '330483001' }, { division: '330483100' }, {}])]).toEqual([
    ['330483100', 2],
    ['330483001', 1],
  ])
})

test('a list is read to its end', async () => {
  const pages: Record<string, { items: number[]; next: string | null }> = { first: { items: [1, 2], next: 'second' }, second: { items: [3], next: null } }

  expect(await everyPage((after) => Promise.resolve(pages[after ?? 'first'] ?? {}))).toEqual([1, 2, 3])
})
