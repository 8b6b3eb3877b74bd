package org.teteatete.pulse.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.teteatete.access.Permit;
import org.teteatete.encryption.application.Texts;
import org.teteatete.pulse.domain.PulseAnswer;
import org.teteatete.pulse.persistence.PulseRepository;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/** Brings in what the people of the demonstration company answered. */
@Stateless
@Permit(Role.HR_ADMIN)
public class PastPulses {

    private PulseRepository repository;
    private Texts texts;
    private CompanyTime time;

    protected PastPulses() {}

    @Inject
    public PastPulses(PulseRepository repository, Texts texts, CompanyTime time) {
        this.repository = repository;
        this.texts = texts;
        this.time = time;
    }

    public void add(List<PastPulse> pulses) {
        repository.add(pulses.stream()
                .map(one -> new PulseAnswer(
                        one.meeting(),
                        one.employee(),
                        one.heldOn(),
                        texts.seal(
                                one.employee(),
                                PulseAnswer.recordOf(one.meeting()),
                                one.pulse().written()),
                        time.now()))
                .toList());
    }
}
