package org.mlango.backup;

/** What may mean that a vault brought back is not all there was; each has a sentence of its own. */
enum Doubt {
    /** A receipt has a higher number than any copy knows. */
    RECEIPT_UNKNOWN,
    /** Nobody can say what stands on the receipts. */
    RECEIPT_UNSAID,
    /** A report has a number the backup does not know. */
    REPORT_UNKNOWN,
    /** Nobody can say what stands on the reports. */
    REPORT_UNSAID,
    /** A folder of backups knows a report the backup does not know. */
    REPORT_BEHIND,
    /** A report of the same number is another one in a folder of backups. */
    REPORT_PARTED,
    /** Numbers of which no copy has a line. */
    MISSING,
    /** A list of erasures that could not be read to its end. */
    UNREAD,
    /** This computer had opened newer records. */
    BEHIND,
    /** Two copies were worked in. */
    PARTED
}
