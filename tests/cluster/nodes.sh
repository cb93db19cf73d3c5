# Sourced by the parts of run.sh, inside their own namespaces. Three nodes on one bridge share the file system, as the
# machines of a cluster share a folder; each has its own network, host name and processes.
set -u
work=$1
part=$(basename "$0" .sh)
failed=0
export LC_ALL=C.UTF-8
export PATH=$work/bin:$PATH:/usr/sbin:/sbin

# check NAME COMMAND...: prints how it went; what the command says is kept for the one that fails.
check() {
  local name=$1
  shift
  if "$@" >"$work/said" 2>&1; then
    printf 'ok cluster %s: %s\n' "$part" "$name"
  else
    printf 'not ok cluster %s: %s\n' "$part" "$name"
    sed 's/^/    /' "$work/said" | tail -n 20
    failed=1
  fi
}

# wait_for SECONDS COMMAND...: polls until the command succeeds.
wait_for() {
  local end=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -ge "$end" ] && return 1
    sleep 0.1
  done
}

# recipe HEADING NUMBER: the commands of a block of shell in the documentation, to be run as they stand there.
recipe() {
  awk -v heading="## $1" -v wanted="$2" '
    /^## / { inside = $0 == heading }
    /^```$/ { printing = 0 }
    printing { print }
    inside && /^```sh$/ { printing = ++block == wanted }
  ' "$TINSACH_REPO/docs/examples/cluster.md"
}

declare -A node_pid

make_network() {
  mount --make-rprivate /
  mount -t tmpfs tmpfs /run
  hostname ctl
  ip link set lo up
  ip link add br0 type bridge
  ip address add 10.77.0.1/24 dev br0
  ip link set br0 up
}

# start_node NUMBER COMMAND: a node n1, n2, ... at 10.77.0.11, .12, ... that runs a command.
start_node() {
  local node=n$1
  ip netns add "$node"
  ip link add "veth$1" type veth peer name eth0 netns "$node"
  ip link set "veth$1" master br0 up
  ip -n "$node" address add "10.77.0.1$1/24" dev eth0
  ip -n "$node" link set eth0 up
  ip -n "$node" link set lo up
  # shellcheck disable=SC2016
  ip netns exec "$node" unshare --uts --pid --fork --kill-child --mount-proc \
    sh -c 'hostname "$0"; eval "$1"; exec sleep infinity' "$node" "$2" >>"$work/$node.log" 2>&1 &
  node_pid[$node]=$!
  disown
}

# A power cut: all processes of the node are gone at once.
kill_node() {
  kill -9 "${node_pid[$1]}"
}

# The command under test, at the same path on all nodes.
install_tinsach() {
  mkdir -p "$work/bin"
  printf '#!/bin/sh\nexec %s %s "$@"\n' "$(command -v node)" "$TINSACH_REPO/bin/tinsach.js" >"$work/bin/tinsach"
  chmod +x "$work/bin/tinsach"
}

# make_archive FOLDER COPIES: the pages of the fixtures, copied into folders 1, 2, ...
make_archive() {
  local page file copy
  mkdir -p "$1/1"
  for page in "$TINSACH_REPO"/fixtures/pages/*/; do
    for file in "$page"source.*; do cp "$file" "$1/1/$(basename "$page").${file##*.}"; done
  done
  for ((copy = 2; copy <= $2; copy++)); do cp -r "$1/1" "$1/$copy"; done
}

# same_as_one FOLDER ONE: whether the parts have the lines that one machine wrote, each once.
same_as_one() {
  cmp <(cat "$1"/part-*-of-*.jsonl | sort) <(sort "$2")
}

temporary_files() {
  find "$1" -name '.part-*.tmp'
}

no_temporary_files() {
  [ -z "$(temporary_files "$1")" ]
}
