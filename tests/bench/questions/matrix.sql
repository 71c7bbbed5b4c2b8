SELECT nullif(sector, ''), partner, hundredths(sum(value_minor))
FROM flow JOIN good USING (hs_code) WHERE side = 'CN' GROUP BY ALL
