WITH point AS (
    SELECT hs_code[1:6] AS subheading,
        sum(value_minor) FILTER (month >= 202501) AS minor,
        sum(value_minor) FILTER (month < 202501) AS before
    FROM flow WHERE side = 'CN' AND direction = 'EXPORT' AND month BETWEEN 202401 AND 202512
    GROUP BY ALL
)
SELECT subheading, hundredths(minor), hundredths(divide((minor - before) * 10000, before))
FROM point WHERE minor IS NOT NULL ORDER BY minor DESC LIMIT 20
