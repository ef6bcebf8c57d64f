package org.mlango.building.wrong.reports.proof;

import org.mlango.building.wrong.reports.protect.Table;

final class SharesCode {
    final Table same = new Table();
}
