package org.mlango.erasure;

import java.time.LocalDate;
import java.util.List;

import org.mlango.backup.HeldSet;

/**
 * A receipt, and what the register of backups says about it on the day it is looked at.
 *
 * @param copies backups from before that are still there, newest first
 */
record ReceiptPaper(Receipt receipt, List<HeldSet> copies, LocalDate asOf) {
    ReceiptPaper {
        copies = List.copyOf(copies);
    }
}
