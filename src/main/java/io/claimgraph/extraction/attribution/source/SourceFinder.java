package io.claimgraph.extraction.attribution.source;

import io.claimgraph.article.Span;
import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.attribution.cue.CueLexicon;
import io.claimgraph.extraction.attribution.source.Source.Role;
import io.claimgraph.extraction.attribution.word.Particles;
import io.claimgraph.extraction.attribution.word.Word;
import io.claimgraph.extraction.attribution.word.WordLine;
import io.claimgraph.extraction.mention.DocumentEntities;
import io.claimgraph.extraction.mention.Mention;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.language.Quotation;
import io.claimgraph.language.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of a sentence that can be sources: a name or an unnamed source with a particle that lets it speak. */
public final class SourceFinder {
    private static final Set<String> MARKED_NOUNS = Set.of("등", "측", "관계자");

    private static final Set<String> SUBJECTS = Set.of("이", "가");

    /** Marks that close an outlet's name. */
    private static final String CLOSERS = ">》〉」』";

    /** In words: '노조가 이번 협상에서 내건 요구는'. */
    private static final int LONGEST_STANCE = 5;

    private final CueLexicon lexicon;
    private final PhraseNames names;
    private final PhraseSpeaker phrases;
    private final PhraseBounds bounds;
    private final SourceParticles particles;
    private final DocumentEntities entities;
    private final BracketBearers bearers;
    private final MarkedPersons markedPersons;
    private final ListedSpeakers listed;

    /** A finder for one article. */
    public SourceFinder(CueLexicon lexicon, Titles titles, DocumentEntities entities, Callings callings, String text) {
        this.lexicon = lexicon;
        this.entities = entities;
        this.names = new PhraseNames(entities);
        this.bearers = new BracketBearers(titles, entities, names);
        this.phrases = new PhraseSpeaker(lexicon, titles, entities, names, callings, text);
        this.bounds = new PhraseBounds(titles, entities, names);
        this.particles = new SourceParticles(titles, names, bounds);
        this.listed = new ListedSpeakers(names);
        this.markedPersons = new MarkedPersons(entities, names, particles, bounds);
    }

