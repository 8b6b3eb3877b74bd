/** Commitments: in a one-to-one, on their page and in the API. Uses the pages of one-to-ones. */
package org.teteatete.web.commitment;
