/**
 * What the two of a pair do with their one-to-ones, what others may know of them, and what happens by itself when time has
 * passed. Entities stay inside.
 */
package org.teteatete.meeting.application;
