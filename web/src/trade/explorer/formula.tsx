import { useMessage } from '../../shared/speech'

/** The formulas of the indices, as docs/formulas.md has them. */
const FORMULAS = {
  concentration: 'Σ s²',
  intraIndustry: '1 − Σ|X − M| / Σ(X + M)',
  complementarity: '100 · (1 − Σ|m − x| / 2)',
  intensity: '(xᵢⱼ / Xᵢ) / (x_wj / X_w)',
  advantage: '(x_cp / X_c) / (x_wp / X_w)',
  quotient: '(xᵢᵣ / xᵣ) / (xᵢₙ / xₙ)',
  unitValue: '√(Σ p₁q₀ / Σ p₀q₀ · Σ p₁q₁ / Σ p₀q₁)',
} as const

export type FormulaName = keyof typeof FORMULAS

/** By what formula an index is computed, whose name it bears, and how it is read. */
export function Formula({ of }: { of: FormulaName }) {
  const t = useMessage()
  return (
    <details className="behind formula">
      <summary>{t(`formula.${of}`)}</summary>
      <p>
        <code>{FORMULAS[of]}</code>
      </p>
      <p className="small">{t(`formula.${of}.help`)}</p>
    </details>
  )
}
