package org.mlango.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mlango.consent.Held;
import org.mlango.consent.HeldDraft;
import org.mlango.consent.HeldReader;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.WriteTx;

/** Who a person is to us, how to reach them and the groups they named, for their copy. */
final class HeldPerson implements HeldReader {
    private static final Texts TEXTS = Texts.of(HeldPerson.class);

    @Override
    public int position() {
        return 10;
    }

    @Override
    public List<Held> held(WriteTx tx, PersonId person, Language language) {
        Stream<Held> told = Stream.of(
                PersonQueries.person(tx, person).map(found -> identity(found, new HeldDraft(TEXTS, language))),
                PersonQueries.contact(tx, person).map(found -> contact(found, new HeldDraft(TEXTS, language))),
                PersonQueries.populations(tx, person)
                        .map(found -> groups(found.named(), new HeldDraft(TEXTS, language))))
                .flatMap(Optional::stream);
        return Stream.concat(told, PersonQueries.before(tx, person).stream()
                .map(found -> before(found, new HeldDraft(TEXTS, language), language))).toList();
    }

    private static Held before(Before before, HeldDraft draft, Language language) {
        before.told().forEach(old -> BeforeWords.tell(old, draft, language));
        return draft.kept("before", before.day());
    }

    private static Held identity(Person person, HeldDraft draft) {
        Identity told = person.identity();
        Integer year = person.birthYear();
        return draft.fact("cardCode", "file.code", told.cardCode())
                .fact("nameToUse", "field.nameToUse", told.nameToUse())
                .fact("phrase", "held.phrase", told.phrase())
                .fact("phone", "field.phone", told.phone())
                .fact("gender", "field.gender", draft.word("gender." + person.gender()))
                .fact("genderWords", "held.genderWords", told.genderWords())
                .fact("birthYear", "field.birthYear", year == null ? "" : year.toString())
                .fact("birthYearSure", "held.sure", draft.word("sure." + person.sure()))
                .fact("cameThrough", "held.came", draft.word("came." + told.cameThrough()))
                .fact("wantsNow", "held.wantsNow", told.wantsNow())
                .fact("registered", "held.registered", Dates.shortDay(person.registered()))
                .kept("person", null);
    }

    private static Held contact(Contact contact, HeldDraft draft) {
        String channels = contact.channels().stream().map(one -> draft.word("channel." + one))
                .collect(Collectors.joining(", "));
        LocalDate lastDay = contact.lastDay();
        return draft.fact("channels", "held.channels", channels)
                .fact("askFor", "reach.askFor", contact.askFor())
                .fact("weAre", "reach.weAre", contact.weAre())
                .fact("ifAnother", "reach.ifAnother", contact.ifAnother())
                .fact("shared", "reach.shared", draft.word("shared." + contact.shared()))
                .fact("meetAt", "reach.meetAt", contact.meetAt())
                .fact("times", "reach.times", contact.times())
                .fact("neverSay", "reach.neverSay", contact.neverSay())
                .fact("message", "reach.message", contact.message())
                .fact("sign", "reach.sign", contact.sign())
                .fact("lastDay", "reach.lastDay", lastDay == null ? "" : Dates.shortDay(lastDay))
                .kept("contact", null);
    }

    private static Held groups(Named named, HeldDraft draft) {
        named.groups().stream().sorted()
                .forEach(one -> draft.fact("group", "held.group", draft.word("population." + one)));
        Population countAs = named.countAs();
        if (countAs != null) {
            draft.fact("countAs", "held.countAs", draft.word("population." + countAs));
        }
        return draft.kept("groups", null);
    }
}
