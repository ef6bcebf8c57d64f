package org.mlango.vault;

/**
 * Who sets up the centre. They hold every key until they hand over (vault.md).
 *
 * @param pin four to eight digits, or empty for none
 */
public record FirstWorker(String name, char[] passphrase, char[] pin) {
    @Override
    public String toString() {
        return "FirstWorker";
    }
}
