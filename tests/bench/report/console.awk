# Makes the report on the console's first visit, in Markdown, of these lines:
#     visit  REGISTER SLOWED ROUND BYTES CHART_BYTES SHOWN_MS INTERACTIVE_MS

$1 == "visit" {
    key = $2 SUBSEP $3
    if (!(key in seen)) {
        seen[key]
        order[++kinds] = key
    }
    rounds = $4
    page = $5
    chart = $6
    shown[key, $4] = $7
    interactive[key, $4] = $8
}

END {
    show_about()
    printf "\nThe first page is %.0f kB over the line, compressed, with all answers of the register; ", page / 1000
    printf "charts are %.0f kB more.\n\n", chart / 1000
    print "| register | processor | figures shown, ms | interactive, ms |"
    print "|---|---|---:|---:|"
    for (n = 1; n <= kinds; n++) {
        split(order[n], parts, SUBSEP)
        printf "| %s | %s | %.0f | %.0f |\n", title(parts[1]), \
            (parts[2] == 1 ? "as it is" : "slowed " parts[2] " times"), \
            median(shown, order[n]), median(interactive, order[n])
    }
    print "\n| figure | goal | measured | reached |"
    print "|---|---:|---:|---|"
    show_goal("first page, kB", "under 300", page / 1000, page < 300000)
}
