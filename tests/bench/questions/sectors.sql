WITH point AS (
    SELECT year_of(month) AS year, sector, sum(value_minor) AS minor
    FROM flow JOIN good USING (hs_code) WHERE side = 'CN' GROUP BY ALL
)
SELECT shown(year), nullif(sector, ''), hundredths(minor),
    hundredths(divide(minor * 10000, sum(minor) OVER (PARTITION BY year)))
FROM point
