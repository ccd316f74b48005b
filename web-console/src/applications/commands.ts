import { body, registry } from '../api/client'
import type { components } from '../api/generated/registry'
import { useCommand, type Stamp } from '../commands/useCommand'
import type { Application } from './queries'

type Form = components['schemas']['ApplicationForm']

/** The steps of an application, as its handling names them. */
export type Step =
  | { step: 'supplement-request'; missing: string[] }
  | { step: 'acceptance' }
  | { step: 'non-acceptance'; ground: string; reason: string }
  | { step: 'review'; approve: boolean; ground?: string; reason: string }
  | { step: 'approval' }
  | { step: 'rejection' }
  | { step: 'withdrawal' }
  | { step: 'holder'; officer: string }

const base = '/api/registry/applications/{id}'

function take(id: string, what: Step, headers: Stamp) {
  const at = { params: { path: { id } }, headers }
  switch (what.step) {
    case 'supplement-request':
      return body(registry.POST(`${base}/supplement-request`, { ...at, body: { missing: what.missing } }))
    case 'non-acceptance':
      return body(registry.POST(`${base}/non-acceptance`, { ...at, body: { ground: what.ground, reason: what.reason } }))
    case 'review':
      return body(registry.POST(`${base}/review`, { ...at, body: { approve: what.approve, ground: what.ground, reason: what.reason } }))
    case 'holder':
      return body(registry.POST(`${base}/holder`, { ...at, body: { officer: what.officer } }))
    case 'acceptance':
      return body(registry.POST(`${base}/acceptance`, at))
    case 'approval':
      return body(registry.POST(`${base}/approval`, at))
    case 'rejection':
      return body(registry.POST(`${base}/rejection`, at))
    case 'withdrawal':
      return body(registry.POST(`${base}/withdrawal`, at))
  }
}

export const useStep = ({ id = '', version, organisation }: Application) =>
  useCommand((what: Step, stamp) => take(id, what, stamp), {
    version,
    changes: [['application', id], ['applications'], ...(organisation ? [['organisation', organisation]] : [])],
  })

export const useFiling = () =>
  useCommand((form: Form, headers) => body(registry.POST('/api/registry/applications', { body: form, headers })), { changes: [['applications']] })
