-- One sector in 2025 against 2024, as the Chinese side reports its trade, in CNY, as the document
-- that answers for it.
\set sector random(0, :sectors - 1)
WITH wanted AS MATERIALIZED (SELECT * FROM sector WHERE position = :sector
), counted AS (
    SELECT stage, count(*) AS alike FROM project
    WHERE publication = 'PUBLISHED' AND sector_code = (SELECT code FROM wanted)
    GROUP BY stage
), traded AS (
    SELECT
        coalesce(sum(value_minor) FILTER (WHERE mine AND month >= 202501 AND direction = 'IMPORT'),
            0) AS imports,
        coalesce(sum(value_minor) FILTER (WHERE mine AND month >= 202501 AND direction = 'EXPORT'),
            0) AS exports,
        sum(value_minor) FILTER (WHERE mine AND month < 202501) AS year_before,
        sum(value_minor) FILTER (WHERE month >= 202501) AS whole
    FROM (
        SELECT month, direction, value_minor, sector_code = (SELECT code FROM wanted) AS mine
        FROM trade_total
        WHERE side = 'CN' AND currency = 'CNY' AND month BETWEEN 202401 AND 202512
    ) all_sectors
)
SELECT json_build_object('data', json_build_object('sectorSummary', json_build_object(
    'sector', json_build_object('code', s.code,
        'name', json_build_object('zh', s.name_zh, 'ru', s.name_ru)),
    'projects', (SELECT json_build_object('total', coalesce(sum(alike), 0),
        'byStage', coalesce(json_agg(json_build_object('of', stage, 'count', alike)), '[]'))
        FROM counted),
    'enterprises', (SELECT json_build_object('total', count(*)) FROM enterprise
        WHERE publication = 'PUBLISHED' AND sector_code = s.code),
    'trade', json_build_object(
        'imports', json_build_object('amount', round(t.imports / 100, 2)::text, 'currency', 'CNY'),
        'exports', json_build_object('amount', round(t.exports / 100, 2)::text, 'currency', 'CNY'),
        'balance', json_build_object('amount', round((t.exports - t.imports) / 100, 2)::text,
            'currency', 'CNY'),
        'sharePercent', round(100 * (t.imports + t.exports) / nullif(t.whole, 0), 2)::text,
        'growthOnYearBefore', json_build_object('percent',
            round(100 * ((t.imports + t.exports) / nullif(t.year_before, 0) - 1), 2)::text))
)))
FROM wanted s CROSS JOIN traded t;
