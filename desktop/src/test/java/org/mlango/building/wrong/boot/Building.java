package org.mlango.building.wrong.boot;

public final class Building {}
