import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'

import { router } from './routes'
import { Register } from './session/register'
import { Appearance } from './shared/appearance'
import './shared/console.css'

const place = document.getElementById('console')
if (!place) throw new Error('the page has no place for the console')

createRoot(place).render(
  <StrictMode>
    <Register>
      <Appearance>
        <RouterProvider router={router} />
      </Appearance>
    </Register>
  </StrictMode>,
)
