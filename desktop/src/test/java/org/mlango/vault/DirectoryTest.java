package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.store.KeyName.CK;
import static org.mlango.store.KeyName.DK;
import static org.mlango.store.KeyName.IK;
import static org.mlango.store.KeyName.NK;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.resilience.Tries;
import org.mlango.store.Derivation;
import org.mlango.store.KeyName;
import org.mlango.store.Role;
import org.mlango.store.Secret;
import org.mlango.vault.Statement.Ended;
import org.mlango.vault.Statement.Granted;
import org.mlango.vault.Statement.Joined;
import org.mlango.vault.Statement.KeyMade;
import org.mlango.vault.Statement.RolesSet;
import org.mlango.vault.Statement.SheetMade;

class DirectoryTest {
    private final UUID vault = UUID.randomUUID();
    private final Directory directory = Directory.empty(vault);
    private final Map<KeyName, Secret> secrets = new EnumMap<>(KeyName.class);
    private final Somebody founder = new Somebody(1);
    private final Somebody manager = new Somebody(2);
    private final Somebody desk = new Somebody(3);

    /** A worker with their keys. */
    private record Somebody(UUID id, int place, WorkerKeys keys) {
        Somebody(int place) {
            this(UUID.randomUUID(), place, WorkerKeys.random());
        }

        Joined joins(Role... roles) {
            return new Joined(id, place, Set.of(roles), keys.exchangePublic(), keys.signingPublic());
        }
    }

    @BeforeEach
    void found() {
        say(founder, founder.joins(Role.MANAGER, Role.COUNSELLOR));
        for (KeyName name : FileOrder.KEYS) {
            Secret secret = Secret.random();
            secrets.put(name, secret);
            say(founder, made(name, 1, secret));
        }
        say(founder, manager.joins(Role.MANAGER));
        say(founder, desk.joins(Role.FRONT_DESK));
        say(founder, grant(CK, manager));
        say(founder, grant(IK, desk));
    }

    @Test
    void whatWasSaidReadsBack() {
        Directory read = read(directory.lines());

        assertThat(read.head().same(directory.head())).isTrue();
        assertThat(read.members().holds(desk.id, IK)).isTrue();
        assertThat(read.members().holds(desk.id, CK)).isFalse();
        assertThat(read.members().holds(manager.id, IK)).isFalse();
    }

    @Test
    void nobodyGrantsAKeyTheyDoNotHold() {
        Somebody counsellor = new Somebody(4);
        say(founder, counsellor.joins(Role.COUNSELLOR));

        assertThat(may(manager, grant(NK, counsellor))).isFalse();
        assertThat(may(manager, grant(IK, counsellor))).isFalse();
        assertThat(may(manager, grant(CK, counsellor))).isTrue();
        assertThat(may(desk, grant(IK, counsellor))).isTrue();
        assertThat(may(counsellor, grant(NK, counsellor))).isFalse();
    }

    @Test
    void nobodyIsGrantedMoreThanTheirRolesCallFor() {
        assertThat(may(founder, grant(IK, manager))).isFalse();
        assertThat(may(founder, grant(CK, desk))).isFalse();
        assertThat(may(founder, grant(DK, desk))).isFalse();
    }

    @Test
    void onlyManagersHireChangeRolesAndEnd() {
        Somebody another = new Somebody(5);

        assertThat(may(desk, another.joins(Role.FRONT_DESK))).isFalse();
        assertThat(may(desk, new RolesSet(desk.id, Set.of(Role.COUNSELLOR)))).isFalse();
        assertThat(may(desk, new Ended(founder.id))).isFalse();
        assertThat(may(another, another.joins(Role.MANAGER, Role.COUNSELLOR))).isFalse();
        assertThat(may(manager, another.joins(Role.FRONT_DESK))).isTrue();
    }

    @Test
    void whoHasEndedSaysNothingMoreAndHoldsNothing() {
        say(founder, new Ended(desk.id));

        assertThat(directory.members().holds(desk.id, IK)).isFalse();
        assertThat(may(desk, made(IK, 2, Secret.random()))).isFalse();
    }

    @Test
    void newKeysOfAWorkerVoidWhatWasGrantedToTheOldOnes() {
        Somebody again = new Somebody(desk.id, desk.place, WorkerKeys.random());
        say(manager, again.joins(Role.FRONT_DESK));

        assertThat(directory.members().holds(desk.id, IK)).isFalse();
        assertThat(directory.members().waiting(desk.id)).containsExactly(IK);
    }

