-- One sector in 2025 against 2024, as the Chinese side reports its trade, in CNY.
\set sector random(0, :sectors - 1)
\startpipeline
SELECT stage, count(*)
FROM project
WHERE publication = 'PUBLISHED' AND sector_code = (SELECT code FROM sector WHERE position = :sector)
GROUP BY stage;
SELECT count(*)
FROM enterprise
WHERE publication = 'PUBLISHED'
    AND sector_code = (SELECT code FROM sector WHERE position = :sector);
SELECT
    sum(value_minor) FILTER (WHERE mine AND month >= 202501 AND direction = 'IMPORT') AS imports,
    sum(value_minor) FILTER (WHERE mine AND month >= 202501 AND direction = 'EXPORT') AS exports,
    sum(value_minor) FILTER (WHERE mine AND month < 202501) AS year_before,
    sum(value_minor) FILTER (WHERE month >= 202501) AS all_sectors
FROM (
    SELECT month, direction, value_minor,
        sector_code = (SELECT code FROM sector WHERE position = :sector) AS mine
    FROM trade_total
    WHERE side = 'CN' AND currency = 'CNY' AND month BETWEEN 202401 AND 202512
) traded;
\endpipeline
