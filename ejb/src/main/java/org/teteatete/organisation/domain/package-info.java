/** The rules about people, days and cadences, without a database or a container. */
package org.teteatete.organisation.domain;
