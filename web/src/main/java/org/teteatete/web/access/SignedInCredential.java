package org.teteatete.web.access;

import jakarta.security.enterprise.credential.Credential;
import org.teteatete.access.application.SignedIn;

/** Somebody whom a page has just found to be who they say: by password, by one-time link, or in the demonstration. */
record SignedInCredential(SignedIn who) implements Credential {}
