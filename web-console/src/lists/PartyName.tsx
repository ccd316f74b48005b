import { Link } from 'react-router'
import { useOrganisation } from '../organisations/queries'
import { useDivisions } from '../words/divisions'

interface Party {
  kind?: 'ORGANISATION' | 'COMPANY' | 'TOWN'
  code?: string
}

/** Who it is: an organisation by its name in the register, a town by its own, a company by its code. */
export function PartyName({ of: { kind, code = '' } }: { of: Party }) {
  const { nameOf } = useDivisions()
  if (kind === 'ORGANISATION') return <OrganisationName code={code} />
  return <span>{kind === 'TOWN' ? nameOf(code) : code}</span>
}

export function OrganisationName({ code }: { code: string }) {
  const { data } = useOrganisation(code)
  return <Link to={`/organisations/${code}`}>{data?.items?.['NAME'] ?? code}</Link>
}
