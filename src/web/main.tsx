import './design.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { enterByLaunchLink } from './state/enter.ts'
import { home, loadHome } from './state/home.ts'
import { withGlance } from './state/home-glance.ts'

await enterByLaunchLink()
const page = document.getElementById('page')
const draw = (): void => void (page && render(<App />, page))
if (location.pathname === '/') {
  withGlance((last) => {
    home.value = last
    draw()
  })
  void loadHome()
} else draw()
setTimeout(() => void import('./offline/start.ts').then(({ startOffline }) => startOffline()), 600)
