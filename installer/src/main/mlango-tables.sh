#!/usr/bin/env sh
# Protects and audits tables from the command line, with the Java 25 found in JAVA_HOME or on the path. Opens no vault.
# What it takes and prints: docs/table-pack.md
here=$(cd "$(dirname "$0")" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec "$java" -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash -XX:-UsePerfData -cp "$here/lib/*" org.mlango.Tables "$@"
