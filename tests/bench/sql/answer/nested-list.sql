-- A page of fifty projects with all that hangs on them, as the document that answers for it.
\set first 50 * random(0, :projects / 50 - 1)
WITH page AS MATERIALIZED (
    SELECT p.id, p.code, p.name_zh, p.name_ru, p.stage, p.sector_code, p.zone_id,
        row_number() OVER (ORDER BY p.code, p.id) AS position
    FROM project p
    WHERE p.publication = 'PUBLISHED' AND p.code >= 'BENCH-' || lpad(:first::text, 4, '0')
    ORDER BY p.code, p.id
    LIMIT 51
)
SELECT json_build_object('data', json_build_object('projects', json_build_object(
    'edges', json_agg(json_build_object('node', json_build_object(
        'code', p.code,
        'name', json_build_object('zh', p.name_zh, 'ru', p.name_ru),
        'stage', p.stage,
        'sector', CASE WHEN s.code IS NOT NULL THEN
            json_build_object('code', s.code, 'name', json_build_object('zh', s.name_zh)) END,
        'zone', CASE WHEN z.code IS NOT NULL THEN
            json_build_object('code', z.code, 'name', json_build_object('zh', z.name_zh)) END,
        'participants', json_build_object('edges', (
            SELECT coalesce(json_agg(json_build_object('node', json_build_object(
                'role', c.role,
                'sharePercent', (c.share_bp / 100.0)::text,
                'enterprise', CASE WHEN e.code IS NOT NULL THEN json_build_object(
                    'code', e.code,
                    'name', json_build_object('zh', e.name_zh, 'ru', e.name_ru),
                    'country', e.country) END
            ))), '[]')
            FROM (
                SELECT role, share_bp, enterprise_id FROM participant
                WHERE project_id = p.id
                ORDER BY created_at, id
                LIMIT 5
            ) c
            -- OFFSET keeps each lookup by key; the planner would scan all enterprises each time.
            LEFT JOIN LATERAL (
                SELECT code, name_zh, name_ru, country FROM enterprise
                WHERE id = c.enterprise_id AND publication = 'PUBLISHED'
                OFFSET 0
            ) e ON true
        )),
        'milestones', json_build_object('edges', (
            SELECT coalesce(json_agg(json_build_object('node', json_build_object(
                'kind', m.kind,
                'name', json_build_object('zh', m.name_zh, 'ru', m.name_ru),
                'plannedOn', CASE WHEN m.planned_on IS NOT NULL THEN
                    json_build_object('iso', to_char(m.planned_on, 'YYYY-MM-DD')) END,
                'actualOn', CASE WHEN m.actual_on IS NOT NULL THEN
                    json_build_object('iso', to_char(m.actual_on, 'YYYY-MM-DD')) END
            ))), '[]')
            FROM (
                SELECT kind, name_zh, name_ru, planned_on, actual_on FROM milestone
                WHERE project_id = p.id
                ORDER BY coalesce(actual_on, planned_on, '9999-12-31'), id
                LIMIT 5
            ) m
        ))
    )) ORDER BY p.position) FILTER (WHERE p.position <= 50),
    'pageInfo', json_build_object('endCursor', max(p.code) FILTER (WHERE p.position <= 50),
        'hasNextPage', count(*) > 50)
)))
FROM page p
LEFT JOIN sector s ON s.code = p.sector_code
LEFT JOIN zone z ON z.id = p.zone_id AND z.publication = 'PUBLISHED';
