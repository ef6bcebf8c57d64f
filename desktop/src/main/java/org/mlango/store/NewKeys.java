package org.mlango.store;

import java.util.Map;

/**
 * Keys that take the place of others, for the image of a new generation.
 *
 * @param before opens what is sealed until now; holds each of these keys as it was
 * @param after seals it again
 * @param commitments to the new keys
 */
public record NewKeys(Keyring before, Keyring after, Map<KeyName, Commitment> commitments) {
    /** @param epoch of the key, one more than before */
    public record Commitment(int epoch, byte[] value) {}
}
