-- Directed dyad-years of ATOP's member level.
COPY (
    WITH
    {recoded.sql},
    members AS (SELECT * FROM recoded),
    {allied.sql}
    SELECT ccode1, ccode2, year, d AS atop_defense, o AS atop_offense, n AS atop_neutral, g AS atop_nonagg,
        c AS atop_consul, strength, number, ids
    FROM allied ORDER BY ccode1, ccode2, year
) TO '{output}' (HEADER, DELIMITER ',');
