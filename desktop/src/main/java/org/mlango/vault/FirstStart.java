package org.mlango.vault;

import org.mlango.kit.text.Language;

/**
 * What the first start asked for; whoever wires the rooms makes the vault from it and lets the other rooms furnish it.
 *
 * @param sheet written down and typed back
 */
public record FirstStart(Language language, String centreName, boolean practice, FirstWorker first,
        RecoverySheet sheet) {
    @Override
    public String toString() {
        return "FirstStart";
    }
}
