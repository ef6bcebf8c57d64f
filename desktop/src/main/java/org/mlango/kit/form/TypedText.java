package org.mlango.kit.form;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextFormatter;

import org.mlango.kit.text.Texts;

/**
 * What may stand in a text: no characters that cannot be seen, and not more than a limit. What is left out is said, never
 * dropped in silence.
 */
final class TypedText implements UnaryOperator<TextFormatter.Change> {
    private static final Texts TEXTS = Texts.of(TypedText.class);

    private final int limit;
    private final boolean manyLines;
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");

    TypedText(int limit, boolean manyLines) {
        this.limit = limit;
        this.manyLines = manyLines;
    }

    ReadOnlyStringProperty remark() {
        return remark.getReadOnlyProperty();
    }

    @Override
    public TextFormatter.Change apply(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        String typed = change.getText();
        int replaced = change.getRangeEnd() - change.getRangeStart();
        String kept = kept(typed, limit - (change.getControlText().length() - replaced));
        if (!kept.equals(typed)) {
            change.setText(kept);
            int caret = change.getRangeStart() + kept.length();
            change.selectRange(caret, caret);
        }
        return change;
    }

    /** What stays of this text where so many characters have room. */
    String kept(String typed, int room) {
        String seen = cleaned(typed);
        boolean tooLong = seen.length() > room;
        boolean unseen = !seen.equals(typed);
        remark.set(tooLong ? TEXTS.get("text.limit", limit) : unseen ? TEXTS.get("text.unseen") : "");
        return tooLong ? cut(seen, Math.max(room, 0)) : seen;
    }

    private String cleaned(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").codePoints().filter(this::canBeSeen).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private boolean canBeSeen(int character) {
        if (Character.isISOControl(character)) {
            return manyLines && character == '\n';
        }
        int type = Character.getType(character);
        return type != Character.SURROGATE && type != Character.UNASSIGNED;
    }

    /** Never through the middle of a character. */
    private static String cut(String text, int length) {
        boolean through = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, through ? length - 1 : length);
    }
}
