import { Typography } from 'antd'
import { Link, useParams } from 'react-router'
import { Answer } from '../layout/Answer'
import { Page, Section } from '../layout/Page'
import lists from '../lists/lists.module.css'
import { Acts } from '../project-desk/Acts'
import { DetailsOf } from '../project-desk/DetailsOf'
import { DESK, claimActs, projectActs } from '../project-desk/may'
import { has, useAccount } from '../signin/account'
import { useDivisions } from '../words/divisions'
import { CasesOf } from './CasesOf'
import { ClaimsOf } from './ClaimsOf'
import { CourseOf } from './CourseOf'
import { ProjectStateTag } from './ProjectStateTag'
import { ProposalOf } from './ProposalOf'
import { useProject, type Project } from './queries'
import { useTexts } from './texts'

/** A project as its reader may see it, with what they may do next. */
export function Component() {
  const t = useTexts()
  const { id = '' } = useParams()
  const account = useAccount()
  const project = useProject(id, has(account, ...DESK))
  return (
    <Page title={project.data?.proposal?.title ?? t('one')} lead={project.data ? <Lead of={project.data} /> : <Link to="/projects">{t('back')}</Link>}>
      <Answer of={project}>
        {(of) => (
          <>
            <Acts of={of} acts={projectActs(of, account)} />
            <div className={lists.columns}>
              <div className={lists.column}>
                <Section title={t('proposal.title')}>
                  <ProposalOf of={of} />
                </Section>
                {of.details && <DetailsOf of={of.details} />}
              </div>
              <div className={lists.column}>
                <Section title={t('claims.title')}>
                  <ClaimsOf of={of} acts={(claim) => <Acts of={of} claim={claim} acts={claimActs(of, claim, account)} />} />
                </Section>
                <Section title={t('course.title')}>
                  <CourseOf of={of.course} />
                </Section>
                <Section title={t('cases.title')}>
                  <CasesOf project={id} />
                </Section>
              </div>
            </div>
          </>
        )}
      </Answer>
    </Page>
  )
}

function Lead({ of: { id, state, proposal } }: { of: Project }) {
  const t = useTexts()
  const { nameOf } = useDivisions()
  return (
    <>
      <ProjectStateTag of={state} />
      <span>{proposal?.field && t(`fields.${proposal.field}`)}</span>
      <span>{nameOf(proposal?.division)}</span>
      <Typography.Text code copyable>
        {id}
      </Typography.Text>
    </>
  )
}
