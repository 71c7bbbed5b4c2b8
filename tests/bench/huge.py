"""Usage: huge.py DATABASE SMALL_URL HUGE_URL

Asks two servers, of a small release and of a huge one, for the same series in turn, and the huge
one for what has to read its rows. Fails where something that has to be answered is refused. Prints
lines for the report, with tabs; milliseconds are medians.
"""

import statistics
import sys
import time

from server import Server

SERIES = [
    "MONTH",
    "YEAR, SECTOR",
    "QUARTER, CLUSTER, DIRECTION",
    "MONTH, REPORTER, SECTOR",
    "YEAR, HS2",
    "QUARTER, PARTNER",
    "MONTH, CHECKPOINT, DIRECTION",
    "MONTH, HS2, PARTNER, DIRECTION",
]
ALL = '{ period: { from: "2018-01", to: "2025-12" }, reporter: CN }'
NARROW = '{ period: { from: "2025-01", to: "2025-12" }, reporter: CN, hsCodes: ["4407"] }'
MONTH = '{ period: { from: "2025-12", to: "2025-12" }, reporter: CN, hsCodes: ["44"] }'
# What reads the rows: the dimensions, the filter, what it is called, and whether there have to be
# figures within the deadline whatever the number of rows.
DEEP = [
    ("MONTH, HS6", NARROW, "HS6 of one heading, month by month of a year", True),
    ("HS6, PARTNER", MONTH, "HS6 by partner, one chapter in one month", True),
    ("YEAR, HS6", ALL, "HS6 of everything, year by year", False),
    ("MONTH, TRANSPORT", ALL, "transport of everything, month by month", False),
]
ROUNDS = 21
REFUSED = "TRADE_QUESTION_TOO_DEEP"


def main(database, small, huge):
    small, huge = Server(small), Server(huge)
    for dimensions in SERIES:
        measure_series(database, dimensions, small, huge)
    for question in DEEP:
        measure_deep(database, huge, *question)


def query(dimensions, filter):
    return f"""{{ tradeSeries(groupBy: [{dimensions}], filter: {filter}, first: 100) {{
        nodes {{
            key {{ calendarPeriod {{ from }} direction sector {{ code }} hsCode partner }}
            value {{ amount }}
            sharePercent
        }}
        totalCount
    }} }}"""


def measure_series(database, dimensions, small, huge):
    asked = query(dimensions, ALL)
    times, ratios, counts = ([], []), [], set()
    for _ in range(ROUNDS):
        for server, taken in zip((small, huge), times):
            answer, milliseconds = timed(server, asked)
            counts.add(answer["data"]["tradeSeries"]["totalCount"])
            taken.append(milliseconds)
        ratios.append(times[1][-1] / times[0][-1])
    if len(counts) != 1:
        raise SystemExit(f"bench: {dimensions} has {counts} points")
    medians = [statistics.median(values) for values in (*times, ratios)]
    print("series", database, dimensions, *(f"{it:.3f}" for it in medians), sep="\t")


def measure_deep(database, server, dimensions, filter, name, is_narrow):
    answer, milliseconds = timed(server, query(dimensions, filter))
    errors = answer.get("errors")
    if errors is None:
        outcome = f"{answer['data']['tradeSeries']['totalCount']} points"
    elif errors[0]["extensions"]["code"] == REFUSED and not is_narrow:
        outcome = f"`{REFUSED}`: {errors[0]['message']}"
    else:
        raise SystemExit(f"bench: {errors} to {name}")
    print("deep", database, name, f"{milliseconds:.0f}", outcome, sep="\t")


def timed(server, asked):
    begun = time.monotonic()
    answer = server.send(asked)
    return answer, (time.monotonic() - begun) * 1000


main(*sys.argv[1:])
