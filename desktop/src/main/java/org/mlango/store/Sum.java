package org.mlango.store;

/** A number modulo 2^256, big endian, that digests are added to and taken from: the order of rows does not matter. */
final class Sum {
    static final int LENGTH = 32;

    private final byte[] value;

    private Sum(byte[] value) {
        this.value = value;
    }

    static Sum of(byte[] start) {
        return new Sum(start.clone());
    }

    /** @param sign 1 adds, -1 takes away */
    void add(byte[] digest, int sign) {
        int carry = 0;
        for (int at = LENGTH - 1; at >= 0; at--) {
            int sum = (value[at] & 0xff) + sign * (digest[at] & 0xff) + carry;
            value[at] = (byte) sum;
            carry = sum >> 8;
        }
    }

    byte[] bytes() {
        return value.clone();
    }
}
