-- Per kilogram in 10⁻¹⁰ of a minor unit first, then to six digits of a major unit.
SELECT shown(month),
    divide(divide(sum(value_minor) * 10000000000 * 1000, sum(net_weight_g)) * 10000, 10000000000)
        ::DECIMAL(28, 0) * 0.000001::DECIMAL(7, 6)
FROM flow WHERE side = 'CN' AND direction = 'IMPORT' AND hs_code[1:2] = '44' GROUP BY month
