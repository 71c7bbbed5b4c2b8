WITH point AS (
    SELECT hs_code[1:4] AS heading, direction, sum(value_minor) AS minor FROM flow
    WHERE side = 'CN' AND month BETWEEN 202501 AND 202512 GROUP BY ALL
)
SELECT heading, direction, hundredths(minor),
    hundredths(divide(minor * 10000, sum(minor) OVER ()))
FROM point
