#!/usr/bin/env sh
# Starts Mlango from this folder with the Java 25 found in JAVA_HOME or on the path.
here=$(cd "$(dirname "$0")" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec "$java" -XX:-HeapDumpOnOutOfMemoryError -XX:+DisableAttachMechanism -XX:-CreateCoredumpOnCrash \
    --enable-native-access=ALL-UNNAMED -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true \
    -cp "$here/lib/*" org.mlango.Main "$@"
