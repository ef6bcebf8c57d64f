package org.mlango.kit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** Every test class begins in English, whatever language the class before it left. Found by itself (META-INF/services). */
public final class BeginsInEnglish implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        Texts.speak(Language.EN);
    }
}
