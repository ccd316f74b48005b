#!/usr/bin/env bash
# Gives the realm the nine demonstration accounts. Only by: docker compose --profile demo up
# The same accounts as ./wutong up has, all with the one password WUTONG_DEMO_PASSWORD. Accounts that exist are left alone.
set -euo pipefail
: "${WUTONG_DEMO_PASSWORD:?set WUTONG_DEMO_PASSWORD in .env to the password of the demonstration accounts, 12 characters or more}"
kcadm=/opt/keycloak/bin/kcadm.sh
settings=/tmp/kcadm.config

# account role claim value
accounts='registrar REGISTRAR division 330483
registrar2 REGISTRAR division 330483
supervisor SUPERVISOR division 330483
leader LEADER division 330483
town TOWN_OFFICER division 330483100
organisation ORGANISATION organisation 51330483MJ0000018H
assessor ASSESSOR - -
volunteer VOLUNTEER volunteer V-DEMO-1
operator OPERATOR - -'

quoted() { printf '%s' "$1" | sed 's/[\\"]/\\&/g'; }
user() {
  local attributes='{}'
  [ "$3" = - ] || attributes="{\"$3\": [\"$4\"]}"
  printf '{"username": "%s", "enabled": true, "firstName": "Demo", "lastName": "%s", "email": "%s@example.invalid", "emailVerified": true, "attributes": %s, "clientRoles": {"wutong": ["%s"]}, "credentials": [{"type": "password", "value": "%s", "temporary": false}]}' \
    "$1" "$1" "$1" "$attributes" "$2" "$(quoted "$WUTONG_DEMO_PASSWORD")"
}

users=
while read -r account role claim value; do
  users="$users${users:+, }$(user "$account" "$role" "$claim" "$value")"
done <<< "$accounts"

if [ "${1:-}" = --print ]; then
  printf '{"ifResourceExists": "SKIP", "users": [%s]}\n' "$users"
  exit 0
fi
"$kcadm" config credentials --config "$settings" --server http://keycloak:8080 --realm master \
  --user admin --password "${KEYCLOAK_ADMIN_PASSWORD:?set KEYCLOAK_ADMIN_PASSWORD in .env}"
printf '{"ifResourceExists": "SKIP", "users": [%s]}' "$users" \
  | "$kcadm" create partialImport --config "$settings" -r wutong -f -
