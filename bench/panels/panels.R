# Rscript panels.R dyads|system MEMBERS STATES OUTPUT: the same tables as dyads.sql and system.sql, by data.table.
suppressMessages(library(data.table))
args <- commandArgs(trailingOnly = TRUE)
m <- fread(args[2])[member != 8152]
day <- function(y, m, d) y * 10000L + m * 100L + pmax(fcoalesce(d, 1L), 1L)
m[, `:=`(entry = day(yrent, moent, dayent), first = yrent,
    exit = fifelse(yrexit == 0L, 20190101L, day(yrexit, moexit, dayexit)), last = fifelse(yrexit == 0L, 2018L, yrexit))]
m <- m[, .(atopid, phase, member, code = member, entry, exit, first, last, defense, offense, neutral, nonagg, consul)]
late <- m[code == 260L & entry < 19901003L & exit > 19901003L]
m <- rbind(m, late[, `:=`(code = 255L, entry = 19901003L, first = 1990L)])
if (args[1] == "system") {
    s <- fread(args[3], colClasses = list(character = c("begins", "ends")))
    s[, `:=`(from = as.integer(gsub("-", "", begins)), to = as.integer(gsub("-", "", ends)))]
    # Only the days in which both are members count. As numbers, the day after the last is only compared.
    m <- m[s, on = "code", allow.cartesian = TRUE, nomatch = NULL][entry <= to & exit > from]
    m[, `:=`(first = pmax(entry, from) %/% 10000L, last = pmin(last, to %/% 10000L),
        entry = pmax(entry, from), exit = pmin(exit, to + 1L))]
}
p <- m[m, on = .(atopid, phase), allow.cartesian = TRUE, nomatch = NULL]
p <- p[member != i.member & pmax(entry, i.entry) < pmin(exit, i.exit)]
p[, `:=`(y0 = pmax(first, i.first), y1 = fifelse(exit < i.exit, last, i.last))]
count <- p$y1 - p$y0 + 1L
y <- p[rep(seq_len(.N), count)]
y[, year := sequence(count, y0[!duplicated(rep(seq_len(nrow(p)), count))])]
y <- y[, .(ccode1 = code, ccode2 = i.code, year, id = paste0("atop-", atopid),
    defense, offense, neutral, nonagg, consul)]
setorder(y, ccode1, ccode2, year, id)
allied <- y[, .(atop_defense = max(defense), atop_offense = max(offense), atop_neutral = max(neutral),
    atop_nonagg = max(nonagg), atop_consul = max(consul),
    strength = if (max(defense + offense + neutral + nonagg + consul) > 0L) "legal" else "",
    number = uniqueN(id), ids = paste(unique(id), collapse = " ")), by = .(ccode1, ccode2, year)]
if (args[1] == "system") {
    each <- CJ(a = seq_len(nrow(s)), b = seq_len(nrow(s)))[s$code[a] != s$code[b]]
    each[, `:=`(from = pmax(s$from[a], s$from[b]), to = pmin(s$to[a], s$to[b]))]
    each <- each[from <= to][, `:=`(y0 = pmax(from %/% 10000L, 1816L), y1 = pmin(to %/% 10000L, 2018L))][y0 <= y1]
    count <- each$y1 - each$y0 + 1L
    all <- unique(data.table(ccode1 = rep(s$code[each$a], count), ccode2 = rep(s$code[each$b], count),
        year = sequence(count, each$y0)))
    allied <- allied[all, on = .(ccode1, ccode2, year)]
    for (column in c("atop_defense", "atop_offense", "atop_neutral", "atop_nonagg", "atop_consul", "number"))
        setnafill(allied, fill = 0L, cols = column)
    allied[is.na(strength), strength := ""]
    allied[is.na(ids), ids := ""]
}
setorder(allied, ccode1, ccode2, year)
fwrite(allied, args[4], quote = FALSE)
