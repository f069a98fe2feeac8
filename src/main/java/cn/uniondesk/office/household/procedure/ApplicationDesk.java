package cn.uniondesk.office.household.procedure;

import cn.uniondesk.office.acts.Action;
import cn.uniondesk.office.acts.Judgement;
import cn.uniondesk.office.acts.Outcome;
import cn.uniondesk.office.acts.Transactions;
import cn.uniondesk.office.household.FamilyDetails;
import cn.uniondesk.office.household.FamilyDraft;
import cn.uniondesk.office.household.family.OneFile;
import cn.uniondesk.office.people.People;
import cn.uniondesk.office.people.Person;
import cn.uniondesk.office.people.PersonDesk;
import cn.uniondesk.office.people.PersonDraft;
import cn.uniondesk.office.values.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Takes an application down at the desk, person by person: the applicant first, then whoever lives with the applicant.
 * Refuses what {@link Applications} refuses, a person without a readable number, and taking the applicant away.
 */
public final class ApplicationDesk {

    private static final Action SAVE = new Action("application.save");
    private static final Action MEMBER = new Action("application.member");
    private static final String SELF = "本人";
    private static final int MOST_CAUSES = 3;

    private final Transactions transactions;
    private final Proceedings proceedings;
    private final People people;
    private final OneFile oneFile;
    private final Clock clock;

    public ApplicationDesk(
            Transactions transactions, Proceedings proceedings, People people, OneFile oneFile, Clock clock) {
        this.transactions = transactions;
        this.proceedings = proceedings;
        this.people = people;
        this.oneFile = oneFile;
        this.clock = clock;
    }

    /**
     * Adds or changes an application and gives its id; the applicant is its first member.
     *
     * @param asked as typed: its union is 0 where none is chosen, its applicant is the person who is typed
     */
    public Outcome<Long> save(PersonDraft typed, Proceeding asked) {
        return transactions.change(SAVE, () -> {
            var judgement = new Judgement();
            var known = Optional.of(asked.id()).filter(id -> id != 0).flatMap(proceedings::find);
            var applicant = new PersonDesk(people).judge(
                    typed, known.map(Proceeding::applicantPersonId).orElse(0L), true, today(), judgement);
            judge(asked, known, applicant, judgement);
            return judgement.outcome(() -> keep(asked, applicant));
        });
    }

    private void judge(Proceeding asked, Optional<Proceeding> known, Person applicant, Judgement judgement) {
        if (known.filter(each -> each.householdId() != null).isPresent()) {
            judgement.refuse("", "application.refused.filed");
            return;
        }
        judgement.require("unionId", asked.unionId() == 0 ? null : asked.unionId());
        judgement.require("mainCause", asked.causes().main());
        var others = asked.causes().others();
        if (others.size() > MOST_CAUSES || others.contains(asked.causes().main())
                || new HashSet<>(others).size() < others.size()) {
            judgement.refuse("otherCauses", "application.refused.causes");
        }
        if (applicant.id() != 0) {
            proceedings.pendingOf(applicant.id()).filter(other -> other.id() != asked.id()).ifPresent(other ->
                    judgement.refuse("documentNumber", "application.refused.pending"));
            oneFile.refusal("documentNumber", applicant.id(), today(), 0).ifPresent(refusal -> judgement.refuse(List.of(refusal)));
        }
    }

    private long keep(Proceeding asked, Person applicant) {
        long person = people.save(applicant, Origin.DESK);
        long id = proceedings.save(asked.by(person), Origin.DESK);
        if (proceedings.family(id).stream().noneMatch(member -> member.personId() == person)) {
            proceedings.saveMember(new FamilyMember(0, id, person, FamilyDetails.related(SELF)), Origin.DESK);
        }
        return id;
    }

    /** Adds or changes somebody who lives with the applicant, the applicant too, and gives the member's id. */
    public Outcome<Long> saveMember(long proceedingId, FamilyDraft draft) {
        return transactions.change(MEMBER, () -> {
            var judgement = new Judgement();
            var application = proceedings.find(proceedingId).orElseThrow();
            var family = proceedings.family(proceedingId);
            var known = family.stream().filter(each -> each.id() == draft.id()).findFirst();
            var person = new PersonDesk(people).judge(
                    draft.person(), known.map(FamilyMember::personId).orElse(0L), false, today(), judgement);
            if (application.householdId() != null) {
                judgement.refuse("", "application.refused.filed");
            }
            FamilyDetails.judge(draft.details(), today(), judgement);
            if (person.id() != 0) {
                if (family.stream().anyMatch(each -> each.id() != draft.id() && each.personId() == person.id())) {
                    judgement.refuse("documentNumber", "application.refused.twice");
                }
                oneFile.refusal("documentNumber", person.id(), today(), 0).ifPresent(refusal -> judgement.refuse(List.of(refusal)));
            }
            return judgement.outcome(() -> proceedings.saveMember(
                    new FamilyMember(draft.id(), proceedingId, people.save(person, Origin.DESK), draft.details()), Origin.DESK));
        });
    }

    /** Takes somebody off the application; the applicant stays. */
    public Outcome<Long> removeMember(long proceedingId, long memberId) {
        return transactions.change(MEMBER, () -> {
            var judgement = new Judgement();
            var application = proceedings.find(proceedingId).orElseThrow();
            if (application.householdId() != null) {
                judgement.refuse("", "application.refused.filed");
            }
            proceedings.family(proceedingId).stream()
                    .filter(member -> member.id() == memberId && member.personId() == application.applicantPersonId())
                    .findFirst()
                    .ifPresent(_ -> judgement.refuse("", "application.refused.without_applicant"));
            return judgement.outcome(() -> {
                proceedings.removeMember(memberId, Origin.DESK);
                return memberId;
            });
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
