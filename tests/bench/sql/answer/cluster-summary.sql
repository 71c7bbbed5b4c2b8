-- One cluster in 2025, month by month, against 2024, as the Chinese side reports its trade, in
-- CNY, as the document that answers for it.
\set cluster random(0, :clusters - 1)
WITH wanted AS MATERIALIZED (SELECT * FROM cluster WHERE position = :cluster
), sectors AS MATERIALIZED (
    SELECT sector_code FROM cluster_sector WHERE cluster_code = (SELECT code FROM wanted)
), counted AS (
    SELECT stage, count(*) AS alike FROM project
    WHERE publication = 'PUBLISHED' AND cluster_code = (SELECT code FROM wanted)
    GROUP BY stage
), monthly AS MATERIALIZED (
    SELECT month,
        coalesce(sum(value_minor) FILTER (WHERE mine AND direction = 'IMPORT'), 0) AS imports,
        coalesce(sum(value_minor) FILTER (WHERE mine AND direction = 'EXPORT'), 0) AS exports,
        sum(value_minor) AS whole
    FROM (
        SELECT month, direction, value_minor,
            sector_code IN (SELECT sector_code FROM sectors) AS mine
        FROM trade_total
        WHERE side = 'CN' AND currency = 'CNY' AND month BETWEEN 202401 AND 202512
    ) all_sectors
    GROUP BY month
), traded AS (
    SELECT sum(imports) FILTER (WHERE month >= 202501) AS imports,
        sum(exports) FILTER (WHERE month >= 202501) AS exports,
        sum(imports + exports) FILTER (WHERE month < 202501) AS year_before,
        sum(whole) FILTER (WHERE month >= 202501) AS whole
    FROM monthly
)
SELECT json_build_object('data', json_build_object('clusterSummary', json_build_object(
    'cluster', json_build_object('code', c.code,
        'name', json_build_object('zh', c.name_zh, 'ru', c.name_ru)),
    'projects', (SELECT json_build_object('total', coalesce(sum(alike), 0),
        'byStage', coalesce(json_agg(json_build_object('of', stage, 'count', alike)), '[]'))
        FROM counted),
    'enterprises', (SELECT json_build_object('total', count(*)) FROM enterprise
        WHERE publication = 'PUBLISHED' AND sector_code IN (SELECT sector_code FROM sectors)),
    'trade', json_build_object(
        'imports', json_build_object('amount', round(t.imports / 100, 2)::text, 'currency', 'CNY'),
        'exports', json_build_object('amount', round(t.exports / 100, 2)::text, 'currency', 'CNY'),
        'balance', json_build_object('amount', round((t.exports - t.imports) / 100, 2)::text,
            'currency', 'CNY'),
        'sharePercent', round(100 * (t.imports + t.exports) / nullif(t.whole, 0), 2)::text,
        'growthOnYearBefore', json_build_object('percent',
            round(100 * ((t.imports + t.exports) / nullif(t.year_before, 0) - 1), 2)::text),
        'months', (SELECT json_agg(json_build_object(
            'month', left(month::text, 4) || '-' || right(month::text, 2),
            'imports', json_build_object('amount', round(imports / 100, 2)::text),
            'exports', json_build_object('amount', round(exports / 100, 2)::text)
        ) ORDER BY month) FROM monthly WHERE month >= 202501))
)))
FROM wanted c CROSS JOIN traded t;
