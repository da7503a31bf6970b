-- Directed dyad-years of ATOP's member level: one phase of one alliance, both in it together on at least one day, every
-- year from the later entry to the earlier exit, the year of the exit included. A missing day is the first of its month.
-- The Federal Republic has its code of 1955 to 1990-10-02, and another from the day after.
COPY (
    WITH rows AS (
        SELECT atopid, phase, member, member AS code, defense, offense, neutral, nonagg, consul, yrent AS first_year,
            make_date(yrent, moent, greatest(coalesce(dayent, 1), 1)) AS entry,
            CASE WHEN yrexit = 0 THEN DATE '2019-01-01'
                ELSE make_date(yrexit, moexit, greatest(coalesce(dayexit, 1), 1)) END AS exit,
            CASE WHEN yrexit = 0 THEN 2018 ELSE yrexit END AS last_year
        FROM read_csv('{members}') WHERE member <> 8152),
    members AS (
        SELECT * FROM rows
        UNION ALL
        SELECT * REPLACE (255 AS code, DATE '1990-10-03' AS entry, 1990 AS first_year)
        FROM rows WHERE code = 260 AND entry < DATE '1990-10-03' AND exit > DATE '1990-10-03'),
    pairs AS (
        SELECT a.code AS ccode1, b.code AS ccode2, 'atop-' || a.atopid AS id,
            a.defense AS d, a.offense AS o, a.neutral AS n, a.nonagg AS g, a.consul AS c,
            greatest(a.first_year, b.first_year) AS y0,
            CASE WHEN a.exit < b.exit THEN a.last_year ELSE b.last_year END AS y1
        FROM members a JOIN members b ON a.atopid = b.atopid AND a.phase = b.phase AND a.member <> b.member
            AND greatest(a.entry, b.entry) < least(a.exit, b.exit)),
    years AS (SELECT *, unnest(range(y0, y1 + 1)) AS year FROM pairs)
    SELECT ccode1, ccode2, year, max(d) AS atop_defense, max(o) AS atop_offense, max(n) AS atop_neutral,
        max(g) AS atop_nonagg, max(c) AS atop_consul, CASE WHEN max(d + o + n + g + c) > 0 THEN 'legal' END AS strength,
        count(DISTINCT id) AS number, string_agg(DISTINCT id, ' ' ORDER BY id) AS ids
    FROM years GROUP BY ccode1, ccode2, year ORDER BY ccode1, ccode2, year
) TO '{output}' (HEADER, DELIMITER ',');
