# Makes the report on very many rows, in Markdown, of these lines:
#     import  REGISTER ROWS MILLISECONDS KILOBYTES
#     series  DATABASE DIMENSIONS SMALL_MS HUGE_MS RATIO
#     deep    DATABASE WHAT MILLISECONDS OUTCOME
BEGIN {
    memory_goal = 1024
    series_goal = 1.5
}

$1 == "import" {
    imports[++import_count] = sprintf("| %s | %.0f | %.0f | %.0f | %s |", title($2), $4 / 1000, \
        $3 / $4 * 1000, $5 / 1024, reached($5 / 1024 < memory_goal))
}
$1 == "series" {
    series[++series_count] = sprintf("| %s | %s | %.1f | %.1f | %.2f | %s |", $3, title($2), $4, \
        $5, $6, reached($6 <= series_goal))
}
$1 == "deep" { deep[++deep_count] = sprintf("| %s | %s | %.0f | %s |", $3, title($2), $4, $5) }

END {
    show_about()
    print "\n#### Importing one release\n"
    print "| register | seconds | rows/s | peak memory, MB | < 1 GB |\n|---|---:|---:|---:|---|"
    show_lines(imports, import_count)
    print "\n#### Series over what is added up\n"
    print "| told apart by | database | ms, small | ms, large | large to small | ≤ 1.5 |"
    print "|---|---|---:|---:|---:|---|"
    show_lines(series, series_count)
    print "\n#### Questions that read the rows\n"
    print "| question | database | ms | outcome |\n|---|---|---:|---|"
    show_lines(deep, deep_count)
}

function reached(is) {
    return is ? "yes" : "**no**"
}

function show_lines(lines, count, n) {
    for (n = 1; n <= count; n++)
        print lines[n]
}
