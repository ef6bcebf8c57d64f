package org.mlango.stock;

import java.util.Arrays;
import java.util.List;

/** What a line of the stock tells. */
enum Kind {
    RECEIPT(1), FOUND(1), MADE(1), LOST(-1), EXPIRED(-1), BROKEN(-1), GIVEN_ON(-1), PACKED(-1), COUNT(0), TAKEN_BACK(0);

    /** Why what stands on the shelf is more or less, other than by receipts and visits. */
    static final List<Kind> CHANGES = Arrays.stream(values()).filter(kind -> kind.sign != 0 && kind != RECEIPT)
            .toList();

    private final int sign;

    Kind(int sign) {
        this.sign = sign;
    }

    /** What it adds to the shelf for one; negative if it takes away. */
    int sign() {
        return sign;
    }
}
