/** Signing in, and the rights of whoever has. */
package org.teteatete.access.application;
