/** Stores one-to-ones, what was written about them, and whose time is taken; the only entity manager of the feature. */
package org.teteatete.meeting.persistence;
