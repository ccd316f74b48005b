#!/usr/bin/env bash
# Asks the service in this container whether it is ready. Bash alone, because the image has no HTTP client.
set -euo pipefail
port=${MANAGEMENT_SERVER_PORT:-${SERVER_PORT:?set SERVER_PORT}}
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf 'GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r -t 4 _ status _ <&3
[ "$status" = 200 ]
