package org.mlango.consent;

/**
 * One detail of something kept, in words for the person.
 *
 * @param code stays the same in every language, for example {@code "phone"}
 */
public record HeldFact(String code, String label, String value) {
    @Override
    public String toString() {
        return "HeldFact[" + code + "]";
    }
}
