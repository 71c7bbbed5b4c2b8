# What all reports share: reading the lines that the parts note, with tabs between the fields, and
# medians of them. Used as awk -f shared.awk -f PART.awk SAMPLES.
#     about   SUBJECT TEXT
# Ratios are taken within a round, where both sides met the same machine, and then the median.
BEGIN { FS = "\t" }

$1 == "about" { about[++abouts] = $2 ": " $3 }

function show_about(n) {
    for (n = 1; n <= abouts; n++)
        print "- " about[n]
}

function key_of(name, workload, clients) {
    return name SUBSEP workload SUBSEP clients
}

# How many requests one answered while the other answered one.
function within(one, other, r, ratios) {
    for (r = 1; r <= rounds; r++)
        ratios["", r] = rate[one, r] / rate[other, r]
    return median(ratios, "")
}

# The median over the rounds.
function median(values, key, r, at, sorted) {
    for (r = 1; r <= rounds; r++) {
        for (at = r; at > 1 && sorted[at - 1] > values[key, r]; at--)
            sorted[at] = sorted[at - 1]
        sorted[at] = values[key, r]
    }
    at = int((rounds + 1) / 2)
    return rounds % 2 ? sorted[at] : (sorted[at] + sorted[at + 1]) / 2
}

# The number of flows of a register.
function size(name) {
    return substr(name, index(name, "/") + 1)
}

function title(name) {
    return (name ~ /^sqlite/ ? "SQLite" : "PostgreSQL") \
        (name ~ /\// ? ", " grouped(size(name)) : "")
}

# 2000000 as 2,000,000.
function grouped(number) {
    if (length(number) <= 3)
        return number
    return grouped(substr(number, 1, length(number) - 3)) "," substr(number, length(number) - 2)
}

function show_goal(figure, wanted, measured, reached) {
    printf "| %s | %s | %.2f | %s |\n", figure, wanted, measured, (reached ? "yes" : "**no**")
}
