import { useOutletContext } from 'react-router'

import type { Viewer } from '../session/viewer'

/** Who works at the desk. */
export const useViewer = (): Viewer => useOutletContext<Viewer>()
