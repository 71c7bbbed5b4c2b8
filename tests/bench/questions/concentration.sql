-- Squares of shares in percent, to four digits.
WITH part AS (
    SELECT direction, hs_code[1:2] AS chapter, partner, sum(value_minor)::HUGEINT AS minor
    FROM flow WHERE side = 'CN' AND month BETWEEN 202501 AND 202512 GROUP BY ALL
), chapter AS (
    SELECT direction, sum(minor)::DOUBLE AS minor FROM part GROUP BY direction, chapter
), partner AS (
    SELECT direction, sum(minor)::DOUBLE AS minor FROM part GROUP BY direction, partner
), concentration AS (
    SELECT direction, 'chapter' AS kind,
        round(sum(minor * minor) / (sum(minor) * sum(minor)) * 10000, 4)::DECIMAL(9, 4) AS value
    FROM chapter GROUP BY direction
    UNION ALL
    SELECT direction, 'partner',
        round(sum(minor * minor) / (sum(minor) * sum(minor)) * 10000, 4)::DECIMAL(9, 4)
    FROM partner GROUP BY direction
)
SELECT max(value) FILTER (direction = 'EXPORT' AND kind = 'chapter'),
    max(value) FILTER (direction = 'IMPORT' AND kind = 'chapter'),
    max(value) FILTER (direction = 'EXPORT' AND kind = 'partner'),
    max(value) FILTER (direction = 'IMPORT' AND kind = 'partner')
FROM concentration
