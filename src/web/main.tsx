import './design.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { enterByLaunchLink } from './pages/home/welcome.tsx'

const page = document.getElementById('page')
await enterByLaunchLink()
if (page) render(<App />, page)
