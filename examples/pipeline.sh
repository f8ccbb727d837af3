#!/usr/bin/env bash
# A folder of stories (*.txt) to one list of checks, most worth checking first: FILE, kind and words of each story's first three.
#   examples/pipeline.sh FOLDER        needs jq
set -euo pipefail
home=$(dirname "$0")/..
# Where the package is installed, npx finds its program; in a checkout npm runs it from the sources.
deskcheck=(npx deskcheck)
[ -d "$home/src" ] && deskcheck=(npm --prefix "$home" run --silent deskcheck --)
for file in "$1"/*.txt; do
  jq --compact-output --raw-input --slurp --arg id "$file" '{id: $id, text: .}' "$file"
done |
  "${deskcheck[@]}" read --jsonl |
  jq --raw-output 'if .error then "\(.id)\tnot read\t\(.error)" else .id as $id | .report.checks[:3][] | "\($id)\t\(.kind)\t\(.title)" end'
