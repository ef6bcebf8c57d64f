package org.mlango.plans;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of a plan's history.
 *
 * @param listener to whom the person said it
 * @param words theirs: why, or what they saw looking back; empty if none were needed
 */
record Happening(LocalDate day, What what, UUID listener, String words) {
    /** Each of them is asked for or agreed by the person. */
    enum What {
        ASKED_FOR,
        CHANGED,
        PAUSED,
        TAKEN_UP,
        CLOSED,
        MOVED_ON,
        LOOKED_BACK,
        HANDED_OVER,
        READERS_NAMED,
        REACHED,
        COPY_PAPER,
        COPY_PHOTO,
        COPY_READ_ALOUD;

        static What of(PlanState state) {
            return switch (state) {
                case ACTIVE -> TAKEN_UP;
                case PAUSED -> PAUSED;
                case CLOSED -> CLOSED;
                case MOVED_ON -> MOVED_ON;
            };
        }

        static What of(CopyGiven copy) {
            return switch (copy) {
                case PAPER -> COPY_PAPER;
                case PHOTO -> COPY_PHOTO;
                case READ_ALOUD -> COPY_READ_ALOUD;
                case NONE -> throw new IllegalArgumentException("no copy leaves no line");
            };
        }
    }

    Happening {
        words = words == null ? "" : words.strip();
    }

    static Happening of(LocalDate day, What what, UUID listener, @Nullable String words) {
        return new Happening(day, what, listener, words == null ? "" : words);
    }

    @Override
    public String toString() {
        return "Happening";
    }
}
