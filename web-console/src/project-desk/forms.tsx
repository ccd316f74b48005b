import type { ComponentType } from 'react'
import type { Project } from '../projects/queries'
import type { Account } from '../signin/account'
import { AgreeFields, BeginFields, ClaimFields } from './ClaimFields'
import type { Act, Contents } from './commands'
import { CompleteFields, EvaluateFields, MidtermFields, ReportFields, ReviewFields } from './CourseFields'
import { partyOf } from './may'

export interface Asked {
  of: Project
  account: Account | undefined
}

/** What an act asks for, and how its content comes of that; an act without fields is confirmed alone. */
interface ActForm<A extends Act> {
  Fields?: ComponentType<Asked>
  initial?: (of: Project, account: Account | undefined) => Record<string, unknown>
  body?: (values: Record<string, unknown>) => Contents[A]
}

const asItIs = <A extends Act>(values: Record<string, unknown>) => values as unknown as Contents[A]

export const FORMS: { [A in Act]: ActForm<A> } = {
  review: { Fields: ReviewFields, body: asItIs<'review'> },
  list: {},
  reject: {},
  withdraw: {},
  claim: {
    Fields: ClaimFields,
    initial: ({ proposal, rest }, account) => ({
      claimant: partyOf(account) ?? { kind: 'COMPANY' },
      form: proposal?.forms?.[0],
      value: rest,
    }),
    body: asItIs<'claim'>,
  },
  begin: { Fields: BeginFields, initial: ({ proposer }) => ({ executor: proposer?.kind === 'ORGANISATION' ? proposer.code : '' }), body: asItIs<'begin'> },
  report: { Fields: ReportFields, body: asItIs<'report'> },
  midterm: { Fields: MidtermFields, body: asItIs<'midterm'> },
  complete: {
    Fields: CompleteFields,
    initial: ({ proposal }) => ({ results: (proposal?.indicators ?? []).map(({ name }) => ({ indicator: name, reached: '' })) }),
    body: asItIs<'complete'>,
  },
  evaluate: {
    Fields: EvaluateFields,
    body: ({ answers, opinion }) => ({
      answers: Object.fromEntries(Object.entries(answers as Record<string, number | null>).filter(([, count]) => count)) as Record<string, number>,
      opinion: String(opinion),
    }),
  },
  agree: { Fields: AgreeFields, body: asItIs<'agree'> },
  giveUp: {},
}
