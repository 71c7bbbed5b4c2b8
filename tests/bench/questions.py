"""Usage: questions.py FOLDER NAME=URL…

Asks the servers and DuckDB the same questions about the same rows, which are in FOLDER, in turn.
Fails where a figure differs. Prints a line for each question, with tabs: `answer`, its name, how
many figures it has, the milliseconds of each server and of DuckDB, and what is asked. The
milliseconds are medians.
"""

import statistics
import sys
import time
from decimal import Decimal
from pathlib import Path
from string import Template

import duckdb

from server import Server

QUESTIONS = Path(__file__).parent / "questions"
ROUNDS = 7


def main(folder, *servers):
    database = duckdb.connect(f"{folder}/flows.duckdb")
    database.execute(Template((QUESTIONS / "tables.sql").read_text()).substitute(folder=folder))
    servers = [Server(it.split("=", 1)[1]) for it in servers]
    for path in sorted(QUESTIONS.glob("*.graphql")):
        query, sql = path.read_text(), path.with_suffix(".sql").read_text()
        what = query.splitlines()[0].removeprefix("# ")
        asks = [lambda server=server: server.ask(query) for server in servers]
        asks.append(lambda: timed(database, sql))
        times = [[] for _ in asks]
        for _ in range(ROUNDS):
            answers = [ask() for ask in asks]
            for (_, milliseconds), taken in zip(answers, times):
                taken.append(milliseconds)
            expected = answers[-1][0]
            for given, _ in answers[:-1]:
                compare(path.stem, given, expected)
        medians = [f"{statistics.median(taken):.3f}" for taken in times]
        print("answer", path.stem, len(expected), *medians, what, sep="\t")


def timed(database, sql):
    """All rows of a statement, and the milliseconds that took."""
    begun = time.monotonic()
    found = database.execute(sql).fetchall()
    return found, (time.monotonic() - begun) * 1000


def compare(name, given, expected):
    """Fails where a server's figures are not those of DuckDB, in whatever order."""
    if not expected:
        raise SystemExit(f"bench: {name} has no figures")
    numeric = {
        place
        for row in expected
        for place, cell in enumerate(row)
        if isinstance(cell, (Decimal, int))
    }
    given = in_order(given, numeric)
    expected = in_order(expected, numeric)
    for one, other in zip(given, expected):
        if one != other:
            raise SystemExit(f"bench: {name}: the server says {one}, DuckDB {other}")
    if len(given) != len(expected):
        raise SystemExit(f"bench: {name}: {len(given)} figures, DuckDB has {len(expected)}")


def in_order(figures, numeric):
    """Rows sorted by what their figures are of, figures as numbers."""
    rows = [
        tuple(
            Decimal(cell) if place in numeric and cell is not None else cell
            for place, cell in enumerate(row)
        )
        for row in figures
    ]
    return sorted(
        rows, key=lambda row: [cell or "" for place, cell in enumerate(row) if place not in numeric]
    )


main(*sys.argv[1:])
