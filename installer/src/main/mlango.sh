#!/usr/bin/env sh
# Starts Mlango from this folder with the Java 25 found in JAVA_HOME or on the path.
# The settings keep what is in memory off the disk; the program itself looks whether they are there (docs/decisions/0024).
here=$(cd "$(dirname "$0")" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
own=${XDG_DATA_HOME:-$HOME/.local/share}/mlango
mkdir -p "$own" && chmod 700 "$own"
ulimit -c 0
exec "$java" -XX:-HeapDumpOnOutOfMemoryError -XX:+DisableAttachMechanism -XX:-CreateCoredumpOnCrash -XX:-UsePerfData \
    -XX:+UseG1GC -Xms48m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=25 -XX:+UseStringDeduplication \
    -XX:TrimNativeHeapInterval=5000 \
    -XX:ErrorFile="$own/ended.log" -Dmlango.packaged=true \
    --enable-native-access=ALL-UNNAMED -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true \
    -cp "$here/lib/*" org.mlango.Main "$@"
