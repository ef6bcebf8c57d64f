package org.mlango.consent;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.mlango.store.ReadTx;

/**
 * One record of a person goes and another, linked to it, stays. Where the no that held for both was said in the one that goes, it is to
 * hold in the other from now on: nobody's yes comes back by an erasure.
 */
final class RefusedBefore {
    private RefusedBefore() {}

    private record Asked(Purpose purpose, UUID recipient) {}

    private record Said(PersonId person, Answer answer, long seq) {
        boolean yes() {
            return answer == Answer.AGREED;
        }
    }

    /** @return what is to be taken back in the records that stay */
    static List<Withdrawal> by(ReadTx tx, List<PersonId> going) {
        return going.stream().map(one -> Set.copyOf(LinkQueries.of(tx, one))).distinct()
                .flatMap(group -> inOne(tx, group, going)).toList();
    }

    private static Stream<Withdrawal> inOne(ReadTx tx, Set<PersonId> group, List<PersonId> going) {
        Map<Asked, List<Said>> said = new HashMap<>();
        group.forEach(record -> newest(tx, record, said));
        long since = RefusedQueries.knownAsOne(tx, group);
        return said.entrySet().stream().flatMap(one -> toTakeBack(one.getValue(), since, going)
                .map(stays -> withdrawal(stays.person(), one.getKey())).stream());
    }

    /** As the view {@code consent_standing} resolves it. */
    private static Optional<Said> toTakeBack(List<Said> said, long since, List<PersonId> going) {
        Said holds = said.stream().max(Comparator.<Said, Boolean>comparing(one -> one.seq() > since)
                .thenComparing(one -> one.seq() > since || !one.yes()).thenComparingLong(Said::seq)).orElseThrow();
        return holds.yes() || !going.contains(holds.person())
                ? Optional.empty()
                : said.stream().filter(one -> one.yes() && !going.contains(one.person())).findAny();
    }

    private static void newest(ReadTx tx, PersonId record, Map<Asked, List<Said>> said) {
        Map<Asked, Said> own = new HashMap<>();
        RefusedQueries.given(tx, record).forEach(one -> own.put(new Asked(one.purpose(), one.recipient()),
                new Said(record, one.answer(), one.seq())));
        own.forEach((asked, one) -> said.merge(asked, List.of(one),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
    }

    private static Withdrawal withdrawal(PersonId stays, Asked asked) {
        UUID recipient = asked.recipient().equals(ConsentQueries.NOBODY) ? null : asked.recipient();
        return new Withdrawal(stays, asked.purpose(), recipient, Expressed.SPOKEN, Present.NONE, Present.NONE);
    }
}
