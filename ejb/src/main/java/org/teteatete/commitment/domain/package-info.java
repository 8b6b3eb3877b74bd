/** The rules of commitments, without a database or a container: the transition table and the aggregate that consults it. */
package org.teteatete.commitment.domain;
