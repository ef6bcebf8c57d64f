package org.mlango.library;

import java.time.LocalDate;
import java.util.UUID;

import org.mlango.library.pack.Fingerprint;

/** Another centre or group whose packs are taken in without asking again. */
record Partner(UUID id, String name, Fingerprint fingerprint, LocalDate since) {
    @Override
    public String toString() {
        return "Partner";
    }
}