    @Test
    void aChangedKeyMustBeGrantedAnew() {
        assertThat(may(manager, made(IK, 2, Secret.random()))).isFalse();
        assertThat(may(founder, made(IK, 3, Secret.random()))).isFalse();
        say(founder, made(IK, 2, Secret.random()));

        assertThat(directory.members().holds(desk.id, IK)).isFalse();
        assertThat(directory.members().waiting(desk.id)).containsExactly(IK);
    }

    @Test
    void onlyWhoHoldsEverythingMakesASheet() {
        WorkerKeys sheet = WorkerKeys.random();
        SheetMade made = new SheetMade(UUID.randomUUID(), 0, sheet.exchangePublic(), sheet.signingPublic());

        assertThat(may(manager, made)).isFalse();
        assertThat(may(founder, made)).isTrue();
    }

    @Test
    void aLineSignedBySomebodyElseIsNotTaken() {
        Statement hire = new Somebody(6).joins(Role.COUNSELLOR);

        assertThatThrownBy(() -> directory.say(founder.id, desk.keys, hire)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anyChangedByteMakesTheWholeFalse() {
        int tries = Tries.of(300, 20_000);
        byte[] lines = directory.lines();
        Random random = new Random(20260616);
        int accepted = 0;
        for (int i = 0; i < tries; i++) {
            byte[] changed = lines.clone();
            changed[random.nextInt(lines.length)] ^= (byte) (1 + random.nextInt(255));
            accepted += Directory.read(vault, changed) == null ? 0 : 1;
        }
        Figures.tell(Trial.GRANTS, "changed bytes", tries, accepted, "in the lines of the directory");
        assertThat(accepted).isZero();
    }

    /** Every line in the place of every other, every one left out, said twice, or with another's public keys. */
    @Test
    void noLineMovedSwappedDroppedOrRepeatedIsTaken() {
        List<byte[]> lines = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(directory.lines());
        while (in.hasRemaining()) {
            int length = 1 + 16 + 2 + (in.getShort(in.position() + 17) & 0xffff) + 64;
            lines.add(Ids.read(in, length));
        }
        int tried = 0;
        List<String> accepted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < lines.size(); j++) {
                if (i != j) {
                    List<byte[]> swapped = new ArrayList<>(lines);
                    Collections.swap(swapped, i, j);
                    taken(swapped, "swapped " + i + " " + j, accepted);
                    List<byte[]> repeated = new ArrayList<>(lines);
                    repeated.set(i, lines.get(j));
                    taken(repeated, "repeated " + i + " " + j, accepted);
                    tried += 2;
                }
            }
            if (i < lines.size() - 1) {
                List<byte[]> dropped = new ArrayList<>(lines);
                dropped.remove(i);
                taken(dropped, "dropped " + i, accepted);
                tried++;
            }
        }
        Figures.tell(Trial.GRANTS, "moved lines", tried, accepted.size(), "each swapped, repeated, dropped");
        assertThat(accepted).isEmpty();
        assertThat(tried).isGreaterThan(100);
    }

    private void taken(List<byte[]> lines, String what, List<String> accepted) {
        if (Directory.read(vault, joined(lines)) != null) {
            accepted.add(what);
        }
    }

    @Test
    void publicKeysSwappedInALineAreNotTaken() {
        byte[] lines = directory.lines();
        int tried = 0;
        int accepted = 0;
        for (Somebody one : List.of(founder, manager, desk)) {
            for (byte[] half : List.of(one.keys.exchangePublic(), one.keys.signingPublic())) {
                for (Somebody other : List.of(founder, manager, desk, new Somebody(9))) {
                    for (byte[] instead : List.of(other.keys.exchangePublic(), other.keys.signingPublic())) {
                        if (!Arrays.equals(half, instead)) {
                            byte[] changed = lines.clone();
                            System.arraycopy(instead, 0, changed, find(lines, half), 32);
                            accepted += Directory.read(vault, changed) == null ? 0 : 1;
                            tried++;
                        }
                    }
                }
            }
        }
        Figures.tell(Trial.GRANTS, "public keys", tried, accepted, "each by each other one, and by a stranger's");
        assertThat(accepted).isZero();
    }

