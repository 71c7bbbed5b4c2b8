-- Every sector in 2025 against 2024, as the Chinese side reports its trade, in CNY, as the
-- document that answers for it.
WITH projects AS (
    SELECT sector_code, sum(alike) AS total,
        json_agg(json_build_object('of', stage, 'count', alike)) AS by_stage
    FROM (
        SELECT sector_code, stage, count(*) AS alike FROM project
        WHERE publication = 'PUBLISHED'
        GROUP BY sector_code, stage
    ) counted
    GROUP BY sector_code
), enterprises AS (
    SELECT sector_code, count(*) AS total FROM enterprise
    WHERE publication = 'PUBLISHED'
    GROUP BY sector_code
), traded AS (
    SELECT sector_code,
        coalesce(sum(value_minor) FILTER (WHERE month >= 202501 AND direction = 'IMPORT'), 0)
            AS imports,
        coalesce(sum(value_minor) FILTER (WHERE month >= 202501 AND direction = 'EXPORT'), 0)
            AS exports,
        sum(value_minor) FILTER (WHERE month < 202501) AS year_before
    FROM trade_total
    WHERE side = 'CN' AND currency = 'CNY' AND month BETWEEN 202401 AND 202512
    GROUP BY sector_code
), shared AS (
    SELECT *, imports + exports AS total, sum(imports + exports) OVER () AS whole FROM traded
)
SELECT json_build_object('data', json_build_object('sectorSummaries', json_agg(json_build_object(
    'sector', json_build_object('code', s.code,
        'name', json_build_object('zh', s.name_zh, 'ru', s.name_ru)),
    'projects', json_build_object('total', coalesce(p.total, 0),
        'byStage', coalesce(p.by_stage, '[]')),
    'enterprises', json_build_object('total', coalesce(e.total, 0)),
    'trade', json_build_object(
        'imports', json_build_object('amount', round(t.imports / 100, 2)::text, 'currency', 'CNY'),
        'exports', json_build_object('amount', round(t.exports / 100, 2)::text, 'currency', 'CNY'),
        'balance', json_build_object('amount', round((t.exports - t.imports) / 100, 2)::text,
            'currency', 'CNY'),
        'sharePercent', round(100 * t.total / nullif(t.whole, 0), 2)::text,
        'growthOnYearBefore', json_build_object('percent',
            round(100 * (t.total / nullif(t.year_before, 0) - 1), 2)::text))
) ORDER BY s.position)))
FROM sector s
LEFT JOIN projects p ON p.sector_code = s.code
LEFT JOIN enterprises e ON e.sector_code = s.code
LEFT JOIN shared t ON t.sector_code = s.code;
