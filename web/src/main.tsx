import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { Provider } from 'urql'

import { router } from './routes'
import { connect } from './shared/api'
import { Appearance } from './shared/appearance'
import './shared/console.css'

const place = document.getElementById('console')
if (!place) throw new Error('the page has no place for the console')

createRoot(place).render(
  <StrictMode>
    <Provider value={connect()}>
      <Appearance>
        <RouterProvider router={router} />
      </Appearance>
    </Provider>
  </StrictMode>,
)
