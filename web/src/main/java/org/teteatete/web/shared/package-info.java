/** The frame of every page: who is signed in, the navigation, signs and words of states, and how a refusal is shown. */
package org.teteatete.web.shared;
