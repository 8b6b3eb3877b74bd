/** Entries, the chain of seals over them, and how a break in it is found. Uses {@code encryption.domain.MacKey}. */
package org.teteatete.audit.domain;
