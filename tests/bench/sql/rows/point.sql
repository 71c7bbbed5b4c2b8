-- One project by its code, with its sector and zone.
\set number random(0, :projects - 1)
SELECT p.code, p.name_zh, p.name_ru, p.stage, s.code, s.name_zh, z.code, z.name_zh
FROM project p
LEFT JOIN sector s ON s.code = p.sector_code
LEFT JOIN zone z ON z.id = p.zone_id AND z.publication = 'PUBLISHED'
WHERE p.code = 'BENCH-' || lpad(:number::text, 4, '0') AND p.publication = 'PUBLISHED';
