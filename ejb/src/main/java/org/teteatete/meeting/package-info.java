/**
 * The one-to-one of a pair: planned, moved, held, read, contested, and the form of six parts that the two fill in. May use
 * {@code organisation}, {@code encryption}, {@code access} and {@code shared}.
 */
package org.teteatete.meeting;
