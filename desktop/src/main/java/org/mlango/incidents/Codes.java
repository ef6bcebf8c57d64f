package org.mlango.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What happened, as codes. Sealed under CK.
 *
 * @param told when it was told
 * @param day of it, roughly; null if they do not say or do not know
 */
public record Codes(Matter matter, Moment told, Set<Happened> happened, Set<By> by, @Nullable Where where,
        @Nullable LocalDate day, Soon soon, Set<WhyNot> whyNot, @Nullable Overdose overdose) {
    public Codes {
        happened = some(happened);
        by = some(by);
        whyNot = some(whyNot);
        soon = soon == null ? Soon.NOT_ASKED : soon;
    }

    /** Violence or a right that was taken, of which no more is said. */
    public static Codes harm(Moment told, Happened... happened) {
        return new Codes(Matter.HARM, told, Set.of(happened), Set.of(), null, null, Soon.NOT_ASKED, Set.of(), null);
    }

    public static Codes overdose(Moment told, Overdose overdose) {
        return new Codes(Matter.OVERDOSE, told, Set.of(), Set.of(), null, null, Soon.NOT_ASKED, Set.of(), overdose);
    }

    private static <E extends Enum<E>> Set<E> some(@Nullable Set<E> codes) {
        return codes == null ? Set.of() : Set.copyOf(codes);
    }

    /** In the order of their kind, to be read. */
    static <E extends Enum<E>> List<E> inOrder(Set<E> codes) {
        return codes.stream().sorted().toList();
    }

    @Override
    public String toString() {
        return "Codes";
    }
}
