/**
 * The calculus of <i>coverage.md</i>: from what HR data and one-to-ones say about a person to due, covered and exempt windows
 * and the figures over them. Uses the rules about cadences and working days of organisation, and nothing that runs.
 */
package org.teteatete.coverage.domain;
