package io.claimgraph.collect;

/** A submission that no article can be read from; the message names the field and, where there is one, the limit. */
public final class UnreadableSubmissionException extends RuntimeException {
    private final String field;

    public UnreadableSubmissionException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The submission's field that is at fault, as in its JSON form. */
    public String field() {
        return field;
    }
}
