/** The one-to-one: its page, planning one, and its resource of the API. */
package org.teteatete.web.meeting;
