/**
 * The rules of the one-to-one, without a database or a container: the transition table, the aggregate that consults it, and
 * the form. Uses {@code shared} only.
 */
package org.teteatete.meeting.domain;
