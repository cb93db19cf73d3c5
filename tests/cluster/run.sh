#!/usr/bin/env bash
# Runs tinsach on a cluster of three nodes, each a set of namespaces on this machine: with Slurm and one node killed, with
# GNU parallel over ssh and one host killed. Prints "ok ...", "not ok ..." or "skip ..." for each thing it checks.
# Needs root; under CI it installs what is missing from Debian, else it names it. An argument chooses one part.
set -u
cd "$(dirname "$0")" || exit 1
repo=$(cd ../.. && pwd)

skip() {
  printf 'skip cluster %s: %s\n' "$1" "$2"
}

# have NAME COMMAND:PACKAGE...: whether all commands are there, perhaps after an installation.
have() {
  local name=$1 each missing=() packages=()
  shift
  PATH=$PATH:/usr/sbin:/sbin
  for each; do
    command -v "${each%%:*}" >/dev/null && continue
    missing+=("${each%%:*}")
    packages+=("${each#*:}")
  done
  [ ${#missing[@]} -eq 0 ] && return
  if [ "${CI:-}" = true ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    install "${packages[@]}" && for each in "${missing[@]}"; do command -v "$each" >/dev/null || break; done &&
      command -v "$each" >/dev/null && return
  fi
  skip "$name" "it needs ${missing[*]} (Debian: apt-get install ${packages[*]})"
  return 1
}

install() {
  export DEBIAN_FRONTEND=noninteractive
  { timeout 90 apt-get update -qq && timeout 180 apt-get install -qq -y --no-install-recommends "$@"; } >/dev/null 2>&1
}

# Everything a part starts dies with it, and its network, host name, /run and /tmp are its own.
part() {
  local name=$1 work code
  work=$(mktemp -d)
  TINSACH_REPO=$repo timeout --kill-after=10 170 \
    unshare --net --uts --mount --pid --fork --kill-child --mount-proc "./$name.sh" "$work"
  code=$?
  [ "$code" -eq 124 ] && printf 'not ok cluster %s: not done after 170 seconds\n' "$name"
  rm -rf "$work"
  return "$code"
}

if [ "$(id -u)" -ne 0 ]; then
  skip all 'making nodes needs root'
  exit 0
fi
have all unshare:util-linux ip:iproute2 || exit 0
if ! unshare --net --uts --mount --pid --fork --kill-child --mount-proc true 2>/dev/null; then
  skip all 'namespaces are not permitted here'
  exit 0
fi
[ -f "$repo/dist/cli/main.js" ] || (cd "$repo" && npm run --silent build:code)

failed=0
if [ "${1:-slurm}" = slurm ] &&
  have slurm slurmctld:slurmctld slurmd:slurmd sbatch:slurm-client munged:munge; then
  part slurm || failed=1
fi
if [ "${1:-parallel}" = parallel ] && have parallel parallel:parallel sshd:openssh-server ssh:openssh-client; then
  part parallel || failed=1
fi
exit "$failed"
