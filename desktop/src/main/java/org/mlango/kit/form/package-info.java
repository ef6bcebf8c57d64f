/** Fields, choices, buttons and pages. Every control has a label a screen reader can read and keeps what was typed. */
@NullMarked
package org.mlango.kit.form;

import org.jspecify.annotations.NullMarked;
