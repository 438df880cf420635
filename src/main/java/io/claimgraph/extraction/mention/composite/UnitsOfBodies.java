package io.claimgraph.extraction.mention.composite;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.candidate.Candidate;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts a unit behind the body it belongs to where both were found: '누리소비자원 | 분쟁조정위원회', '유럽연합(EU) | 집행위원회', '가온부 |
 * 새벽지청'.
 */
public final class UnitsOfBodies {
    /** So much may stand between: a blank, behind the letters of the body's name. */
    private static final int WIDEST_GAP = 9;

    private static final Pattern GAP = Pattern.compile("(?:\\([A-Z]{2,6}\\))? ");
    private static final Pattern UNION = Pattern.compile(".*(?:노조|노동조합|교섭단체|재단|학생회|동창회|동문회|교수회|교수협의회|향우회|상인회|의원모임)");
    private static final Pattern UNIT = Pattern.compile(
            "[가-힣0-9·\\- ]*(?:위원회|소위|조정위|심사위|심의위|지청|지방청|지방고용노동청|고용노동청|센터|사무처|사무소|사무국|본부|지부|지회|노조|노동조합|"
                    + "교섭단체|사령부|감사원|연구소|연구원|대표부|대사관|조사단|자문단|학회|연합회|심판원|공헌재단|복지재단|장학재단|문화재단|학생회|동창회|동문회|교수회|교수협의회|향우회|상인회|의원총회|의원모임)");
    private static final Pattern COMMITTEE = Pattern.compile(".*(?:위원회|노조|노동조합|지부|지회)");

    private static final String PARTY = "당";
    private static final String GROUP = " 그룹";

    private UnitsOfBodies() {}

    /** The whole names of units, by candidates that stand apart from each other in the order of the text. */
    public static List<Candidate> join(String text, List<Candidate> standing) {
        List<Candidate> whole = new ArrayList<>();
        for (int i = 1; i < standing.size(); i++) {
            Candidate unit = standing.get(i);
            Candidate last = standing.get(i - 1);
            boolean letters = i > 1 && text.charAt(unit.span().start() - 2) == ')';
            Candidate body = letters && text.charAt(last.span().start() - 1) == '(' ? standing.get(i - 2) : last;
            if (body.type().isBody()
                    && unit.type().isBody()
                    && unit.entry() == NameLexicon.NO_ENTRY
                    && areClose(text, body.span(), unit.span())
                    && UNIT.matcher(unit.span().of(text)).matches()) {
                Span span = new Span(body.span().start(), unit.span().end());
                whole.add(new Candidate(span, typeOf(text, body, unit), Composites.TRUST, NameLexicon.NO_ENTRY));
            } else if (body.type().isBody() && areClose(text, body.span(), unit.span()) && isPartyGroup(text, unit)) {
                Span span = new Span(body.span().start(), unit.span().end() + GROUP.length());
                whole.add(new Candidate(span, EntityType.ORGANIZATION, Composites.TRUST, NameLexicon.NO_ENTRY));
            }
        }
        return whole;
    }

    /** '유럽의회 | 바다당 그룹은': the members of a parliament who are of a party. */
    private static boolean isPartyGroup(String text, Candidate unit) {
        return unit.type() == EntityType.ORGANIZATION
                && text.startsWith(PARTY, unit.span().end() - PARTY.length())
                && text.startsWith(GROUP, unit.span().end());
    }

    private static boolean areClose(String text, Span body, Span unit) {
        int gap = unit.start() - body.end();
        return gap > 0
                && gap <= WIDEST_GAP
                && GAP.matcher(text).region(body.end(), unit.start()).matches();
    }

    private static EntityType typeOf(String text, Candidate body, Candidate unit) {
        String name = unit.span().of(text);
        boolean union = UNION.matcher(name).matches();
        boolean ofFirm =
                body.type() == EntityType.COMPANY && COMMITTEE.matcher(name).matches();
        return union || ofFirm ? EntityType.ORGANIZATION : body.type();
    }
}
