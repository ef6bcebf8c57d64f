package org.mlango.practice;

/**
 * How large a practice centre is.
 *
 * @param people who keep a record
 * @param visits in all, anonymous ones included
 * @param days how far back the first visit lies
 */
public record PracticeSize(int people, int visits, int days) {
    /** To learn the desk. */
    public static final PracticeSize DESK = new PracticeSize(40, 900, 400);
    /** For report demonstrations and the tour. */
    public static final PracticeSize DEMONSTRATION = new PracticeSize(600, 16_000, 730);

    /** @throws IllegalArgumentException outside 1 to 100,000 people or 2,000,000 visits */
    public PracticeSize {
        if (people < 1 || people > 100_000 || visits < people || visits > 2_000_000 || days < 30 || days > 3_650) {
            throw new IllegalArgumentException("a practice centre has 1 to 100,000 people and up to 2,000,000 visits");
        }
    }

    /** As many people as asked for, who come as often as people do: about twenty times each. */
    public static PracticeSize of(int people) {
        return switch (people) {
            case 40 -> DESK;
            case 600 -> DEMONSTRATION;
            default -> new PracticeSize(people, (int) Math.min(2_000_000, people * 20L), 730);
        };
    }
}
