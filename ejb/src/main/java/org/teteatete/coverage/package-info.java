/**
 * Of the one-to-ones that should have taken place, how many did: HR's figures (<i>coverage.md</i>). The only feature that
 * joins others; of theirs it only reads, and it listens to their events to keep its own up to date. It may use organisation, meeting, commitment, improvement, encryption,
 * shared and access.
 */
package org.teteatete.coverage;
