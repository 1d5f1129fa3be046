import './design.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { enterByLaunchLink } from './state/enter.ts'
import { loadHome } from './state/home.ts'

await enterByLaunchLink()
// The first screen's question is on its way while the page is still being drawn.
if (location.pathname === '/') void loadHome()
const page = document.getElementById('page')
if (page) render(<App />, page)
setTimeout(() => void import('./offline/start.ts').then(({ startOffline }) => startOffline()), 600)
