#!/usr/bin/env bash
# Starts Prometheus against the running local platform, runs a command under its eyes (./wutong prove unless another is
# given), then every query of the dashboards and every rule, and says which returned no data.
# Exit status: 0 all well, 1 a query without data, 2 the platform or Prometheus did not come up, 3 the command failed.
set -euo pipefail
cd "$(dirname "$0")/.."

: "${WUTONG_GATEWAY_METRICS:=127.0.0.1:18489}"
: "${WUTONG_REGISTRY_METRICS:=127.0.0.1:18481}"
: "${WUTONG_VOLUNTEER_METRICS:=127.0.0.1:18482}"
: "${WUTONG_PROJECT_METRICS:=127.0.0.1:18483}"
: "${WUTONG_EVALUATION_METRICS:=127.0.0.1:18484}"
[ "$#" -gt 0 ] || set -- ./wutong prove

for tool in prometheus python3 curl; do
  command -v "$tool" > /dev/null || {
    echo "$tool is missing. Run: apt-get install prometheus python3 curl" >&2
    exit 2
  }
done

folder=$(mktemp -d)
prometheus=
stop() {
  [ -z "$prometheus" ] || kill "$prometheus" 2> /dev/null || true
  [ -z "$prometheus" ] || wait "$prometheus" 2> /dev/null || true
  rm -rf "$folder"
}
trap stop EXIT

cp -r operations/prometheus/rules "$folder/rules"
# The file of production with the local addresses, a faster scrape and nobody to alert.
sed -e "s/gateway:18489/$WUTONG_GATEWAY_METRICS/" \
  -e "s/registry:18481/$WUTONG_REGISTRY_METRICS/" \
  -e "s/volunteer:18482/$WUTONG_VOLUNTEER_METRICS/" \
  -e "s/project:18483/$WUTONG_PROJECT_METRICS/" \
  -e "s/evaluation:18484/$WUTONG_EVALUATION_METRICS/" \
  -e 's/interval: 15s/interval: 2s/' \
  -e '/^alerting:/,/^$/d' operations/prometheus/prometheus.yml > "$folder/prometheus.yml"

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
prometheus --config.file="$folder/prometheus.yml" --storage.tsdb.path="$folder/data" \
  --web.listen-address="127.0.0.1:$port" --log.level=warn > "$folder/log" 2>&1 &
prometheus=$!
address="http://127.0.0.1:$port"

answers() { curl -sf -G --data-urlencode "query=$1" "$address/api/v1/query" 2> /dev/null; }
for ((second = 0; ; second++)); do
  up=$(answers 'sum(up)' | python3 -c 'import json, sys; r = json.load(sys.stdin)["data"]["result"]; print(r[0]["value"][1] if r else 0)' 2> /dev/null || echo 0)
  [ "$up" != 5 ] || break
  if [ "$second" -ge 60 ] || ! kill -0 "$prometheus" 2> /dev/null; then
    echo "Prometheus reaches $up of the 5 services. Start the platform first: ./wutong up --detach" >&2
    answers 'up == 0' >&2 || cat "$folder/log" >&2
    exit 2
  fi
  sleep 1
done
started=$(date +%s)
echo "Prometheus at $address scrapes gateway, registry, volunteer, project and evaluation."

command_status=0
"$@" || command_status=$?
# Three scrapes more, so that what the command did last is seen.
sleep 6

query_status=0
python3 operations/live_queries.py "$address" "$started" operations/grafana/dashboards/*.json || query_status=1
if [ "$command_status" -ne 0 ]; then
  echo "\"$*\" failed with status $command_status." >&2
  exit 3
fi
exit "$query_status"
