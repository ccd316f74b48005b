import { expect, test } from 'vitest'
import { nameIn } from './download'

test('a Chinese file name is read as it is meant', () => {
  expect(nameIn("attachment; filename=\"x.csv\"; filename*=UTF-8''%E7%99%BB%E8%AE%B0.csv")).toBe('登记.csv')
  expect(nameIn('attachment; filename="register.xlsx"')).toBe('register.xlsx')
  expect(nameIn(null)).toBeUndefined()
})
