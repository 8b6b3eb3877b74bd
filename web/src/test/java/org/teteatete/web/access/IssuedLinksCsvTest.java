package org.teteatete.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teteatete.access.application.AccountHolder;
import org.teteatete.access.application.IssuedLink;
import org.teteatete.access.domain.Secret;

class IssuedLinksCsvTest {

    @Test
    void every_link_is_there_and_no_cell_is_a_formula() {
        AccountHolder holder = new AccountHolder(new UUID(0, 9), "=login", "Chloé \"Ch\" Ôtel", "0007", null, true);
        IssuedLink link =
                new IssuedLink(holder, new Secret("ttl_secret"), Instant.parse("2026-11-26T08:00:00Z"), false);

        byte[] csv = IssuedLinksCsv.of(List.of(link), secret -> "https://here/#" + secret.text());

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo("employee_number,name,user_name,email,link,expires_at\r\n"
                        + "0007,\"Chloé \"\"Ch\"\" Ôtel\",'=login,,https://here/#ttl_secret,2026-11-26T08:00:00Z\r\n");
    }
}
