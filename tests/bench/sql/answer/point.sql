-- One project by its code, with its sector and zone, as the document that answers for it.
\set number random(0, :projects - 1)
SELECT json_build_object('data', json_build_object('project', json_build_object(
    'code', p.code,
    'name', json_build_object('zh', p.name_zh, 'ru', p.name_ru),
    'stage', p.stage,
    'sector', CASE WHEN s.code IS NOT NULL THEN
        json_build_object('code', s.code, 'name', json_build_object('zh', s.name_zh)) END,
    'zone', CASE WHEN z.code IS NOT NULL THEN
        json_build_object('code', z.code, 'name', json_build_object('zh', z.name_zh)) END
)))
FROM project p
LEFT JOIN sector s ON s.code = p.sector_code
LEFT JOIN zone z ON z.id = p.zone_id AND z.publication = 'PUBLISHED'
WHERE p.code = 'BENCH-' || lpad(:number::text, 4, '0') AND p.publication = 'PUBLISHED';
