import { expect, test } from 'vitest'
import { accountIn, has } from './account'

test('an account is what its token says', () => {
  const claims = Buffer.from(JSON.stringify({ sub: 'town', roles: ['TOWN_OFFICER'], division: '330483100' })).toString('base64url')

  const account = accountIn(`head.${claims}.signature`)

  expect(account).toMatchObject({ name: 'town', division: '330483100' })
  expect(has(account, 'REGISTRAR', 'TOWN_OFFICER')).toBe(true)
  expect(has(account, 'LEADER')).toBe(false)
  expect(has(undefined, 'LEADER')).toBe(false)
})
