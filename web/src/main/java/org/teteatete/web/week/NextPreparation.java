package org.teteatete.web.week;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.teteatete.meeting.application.PreparationView;
import org.teteatete.meeting.application.Preparations;
import org.teteatete.meeting.application.WeekMeeting;
import org.teteatete.meeting.domain.Prepared;
import org.teteatete.shared.CompanyTime;

/** How far the two are with preparing what comes next. */
@Named("nextPreparation")
@RequestScoped
public class NextPreparation {

    @Inject
    private MyWeek week;

    @Inject
    private Preparations preparations;

    @Inject
    private CompanyTime time;

    private PreparationView view;

    /** Whether preparing comes first: until one's own is published, or the hour has come. */
    public boolean isFirst() {
        WeekMeeting next = week.getNext();
        return view().open()
                && !view().own().published()
                && !week.isNextUnderWay()
                && next.at() != null
                && next.at().isAfter(time.now());
    }

    public boolean isOwnPublished() {
        return view().own().published();
    }

    public boolean isOtherPublished() {
        return view().other().isPresent();
    }

    /** How many topics, or points, the other has published. */
    public int getTopics() {
        return view().other()
                .map(side -> side.count(Prepared.TOPICS) + side.count(Prepared.POINTS))
                .orElse(0);
    }

    private PreparationView view() {
        if (view == null) {
            view = preparations.view(week.getNext().id());
        }
        return view;
    }
}
