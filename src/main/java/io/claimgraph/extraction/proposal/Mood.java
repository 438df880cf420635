package io.claimgraph.extraction.proposal;

/** How a verb is meant: told as done, intended, decided or demanded. {@link MoodReader} tells it. */
enum Mood {
    /** '도입했다', '도입해'. */
    TOLD,
    /** '도입한다': an announcement where a public body is the subject. */
    PRESENT,
    /** '도입하겠다', '도입할 계획이다', '도입을 추진 중이다'. */
    PLANNED,
    /** '도입하기로 했다'. */
    DECIDED,
    /** '도입해야 한다', '도입하라', '도입하자', '도입이 필요하다'. */
    DEMANDED
}
