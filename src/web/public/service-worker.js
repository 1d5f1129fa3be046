/* Shows the messages that this Regards sends to this browser, and brings the page to the front. Nothing is kept. */
self.addEventListener('push', (event) => {
  const text = event.data ? event.data.text().slice(0, 300) : 'Somebody may still wait for a thank-you.'
  event.waitUntil(self.registration.showNotification('Regards', { body: text, icon: '/icon.svg', tag: 'regards' }))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(
    self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then((windows) => {
      const open = windows[0]
      return open ? open.focus() : self.clients.openWindow('/')
    }),
  )
})
