#!/usr/bin/env bash
# Kills runs of tinsach twenty times at random moments and resumes them: in the end the output has the bytes of a run that
# was never killed. Prints "ok ..." or "not ok ..." for each way to write. Needs the build. SEED=N chooses the moments.
set -u
cd "$(dirname "$0")/../.." || exit 1
repo=$PWD
page=$repo/fixtures/pages/baoquangngai.vn--content-html/source.html
RANDOM=${SEED:-20231}
failed=0

# put NUMBER TITLE: a page that differs from the others in its title.
put() {
  mkdir -p "in/$(($1 % 7))"
  sed "s/tỏi/$2 $1/g" "$page" >"in/$(($1 % 7))/$1.html"
}

tinsach() {
  node "$repo/bin/tinsach.js" in -q "$@"
}

# moment: a random time within the last run that was not killed, in seconds; before there is one, within half a second.
moment() {
  local span=$((${whole:-500} - 60))
  printf '0.%03d' $((60 + RANDOM % (span > 40 ? span : 40)))
}

# kills ARGUMENT...: resumes until twenty runs have been killed. When all is done, there is something new to do, and the
# next kill may meet the change of the output.
kills() {
  local killed=0 round=0 code whole=500 started
  while [ "$killed" -lt 20 ] && [ "$round" -lt 200 ]; do
    started=$(date +%s%3N)
    timeout -s KILL "$(moment)" node "$repo/bin/tinsach.js" in -q --resume "$@"
    code=$?
    case $code in
    137) killed=$((killed + 1)) ;;
    0)
      whole=$(($(date +%s%3N) - started))
      whole=$((whole > 900 ? 900 : whole))
      put $((round % 120)) "tỏi mới $round"
      ;;
    *) echo "# a run that was resumed ended with $code" && return 1 ;;
    esac
    round=$((round + 1))
  done
  [ "$killed" -eq 20 ]
}

# check NAME FLAG OUTPUT ARGUMENT...
check() {
  local name=$1 flag=$2 out=$3 work n
  shift 3
  work=$(mktemp -d)
  (
    cd "$work" || exit 1
    for ((n = 0; n < 120; n++)); do put "$n" tỏi; done
    kills "$@" "$flag" "$out" 2>kills.log &&
      tinsach --resume "$@" "$flag" "$out" && tinsach "$@" "$flag" fresh &&
      diff -r --exclude=.tinsach "$out" fresh && ! find . -name '*.tmp' | grep .
  ) && printf 'ok %s has the same bytes after twenty kills\n' "$name" && rm -rf "$work" && return
  printf 'not ok %s has the same bytes after twenty kills: see %s\n' "$name" "$work"
  failed=1
}

check 'one file' -o out.jsonl
check 'one file with two workers' -o out.jsonl -j 2
check 'a folder' -O out -f md
check 'a folder with two workers' -O out -f md -j 2
exit "$failed"
