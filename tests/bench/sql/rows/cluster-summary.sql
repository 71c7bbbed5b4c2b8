-- One cluster in 2025, month by month, against 2024, as the Chinese side reports its trade, in CNY.
\set cluster random(0, :clusters - 1)
\startpipeline
SELECT stage, count(*)
FROM project
WHERE publication = 'PUBLISHED'
    AND cluster_code = (SELECT code FROM cluster WHERE position = :cluster)
GROUP BY stage;
SELECT count(*)
FROM enterprise
WHERE publication = 'PUBLISHED' AND sector_code IN (
    SELECT sector_code FROM cluster_sector JOIN cluster ON code = cluster_code
    WHERE position = :cluster
);
SELECT month,
    sum(value_minor) FILTER (WHERE mine AND direction = 'IMPORT') AS imports,
    sum(value_minor) FILTER (WHERE mine AND direction = 'EXPORT') AS exports,
    sum(value_minor) AS all_sectors
FROM (
    SELECT month, direction, value_minor, sector_code IN (
        SELECT sector_code FROM cluster_sector JOIN cluster ON code = cluster_code
        WHERE position = :cluster
    ) AS mine
    FROM trade_total
    WHERE side = 'CN' AND currency = 'CNY' AND month BETWEEN 202401 AND 202512
) traded
GROUP BY month;
\endpipeline
