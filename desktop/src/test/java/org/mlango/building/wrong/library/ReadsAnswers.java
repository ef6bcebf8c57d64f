package org.mlango.building.wrong.library;

import org.mlango.building.wrong.ownview.Answers;

final class ReadsAnswers {
    final Answers before = new Answers();
}
