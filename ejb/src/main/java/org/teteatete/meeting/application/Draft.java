package org.teteatete.meeting.application;

/**
 * What somebody writes into a field; nothing here prints it.
 *
 * @param basedOn the version of what they saw there; 0 where nothing was written
 */
public record Draft(String text, long basedOn) {

    /** Without the text: a log or an exception must not hold it. */
    @Override
    public String toString() {
        return "Draft[" + basedOn + "]";
    }
}
