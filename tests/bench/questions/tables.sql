-- The register's rows as DuckDB reads them, and the arithmetic of docs/formulas.md in whole
-- numbers. `$folder` stands for the folder with the files.

CREATE TABLE flow AS SELECT * FROM read_csv('$folder/flow.csv', header = true, columns = {
    'side': 'VARCHAR', 'month': 'INTEGER', 'direction': 'VARCHAR', 'hs_code': 'VARCHAR',
    'partner': 'VARCHAR', 'checkpoint': 'VARCHAR', 'transport': 'VARCHAR',
    'value_minor': 'BIGINT', 'currency': 'VARCHAR', 'net_weight_g': 'BIGINT'});

CREATE TABLE rate AS SELECT * FROM read_csv('$folder/rate.csv', header = true, columns = {
    'month': 'INTEGER', 'base': 'VARCHAR', 'quote': 'VARCHAR', 'rate_e10': 'HUGEINT'});

-- Goods belong to the sector of the longest prefix of their code.
CREATE TABLE good AS
SELECT hs_code, coalesce(max_by(sector_code, length(hs_prefix)), '') AS sector
FROM (SELECT DISTINCT hs_code FROM flow)
LEFT JOIN read_csv('$folder/hs_sector.csv', header = true, all_varchar = true)
    ON starts_with(hs_code, hs_prefix)
GROUP BY hs_code;

-- A quotient rounded half away from zero.
CREATE MACRO divide(part, whole) AS
    CASE WHEN whole > 0 THEN
        sign(part)::HUGEINT * ((2 * abs(part::HUGEINT) + whole) // (2 * whole::HUGEINT)) END;

-- Whole numbers as decimals with two, three or four digits after the point.
CREATE MACRO hundredths(number) AS number::DECIMAL(34, 0) * 0.01::DECIMAL(3, 2);
CREATE MACRO thousandths(number) AS number::DECIMAL(33, 0) * 0.001::DECIMAL(4, 3);

-- The first month of a calendar period.
CREATE MACRO year_of(month) AS month // 100 * 100 + 1;
CREATE MACRO quarter_of(month) AS month // 100 * 100 + (month % 100 - 1) // 3 * 3 + 1;

-- A month as the API writes it.
CREATE MACRO shown(month) AS printf('%04d-%02d', month // 100, month % 100);
