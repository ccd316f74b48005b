import { expect, test } from 'vitest'
import type { Application } from './queries'
import { openSteps } from './steps'

const account = (name: string, ...roles: string[]) => ({ name, roles })
const registrar = account('registrar', 'REGISTRAR')
const colleague = account('registrar2', 'REGISTRAR')
const leader = account('leader', 'LEADER')

const names = (application: Application, who: typeof registrar) => openSteps(application, who).map(({ step }) => step)
const reviewed = (approve: boolean): Application => ({
  state: 'UNDER_REVIEW',
  applicant: 'organisation',
  holder: 'registrar',
  details: { opinion: { approve, by: 'registrar' }, findings: [] },
})

test('a new application can be accepted, supplemented or refused, by registrars only', () => {
  expect(names({ state: 'SUBMITTED' }, registrar)).toEqual(['acceptance', 'supplement-request', 'non-acceptance', 'holder'])
  expect(names({ state: 'SUBMITTED' }, account('town', 'TOWN_OFFICER'))).toEqual([])
})

test('a second supplement cannot be asked for', () => {
  expect(names({ state: 'SUBMITTED', details: { supplement: { missing: ['a'] } } }, registrar)).not.toContain('supplement-request')
})

test('what lacks a document cannot be accepted', () => {
  const lacking: Application = { state: 'SUBMITTED', details: { findings: [{ code: 'missing-minutes', error: true }] } }

  expect(openSteps(lacking, registrar)).toContainEqual({ step: 'acceptance', barrier: 'documentsMissing' })
})

test('the decision follows the review and is a colleague’s', () => {
  expect(openSteps(reviewed(true), registrar)[0]).toEqual({ step: 'approval', barrier: 'sameReviewer' })
  expect(openSteps(reviewed(true), colleague)[0]).toEqual({ step: 'approval' })
  expect(openSteps(reviewed(false), leader)[0]).toEqual({ step: 'rejection' })
  expect(openSteps({ ...reviewed(true), applicant: 'registrar2' }, colleague)[0]).toEqual({ step: 'approval', barrier: 'sameApplicant' })
})

test('what another holds only a leader hands over', () => {
  expect(openSteps(reviewed(true), colleague)).toContainEqual({ step: 'holder', barrier: 'othersHolder' })
  expect(openSteps(reviewed(true), leader)).toContainEqual({ step: 'holder' })
})
