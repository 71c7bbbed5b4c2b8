# Makes the report on trade questions, in Markdown, of these lines:
#     answer  QUESTION ROWS SQLITE_MS POSTGRES_MS DUCKDB_MS WHAT

$1 == "answer" { lines[++count] = sprintf("| %s | %d | %.1f | %.1f | %.1f |", $7, $3, $4, $5, $6) }

END {
    show_about()
    print "\n| question | figures | SQLite, ms | PostgreSQL, ms | DuckDB, ms |"
    print "|---|---:|---:|---:|---:|"
    for (n = 1; n <= count; n++)
        print lines[n]
}
