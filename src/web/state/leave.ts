import { useEffect, useRef } from 'preact/hooks'

/** Keeps what is not saved yet when the screen is left, the window is closed, or the phone turns to something else. */
export function useKeptOnLeave(keep: () => void): void {
  const newest = useRef(keep)
  newest.current = keep
  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') newest.current()
    }
    document.addEventListener('visibilitychange', onHide)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      newest.current()
    }
  }, [])
}
