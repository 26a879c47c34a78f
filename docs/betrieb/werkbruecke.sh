#!/bin/sh
# /usr/local/sbin/werkbruecke - see docs/betrieb/installieren.md
#
#   werkbruecke <command> [arguments]     as root, e.g.: werkbruecke backup
#
# Runs a command of the portal as its user, with the settings and secrets of the unit. Paths are absolute: it runs in the release.
set -eu
if [ $# -eq 0 ]; then
  echo "Usage: werkbruecke <command> [arguments], e.g. werkbruecke backup, werkbruecke restore --help" >&2
  exit 1
fi
settings=/etc/werkbruecke
# Of vault:rotate alone, and only while the new key lies there.
new_key=
if [ -e "$settings/vault_new_master_key" ]; then
  new_key="--property=LoadCredential=vault_new_master_key:$settings/vault_new_master_key"
fi
exec systemd-run --quiet --pipe --wait --collect --uid=werkbruecke --gid=werkbruecke \
  --property=WorkingDirectory=/opt/werkbruecke/current \
  --property=EnvironmentFile=$settings/env \
  --property=StateDirectory=werkbruecke --property=StateDirectoryMode=0700 \
  --property=LogsDirectory=werkbruecke --property=LogsDirectoryMode=0700 \
  --property=UMask=0077 \
  --property=LoadCredential=vault_master_key:$settings/vault_master_key \
  --property=LoadCredential=pseudonym_secret:$settings/pseudonym_secret \
  $new_key \
  /bin/sh -c '
    secret() { [ ! -e "$CREDENTIALS_DIRECTORY/$2" ] || export "$1=$CREDENTIALS_DIRECTORY/$2"; }
    secret VAULT_MASTER_KEY_FILE vault_master_key
    secret PSEUDONYM_SECRET_FILE pseudonym_secret
    secret VAULT_NEW_MASTER_KEY_FILE vault_new_master_key
    export NODE_ENV=production WERKBRUECKE_MODE=production
    export DATA_DIR="${DATA_DIR:-/var/lib/werkbruecke}"
    export AUDIT_HEAD_FILE="${AUDIT_HEAD_FILE:-/var/log/werkbruecke/audit-heads.jsonl}"
    exec /usr/bin/node app/cli/bootstrap.mjs "$@"' werkbruecke "$@"