    @Test
    void whatSomebodyKnowsAndMayNotHoldIsOutdatedUntilAHolderChangesIt() {
        assertThat(directory.members().outdated()).isEmpty();
        say(manager, new Ended(desk.id));
        assertThat(directory.members().outdated()).containsExactlyInAnyOrder(KeyName.DK, IK);
        assertThat(read(directory.lines()).members().outdated()).containsExactlyInAnyOrder(KeyName.DK, IK);
        say(manager, made(KeyName.DK, 2, Secret.random()));
        say(founder, made(IK, 2, Secret.random()));
        assertThat(directory.members().outdated()).isEmpty();
    }

    /** A manager who laid IK down still has it in memory; no line of theirs about it is taken. */
    @Test
    void whoeverLaidAKeyDownChangesItNoMoreAndGrantsItNoMore() {
        say(founder, new RolesSet(founder.id, Set.of(Role.MANAGER)));
        assertThat(may(founder, made(IK, 2, Secret.random()))).isFalse();
        assertThat(may(founder, grant(IK, desk))).isFalse();
        assertThat(may(desk, made(IK, 2, Secret.random()))).isTrue();
    }

    private static byte[] joined(List<byte[]> lines) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        lines.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static int find(byte[] all, byte[] part) {
        for (int i = 0; i + part.length <= all.length; i++) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("not there");
    }

    @Test
    void grantsSwappedBetweenWorkersAreNotTaken() {
        byte[] lines = directory.lines();
        int line = 1 + 16 + 2 + 1 + 4 + 16 + Grants.LENGTH + 64;
        byte[] swapped = lines.clone();
        System.arraycopy(lines, lines.length - line, swapped, lines.length - 2 * line, line);
        System.arraycopy(lines, lines.length - 2 * line, swapped, lines.length - line, line);

        assertThat(Directory.read(vault, swapped)).isNull();
        assertThat(Directory.read(UUID.randomUUID(), lines)).isNull();
    }

    @Test
    void aGrantOpensForItsRecipientKeyAndEpochAlone() {
        byte[] grant = grant(IK, desk).grant();

        assertThat(Grants.open(vault, IK, 1, desk.id, desk.keys, grant)).isNotNull();
        assertThat(Grants.open(vault, NK, 1, desk.id, desk.keys, grant)).isNull();
        assertThat(Grants.open(vault, IK, 2, desk.id, desk.keys, grant)).isNull();
        assertThat(Grants.open(vault, IK, 1, manager.id, desk.keys, grant)).isNull();
        assertThat(Grants.open(vault, IK, 1, manager.id, manager.keys, grant)).isNull();
        assertThat(Grants.open(UUID.randomUUID(), IK, 1, desk.id, desk.keys, grant)).isNull();
    }

    /** A holder of DK who cuts lines off and seals the rest again is found by what others saw before. */
    @Test
    void aShortenedChainIsOlderThanWhatWasSeen() {
        Head seen = directory.head();
        Directory shorter = Directory.empty(vault);
        shorter.say(founder.id, founder.keys, founder.joins(Role.MANAGER, Role.COUNSELLOR));

        assertThat(shorter.passed(seen)).isFalse();
        assertThat(directory.passed(seen)).isTrue();
        say(founder, new Ended(desk.id));
        assertThat(directory.passed(seen)).isTrue();
    }

    @Test
    void emptyPlacesLookLikeTakenOnes() {
        Set<Integer> versions = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            Slot slot = Slot.empty(vault, i, 1);
            assertThat(slot.sealed()).hasSize(Slot.SEALED);
            versions.add((int) slot.sealed()[0]);
            assertThat(slot.grant()[31] & 0x80).as("a real public half").isZero();
        }
        assertThat(versions).containsExactly(1);
    }

    private Directory read(byte[] lines) {
        Directory read = Directory.read(vault, lines);
        if (read == null) {
            throw new AssertionError("does not read back");
        }
        return read;
    }

    private void say(Somebody who, Statement statement) {
        directory.say(who.id, who.keys, statement);
    }

    private boolean may(Somebody who, Statement statement) {
        return directory.members().may(who.id, statement);
    }

    private Granted grant(KeyName name, Somebody to) {
        Secret key = secrets.getOrDefault(name, Secret.random());
        return new Granted(name, 1, to.id, Grants.seal(vault, name, 1, to.id, to.keys.exchangePublic(), key));
    }

    private static KeyMade made(KeyName name, int epoch, Secret key) {
        byte[] half = name == CK ? Derivation.ckPublicHalf(key) : new byte[32];
        return new KeyMade(name, epoch, Derivation.commitment(name, epoch, key), half);
    }

}
