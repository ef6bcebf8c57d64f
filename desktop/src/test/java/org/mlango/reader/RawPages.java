package org.mlango.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opens every page of a SQLCipher 4 file by itself, free pages and slack too: AES-256-CBC of 4096-byte pages, with 80 bytes at the
 * end of each (IV 16, HMAC 64), and a salt in the first 16 bytes of the file.
 */
public final class RawPages {
    private static final int PAGE = 4096;
    private static final int RESERVED = 80;

    private RawPages() {}

    /** @param key 32 bytes */
    public static byte[] of(Path file, byte[] key) throws IOException {
        byte[] sealed = Files.readAllBytes(file);
        ByteArrayOutputStream clear = new ByteArrayOutputStream();
        for (int at = 0; at + PAGE <= sealed.length; at += PAGE) {
            int skip = at == 0 ? 16 : 0;
            byte[] page = Arrays.copyOfRange(sealed, at, at + PAGE);
            try {
                Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
                cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"),
                        new IvParameterSpec(page, PAGE - RESERVED, 16));
                clear.write(cipher.doFinal(page, skip, PAGE - RESERVED - skip));
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
        }
        byte[] pages = clear.toByteArray();
        if (ByteBuffer.wrap(pages).getShort() != PAGE) {
            throw new IOException("not opened: the first page does not tell its size");
        }
        return pages;
    }
}
