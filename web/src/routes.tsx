import {
  createBrowserRouter,
  redirect,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from 'react-router'

import { Frame } from './shared/frame'
import {
  isLanguage,
  LANG,
  loadMessages,
  preferredLanguage,
  rememberLanguage,
} from './shared/language'
import { Failed, Missing, Waiting } from './shared/states'

function toLanguage({ request }: LoaderFunctionArgs) {
  const { pathname, search } = new URL(request.url)
  return redirect(`/${preferredLanguage()}${pathname === '/' ? '' : pathname}${search}`)
}

async function messages(args: LoaderFunctionArgs) {
  const { language } = args.params
  if (!isLanguage(language)) return toLanguage(args)
  const messages = await loadMessages(language)
  // Somebody may have gone elsewhere meanwhile.
  if (!args.request.signal.aborted) {
    rememberLanguage(language)
    // Requests name the language of the page, and the first are made while it is drawn.
    document.documentElement.lang = LANG[language]
  }
  return { language, messages }
}

function isOtherLanguage({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) {
  return currentParams.language !== nextParams.language
}

/** Every page by its address; each loads when it is shown. */
export const router = createBrowserRouter([
  { path: '/', loader: toLanguage, element: <Waiting />, hydrateFallbackElement: <Waiting /> },
  {
    path: '/:language',
    id: 'language',
    loader: messages,
    element: <Frame />,
    errorElement: <Failed />,
    hydrateFallbackElement: <Waiting />,
    shouldRevalidate: isOtherLanguage,
    children: [
      { index: true, lazy: () => import('./overview/page') },
      { path: 'sectors', lazy: () => import('./sector/list') },
      { path: 'sectors/:code', lazy: () => import('./sector/page') },
      { path: 'clusters', lazy: () => import('./cluster/list') },
      { path: 'clusters/:code', lazy: () => import('./cluster/page') },
      { path: 'projects', lazy: () => import('./project/list') },
      { path: 'projects/compare', lazy: () => import('./project/compare') },
      { path: 'projects/:code', lazy: () => import('./project/page') },
      { path: 'enterprises', lazy: () => import('./enterprise/list') },
      { path: 'enterprises/:code', lazy: () => import('./enterprise/page') },
      { path: 'trade', lazy: () => import('./trade/explorer/page') },
      { path: 'explorer', lazy: () => import('./api/page') },
      { path: 'figures', lazy: () => import('./indicator/page') },
      { path: 'sign-in', lazy: () => import('./session/page') },
      { path: 'invitation', lazy: () => import('./invitation/page') },
      { path: 'datasets', lazy: () => import('./dataset/list') },
      { path: 'datasets/:side/:code', lazy: () => import('./dataset/page') },
      {
        path: 'work',
        lazy: () => import('./work/desk'),
        shouldRevalidate: isOtherLanguage,
        children: [
          { index: true, lazy: () => import('./work/page') },
          { path: 'audit', lazy: () => import('./revision/log') },
          { path: 'accounts', lazy: () => import('./account/list') },
          { path: 'account', lazy: () => import('./account/page') },
          {
            path: 'import',
            lazy: () => import('./import/wizard'),
            children: [
              { index: true, lazy: () => import('./import/start') },
              { path: ':id', lazy: () => import('./import/page') },
            ],
          },
          { path: 'history/:id', lazy: () => import('./revision/history') },
          { path: 'records', lazy: () => import('./records/list') },
          // A record that is being entered is called `new` until it has an id.
          { path: 'projects/:id', lazy: () => import('./project/form') },
          { path: 'enterprises/:id', lazy: () => import('./enterprise/form') },
          { path: 'zones/:id', lazy: () => import('./zone/form') },
          { path: 'places/:id', lazy: () => import('./place/form') },
          { path: 'sources/:id', lazy: () => import('./source/form') },
          { path: 'observations/:id', lazy: () => import('./indicator/form') },
          { path: 'rates/:id', lazy: () => import('./rate/form') },
          { path: 'cluster-parts/:id', lazy: () => import('./cluster-part/form') },
        ],
      },
      { path: '*', element: <Missing /> },
    ],
  },
])
