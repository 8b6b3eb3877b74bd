/** What the two of a pair do with their commitments, what each may see of them, and what HR counts. Entities stay inside. */
package org.teteatete.commitment.application;
