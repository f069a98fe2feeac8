#!/bin/sh
# Makes the Windows folder, with a runtime beside the program, as one zip that a technician unpacks on the clerk's laptop.
# usage: installer/windows.sh RUNTIME.zip SHA256
#   RUNTIME.zip  a JDK 25 or JRE 25 for Windows x64, from a source that you trust
#   SHA256       its check sum as that source publishes it
set -eu
if [ $# -ne 2 ]; then
    sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
runtime=$(readlink -f -- "$1")
found=$(sha256sum -- "$runtime" | cut -d' ' -f1)
if [ "$found" != "$2" ]; then
    echo "The runtime's check sum is $found and not $2; nothing was made." >&2
    exit 3
fi
cd "$(dirname -- "$0")/.."
mvn -q -DskipTests -Djavafx.platform=win package
folder=target/uniondesk
unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
unzip -q "$runtime" -d "$unpacked"
java=$(find "$unpacked" -path '*/bin/java.exe' | head -n 1)
if [ -z "$java" ]; then
    echo "There is no bin/java.exe in $1; nothing was made." >&2
    exit 3
fi
mv "$(dirname -- "$(dirname -- "$java")")" "$folder/runtime"
rm -f "$folder/lib/build-jdk" target/uniondesk-windows.zip
(cd target && zip -q -r uniondesk-windows.zip uniondesk)
echo "target/uniondesk-windows.zip"
