package org.mlango.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.ownview.Answer;
import org.mlango.ownview.FiveWay;
import org.mlango.ownview.OwnView;
import org.mlango.ownview.Question;
import org.mlango.ownview.TalkDraft;
import org.mlango.store.WriteTx;

/**
 * Talks of invented people: most keep none, some say it is fine and nothing more, some tell a lot. Every kind of answer comes
 * up. Draws from a source of its own, so that the people and visits of a seed stay the same.
 */
final class InventedTalks {
    private static final List<String> CALLED = List.of("miraa", "pombe", "bangi", "kete", "chang'aa", "kuber");
    private static final List<String> GIVES = List.of("natulia", "napata nguvu ya kazi", "ninapenda tu",
            "usiku unapita haraka", "najiamini", "nasahau kidogo");
    private static final List<String> CARE = List.of("sitembei peke yangu usiku", "nakula kwanza",
            "rafiki ananiangalia", "napumzika Jumapili");

    private final Consents consents;
    private final OwnView ownView;
    private final Random random;

    InventedTalks(Consents consents, OwnView ownView, Random random) {
        this.consents = consents;
        this.ownView = ownView;
        this.random = random;
    }

    /** Two people in five agree that talks are kept, and have one now. @return whether this one did */
    boolean maybe(WriteTx tx, PersonId person) {
        boolean talks = random.nextInt(5) < 2;
        if (talks) {
            PracticeCentre.expectDone(consents.decide(tx, DecisionDraft.spoken(person, Purpose.KEEP_CONVERSATION,
                    org.mlango.consent.Answer.AGREED, Language.SW)));
            PracticeCentre.expectDone(ownView.keep(tx, new TalkDraft(person, Language.SW, answers())));
        }
        return talks;
    }

    private List<Answer> answers() {
        if (random.nextInt(3) == 0) {
            return List.of(fiveWay(Question.WISH, null, FiveWay.NO));
        }
        List<Answer> answers = new ArrayList<>();
        answers.add(said(Question.CALLED, 0, one(CALLED)));
        answers.add(new Answer(Question.GIVES, 0, FiveWay.NOT_ASKED, some(Question.GIVES), one(GIVES)));
        if (random.nextBoolean()) {
            answers.add(said(Question.CARE, null, one(CARE)));
        }
        Arrays.stream(Question.values()).filter(Question::isFiveWay).filter(question -> random.nextInt(4) != 0)
                .forEach(question -> answers.add(fiveWay(question, question.isOfEach() ? 0 : null,
                        FiveWay.ANSWERS.get(random.nextInt(FiveWay.ANSWERS.size())))));
        return answers;
    }

    private Set<String> some(Question question) {
        Set<String> codes = new HashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            codes.add(one(question.codes()));
        }
        return codes;
    }

    private static Answer said(Question question, @Nullable Integer thing, String words) {
        return new Answer(question, thing, FiveWay.NOT_ASKED, Set.of(), words);
    }

    private static Answer fiveWay(Question question, @Nullable Integer thing, FiveWay said) {
        return new Answer(question, thing, said, Set.of(), "");
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
