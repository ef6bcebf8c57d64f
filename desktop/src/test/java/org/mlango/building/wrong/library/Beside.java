package org.mlango.building.wrong.library;

public final class Beside {}
