package org.zonewright.analysis.plan.preflight;

/// How Route 53 names a refusal (API reference, ChangeResourceRecordSets, Errors).
public enum ErrorCode {
    /// The request is wrong in form.
    INVALID_INPUT("InvalidInput"),
    /// What the batch says cannot be done; the one code with a list of messages.
    INVALID_CHANGE_BATCH("InvalidChangeBatch"),
    NO_SUCH_HOSTED_ZONE("NoSuchHostedZone"),
    NO_SUCH_HEALTH_CHECK("NoSuchHealthCheck");

    private final String text;

    ErrorCode(String text) {
        this.text = text;
    }

    /// As the API spells it.
    public String text() {
        return text;
    }
}
