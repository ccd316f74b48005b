import { useQuery } from '@tanstack/react-query'
import { body, evaluation } from '../api/client'
import type { components } from '../api/generated/evaluation'

export type Credit = components['schemas']['CreditView']
export type Reason = components['schemas']['Reason']
export type Change = components['schemas']['Change']
export type CreditClass = NonNullable<Credit['creditClass']>

const at = (code: string) => ({ params: { path: { code } } })

export const useCredit = (code: string) =>
  useQuery({
    queryKey: ['credit', code],
    queryFn: () => body(evaluation.GET('/public/evaluation/credit/{code}', at(code))),
  })

export const useCreditHistory = (code: string) =>
  useQuery({
    queryKey: ['credit', code, 'history'],
    queryFn: () => body(evaluation.GET('/public/evaluation/credit/{code}/history', at(code))),
  })

export const useCreditTotals = () =>
  useQuery({
    queryKey: ['credit', 'totals'],
    queryFn: () => body(evaluation.GET('/public/evaluation/credit/totals')),
  })
