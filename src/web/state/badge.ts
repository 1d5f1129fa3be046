/** Puts how many people wait for their thanks on the page's own badge, where the system has badges; it names nobody. */
export function showBadge(waiting: number): void {
  if (!('setAppBadge' in navigator)) return
  // A browser that shows none for pages that are not installed says so by rejecting.
  void navigator.setAppBadge(waiting).catch(() => 'there is no badge here')
}
