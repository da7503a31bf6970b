-- Every ordered pair of members of the state system by year, 1816 to 2018, with what dyads.sql finds for it in the days
-- in which both are members.
COPY (
    WITH system AS (SELECT code, begins, ends FROM read_csv('{states}')),
    rows AS (
        SELECT atopid, phase, member, member AS code, defense, offense, neutral, nonagg, consul, yrent AS first_year,
            make_date(yrent, moent, greatest(coalesce(dayent, 1), 1)) AS entry,
            CASE WHEN yrexit = 0 THEN DATE '2019-01-01'
                ELSE make_date(yrexit, moexit, greatest(coalesce(dayexit, 1), 1)) END AS exit,
            CASE WHEN yrexit = 0 THEN 2018 ELSE yrexit END AS last_year
        FROM read_csv('{members}') WHERE member <> 8152),
    recoded AS (
        SELECT * FROM rows
        UNION ALL
        SELECT * REPLACE (255 AS code, DATE '1990-10-03' AS entry, 1990 AS first_year)
        FROM rows WHERE code = 260 AND entry < DATE '1990-10-03' AND exit > DATE '1990-10-03'),
    members AS (
        SELECT * REPLACE (greatest(entry, begins) AS entry, least(exit, ends + 1) AS exit,
            year(greatest(entry, begins)) AS first_year, least(last_year, year(ends)) AS last_year)
        FROM recoded JOIN system USING (code) WHERE entry <= ends AND exit > begins),
    pairs AS (
        SELECT a.code AS ccode1, b.code AS ccode2, 'atop-' || a.atopid AS id,
            a.defense AS d, a.offense AS o, a.neutral AS n, a.nonagg AS g, a.consul AS c,
            greatest(a.first_year, b.first_year) AS y0,
            CASE WHEN a.exit < b.exit THEN a.last_year ELSE b.last_year END AS y1
        FROM members a JOIN members b ON a.atopid = b.atopid AND a.phase = b.phase AND a.member <> b.member
            AND greatest(a.entry, b.entry) < least(a.exit, b.exit)),
    years AS (SELECT *, unnest(range(y0, y1 + 1)) AS year FROM pairs),
    allied AS (
        SELECT ccode1, ccode2, year, max(d) AS d, max(o) AS o, max(n) AS n, max(g) AS g, max(c) AS c,
            CASE WHEN max(d + o + n + g + c) > 0 THEN 'legal' END AS strength,
            count(DISTINCT id) AS number, string_agg(DISTINCT id, ' ' ORDER BY id) AS ids
        FROM years GROUP BY ccode1, ccode2, year),
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
