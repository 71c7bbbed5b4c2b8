# Makes the report on importing releases, in Markdown, of these lines:
#     load    DATABASE ours|limit ROUND MILLISECONDS KILOBYTES
BEGIN {
    load_goal["postgres"] = 0.7
    load_goal["sqlite"] = 0.6
    tools["sqlite"] = "`.import`"
    tools["postgres"] = "`\\copy`"
}

$1 == "load" {
    rate[$2 "/" $3, $4] = 1 / $5
    taken[$2 "/" $3, $4] = $5
    if ($6 > needed[$2])
        needed[$2] = $6
    if ($4 > rounds)
        rounds = $4
}

END {
    show_about()
    print "\n| database | seconds | its tool | seconds | to the tool | goal | reached | peak memory, MB |"
    print "|---|---:|---|---:|---:|---:|---|---:|"
    show_database("sqlite")
    show_database("postgres")
}

function show_database(name, ratio) {
    ratio = within(name "/ours", name "/limit")
    printf "| %s | %.1f | %s | %.1f | %.2f | ≥ %.1f | %s | %.0f |\n", title(name), \
        median(taken, name "/ours") / 1000, tools[name], median(taken, name "/limit") / 1000, \
        ratio, load_goal[name], (ratio >= load_goal[name] ? "yes" : "**no**"), needed[name] / 1024
}
