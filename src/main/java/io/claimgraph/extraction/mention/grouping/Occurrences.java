package io.claimgraph.extraction.mention.grouping;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.text.Body;
import io.claimgraph.extraction.mention.text.Morphology;
import io.claimgraph.language.Trie;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds every place in the body where a name or short form of the article's entities stands: a name typed once is typed everywhere. */
final class Occurrences {
    private static final Pattern DRESSED =
            Pattern.compile("(?:(?:사단법인|재단법인|주식회사|학교법인|의료법인) )?([^()]+)(?:\\([^()]*\\))?");

    private static final String COMMITTEE = "위원회";
    private static final String SCHOOL_OFFICE = "교육청";
    private static final String REGIONS = "시도";

    private final NameLexicon lexicon;
    private final NameEnds ends;

    Occurrences(NameLexicon lexicon, NameEnds ends) {
        this.lexicon = lexicon;
        this.ends = ends;
    }

    List<Mention> scan(Body body, Drafts drafts) {
        Trie forms = forms(body, drafts);
        List<Mention> mentions = new ArrayList<>();
        int covered = 0;
        for (int i = 0; i < body.size(); i++) {
            int start = body.word(i).start();
            if (start < covered) {
                continue;
            }
            Span span = longest(body.text(), start, forms, drafts);
            if (span.length() > 0) {
                int entity = forms.get(span.of(body.text()));
                mentions.add(new Mention(span, entity, kind(drafts.get(entity), span.of(body.text()))));
                covered = span.end();
            }
        }
        return mentions;
    }

    private Trie forms(Body body, Drafts drafts) {
        Trie forms = new Trie();
        for (int i = 0; i < drafts.list().size(); i++) {
            Draft draft = drafts.get(i);
            addKnownForms(draft);
            addFamilyName(body, draft);
            for (String form : draft.forms()) {
                if (forms.get(form) == Trie.NONE) {
                    forms.put(form, i);
                }
            }
        }
        return forms;
    }

    /** The last word of a foreigner's name, unless it is an everyday word: '그레이엄' of '존 그레이엄'. */
    private static void addFamilyName(Body body, Draft draft) {
        String name = draft.name();
        int length = name.length() - name.lastIndexOf(' ') - 1;
        if (draft.type() != EntityType.PERSON || length == name.length() || length < 2) {
            return;
        }
        draft.seen().stream()
                .filter(span -> span.of(body.text()).equals(name))
                .findFirst()
                .filter(span -> mayStandAlone(body.morphology(), span.end() - length, span.end()))
                .ifPresent(_ -> draft.addPart(name.substring(name.length() - length)));
    }

    private static boolean mayStandAlone(Morphology morphology, int start, int end) {
        return morphology.isProperNoun(start, end)
                || (end - start > 2 && !morphology.isOneNoun(start, end) && !morphology.isCommonNoun(start, end));
    }

    private void addKnownForms(Draft draft) {
        for (String name : List.copyOf(draft.names())) {
            addBareForm(draft, name);
            addCommittee(draft, name);
            addSchoolOffice(draft, name);
            int entry = lexicon.trie().get(name);
            if (entry != Trie.NONE) {
                draft.addShortForm(lexicon.entry(entry).name());
                lexicon.entry(entry).forms().forEach(form -> addKnownForm(draft, form));
            }
        }
    }

    /** '사단법인 누리회' is called '누리회' as well, '새벽로 정비사업(2단계)' without its addition. */
    private static void addBareForm(Draft draft, String name) {
        Matcher dressed = DRESSED.matcher(name);
        if (dressed.matches() && dressed.group(1).length() > 1) {
            draft.addShortForm(dressed.group(1).strip());
        }
    }

    /** '다온당 쇄신위원회' is called '쇄신위원회' and '쇄신위' as well. */
    private static void addCommittee(Draft draft, String name) {
        int start = name.lastIndexOf(' ') + 1;
        if (draft.type().isBody() && name.endsWith(COMMITTEE) && name.length() - start > COMMITTEE.length() + 1) {
            draft.addPart(name.substring(start));
            draft.addPart(name.substring(start, name.length() - COMMITTEE.length() + 1));
        }
    }

    /** '경기도교육청' is called '도교육청' as well. */
    private static void addSchoolOffice(Draft draft, String name) {
        int office = name.length() - SCHOOL_OFFICE.length();
        if (office > 1 && name.endsWith(SCHOOL_OFFICE) && REGIONS.indexOf(name.charAt(office - 1)) >= 0) {
            draft.addPart(name.substring(office - 1));
        }
    }

    /** One syllable is a form only where it stands alone: '미' for a country, not in its full name. */
    private static void addKnownForm(Draft draft, String form) {
        if (form.length() == 1 && PersonNames.isHangul(form)) {
            draft.addPart(form);
        } else {
            draft.addShortForm(form);
        }
    }

    private Span longest(String text, int start, Trie forms, Drafts drafts) {
        int node = Trie.ROOT;
        int best = start;
        for (int i = start; i < text.length(); i++) {
            node = forms.child(node, text.charAt(i));
            if (node == Trie.NONE) {
                break;
            }
            int entity = forms.value(node);
            if (entity != Trie.NONE && endsHere(text, start, i + 1, drafts.get(entity))) {
                best = i + 1;
            }
        }
        return new Span(start, best);
    }

    private boolean endsHere(String text, int start, int end, Draft draft) {
        return ends.accepts(text, end)
                || (draft.type().isBody() && end - start > 1 && ends.acceptsHead(text, start, end));
    }

    private static Mention.Kind kind(Draft draft, String form) {
        return draft.names().contains(form) && !draft.shortForms().contains(form)
                ? Mention.Kind.NAME
                : Mention.Kind.SHORT_NAME;
    }
}
