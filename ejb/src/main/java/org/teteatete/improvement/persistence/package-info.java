/** Stores plans, approval policies and delegations; the only entity manager of the feature. */
package org.teteatete.improvement.persistence;
