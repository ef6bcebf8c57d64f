package org.mlango.plans;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Held;
import org.mlango.consent.HeldDraft;
import org.mlango.consent.HeldReader;
import org.mlango.consent.PersonId;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.WriteTx;

/** Every plan, for the person's own copy. */
final class HeldPlans implements HeldReader {
    private static final Texts TEXTS = Texts.of(HeldPlans.class);

    @Override
    public int position() {
        return 35;
    }

    @Override
    public List<Held> held(WriteTx tx, PersonId person, Language language) {
        return PlanQueries.all(tx, person).stream().map(plan -> held(plan, language)).toList();
    }

    private static Held held(Plan plan, Language language) {
        HeldDraft draft = new HeldDraft(TEXTS, language);
        PlanTold told = plan.told();
        Area area = told.area();
        draft.fact("goal", "plan.goal", told.goal()).fact("reason", "plan.why", told.why())
                .fact("area", "plan.area", area == null ? null : draft.word("area." + area))
                .fact("importance", "plan.importance", PlanWords.rating(language, told.importance()))
                .fact("confidence", "plan.confidence", PlanWords.rating(language, told.confidence()))
                .fact("helps", "plan.helps", told.helps()).fact("hard", "plan.hard", told.hard())
                .fact("ifThen", "plan.ifThen", told.ifThen()).fact("track", "plan.track", told.track());
        plan.inside().marks().forEach(mark -> draft.fact("mark", "plan.mark",
                Dates.shortDay(mark.day()) + ": " + mark.number()));
        plan.steps().forEach(step -> draft.fact("step", "plan.step", PlanWords.step(language, step.told()) + " \u00B7 "
                + draft.word("step.state." + step.state())));
        draft.fact("state", "plan.state", draft.word("state." + plan.state()))
                .fact("lookBack", "plan.look_back", day(plan.lookBack()))
                .fact("reach", "plan.reach", day(plan.reach()))
                .fact("copy", "plan.copy", draft.word("copy." + plan.inside().copy()));
        plan.inside().history().forEach(one -> draft.fact("happening", "plan.history",
                PlanWords.happening(language, one)));
        return draft.kept("plan", plan.asked());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Dates.shortDay(day);
    }
}
