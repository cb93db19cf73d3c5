#!/usr/bin/env bash
# A Slurm job array over three nodes, as docs/examples/cluster.md has it; one node is killed while it works.
# shellcheck source=tests/cluster/nodes.sh
. ./nodes.sh
conf=$PWD/slurm.conf
jobs=$TINSACH_REPO/docs/examples/slurm

start_slurm() {
  mkdir -p "$work/log" "$work/state" "$work/munge"
  chmod 755 "$work" "$work/munge"
  head -c 1024 /dev/urandom >"$work/munge/key"
  chmod 600 "$work/munge/key"
  sed "s|@work@|$work|" "$conf" >"$work/slurm.conf"
  # In a network namespace slurmd does not find the control groups of today, and wants some.
  echo CgroupPlugin=cgroup/v1 >"$work/cgroup.conf"
  export SLURM_CONF=$work/slurm.conf
  munged --force --key-file="$work/munge/key" --socket="$work/munge/socket" --pid-file="$work/munge/pid" \
    --log-file="$work/munge/log" --seed-file="$work/munge/seed" || return
  slurmctld || return
  for number in 1 2 3; do start_node "$number" 'slurmd'; done
  wait_for 30 nodes_idle 3
}

nodes_idle() {
  [ "$(sinfo --noheader --Node --states=idle --format=%N | wc -l)" -eq "$1" ]
}

running_on() {
  squeue --noheader --states=running --nodelist="$1" --format=%K
}

# Parts that a node is in the midst of: its task runs, and its file has lines.
begun_on() {
  local task
  for task in $(running_on "$1"); do
    find out -name ".part-$task-of-12.jsonl.*.tmp" -size +20k
  done
}

has_begun_on() {
  [ -n "$(begun_on "$1")" ]
}

# completed JOB: whether all tasks of an array are; those that are to run again run now, and not in two minutes.
completed() {
  local states task
  for task in $(squeue --noheader --states=pending --job="$1" --format=%A); do
    scontrol update "jobid=$task" StartTime=now
  done
  states=$(scontrol --oneliner show job "$1") && ! grep -v ' JobState=COMPLETED ' <<<"$states"
}

restarts() {
  scontrol show job "$1" | grep -c 'Restarts=[1-9]'
}

same_everywhere() {
  tinsach check out --shards 12 && no_temporary_files out && same_as_one out one.jsonl
}

cd "$work" || exit 1
make_network
install_tinsach
check 'three nodes are up' start_slurm
[ "$failed" -eq 0 ] || { tail -n 5 "$work"/log/* "$work"/n?.log; exit 1; }

make_archive archive 60
tinsach --quiet --fail-on never archive >one.jsonl
cp "$jobs/extract.sbatch" .

# A node dies in the middle.
eval "$(recipe Slurm 1)" >submitted &
waiting=$!
check 'a node works on its shards' wait_for 60 has_begun_on n2
job=$(grep -o '[0-9]*$' submitted)
begun=$(begun_on n2)
kill_node n2
unfinished() {
  local file
  for file in $begun; do [ -e "$file" ] && return; done
  return 1
}
check 'the node is killed in the middle of a shard' unfinished
check 'the array is done without the node' wait_for 90 completed "$job"
wait "$waiting"
check 'sbatch says so' [ $? -eq 0 ]
tasks_restarted() { [ "$(restarts "$job")" -ge 1 ]; }
check 'tasks of the node were run again by others' tasks_restarted
check 'every page is there once, with the bytes of one machine, and nothing else' same_everywhere

# Again.
ls --full-time out >before
eval "$(recipe Slurm 1)" >submitted
check 'the same line again succeeds' [ $? -eq 0 ]
unchanged() { ls --full-time out | cmp - before; }
check 'and leaves everything as it was' unchanged

# Some parts are missing.
rm out/part-3-of-12.jsonl out/part-8-of-12.jsonl out/part-9-of-12.jsonl
names_missing() { [ "$(tinsach check out --shards 12)" = 3,8-9 ]; }
check 'check names the missing shards' names_missing
sbatch --wait --array="$(tinsach check out)" extract.sbatch archive out >/dev/null 2>&1
check 'a part of the array that does not tell the whole is refused' [ $? -eq 2 ]
eval "$(recipe Slurm 2)" >submitted
check 'the missing shards alone are done' [ $? -eq 0 ]
check 'and all is as before' same_everywhere
one_corpus() { eval "$(recipe Slurm 3)" && cmp <(sort corpus.jsonl) <(sort one.jsonl); }
check 'the parts make one corpus' one_corpus

# A disk that does not answer: reading this file gives EIO.
make_archive small 1
tinsach --quiet --fail-on never small >one.jsonl
ln -s /proc/self/mem small/1/later.html
job=$(sbatch --parsable --array=1-2 extract.sbatch small out75)
held() { squeue --noheader --states=pending --format=%r | grep -q BeginTime; }
check 'a task that ends with 75 is queued again' wait_for 30 held
only_one() { [ "$(find out75 -name 'part-*' | wc -l)" -eq 1 ] && no_temporary_files out75; }
check 'and leaves no part' wait_for 10 only_one
rm small/1/later.html
# A node refuses a task that it was told to drop in the same second.
sleep 3
check 'it is run again' wait_for 30 completed "$job"
check 'and then completes' same_as_one out75 one.jsonl

if [ "$failed" -ne 0 ]; then
  scontrol --oneliner show job | tail -n 3
  squeue
  tail -n 5 tinsach-*.log log/*
fi
exit "$failed"
