#!/usr/bin/env bash
# Checks what is in operations/ and docker-compose.yml without running any of it.
# Needs docker-compose, promtool, amtool and jq: Debian's docker-compose, prometheus, prometheus-alertmanager, jq.
set -euo pipefail
cd "$(dirname "$0")/.."

failed=0
fail() {
  echo "FAIL $*"
  failed=1
}
check() {
  local what=$1 output
  shift
  if output=$("$@" 2>&1); then
    echo "ok   $what"
  else
    fail "$what"
    printf '%s\n' "$output"
  fi
}

for tool in docker-compose promtool amtool jq; do
  command -v "$tool" > /dev/null || {
    echo "$tool is missing. Run: apt-get install docker-compose prometheus prometheus-alertmanager jq" >&2
    exit 1
  }
done

environment=$(mktemp -d)
trap 'rm -rf "$environment"' EXIT
# The example with every empty line filled in: it must be all that is needed.
sed -E 's/^([A-Z_]+)=$/\1=filled/' .env.example > "$environment/filled"
compose=(docker-compose --project-directory . -f docker-compose.yml)
check "docker-compose.yml" "${compose[@]}" --env-file "$environment/filled" config -q
check "docker-compose.yml with operations/observe.yml" \
  "${compose[@]}" -f operations/observe.yml --env-file "$environment/filled" config -q
check "docker-compose.yml with the profile demo" \
  "${compose[@]}" --profile demo --env-file "$environment/filled" config -q

says_what_to_set() {
  local name=$1 output
  grep -v "^$name=" "$environment/filled" > "$environment/without"
  ! output=$(env -u "$name" "${compose[@]}" --env-file "$environment/without" config -q 2>&1) \
    && grep -q "set $name" <<< "$output"
}
for name in $(sed -nE 's/^([A-Z_]+)=$/\1/p' .env.example); do
  check "without $name compose says what to set" says_what_to_set "$name"
done

only_two_are_published() {
  "${compose[@]}" --env-file "$environment/filled" config | grep -E 'published|^ +- .*:[0-9]+:[0-9]+' > "$environment/ports"
  [ "$(grep -c . "$environment/ports")" -eq 2 ] && [ "$(grep -c '127\.0\.0\.1:18480\|127\.0\.0\.1:18490' "$environment/ports")" -eq 2 ]
}
check "only the gateway and the login are published, on loopback" only_two_are_published

check "Prometheus's configuration and rules" promtool check config operations/prometheus/prometheus.yml
check "the rules' tests" promtool test rules operations/prometheus/tests/*.yml
check "Alertmanager's configuration" amtool check-config operations/alertmanager/alertmanager.yml
check "the dashboard is JSON" jq -e '.panels | length > 0' operations/grafana/dashboards/wutong.json
check "the realm is JSON" jq -e '.realm == "wutong"' operations/keycloak/wutong-realm.json

for alert in $(sed -nE 's/^ *- alert: //p' operations/prometheus/rules/alerts.yml); do
  grep -qE "^ +alertname: $alert\$" operations/prometheus/tests/*.yml || fail "$alert has no test in which it fires"
  grep -qE "alertname: $alert, exp_alerts: \[\]" operations/prometheus/tests/*.yml \
    || fail "$alert has no test in which it is silent"
  runbook=$(awk -v alert="- alert: $alert" '
    index($0, "- alert: ") { found = (substr($0, index($0, "- alert: ")) == alert) }
    found && $1 == "runbook:" { print $2; exit }' operations/prometheus/rules/alerts.yml)
  if [ -z "$runbook" ] || [ ! -f "$runbook" ]; then
    fail "$alert has no runbook (${runbook:-none named})"
    continue
  fi
  for heading in "What it means" "What to look at" "What to do" "How to verify"; do
    grep -q "^## $heading\$" "$runbook" || fail "$runbook lacks the heading \"$heading\""
  done
done
[ "$failed" -eq 0 ] && echo "ok   every alert has a runbook, a firing test and a silent one"

exit "$failed"
