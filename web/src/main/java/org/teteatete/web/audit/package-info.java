/** The audit trail as auditors see it: who did what when, ids and names, never what people wrote. */
package org.teteatete.web.audit;
