package io.claimgraph.extraction.mention.candidate;

import io.claimgraph.extraction.mention.lexicon.NameLexicon;
import io.claimgraph.extraction.mention.lexicon.PersonNames;
import io.claimgraph.extraction.mention.lexicon.Places;
import io.claimgraph.extraction.mention.lexicon.Titles;
import io.claimgraph.extraction.mention.post.NameEnds;
import io.claimgraph.extraction.mention.post.PostReader;

/**
 * The tables and readers that the finders share. Thread-safe.
 *
 * @param lexicon the names that are known beforehand
 * @param places the places among them
 * @param persons the shapes of persons' names
 * @param titles the posts
 * @param posts reads the post beside a name
 * @param ends tells where a name may end
 */
public record Knowledge(
        NameLexicon lexicon, Places places, PersonNames persons, Titles titles, PostReader posts, NameEnds ends) {
    /** Reads all tables. */
    public static Knowledge read() {
        NameLexicon lexicon = new NameLexicon();
        return new Knowledge(
                lexicon, new Places(lexicon), new PersonNames(), new Titles(), new PostReader(), new NameEnds());
    }
}
