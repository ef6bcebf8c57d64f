package org.mlango.building.wrong.cellar;

final class NobodyKnows {}
