/**
 * Who may do what: accounts, sign-in, tokens, roles and scopes, and the interceptor beside the use cases. Uses
 * {@code shared} only; knows no feature.
 */
package org.teteatete.access;
