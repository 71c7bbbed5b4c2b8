-- A page of fifty projects: one statement for the projects with what each has one of, one for
-- their participants, one for their milestones, sent together. The child statements find the page
-- again: that is cheaper than sending fifty ids back.
\set first 50 * random(0, :projects / 50 - 1)
\startpipeline
SELECT p.id, p.code, p.name_zh, p.name_ru, p.stage, s.code, s.name_zh, z.code, z.name_zh
FROM project p
LEFT JOIN sector s ON s.code = p.sector_code
LEFT JOIN zone z ON z.id = p.zone_id AND z.publication = 'PUBLISHED'
WHERE p.publication = 'PUBLISHED' AND p.code >= 'BENCH-' || lpad(:first::text, 4, '0')
ORDER BY p.code, p.id
LIMIT 51;
SELECT page.id, c.role, c.share_bp, e.code, e.name_zh, e.name_ru, e.country
FROM (
    SELECT id FROM project
    WHERE publication = 'PUBLISHED' AND code >= 'BENCH-' || lpad(:first::text, 4, '0')
    ORDER BY code, id
    LIMIT 50
) page
CROSS JOIN LATERAL (
    SELECT role, share_bp, enterprise_id FROM participant
    WHERE project_id = page.id
    ORDER BY created_at, id
    LIMIT 5
) c
LEFT JOIN enterprise e ON e.id = c.enterprise_id AND e.publication = 'PUBLISHED';
SELECT page.id, m.kind, m.name_zh, m.name_ru, m.planned_on, m.planned_precision, m.actual_on,
    m.actual_precision
FROM (
    SELECT id FROM project
    WHERE publication = 'PUBLISHED' AND code >= 'BENCH-' || lpad(:first::text, 4, '0')
    ORDER BY code, id
    LIMIT 50
) page
CROSS JOIN LATERAL (
    SELECT * FROM milestone
    WHERE project_id = page.id
    ORDER BY coalesce(actual_on, planned_on, '9999-12-31'), id
    LIMIT 5
) m;
\endpipeline
