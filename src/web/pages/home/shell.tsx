import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso/router'
import { letIn } from '../../state/session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { MenuIcon } from '../../ui/icons.tsx'
import { Menu } from '../../ui/menu.tsx'
import { m } from '../../words.ts'

const places = [
  { href: '/', words: m.home_interviews_place() },
  { href: '/insights', words: m.home_insights_place() },
  { href: '/tips', words: m.home_tips_place() },
  { href: '/profile', words: m.home_about_you() },
  { href: '/mailboxes', words: m.home_mailboxes_title() },
  { href: '/settings', words: m.home_settings_title() },
] as const

/** The frame of every screen: the name of the house, the few other places, the screen itself. */
export function Shell({ children }: { readonly children: ComponentChildren }) {
  const { path } = useLocation()
  return (
    <>
      <a
        href="#main"
        class="sr-only focus:not-sr-only focus:rounded-control focus:bg-ink focus:px-5 focus:py-3 focus:text-paper focus:fixed focus:start-3 focus:top-3 focus:z-40"
      >
        {m.home_skip_content()}
      </a>
      <header class="mx-auto flex w-full max-w-6xl items-center justify-between gap-2 px-4 pt-3 sm:px-6">
        <a
          href="/"
          class="-ms-1 inline-flex min-h-11 items-center gap-2.5 px-1 font-serif text-lead font-semibold tracking-tight no-underline"
          aria-label={m.home_regards_first_screen()}
        >
          <img src="/icon.svg" alt="" width="30" height="30" />
          Regards
        </a>
        {letIn.value !== false && <Places path={path} />}
      </header>
      <main id="main" tabIndex={-1} class="outline-none">
        {children}
      </main>
    </>
  )
}

function Places({ path }: { readonly path: string }) {
  return (
    <>
      <nav aria-label={m.home_places_label()} class="hidden gap-1 lg:flex">
        {places.map((place) => (
          <ButtonLink
            key={place.href}
            kind="quiet"
            href={place.href}
            current={path === place.href}
            class="px-3 whitespace-nowrap no-underline! aria-[current=page]:bg-teal-wash aria-[current=page]:text-teal-deep"
          >
            {place.words}
          </ButtonLink>
        ))}
      </nav>
      <nav aria-label={m.home_places_label()} class="lg:hidden">
        <Menu label={m.home_menu_label()} class="size-11 min-h-11! border-transparent! bg-transparent! p-0!" button={<MenuIcon />}>
          {(close) =>
            places.map((place) => (
              <a
                key={place.href}
                href={place.href}
                class="menu-item"
                aria-current={path === place.href ? 'page' : undefined}
                onClick={close}
              >
                {place.words}
              </a>
            ))
          }
        </Menu>
      </nav>
    </>
  )
}
