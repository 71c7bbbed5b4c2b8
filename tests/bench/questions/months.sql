WITH point AS (
    SELECT month, sum(value_minor) AS minor FROM flow
    WHERE side = 'CN' AND direction = 'EXPORT' GROUP BY month
)
SELECT shown(point.month), hundredths(point.minor),
    hundredths(divide((point.minor - before.minor) * 10000, before.minor))
FROM point LEFT JOIN point AS before ON before.month = point.month - 100
