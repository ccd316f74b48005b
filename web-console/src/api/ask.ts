import { QueryClient } from '@tanstack/react-query'
import { mayHelpAgain, problemIn } from './problems'

const TRIES = 2

/** Questions are asked again only where that may help, and an answer is good for half a minute. */
export const questions = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < TRIES && mayHelpAgain(problemIn(error)),
    },
  },
})
