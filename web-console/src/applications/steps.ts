import { has, type Account } from '../signin/account'
import type { Step } from './commands'
import type { Application, ApplicationState } from './queries'

export type StepName = Step['step']

/** Why a step that the state allows is not this person's or not yet to be taken. */
export type Barrier = 'documentsMissing' | 'sameReviewer' | 'sameApplicant' | 'othersHolder'

export interface OpenStep {
  step: StepName
  barrier?: Barrier
}

const ALLOWED: Partial<Record<ApplicationState, StepName[]>> = {
  SUBMITTED: ['acceptance', 'supplement-request', 'non-acceptance', 'withdrawal'],
  SUPPLEMENT_REQUESTED: ['non-acceptance', 'withdrawal'],
  ACCEPTED: ['review', 'withdrawal'],
  UNDER_REVIEW: ['approval', 'rejection', 'review', 'withdrawal'],
}

const isOpen = (state: ApplicationState | undefined) => state !== undefined && state in ALLOWED

/** What somebody may do next with an application, and what stands in the way; the service has the last word. */
export function openSteps(application: Application, account: Account | undefined): OpenStep[] {
  const { state, details: { supplement, opinion } = {}, applicant } = application
  const steps = (state && ALLOWED[state]) ?? []
  const wanted = steps.filter((step) => {
    if (step === 'approval') return opinion?.approve === true && has(account, 'REGISTRAR', 'LEADER')
    if (step === 'rejection') return opinion?.approve === false && has(account, 'REGISTRAR', 'LEADER')
    if (step === 'withdrawal') return applicant === account?.name
    if (step === 'supplement-request') return !supplement && has(account, 'REGISTRAR')
    return has(account, 'REGISTRAR')
  })
  const mayHandOver = isOpen(state) && has(account, 'REGISTRAR', 'LEADER')
  return [...wanted, ...(mayHandOver ? ['holder' as const] : [])].map((step) => {
    const barrier = barrierTo(step, application, account)
    return { step, ...(barrier ? { barrier } : {}) }
  })
}

function barrierTo(step: StepName, { details, applicant, holder }: Application, account: Account | undefined): Barrier | undefined {
  if (step === 'acceptance' && missingDocuments(details?.findings).length > 0) return 'documentsMissing'
  if (step === 'holder') return holder && holder !== account?.name && !has(account, 'LEADER') ? 'othersHolder' : undefined
  if (step !== 'approval' && step !== 'rejection') return undefined
  if (details?.opinion?.by === account?.name) return 'sameReviewer'
  return applicant === account?.name ? 'sameApplicant' : undefined
}

type Findings = NonNullable<Application['details']>['findings']

/** What was not handed in; only then nothing can be accepted. */
export const missingDocuments = (findings: Findings = []) => findings.filter(({ code, error }) => error && code?.startsWith('missing-'))

export const errorsIn = (findings: Findings = []) => findings.filter(({ error }) => error)
