package org.mlango.reader;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.sqlite.mc.SQLiteMCSqlCipherConfig;

/** Opens a vault's folder with a name and a passphrase, or with the words of a sheet (decisions 0002, 0005, 0006). */
public final class PlainReader {
    private static final List<String> NAMES = List.of("DK", "IK", "CK", "NK");
    private static final int HEADER = 89;
    private static final int SLOT = 441;
    private static final int SHEET = 336;
    private static final int GRANT = 80;
    private static final int WORD_BITS = 11;
    private static final int CHECK_BITS = 26;

    private final Path folder;
    private final Map<String, byte[]> keys;

    private PlainReader(Path folder, Map<String, byte[]> keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /** The slot file as decision 0005 lays it out. */
    private record Slots(ByteBuffer bytes, UUID vault, int[] epochs, int memory, byte[] salt, int slots, int sheets) {
        static Slots read(Path folder) throws IOException {
            ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("slots")));
            UUID vault = new UUID(in.getLong(2), in.getLong(10));
            int[] epochs = {in.getInt(26), in.getInt(30), in.getInt(34), in.getInt(38)};
            byte[] salt = new byte[32];
            in.get(50, salt);
            return new Slots(in, vault, epochs, in.getInt(46), salt, in.getShort(82), in.get(84));
        }

        byte[] part(int from, int length) {
            byte[] part = new byte[length];
            bytes.get(from, part);
            return part;
        }

        int sheetsFrom() {
            return HEADER + slots * SLOT;
        }

        int directoryFrom() {
            return sheetsFrom() + sheets * SHEET;
        }

