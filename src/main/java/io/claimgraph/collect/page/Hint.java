package io.claimgraph.collect.page;

/** What the names that a page gives to an element tell of it. */
enum Hint {
    /** Named as the body of an article. */
    BODY(0),
    NONE(0),
    /** Named as something that stands around articles, in a word that also names other things: author, tags, promo. */
    BOILERPLATE(0.4),
    /** Named as readers' comments, related articles or something shown on demand. */
    FOREIGN(0.9);

    private final double share;

    Hint(double share) {
        this.share = share;
    }

    /** The greatest share of a page's running text that an element of such a name may hold for the name to be believed. */
    double share() {
        return share;
    }

    /** Of two the one that says more against an element. */
    Hint stronger(Hint other) {
        return other.share > share ? other : this;
    }
}
