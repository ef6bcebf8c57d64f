package org.mlango.reports;

import org.mlango.kit.text.Language;

/** A count that was proven, so that it may be shown and written. */
interface Count {
    Paper paper(Language language);
}
