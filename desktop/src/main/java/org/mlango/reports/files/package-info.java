/**
 * The files of one report, made of its written pack: the form as workbook, print and CSV; the values for a server; the sheet that says where
 * the numbers are from. Each is read again by {@code proof.files} before it leaves. {@code docs/decisions/0059-written-files.md}.
 */
@NullMarked
package org.mlango.reports.files;

import org.jspecify.annotations.NullMarked;
