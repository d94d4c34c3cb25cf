#!/bin/sh
# A rank that is killed while it trains ends the sweep with an error, and the older file stays as it was.
# Usage: killed_rank.sh <9_sweep> <folder> <rank to kill> <mpirun and its options>...
set -eu
program=$1 folder=$2 rank=$3
shift 3

rm -rf "$folder"
mkdir -p "$folder"
echo old > "$folder/9_sweep.csv"

# Each rank writes its process id down before it becomes the program; the sweep would last for minutes.
"$@" -n 3 sh -c 'echo $$ > "$0/pid.$OMPI_COMM_WORLD_RANK"; exec "$@"' "$folder" \
    "$program" "$folder" --hidden 4 --lr 0.001 0.01 0.1 --seeds 32 --epochs 100000000 > "$folder/output" 2>&1 &
mpirun=$!
trap 'kill $mpirun 2> /dev/null || true' EXIT

# It trains once it has said so on rank 0, and the victim is in MPI.
until grep -q "A sweep" "$folder/output" && [ -s "$folder/pid.$rank" ]; do
    kill -0 $mpirun
    sleep 0.1
done
sleep 0.5
kill -0 $mpirun
kill -KILL "$(cat "$folder/pid.$rank")"

status=0
wait $mpirun || status=$?
trap - EXIT

fail() {
    echo "$1"
    cat "$folder/output"
    exit 1
}
[ $status -ne 0 ] || fail "the exit code is 0"
grep -q "signal 9" "$folder/output" || fail "no word of the signal"
[ "$(cat "$folder/9_sweep.csv")" = old ] || fail "the older file has changed"
[ "$(ls "$folder" | grep -v '^pid\.' | tr '\n' ' ')" = "9_sweep.csv output " ] || fail "other files: $(ls "$folder")"
