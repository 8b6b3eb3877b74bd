package org.teteatete.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.teteatete.shared.Ids;

class SpreadProperties {

    @Property(tries = 200)
    void nobody_is_in_two_at_once(@ForAll List<@IntRange(min = 15, max = 120) Integer> lengths) {
        Spread spread = new Spread();
        UUID manager = Ids.next();
        UUID boss = Ids.next();
        Map<UUID, List<Beat>> weeks = new HashMap<>();
        for (int i = 0; i < lengths.size(); i++) {
            boolean own = i % 5 == 0;
            UUID employee = own ? manager : Ids.next();
            UUID of = own ? boss : manager;
            Optional<Beat> found = spread.next(employee, of, lengths.get(i));
            found.ifPresent(beat -> List.of(employee, of).forEach(person -> {
                List<Beat> week = weeks.computeIfAbsent(person, someone -> new ArrayList<>());
                assertThat(week).noneMatch(beat::overlaps);
                week.add(beat);
            }));
        }
    }

    @Property(tries = 20)
    void a_team_is_spread_over_the_days(@ForAll @IntRange(min = 5, max = 30) int size) {
        Spread spread = new Spread();
        UUID manager = Ids.next();
        Map<Object, Integer> perDay = new HashMap<>();
        for (int i = 0; i < size; i++) {
            perDay.merge(spread.next(Ids.next(), manager, 45).orElseThrow().weekday(), 1, Integer::sum);
        }
        assertThat(perDay).hasSize(5);
        assertThat(perDay.values()).allMatch(count -> count == size / 5 || count == size / 5 + 1);
    }
}
