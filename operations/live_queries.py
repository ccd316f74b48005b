"""Runs every rule and every dashboard query against a live Prometheus and says which never returned a number.

Usage: live_queries.py ADDRESS STARTED DASHBOARD...   (STARTED: Unix seconds of the first scrape to look at)

Alerts are silent when all is well, so their comparisons are turned into `bool` and `absent(x)` into `x`: what remains
must return data. A query passes when it returned at least one finite number at any moment since STARTED.
"""

import json
import math
import re
import sys
import time
import urllib.parse
import urllib.request

QUOTED = re.compile(r'("[^"]*")')
COMPARISON = re.compile(r"\s(==|!=|>=|<=|>|<)\s(?!bool)")
WORDS_OF_PROMQL = {"and", "or", "unless", "by", "without", "on", "ignoring", "group_left", "group_right", "bool", "offset"}


def ask(address, path, **parameters):
    url = f"{address}/api/v1/{path}?{urllib.parse.urlencode(parameters)}"
    try:
        with urllib.request.urlopen(url, timeout=30) as answer:
            return json.load(answer)["data"]
    except urllib.error.HTTPError as refusal:
        raise SystemExit(f"Prometheus refused {parameters.get('query', path)}: {refusal.read().decode()}")


def never_silent(expression):
    expression = re.sub(r"\babsent\(([^()]*)\)", r"\1", expression)
    parts = QUOTED.split(expression)
    return "".join(part if part.startswith('"') else COMPARISON.sub(r" \1 bool ", part) for part in parts)


def metrics_of(expression):
    """The metric names in an expression: words that are no function, no label and no keyword."""
    bare = re.sub(r"\{[^}]*\}|\[[^\]]*\]", "", expression)
    bare = re.sub(r"\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)", "", bare)
    words = re.findall(r"[a-zA-Z_:][a-zA-Z0-9_:]*(?!\w)(?!\s*\()", bare)
    return {word for word in words if word not in WORDS_OF_PROMQL and not word.isdigit()}


def queries(address, dashboards):
    for group in ask(address, "rules")["groups"]:
        for rule in group["rules"]:
            if rule["type"] == "alerting":
                yield f"alert {rule['name']}", never_silent(rule["query"])
            else:
                yield f"rule {rule['name']}", rule["query"]
    for dashboard in dashboards:
        with open(dashboard, encoding="utf-8") as file:
            panels = json.load(file)["panels"]
        for panel in panels:
            for target in panel.get("targets", []):
                yield f"panel {panel['title']}", target["expr"].replace("$__rate_interval", "1m")


def has_number(address, query, started):
    series = ask(address, "query_range", query=query, start=started, end=time.time(), step=2)["result"]
    return any(math.isfinite(float(value)) for one in series for _, value in one["values"])


def main(address, started, *dashboards):
    known = set(ask(address, "label/__name__/values"))
    silent, missing, count = [], set(), 0
    for name, query in queries(address, dashboards):
        count += 1
        missing |= metrics_of(query) - known
        if not has_number(address, query, started):
            silent.append((name, query))
    for name, query in silent:
        print(f"FAIL no data: {name}: {query}")
    for metric in sorted(missing):
        print(f"FAIL no such metric: {metric}")
    for one in ask(address, "query", query="scrape_samples_scraped")["result"]:
        series = int(one["value"][1])
        print(f"{'ok  ' if series <= 5000 else 'FAIL'} {one['metric']['job']} shows {series} series, at most 5000")
        if series > 5000:
            missing.add(one["metric"]["job"])
    print(f"{count - len(silent)} of {count} rules and dashboard queries returned data.")
    return 1 if silent or missing or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
