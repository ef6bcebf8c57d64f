package org.mlango.kit.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** The program's own fonts, put into each file, so that every reader shows the same signs. */
final class OwnFonts {
    static final BaseFont REGULAR = font("SourceSans3_400Regular.ttf");
    static final BaseFont SEMI_BOLD = font("SourceSans3_600SemiBold.ttf");

    private OwnFonts() {}

    private static BaseFont font(String name) {
        try (@Nullable
        InputStream in = OwnFonts.class.getResourceAsStream("/org/mlango/kit/theme/fonts/" + name)) {
            if (in == null) {
                throw new IOException("no " + name);
            }
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (DocumentException e) {
            throw new IllegalStateException("the font cannot be used", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
