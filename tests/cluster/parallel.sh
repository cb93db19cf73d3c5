#!/usr/bin/env bash
# GNU parallel over ssh to three hosts, as docs/examples/cluster.md has it; one host is killed while it works.
# shellcheck source=tests/cluster/nodes.sh
. ./nodes.sh

# Hosts with keys of their own that nobody else knows.
start_hosts() {
  local number
  mkdir -p /run/sshd ssh
  ssh-keygen -q -t ed25519 -N '' -f ssh/host && ssh-keygen -q -t ed25519 -N '' -f ssh/user || return
  cat >ssh/sshd_config <<END
HostKey $work/ssh/host
AuthorizedKeysFile $work/ssh/user.pub
PidFile none
UsePAM no
StrictModes no
MaxStartups 200
PermitRootLogin yes
SetEnv HOME=$work/home PATH=$PATH
END
  cat >ssh/config <<END
Host *
  HostName %h
  User root
  IdentityFile $work/ssh/user
  UserKnownHostsFile /dev/null
  StrictHostKeyChecking no
  LogLevel ERROR
  BatchMode yes
  ConnectTimeout 3
  ServerAliveInterval 2
  ServerAliveCountMax 2
END
  for number in 1 2 3; do start_node "$number" "$(command -v sshd) -f $work/ssh/sshd_config"; done
  for number in 1 2 3; do wait_for 20 ssh -F ssh/config "10.77.0.1$number" true || return; done
}

in_work() {
  local pid
  for pid in $(ip netns pids n2); do
    tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -o 'shard [0-9]*/12' | cut -d' ' -f2 | cut -d/ -f1
  done
}

# Parts that host 2 is in the midst of.
begun_on_2() {
  local shard
  for shard in $(in_work | sort -u); do find out -name ".part-$shard-of-12.jsonl.*.tmp" -size +20k; done
}

has_begun_on_2() {
  [ -n "$(begun_on_2)" ]
}

cd "$work" || exit 1
make_network
install_tinsach
export PARALLEL_HOME=$work/home/.parallel PARALLEL_SSH="ssh -F $work/ssh/config" HOME=$work/home
mkdir -p "$PARALLEL_HOME"
touch "$PARALLEL_HOME/will-cite"
check 'three hosts are up' start_hosts
[ "$failed" -eq 0 ] || { cat "$work"/n?.log; exit 1; }
printf '2/10.77.0.1%d\n' 1 2 3 >hosts

make_archive archive 60
tinsach --quiet --fail-on never archive >one.jsonl

# A host dies in the middle.
eval "$(recipe "GNU parallel" 1)" >said.parallel 2>&1 &
launcher=$!
check 'a host works on its shards' wait_for 60 has_begun_on_2
begun=$(begun_on_2)
kill_node n2
unfinished() {
  local file
  for file in $begun; do [ -e "$file" ] && return; done
  return 1
}
check 'the host is killed in the middle of a shard' unfinished
wait "$launcher"
check 'the run succeeds without the host' [ $? -eq 0 ]
same_everywhere() {
  eval "$(recipe 'GNU parallel' 2)" && no_temporary_files out && same_as_one out one.jsonl
}
check 'every page is there once, with the bytes of one machine, and nothing else' same_everywhere
ls --full-time out >before
eval "$(recipe "GNU parallel" 1)" >>said.parallel 2>&1
check 'the same line again succeeds' [ $? -eq 0 ]
unchanged() { ls --full-time out | cmp - before; }
check 'and leaves everything as it was' unchanged

# Without a folder that all write to: records over ssh, output in order.
mv archive archive.whole
mkdir archive
mv archive.whole/[1-9] archive
find archive -type f -name '*.html' | tinsach --quiet --stdin paths >one.jsonl
printf '2/10.77.0.1%d\n' 1 3 >hosts
eval "$(recipe 'GNU parallel' 3)" 2>>said.parallel
check 'records piped to the hosts succeed' [ $? -eq 0 ]
check 'and come back in order, each once' cmp articles.jsonl one.jsonl
[ "$failed" -eq 0 ] || tail -n 20 said.parallel
exit "$failed"
