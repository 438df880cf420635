package io.claimgraph.extraction.funding.verb;

import io.claimgraph.extraction.clause.Word;
import io.claimgraph.language.EndingSet;
import io.claimgraph.language.Lexicon;
import io.claimgraph.language.Trie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lexicon of funding verbs. Thread-safe. */
public final class FundingVerbs {
    /** What begins as a verb of money does and is another one. */
    private static final int OTHER = 0;

    /** What a verb says of money, wherever it stands. */
    private record Verb(Trigger.Kind kind, boolean strong) {}

    private static final Trie PASSIVES = Trie.of(Set.of(
            "잡히", "잡혀", "잡혔", "잡힌", "붙", "모이", "모여", "쓰이", "쓰인", "쓰일", "쓰여", "쓰였", "들어가", "들어간", "들어갈", "들어갔", "담긴",
            "담길", "담겨", "담겼", "주어지", "주어진", "주어질", "주어져", "주어졌", "돌아가", "돌아간", "돌아갈", "돌아갔", "나가", "나간", "나갈", "나갔",
            "들어오", "들어온", "들어올", "들어와", "들어왔", "걷히", "걷힌", "걷힐", "걷혀", "걷혔", "실리", "실린", "실릴", "실려", "실렸", "더해지", "더해진",
            "더해져", "더해졌", "얹히", "얹힌", "얹혀", "얹혔"));
    private static final Set<String> DONATIONS = Set.of("기부", "기탁", "쾌척", "희사", "후원");

    private static final Set<String> BUDGETING = Set.of("반영", "책정", "편성", "계상");

    private static final EndingSet DEEDS = new EndingSet(Set.of(
            "협약", "협정", "양해각서", "의향서", "약정", "사업", "계획", "협약식", "약정식", "전달식", "기탁식", "기부식", "기증식", "수여식", "출연식",
            "후원식"));

    private final Map<String, Verb> verbs = new HashMap<>();

    /** The forms that a predicate may begin with, each with its place among {@link #meant}, or {@link #OTHER}. */
    private final Trie beginnings = new Trie();

    private final List<Verb> meant = new ArrayList<>();

    /** The verbs of the lexicon. */
    public FundingVerbs() {
        for (List<String> row : Lexicon.rows("ko/funding-verbs.tsv")) {
            List<String> forms = List.of(row.get(0).split(",", -1));
            if (row.get(1).equals("NONE")) {
                forms.forEach(form -> beginnings.put(form, OTHER));
            } else {
                add(forms, new Verb(Trigger.Kind.valueOf(row.get(1)), row.get(2).equals("strong")));
            }
        }
    }

    private void add(List<String> forms, Verb verb) {
        meant.add(verb);
        for (String form : forms) {
            verbs.put(form, verb);
            beginnings.put(form, meant.size());
        }
    }

    /** Whether a person who does this gives their own money. */
    public static boolean isDonation(Word word) {
        return DONATIONS.contains(word.lastNoun());
    }

    /** Whether who does this sets money aside for something. */
    public static boolean isBudgeting(Word word) {
        return BUDGETING.contains(word.lastNoun());
    }

    /** The trigger that a verb is ('투자한다', '보탰다', '투자받았다'), or null. */
    @Nullable
    public Trigger verb(Word word, int index) {
        String predicate = word.predicate();
        if (word.noun().isEmpty()) {
            Verb verb = byPrefix(predicate);
            return verb == null
                    ? null
                    : new Trigger(index, verb.kind(), verb.strong(), PASSIVES.beginsWithOne(predicate));
        }
        Verb verb = noun(word);
        if (verb == null) {
            return null;
        }
        if (predicate.startsWith("이") || predicate.startsWith("였")) {
            return null;
        }
        if (predicate.startsWith("받")) {
            return new Trigger(index, Trigger.Kind.RAISE, true, false);
        }
        boolean passive = !predicate.isEmpty() && "되된될됐돼됩".indexOf(predicate.charAt(0)) >= 0;
        return new Trigger(index, verb.kind(), verb.strong(), passive);
    }

    /** The trigger that a noun is ('투자에 나선다', '예산을 지원,'), or null. */
    @Nullable
    public Trigger noun(Word word, int index) {
        Verb verb = noun(word);
        return verb == null ? null : new Trigger(index, verb.kind(), verb.strong(), false);
    }

    private @Nullable Verb noun(Word word) {
        Verb whole = verbs.get(word.noun());
        Verb verb = whole == null ? verbs.get(word.lastNoun()) : whole;
        if (verb != null && word.lastNoun().length() > 1) {
            return verb;
        }
        String noun = word.noun();
        if (noun.length() < 3) {
            return null;
        }
        Verb last = longNoun(noun.substring(noun.length() - 2));
        return last == null && isDeed(noun) ? longNoun(noun.substring(0, 2)) : last;
    }

    /** '투자협약', '지원사업': a deed by which money is given. */
    static boolean isDeed(String noun) {
        return DEEDS.isAtEnd(noun);
    }

    private @Nullable Verb longNoun(String noun) {
        return verbs.get(noun);
    }

    /** The verb whose form is the longest with which a predicate begins, or null. */
    private @Nullable Verb byPrefix(String predicate) {
        int longest = OTHER;
        int node = Trie.ROOT;
        for (int i = 0; i < predicate.length() && node != Trie.NONE; i++) {
            node = beginnings.child(node, predicate.charAt(i));
            int form = node == Trie.NONE ? Trie.NONE : beginnings.value(node);
            longest = form == Trie.NONE ? longest : form;
        }
        return longest == OTHER ? null : meant.get(longest - 1);
    }
}
