"""A server that questions are asked of over one kept-alive connection."""

import http.client
import json
import time
from urllib.parse import urlsplit


class Server:
    """Asks the GraphQL endpoint at an address."""

    def __init__(self, url):
        self.connection = http.client.HTTPConnection(urlsplit(url).netloc)

    def send(self, query, variables=None):
        """The answer to a query as it comes, with its errors."""
        body = json.dumps({"query": query, "variables": variables or {}})
        headers = {
            "Content-Type": "application/json",
            "Accept": "application/graphql-response+json",
            "Accept-Language": "en",
        }
        self.connection.request("POST", "/graphql", body, headers)
        return json.loads(self.connection.getresponse().read())

    def ask(self, query):
        """All figures that a query has, one row each, and the milliseconds that took."""
        begun = time.monotonic()
        figures, after = [], None
        while True:
            answer = self.send(query, {"after": after} if "$after" in query else None)
            if "errors" in answer:
                raise SystemExit(f"bench: {answer['errors']} to {query}")
            (field, content), = answer["data"].items()
            figures += rows(field, content)
            page = content.get("pageInfo", {})
            if not page.get("hasNextPage"):
                return figures, (time.monotonic() - begun) * 1000
            after = page["endCursor"]


def rows(field, content):
    """The figures of a field as rows."""
    if field == "tradeSeries":
        return [leaves(node) for node in content["nodes"]]
    if field == "mirror":
        return [
            (way["exporter"], *leaves(period))
            for way in content["ways"]
            for period in way["periods"]
        ]
    if field == "tradeMatrix":
        return [
            (*leaves(row), *leaves(column), cell)
            for row, cells in zip(content["rows"], content["cells"])
            for column, cell in zip(content["columns"], cells)
            if cell is not None
        ]
    return [leaves(content)]


def leaves(value):
    """What stands at the ends of an object, in its order."""
    if not isinstance(value, dict):
        return (value,)
    return tuple(leaf for part in value.values() for leaf in leaves(part))
