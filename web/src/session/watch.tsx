import { lazy, Suspense, useSyncExternalStore } from 'react'

import { useGate } from './register'

const SignInAgain = lazy(() => import('./again'))

/** Watches over the session of somebody at work, and lets them sign in again when it has ended. */
export function SessionWatch({ name }: { name: string }) {
  const gate = useGate()
  const isOver = useSyncExternalStore(gate.watch, gate.isShut)
  if (!isOver) return null
  return (
    <Suspense>
      <SignInAgain name={name} />
    </Suspense>
  )
}
