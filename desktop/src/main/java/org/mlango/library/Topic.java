package org.mlango.library;

import java.util.List;
import java.util.Optional;

/** One subject that ships with the program. */
public record Topic(String code, Shelf shelf, Said title, List<Heard> heard, List<Statement> statements) {
    public Optional<Statement> statement(String id) {
        return statements.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
