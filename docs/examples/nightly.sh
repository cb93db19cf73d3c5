#!/usr/bin/env bash
# Turns what is new in a folder of saved pages into Markdown. Quiet when all went well, so that cron sends no mail.
#
# crontab -e:   15 2 * * *  /path/to/nightly.sh /path/to/pages /path/to/articles
set -u
pages=$1
articles=$2
mkdir -p "$articles"
log=$articles/tinsach.log

# One run at a time: a run that is still going at the next date is left alone.
exec 9>"$articles/.lock"
flock --nonblock 9 || exit 0

printf '%s start\n' "$(date --iso-8601=seconds)" >>"$log"
tinsach --quiet --resume --format md --output-dir "$articles" "$pages" 2>>"$log"
code=$?
printf '%s exit %d\n' "$(date --iso-8601=seconds)" "$code" >>"$log"

# 3 tells that some pages hold no article, as lists and home pages do.
[ "$code" -eq 0 ] || [ "$code" -eq 3 ] && exit 0
tail -n 20 "$log" >&2
exit "$code"
