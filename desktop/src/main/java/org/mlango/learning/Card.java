package org.mlango.learning;

import java.util.List;

import org.mlango.library.Said;

/** One page to learn from, which also fits a pocket. */
record Card(String code, CardKind kind, Said title, List<Piece> pieces) {}
