/** Accounts and what is given to them, without a container. */
package org.teteatete.access.domain;