        int directoryLength() {
            return bytes.getInt(85);
        }
    }

    /** @throws IOException if there is no such slot, or it does not open */
    public static PlainReader byPassphrase(Path vault, String name, String passphrase)
            throws IOException, GeneralSecurityException {
        Path folder = generation(vault);
        Slots slots = Slots.read(folder);
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip()
                .replaceAll("\\s+", " ");
        byte[] hard = new byte[32];
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13).withIterations(3).withParallelism(1)
                .withMemoryAsKB(slots.memory()).withSalt(derive(slots.salt(), "name " + plain)).build());
        argon2.generateBytes(Normalizer.normalize(passphrase, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8),
                hard);
        byte[] tag = Arrays.copyOf(derive(hard, "slot tag"), 16);
        for (int place = 0; place < slots.slots(); place++) {
            int at = HEADER + place * SLOT;
            if (Arrays.equals(slots.part(at, 16), tag)) {
                byte[] clear = blob(derive(hard, "slot key"), "slot " + slots.vault() + " " + place,
                        slots.part(at + 16, 345));
                UUID worker = id(clear, 1);
                byte[] exchange = Arrays.copyOfRange(clear, 17, 49);
                byte[] dk = granted(slots, "DK", 0, worker, exchange, slots.part(at + 361, GRANT));
                return new PlainReader(folder, held(slots, worker, exchange, dk));
            }
        }
        throw new IOException("no slot has this tag");
    }

    /** @param list the published list of 2048 words, in order */
    public static PlainReader bySheet(Path vault, List<String> words, List<String> list)
            throws IOException, GeneralSecurityException {
        Path folder = generation(vault);
        Slots slots = Slots.read(folder);
        BigInteger number = BigInteger.ZERO;
        for (String word : words) {
            number = number.shiftLeft(WORD_BITS).or(BigInteger.valueOf(list.indexOf(word)));
        }
        byte[] secret = new byte[16];
        byte[] bits = number.shiftRight(CHECK_BITS).toByteArray();
        int length = Math.min(bits.length, 16);
        System.arraycopy(bits, bits.length - length, secret, 16 - length, length);
        byte[] tag = Arrays.copyOf(derive(secret, "sheet tag"), 16);
        UUID id = id(derive(secret, "sheet id"), 0);
        byte[] exchange = derive(secret, "sheet exchange");
        for (int place = 0; place < slots.sheets(); place++) {
            int at = slots.sheetsFrom() + place * SHEET;
            if (Arrays.equals(slots.part(at, 16), tag)) {
                Map<String, byte[]> keys = new HashMap<>();
                for (int key = 0; key < NAMES.size(); key++) {
                    keys.put(NAMES.get(key), granted(slots, NAMES.get(key), key, id, exchange,
                            slots.part(at + 16 + key * GRANT, GRANT)));
                }
                return new PlainReader(folder, keys);
            }
        }
        throw new IOException("no entry has this tag");
    }

    /** Which keys were found. */
    public List<String> held() {
        return NAMES.stream().filter(keys::containsKey).toList();
    }

    /** SQLCipher 4 with a raw key: {@code PRAGMA key = "x'64 hex digits'"} in any tool that knows the format. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data").toAbsolutePath(),
                SQLiteMCSqlCipherConfig.getV4Defaults().withRawUnsaltedKey(key("DK")).build().toProperties());
    }

    /** Every page of the database, those no table uses any more too. */
    public byte[] pages() throws IOException {
        return RawPages.of(folder.resolve("data"), key("DK"));
    }

    /** Opens a sealed column (decision 0002): JSON, in UTF-8. */
    public String column(String key, String table, String column, UUID row, long version, byte[] sealed)
            throws GeneralSecurityException, IOException {
        ByteBuffer in = ByteBuffer.wrap(sealed);
        byte format = in.get();
        int epoch = in.getInt();
        byte[] place = ("mlango cell 1|" + key + "|" + epoch + "|" + table + "|" + column + "|")
                .getBytes(StandardCharsets.UTF_8);
        byte[] bound = ByteBuffer.allocate(place.length + 24).put(place).putLong(row.getMostSignificantBits())
                .putLong(row.getLeastSignificantBits()).putLong(version).array();
        byte[] padded = format == 1
                ? gcm(derive(key(key), "column"), bound, rest(in))
                : hpke(derive(key("CK"), "write only"), bound, rest(in));
        int length = ByteBuffer.wrap(padded).getInt();
        return new String(padded, 4, length, StandardCharsets.UTF_8);
    }

    private byte[] key(String name) {
        byte[] key = keys.get(name);
        if (key == null) {
            throw new IllegalStateException(name + " is not held");
        }
        return key;
    }

    private static Path generation(Path vault) throws IOException {
        String pointer = Files.readString(vault.resolve("current"));
        return vault.resolve(pointer.strip().split(" ", -1)[1]);
    }

    /** What the key directory grants this worker: the newest line of each key counts. */
    private static Map<String, byte[]> held(Slots slots, UUID worker, byte[] exchange, byte[] dk)
            throws GeneralSecurityException, IOException {
        Map<String, byte[]> keys = new HashMap<>(Map.of("DK", dk));
        byte[] clear = blob(derive(dk, "directory"), "directory " + slots.vault(),
                slots.part(slots.directoryFrom(), slots.directoryLength()));
        ByteBuffer lines = ByteBuffer.wrap(clear);
        int end = 4 + lines.getInt();
        while (lines.position() < end) {
            byte kind = lines.get();
            lines.position(lines.position() + 16);
            byte[] body = new byte[lines.getShort()];
            lines.get(body);
            lines.position(lines.position() + 64);
            int granted = 3;
            if (kind == granted && id(body, 5).equals(worker)) {
                int key = body[0];
                boolean current = ByteBuffer.wrap(body).getInt(1) == slots.epochs()[key];
                if (current) {
                    keys.put(NAMES.get(key), granted(slots, NAMES.get(key), key, worker, exchange,
                            Arrays.copyOfRange(body, 21, 21 + GRANT)));
                }
            }
        }
        return keys;
    }

    private static byte[] granted(Slots slots, String name, int key, UUID recipient, byte[] exchange, byte[] sealed)
            throws IOException {
        byte[] head = ("mlango grant 1|" + name + "|" + slots.epochs()[key] + "|").getBytes(StandardCharsets.UTF_8);
        return hpke(exchange, ByteBuffer.allocate(head.length + 32).put(head).put(bytes(slots.vault()))
                .put(bytes(recipient)).array(), sealed);
    }

    /** Version, key id, check, then salt, iv and AES-256-CBC under PBKDF2 with one round. */
    private static byte[] blob(byte[] key, String context, byte[] sealed) throws GeneralSecurityException, IOException {
        byte[] place = context.getBytes(StandardCharsets.UTF_8);
        Mac mac = Mac.getInstance("HmacSHA512/256");
        mac.init(new SecretKeySpec(derive(key, "sealed mac"), "HmacSHA512/256"));
        mac.update(sealed, 0, 9);
        mac.update(ByteBuffer.allocate(4).putInt(place.length).array());
        mac.update(place);
        mac.update(sealed, 41, sealed.length - 41);
        if (!MessageDigest.isEqual(mac.doFinal(), Arrays.copyOfRange(sealed, 9, 41))) {
            throw new IOException("the check does not hold: " + context);
        }
        char[] password = HexFormat.of().formatHex(derive(key, "sealed cipher")).toCharArray();
        byte[] aes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(password, Arrays.copyOfRange(sealed, 41, 57), 1, 256)).getEncoded();
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(aes, "AES"),
                new IvParameterSpec(Arrays.copyOfRange(sealed, 57, 73)));
        return cipher.doFinal(sealed, 73, sealed.length - 73);
    }

    private static byte[] gcm(byte[] key, byte[] bound, byte[] sealed) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, sealed, 0, 12));
        cipher.updateAAD(bound);
        return cipher.doFinal(sealed, 12, sealed.length - 12);
    }

    private static byte[] hpke(byte[] own, byte[] bound, byte[] sealed) throws IOException {
        HPKE hpke = new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        AsymmetricCipherKeyPair pair = hpke.deserializePrivateKey(own,
                new X25519PrivateKeyParameters(own).generatePublicKey().getEncoded());
        try {
            return hpke.open(Arrays.copyOf(sealed, 32), pair, "mlango hpke 1".getBytes(StandardCharsets.UTF_8), bound,
                    Arrays.copyOfRange(sealed, 32, sealed.length), null, null, null);
        } catch (InvalidCipherTextException e) {
            throw new IOException("not sealed to this half", e);
        }
    }

    private static byte[] derive(byte[] secret, String use) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract().addIKM(secret)
                .thenExpand(("mlango 1 " + use).getBytes(StandardCharsets.UTF_8), 32));
    }

    private static byte[] rest(ByteBuffer in) {
        byte[] rest = new byte[in.remaining()];
        in.get(rest);
        return rest;
    }

    private static UUID id(byte[] bytes, int at) {
        return new UUID(ByteBuffer.wrap(bytes).getLong(at), ByteBuffer.wrap(bytes).getLong(at + 8));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }
}
