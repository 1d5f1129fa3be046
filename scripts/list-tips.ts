/** Writes docs/tips.md: the tips that come with Regards, each with its source. Run: node scripts/list-tips.ts */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { seedTips } from '../src/core/tips/seeds/all.ts'
import { tipTopics, topicWords } from '../src/core/tips/tip.ts'

/** Gives the page, by topic; a tip stands under the first of its topics. */
export function tipsPage(): string {
  const sections = tipTopics.map((topic) => {
    const lines = seedTips.filter(({ topics }) => topics[0] === topic).map(({ text, source }) => `- ${text} *(${source.address ? `[${source.name}](${source.address})` : source.name})*`)
    return lines.length === 0 ? '' : `## ${topicWords[topic]}\n\n${lines.join('\n')}\n`
  })
  const head = `# The ${seedTips.length} tips that come with Regards\n\nSaid in our own words, each after the source that is named. Opinions are those of the sources; surveys say what was asked and of whom, and none of them shows that a letter gets anybody a job. This page is written by \`node scripts/list-tips.ts\`.\n`
  return [head, ...sections.filter(Boolean)].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(join(import.meta.dirname, '..', 'docs', 'tips.md'), tipsPage())
