SELECT checkpoint, transport, hundredths(sum(value_minor)), coalesce(sum(net_weight_g), 0)
FROM flow WHERE side = 'CN' AND month BETWEEN 202501 AND 202512 GROUP BY ALL
