package org.mlango.reports.protect.pack;

/**
 * What has to hold.
 *
 * @param k counts from 1 to k-1 are small: 5 for a named recipient, 11 for what anybody may read
 * @param width how far the lowest and highest possible value of a withheld small count must be apart
 * @param base what is rounded to
 * @param reach how far a rounded number may be from the true one; 0 before rounding
 * @param heavyUser nobody may work out the largest source of an amount to within this percentage
 * @param mostBlank coarsen further while more cells than this percentage would be blank
 */
public record Rule(int k, int width, int base, int reach, Mode mode, boolean zerosShown, int heavyUser, int mostBlank) {
    private static final int LEAST_K = 5;

    public Rule {
        if (k < LEAST_K) {
            throw new BadPack("The rule asks for k = " + k + "; below " + LEAST_K + " nobody is protected.");
        }
        if (width < k) {
            throw new BadPack("The rule asks for a width of " + width + "; it cannot be less than k.");
        }
        if (base < k) {
            throw new BadPack("The rule asks for base " + base + "; it cannot be less than k.");
        }
    }

    Rule roundedTo(int wider, int far) {
        return new Rule(k, width, wider, far, mode, zerosShown, heavyUser, mostBlank);
    }
}
