import { logSum } from '../../src/core/compose/learned/chain.ts'
import { counted, shuffler, sumOf, Weights } from './weights.ts'

/** Learns to choose one of several names for each row of features (multinomial logistic regression). */
export function trainChoice(rows: readonly { readonly features: readonly number[]; readonly chosen: string }[], epochs = 12): { choices: string[]; weights: Weights } {
  const choices = [...new Set(rows.map(({ chosen }) => chosen))].toSorted()
  const weights = new Weights()
  weights.add(counted(rows.flatMap(({ features }) => features)), 2, choices.length)
  const order = shuffler(5)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of order(rows.length)) {
      const row = rows[index]
      if (!row) continue
      const found = weights.of(row.features)
      const sums = [...sumOf(found, choices.length)]
      const whole = logSum(sums)
      choices.forEach((choice, at) => {
        const wrong = (choice === row.chosen ? 1 : 0) - Math.exp((sums[at] ?? 0) - whole)
        if (Math.abs(wrong) > 1e-4) for (const weight of found) weights.move(weight, at, wrong)
      })
    }
  }
  return { choices, weights }
}
