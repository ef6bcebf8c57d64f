package org.mlango.incidents;

/** What may be told to others, in words that show nobody. Sealed under NK. */
record Telling(String words) {
    @Override
    public String toString() {
        return "Telling";
    }
}
