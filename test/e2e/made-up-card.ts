import type { Browser } from 'playwright-core'

interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A business card of nobody, drawn and photographed by the browser itself. */
export async function aCardPhoto(browser: Browser, name = 'Elena Marchetti'): Promise<ChosenFile> {
  const page = await browser.newPage({ viewport: { width: 1300, height: 800 } })
  await page.setContent(`<body style="margin:0;background:#4a4038"><div style="margin:90px 110px;padding:70px;height:480px;background:#fdfcf7;font:34px 'DejaVu Sans',sans-serif;color:#222;transform:rotate(1deg)">
    <div style="font-size:60px;font-weight:bold">${name}</div><div style="margin:14px 0 60px">Communications Manager</div>
    <div style="font-size:40px">Ashgrove &amp; Lindholm</div><div style="margin-top:16px">elena.marchetti@ashgrove.example</div><div style="margin-top:12px">+1 215 555 0187</div></div></body>`)
  const buffer = await page.screenshot({ type: 'jpeg', quality: 88 })
  await page.close()
  return { name: 'card.jpg', mimeType: 'image/jpeg', buffer }
}

/** A contact file as phones share it. */
export function aContact(name: string, email: string, company: string): ChosenFile {
  const text = ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, `ORG:${company};`, `EMAIL;type=INTERNET:${email}`, 'END:VCARD', ''].join('\r\n')
  return { name: 'contact.vcf', mimeType: 'text/vcard', buffer: Buffer.from(text) }
}
