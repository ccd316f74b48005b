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
          { path: 'activities-to-join', lazy: () => import('./activities-to-join/ActivitiesPage') },
          { path: 'activities-to-join/:id', lazy: () => import('./activities-to-join/ActivityPage') },
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
