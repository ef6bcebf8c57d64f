package org.mlango.building;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that hurt the people this program serves. It looks at what we write, never at what a person said of themselves. Names
 * are taken apart first, so that a word inside {@code someSuchName} or {@code SOME_SUCH_NAME} is found too.
 */
final class WordCheck {
    /** Kept out of everything: words, code, names, schema, documents. */
    private static final List<Pattern> NOWHERE = patterns("""
            addict\\w*|junk(ie|y)|drugg(ie|y)|smackhead|dopehead|(drug|substance)s?[ _-]*abus\\w*|abusers?|IDUs?|hookers?
            prostitut\\w*|relaps\\w*|defaulters?|absconders?|(clean|dirty)[ _-]+(urine|users?|addicts?|persons?)
            in denial|drug[ _-]*seek(ing|er)s?|non[ _-]?complian\\w*|promiscu\\w*|HIV ?/ ?AIDS|AIDS[ _-](tests?|virus|patients?|victims?)
            HIV[ _-]infected|AIDS[ _-]carriers?|risk[ _-]*(scores?|levels?|ratings?|groups?|categor(y|ies))|high[ _-]*risk
            red[ _-]*flags?|(ex|former|recovering|reformed)[ _-]*(addict|user)s?|beneficiar\\w*|drug habit|problem(atic)? users?
            (hard|soft) drugs|got clean|hard to reach|STDs?|detoxed|sodomi\\w*|homosexual\\w*|whores?|caseloads?
            (drug|sex|injecting) dens?|needle sharing|sell(ing)? (her|him|them)sel(f|ves)|child prostitut\\w*
            (ma?)?teja|wa?raibu|mraibu|uraibu|wa?athirika|mwathirika|ameathirika|mhanga|malaya|kahaba|changudoa|shoga|msenge
            hanithi|msagaji|kujiuza|mlevi|chokora+|mtumwa wa dawa|basha|kujinasua|UKIMWI
            """);

    /** Kept out of what people read, of schema names and of files handed out; in code some have a technical sense. */
    private static final List<Pattern> NOT_SHOWN = patterns("""
            refus(e|es|ed|al|als|ing)|severity|disorders?|dependen(t|ts|ce|cy)|problematic|misus\\w*|illicit|narcotics?
            victims?|perpetrators?|hotspots?|targets?|clients?|users?|(open|close|new|my) (a )?cases?|suspects?|lapses?|non-adheren\\w*
            denie[sd]|denying|admit(s|ted)|confess\\w*|insists?|recreational|unprotected sex|safe sex|inmates?|convicts?
            clean needles?|dirty needles?|pimps?|prisoners?|diagnos\\w*|at[ _-]risk|sinful|menace|scourge
            w?a?teja|mteja|mihadarati|zinaa|kuzini|madawa ya kulevya|dada poa|dhambi|adhabu|janga|balaa|mchafu|sindano safi
            kurekebish\\w* tabia
            """);

    /** Another body's letters for people, in the mapping to that body's form alone. */
    private static final List<Pattern> ONLY_IN_EXPORT_MAPPINGS = patterns("""
            PWID|PWUD|MSM|FSW|MSW|KP|KVP|lost to follow\\w*
            """);

    private WordCheck() {}

    /** In everything the project is made of. */
    static List<String> inAnything(String text) {
        List<String> found = find(NOWHERE, text);
        found.addAll(find(ONLY_IN_EXPORT_MAPPINGS, text));
        return found;
    }

    /** In what somebody at a centre, a donor, or a look into the file may read. */
    static List<String> inWhatIsShown(String text) {
        List<String> found = inAnything(text);
        found.addAll(find(NOT_SHOWN, text));
        return found;
    }

    private static List<String> find(List<Pattern> patterns, String text) {
        String apart = text.replace('_', ' ').replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        List<String> found = new ArrayList<>();
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(apart);
            while (matcher.find()) {
                int line = (int) apart.substring(0, matcher.start()).lines().count();
                found.add(matcher.group() + " (line " + Math.max(1, line) + ")");
            }
        }
        return found;
    }

    private static List<Pattern> patterns(String lines) {
        return lines.lines().map(line -> Pattern.compile("\\b(?:" + line.strip() + ")\\b", Pattern.CASE_INSENSITIVE))
                .toList();
    }
}
