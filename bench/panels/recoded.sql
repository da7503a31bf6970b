-- Rows of ATOP's member level. A missing day is the first of its month. The Federal Republic has its code of 1955 to
-- 1990-10-02, and another from the day after.
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
        FROM rows WHERE code = 260 AND entry < DATE '1990-10-03' AND exit > DATE '1990-10-03')
