import type { Own, RecordForm } from './queries'

/** What a form begins with of what is kept. */
export function recordOf({ name = '', identityNumber = '', phone = '', address = '', division = '', skills = [], fields = [], guardian }: Own): RecordForm {
  const { name: guardianName = '', phone: guardianPhone = '', relation = '' } = guardian ?? {}
  return {
    name,
    identityNumber,
    phone,
    address,
    division,
    skills,
    fields,
    ...(guardian ? { guardian: { name: guardianName, phone: guardianPhone, relation } } : {}),
  }
}

/** A guardian of whom nothing was written is none. */
export function sent({ guardian, ...record }: RecordForm): RecordForm {
  const isNamed = guardian && Object.values(guardian).some(Boolean)
  return { ...record, identityNumber: record.identityNumber.trim().toUpperCase(), ...(isNamed ? { guardian } : {}) }
}
