package org.mlango.building.wrong.reports.protect;

/** Right: uses nothing. */
public final class Table {}
