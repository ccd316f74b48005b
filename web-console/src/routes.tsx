import { createBrowserRouter } from 'react-router'
import { Frame } from './layout/Frame'
import { Waiting } from './layout/Waiting'
import { Broken, Missing } from './layout/Broken'

/** Every page is fetched when it is first opened: a feature adds a line here and, if it is a place to go, one in layout/places.ts. */
export const router = createBrowserRouter([
  { path: '/board', HydrateFallback: Waiting, ErrorBoundary: Broken, lazy: () => import('./board/BoardPage') },
  {
    path: '/',
    Component: Frame,
    HydrateFallback: Waiting,
    children: [
      {
        ErrorBoundary: Broken,
        children: [
          { index: true, lazy: () => import('./portal/HomePage') },
          { path: 'organisations', lazy: () => import('./organisations/SearchPage') },
          { path: 'organisations/:code', lazy: () => import('./organisations/OrganisationPage') },
          { path: 'organisations/:code/application', lazy: () => import('./filing/FilePage') },
          { path: 'applications', lazy: () => import('./applications/WorkListPage') },
          { path: 'applications/:id', lazy: () => import('./applications/ApplicationPage') },
          { path: 'founding', lazy: () => import('./filing/FoundPage') },
          { path: 'imports', lazy: () => import('./imports/ImportPage') },
          { path: 'my-organisation', lazy: () => import('./organisations/own/OwnPage') },
          { path: 'my-organisation/change', lazy: () => import('./organisations/own/ChangePage') },
          { path: 'my-organisation/applications/:id', lazy: () => import('./organisations/own/ApplicationPage') },
          { path: 'managed-activities', lazy: () => import('./activities/ManagedPage') },
          { path: 'managed-activities/plan', lazy: () => import('./activities/PlanPage') },
          { path: 'managed-activities/:id', lazy: () => import('./activities/ActivityPage') },
          { path: 'managed-activities/:id/plan', lazy: () => import('./activities/PlanPage') },
          { path: 'managed-activities/:id/code', lazy: () => import('./attendance/CodePage') },
          { path: 'my-activities', lazy: () => import('./activities/MinePage') },
          { path: 'my-activities/:id/attendance', lazy: () => import('./attendance/CheckPage') },
          { path: 'my-hours', lazy: () => import('./hours/HoursPage') },
          { path: 'my-record', lazy: () => import('./volunteers/RecordPage') },
          { path: 'activities', lazy: () => import('./activities/ListPage') },
          { path: 'activities/:id', lazy: () => import('./activities/PublicPage') },
          { path: 'projects', lazy: () => import('./projects/LibraryPage') },
          { path: 'projects/:id', lazy: () => import('./projects/ProjectPage') },
          { path: 'project-desk', lazy: () => import('./project-desk/DeskPage') },
          { path: 'project-desk/propose', lazy: () => import('./project-desk/ProposePage') },
          { path: 'hours', lazy: () => import('./balances/BalancesPage') },
          { path: 'operations', lazy: () => import('./operations/OperationsPage') },
          { path: 'callback', lazy: () => import('./signin/CallbackPage') },
          { path: '*', Component: Missing },
        ],
      },
    ],
  },
])
