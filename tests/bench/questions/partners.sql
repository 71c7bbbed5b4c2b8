WITH point AS (
    SELECT year_of(month) AS year, partner, sum(value_minor) AS minor FROM flow
    WHERE side = 'RU' AND direction = 'EXPORT' GROUP BY ALL
)
SELECT shown(year), partner, hundredths(minor),
    hundredths(divide(minor * 10000, sum(minor) OVER (PARTITION BY year)))
FROM point
