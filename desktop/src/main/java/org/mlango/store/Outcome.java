package org.mlango.store;

import java.util.List;
import java.util.function.Function;

/** What came of an action. Only {@link Done} leaves anything changed. */
public sealed interface Outcome<T> {

    /** It is done, and in the database for good. */
    record Done<T>(T value) implements Outcome<T> {}

    /** A rule or a missing agreement stood against it; nothing was changed. */
    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {}

    /** Something unforeseen, already logged and shown; nothing was changed and the form keeps its content. */
    record Failed<T>(AppFailure failure) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    static <T> Outcome<T> refused(String field, String code, Object... details) {
        return new Refused<>(List.of(new Refusal(field, code, details)));
    }

    /** The same outcome with another value. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(T value) -> new Done<>(change.apply(value));
            case Refused<T>(List<Refusal> refusals) -> new Refused<>(refusals);
            case Failed<T>(AppFailure failure) -> new Failed<>(failure);
        };
    }

    /** What comes of the next step, if this one is done. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(List<Refusal> refusals) -> new Refused<>(refusals);
            case Failed<T>(AppFailure failure) -> new Failed<>(failure);
        };
    }
}