    /** The sources of a sentence, in order. */
    public List<Source> find(WordLine line) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Source source = at(line, i);
            if (source != null) {
                sources.add(source);
            }
        }
        int post = PresentedPost.end(line, particles);
        Source presented = post < 0
                ? null
                : phrase(line, line.size() - 1, line.get(line.size() - 1).bare().substring(0, post), Role.SUBJECT);
        if (presented != null && isPerson(presented)) {
            sources.add(presented);
        }
        return sources;
    }

    /** Whether a source is a person whom the text names. */
    public boolean isPerson(Source source) {
        return source.speaker() instanceof Speaker.Named named
                && entities.entities().get(named.entity()).type() == EntityType.PERSON;
    }

    private @Nullable Source at(WordLine line, int index) {
        Word word = line.get(index);
        if (word.isQuotation()) {
            return null;
        }
        Particles.Split split = particles.split(line, index);
        Role role = SourceParticles.role(line, index, split);
        if (lexicon.isPaper(split.noun())) {
            return paper(line, index, role);
        }
        if (role == null) {
            return null;
        }
        Source marked = marked(line, index, split.noun(), role);
        if (marked != null) {
            return marked;
        }
        if (word.bare().startsWith("(")) {
            return word.attached() ? null : beforeInitials(line, index, role);
        }
        Mention bearer = bearers.of(line.get(index), split.noun());
        if (bearer != null) {
            return new Source(bounds.start(line, index), index, role, new Speaker.Named(bearer.entity()));
        }
        Source stance = role == Role.TOPIC && lexicon.isStance(split.noun()) ? stance(line, index) : null;
        if (stance != null) {
            return stance;
        }
        Source head = markedPersons.of(line, index, split.noun(), role);
        if (head != null) {
            return head;
        }
        Source source = phrase(line, index, split.noun(), role);
        boolean document = source == null && role == Role.TOPIC && lexicon.isDocument(split.noun());
        Source author = document ? author(line, 0, index) : null;
        return author == null ? source : new Source(0, index, role, author.speaker());
    }

    /** The body whose initials in brackets a blank parts from its name: '푸른하늘 재단 (BSF)은'; null if no name stands before them. */
    private @Nullable Source beforeInitials(WordLine line, int index, Role role) {
        Word name = line.at(index - 1);
        if (name == null || name.isQuotation() || name.hasComma()) {
            return null;
        }
        Source source = phrase(line, index - 1, name.bare(), role);
        return source == null ? null : new Source(source.first(), index, role, source.speaker());
    }

    /** A name in marks before a particle, its short form in brackets or what stands for the others: "'숲지기'(숲지)는", "'숲지기' 등은". */
    private @Nullable Source marked(WordLine line, int index, String noun, Role role) {
        Quotation quotation = index > 0 ? line.get(index - 1).quotation() : null;
        boolean attached = line.get(index).attached() && (noun.isEmpty() || noun.startsWith("(") || noun.equals("측"));
        if (quotation == null || !(attached || MARKED_NOUNS.contains(noun))) {
            return null;
        }
        for (Mention mention : entities.within(quotation.content())) {
            boolean whole = mention.span().length() >= quotation.content().length() - 1;
            if (whole && names.canSpeak(mention)) {
                return new Source(index - 1, index, role, new Speaker.Named(mention.entity()));
            }
        }
        return null;
    }

    /** Whose a stand is that a sentence begins with: '누리부의 답은 미지근하다', '노조가 꺼낸 요구는 두 가지다'; null if nobody's. */
    private @Nullable Source stance(WordLine line, int index) {
        for (int i = index - 1; i >= 0 && i >= index - LONGEST_STANCE; i--) {
            Word word = line.get(i);
            if (word.isQuotation() || word.hasComma()) {
                return null;
            }
            Particles.Split split = particles.split(line, i);
            boolean owner = i == index - 1
                    && (split.particle().equals("의") || (split.particle().isEmpty() && !word.isAdnominal()));
            boolean maker =
                    SUBJECTS.contains(split.particle()) && line.get(index - 1).isAdnominal();
            if (owner || maker) {
                Source source = phrase(line, i, split.noun(), Role.OWNER);
                return source == null || source.first() > 1
                        ? null
                        : new Source(source.first(), index, Role.TOPIC, source.speaker());
            }
        }
        return null;
    }

    /** '한국금융연구원 보고서는'; by itself '보고서는' is whoever wrote the last one. */
    private @Nullable Source paper(WordLine line, int index, @Nullable Role role) {
        Source author = author(line, 0, index);
        if (role != Role.TOPIC && role != Role.ALSO) {
            return author == null ? null : new Source(index, index, Role.PAPER, author.speaker());
        }
        return author == null
                ? new Source(bounds.start(line, index), index, role, new Speaker.SameAuthor())
                : new Source(0, index, role, author.speaker());
    }

    /** The phrase whose last noun ends a word, as a source in a role, or null if nobody can speak by it. */
    @Nullable
    public Source phrase(WordLine line, int index, String head, Role role) {
        int first = bounds.start(line, index);
        Speaker speaker = phrases.of(line, first, index, head);
        boolean unknown = speaker instanceof Speaker.Unnamed && role == Role.TOPIC;
        Speaker listed = unknown ? this.listed.before(line, first) : null;
        Speaker found = listed == null ? speaker : listed;
        return found == null ? null : new Source(first, index, role, found);
    }

    /** Index of the first word of the phrase that ends at a word. */
    public int phraseStart(WordLine line, int index) {
        return bounds.start(line, index);
    }

    /** Whether a word holds the name of an entity. */
    public boolean names(Word word) {
        return !entities.overlapping(word.span()).isEmpty();
    }

    /** Whether a stretch of text is the name of somebody who can speak and nothing else. */
    public boolean isName(Span span) {
        return entities.within(span).stream()
                .anyMatch(mention -> mention.span().equals(span) && names.canSpeak(mention));
    }

    /** The first person or body that a stretch of text names, as a speaker; somebody unnamed if it names none. */
    public Speaker firstIn(Span span) {
        for (Mention mention : entities.within(span)) {
            if (names.canSpeak(mention)) {
                return new Speaker.Named(mention.entity());
            }
        }
        return new Speaker.Unnamed();
    }

    /** Who speaks under a label without a post: whom it names alone, or for whom its last word speaks. */
    public Speaker labelled(String text, Span label) {
        String name = label.of(text);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        for (Mention mention : entities.within(label)) {
            boolean alone = mention.span().equals(label);
            if (names.canSpeak(mention) && (alone || lexicon.isSpoke(last))) {
                return new Speaker.Named(mention.entity());
            }
        }
        return new Speaker.Unnamed(true, last);
    }

    /** Whom a word in brackets names under a quotation: a person rather than his body; null if nobody. */
    @Nullable
    public Source signatory(WordLine line, int index) {
        Mention found = null;
        for (Mention mention : entities.within(line.get(index).span())) {
            boolean person = entities.entity(mention).type() == EntityType.PERSON;
            if (names.canSpeak(mention) && (found == null || person)) {
                found = mention;
            }
        }
        return found == null ? null : new Source(index, index, Role.OWNER, new Speaker.Named(found.entity()));
    }

    /** The person whose a noun at an index is ('민새롬 의원의 질의'), null if it is nobody's who is named. */
    @Nullable
    public Source personBefore(WordLine line, int index) {
        Word owner = line.get(index - 1);
        if (owner.isQuotation() || !owner.endsWith("의")) {
            return null;
        }
        Source source =
                phrase(line, index - 1, owner.bare().substring(0, owner.bare().length() - 1), Role.OWNER);
        return source != null && isPerson(source) ? source : null;
    }

    /** The last person that a word names, null if none. */
    @Nullable
    public Source personIn(WordLine line, int index) {
        Source found = null;
        for (Mention mention : entities.within(line.get(index).span())) {
            if (entities.entity(mention).type() == EntityType.PERSON) {
                found = new Source(index, index, Role.OWNER, new Speaker.Named(mention.entity()));
            }
        }
        return found;
    }

    /** The last body or person named in a range of words, as the author of the document that the last one is. */
    @Nullable
    public Source author(WordLine line, int from, int index) {
        Word first = line.get(from);
        List<Mention> mentions = entities.within(
                new Span(first.span().start(), line.get(index).span().end()));
        Mention author = null;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (names.canSpeak(mention)
                    && (author == null || isOwner(line.text(), mention.span().end()))) {
                author = mention;
                if (isOwner(line.text(), mention.span().end())) {
                    break;
                }
            }
        }
        return author == null ? null : new Source(from, index, Role.ACCORDING, new Speaker.Named(author.entity()));
    }

    /** Whether a name that ends at an offset owns or makes what follows: '한국은행의', '한국은행이'. */
    private static boolean isOwner(String text, int end) {
        int particle = end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return particle + 1 < text.length()
                && "의이가".indexOf(text.charAt(particle)) >= 0
                && Spaces.isSpace(text.charAt(particle + 1));
    }
}
