import 'virtual:component-styles.css'
import './theme/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { questions } from './api/ask'
import { language, speak } from './language/language'
import { router } from './routes'
import { session } from './signin/session'
import { shade, wear } from './theme/shade'
import { Theme } from './theme/Theme'

speak(language.get())
wear(shade.get())
void session.resume()

const root = document.getElementById('console')
if (!root) throw new Error('The page has no place for the console')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={questions}>
      <Theme>
        <RouterProvider router={router} />
      </Theme>
    </QueryClientProvider>
  </StrictMode>,
)
