-- In 10⁻¹⁰ of a cent: what is recorded in yuan by the reciprocal of its month's rate.
WITH factor AS (
    SELECT month, base AS currency, rate_e10 AS scaled FROM rate WHERE quote = 'USD'
    UNION ALL
    SELECT month, quote, divide(100000000000000000000, rate_e10) FROM rate WHERE base = 'USD'
), report AS (
    SELECT year_of(month) AS year, side, direction,
        sum(value_minor::HUGEINT * CASE currency WHEN 'USD' THEN 10000000000 ELSE scaled END) AS exact
    FROM (
        SELECT side, month, direction, currency, sum(value_minor) AS value_minor FROM flow
        WHERE partner = CASE side WHEN 'CN' THEN 'RU' ELSE 'CN' END GROUP BY ALL
    )
    LEFT JOIN factor USING (month, currency)
    GROUP BY ALL
), pair AS (
    SELECT sent.side AS exporter, sent.year, sent.exact AS sent, received.exact AS received
    FROM report AS sent
    JOIN report AS received ON received.year = sent.year AND received.side <> sent.side
        AND received.direction = 'IMPORT'
    WHERE sent.direction = 'EXPORT'
)
SELECT exporter, shown(year), hundredths(divide(sent, 10000000000)),
    hundredths(divide(received, 10000000000)),
    hundredths(divide(abs(sent - received) * 20000, sent + received))
FROM pair
