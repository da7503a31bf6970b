-- Every ordered pair of members of the state system by year, 1816 to 2018, with what allied.sql finds for it in the days
-- in which both are members.
COPY (
    WITH system AS (SELECT code, begins, ends FROM read_csv('{states}')),
    {recoded.sql},
    members AS (
        SELECT * REPLACE (greatest(entry, begins) AS entry, least(exit, ends + 1) AS exit,
            year(greatest(entry, begins)) AS first_year, least(last_year, year(ends)) AS last_year)
        FROM recoded JOIN system USING (code) WHERE entry <= ends AND exit > begins),
    {allied.sql},
    together AS (
        SELECT DISTINCT a.code AS ccode1, b.code AS ccode2,
            unnest(range(greatest(year(greatest(a.begins, b.begins)), 1816),
                least(year(least(a.ends, b.ends)), 2018) + 1)) AS year
        FROM system a JOIN system b ON a.code <> b.code AND greatest(a.begins, b.begins) <= least(a.ends, b.ends))
    SELECT ccode1, ccode2, year, coalesce(d, 0) AS atop_defense, coalesce(o, 0) AS atop_offense,
        coalesce(n, 0) AS atop_neutral, coalesce(g, 0) AS atop_nonagg, coalesce(c, 0) AS atop_consul, strength,
        coalesce(number, 0) AS number, ids
    FROM together LEFT JOIN allied USING (ccode1, ccode2, year) ORDER BY ccode1, ccode2, year
) TO '{output}' (HEADER, DELIMITER ',');
