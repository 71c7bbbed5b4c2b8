import base from './playwright.config'

/** Takes the pictures of docs/screens, from the register that tests write in. */
export default {
  ...base,
  projects: base.projects?.flatMap((project) =>
    project.name === 'working' ? { ...project, testDir: 'screens' } : [],
  ),
  use: { ...base.use, viewport: { width: 1280, height: 860 }, colorScheme: 'light' as const },
}
