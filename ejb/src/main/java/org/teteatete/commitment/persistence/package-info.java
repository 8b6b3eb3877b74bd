/** Stores commitments; the only entity manager of the feature. */
package org.teteatete.commitment.persistence;
