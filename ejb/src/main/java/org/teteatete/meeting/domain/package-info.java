/**
 * The rules of the one-to-one, without a database or a container: the transition table, the aggregate that consults it, and
 * the form; the series and where its one-to-ones go. Uses {@code shared}, and organisation's rules about days and cadences.
 */
package org.teteatete.meeting.domain;
