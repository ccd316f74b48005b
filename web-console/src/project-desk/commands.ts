import { project } from '../api/client'
import type { components } from '../api/generated/project'
import type { Stamp } from '../commands/useCommand'
import type { ClaimAct, ProjectAct } from './may'

type Schemas = components['schemas']
type Headers = Stamp & Record<string, string>

/** What each act sends; an act without a content sends nothing. */
export interface Contents {
  review: Schemas['ReviewOpinion']
  list: undefined
  reject: undefined
  withdraw: undefined
  claim: Schemas['ClaimEntry']
  begin: Schemas['ExecutionBeginning']
  report: Schemas['ExecutionProgress']
  midterm: Schemas['ExecutionMidterm']
  complete: Schemas['ExecutionCompleted']
  evaluate: Schemas['ExecutionAnswers']
  agree: Schemas['ClaimAgreement']
  giveUp: undefined
}

export type Act = ProjectAct | ClaimAct

const at = (id: string) => ({ path: { id } })
const of = (id: string, claim: string) => ({ path: { id, claim } })

const SENDING: { [A in Act]: (id: string, claim: string, body: Contents[A], headers: Headers) => Promise<unknown> } = {
  review: (id, _, body, headers) => project.POST('/api/project/projects/{id}/review', { params: at(id), body, headers }),
  list: (id, _, __, headers) => project.POST('/api/project/projects/{id}/listing', { params: at(id), headers }),
  reject: (id, _, __, headers) => project.POST('/api/project/projects/{id}/rejection', { params: at(id), headers }),
  withdraw: (id, _, __, headers) => project.POST('/api/project/projects/{id}/withdrawal', { params: at(id), headers }),
  claim: (id, _, body, headers) => project.POST('/api/project/projects/{id}/claims', { params: at(id), body, headers }),
  begin: (id, _, body, headers) => project.POST('/api/project/projects/{id}/beginning', { params: at(id), body, headers }),
  report: (id, _, body, headers) => project.POST('/api/project/projects/{id}/reports', { params: at(id), body, headers }),
  midterm: (id, _, body, headers) => project.POST('/api/project/projects/{id}/midterm', { params: at(id), body, headers }),
  complete: (id, _, body, headers) => project.POST('/api/project/projects/{id}/completion', { params: at(id), body, headers }),
  evaluate: (id, _, body, headers) => project.POST('/api/project/projects/{id}/evaluation', { params: at(id), body, headers }),
  agree: (id, claim, body, headers) => project.POST('/api/project/projects/{id}/claims/{claim}/agreement', { params: of(id, claim), body, headers }),
  giveUp: (id, claim, _, headers) => project.POST('/api/project/projects/{id}/claims/{claim}/withdrawal', { params: of(id, claim), headers }),
}

export const send = <A extends Act>(act: A, id: string, claim: string, body: Contents[A], headers: Headers) => SENDING[act](id, claim, body, headers)

export const propose = (body: Schemas['ProposalForm'], headers: Headers) => project.POST('/api/project/projects', { body, headers })
