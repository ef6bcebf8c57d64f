package org.mlango.rights;

import java.io.IOException;

/** A kind of file the copy may be handed over as. */
enum CopyKind {
    /** To read and print. */
    PDF,
    /** To take elsewhere: {@code docs/everything-held.schema.json}. */
    JSON;

    /** What the file might be called; it tells nothing of what is inside, or where it comes from. */
    String fileName() {
        return this == PDF ? "document.pdf" : "document.json";
    }

    byte[] write(Copy copy) throws IOException {
        return this == PDF ? new CopyPdf(copy).write() : CopyJson.write(copy);
    }
}
