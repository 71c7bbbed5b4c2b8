SELECT shown(year_of(month)) AS year, hs_code[1:2] AS chapter,
    thousandths(coalesce(sum(net_weight_g), 0))
FROM flow WHERE side = 'CN' AND direction = 'IMPORT' GROUP BY ALL
