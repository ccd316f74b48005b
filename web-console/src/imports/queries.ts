import { body, registry } from '../api/client'
import type { components } from '../api/generated/registry'
import { problemIn } from '../api/problems'
import { useCommand } from '../commands/useCommand'

export type Report = components['schemas']['Report']
export type RowError = components['schemas']['RowError']

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const LINES = 'application/x-ndjson'

export interface Upload {
  file: File
  preview: boolean
}

/** A file of an older register, looked through or taken over. */
export const useImport = () =>
  useCommand(
    ({ file, preview }: Upload, stamp) =>
      body<Report>(
        registry.POST('/api/registry/organisations/imports', {
          params: { query: { 'dry-run': preview } },
          headers: { ...stamp, 'Content-Type': file.name.toLowerCase().endsWith('.xlsx') ? SHEET : LINES },
          body: '',
          bodySerializer: () => file,
        }),
      ),
    {
      changes: [['register'], ['credit']],
      identity: ({ file, preview }) => [file.name, file.size, file.lastModified, preview],
    },
  )

/** The rows that are wrong, which the problem tells beside its sentence. */
export function wrongRows(error: unknown): { total: number; rows: RowError[] } | undefined {
  const { code, total, rows } = problemIn(error) as { code?: string; total?: number; rows?: RowError[] }
  return code === 'import-has-errors' ? { total: total ?? 0, rows: rows ?? [] } : undefined
}
