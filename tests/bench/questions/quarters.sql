WITH point AS (
    SELECT quarter_of(month) AS quarter, direction, sum(value_minor) AS minor FROM flow
    WHERE side = 'RU' GROUP BY ALL
)
SELECT shown(quarter), direction, hundredths(minor), hundredths(
    sum(minor) OVER (PARTITION BY quarter // 100, direction ORDER BY quarter))
FROM point
