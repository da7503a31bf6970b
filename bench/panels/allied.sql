-- Directed dyad-years: one phase of one alliance, both in it together on at least one day, every year from the later
-- entry to the earlier exit, the year of the exit included.
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
        FROM years GROUP BY ccode1, ccode2, year)
