package org.mlango.building.wrong.ownview;

public final class Answers {}
