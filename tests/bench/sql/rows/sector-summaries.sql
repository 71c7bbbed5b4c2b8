-- Every sector in 2025 against 2024, as the Chinese side reports its trade, in CNY.
\startpipeline
SELECT sector_code, stage, count(*)
FROM project
WHERE publication = 'PUBLISHED'
GROUP BY sector_code, stage;
SELECT sector_code, count(*)
FROM enterprise
WHERE publication = 'PUBLISHED'
GROUP BY sector_code;
-- The share of a sector is its part of the rows' sum, the nameless sector's included.
SELECT sector_code,
    sum(value_minor) FILTER (WHERE month >= 202501 AND direction = 'IMPORT') AS imports,
    sum(value_minor) FILTER (WHERE month >= 202501 AND direction = 'EXPORT') AS exports,
    sum(value_minor) FILTER (WHERE month < 202501) AS year_before
FROM trade_total
WHERE side = 'CN' AND currency = 'CNY' AND month BETWEEN 202401 AND 202512
GROUP BY sector_code;
\endpipeline
