package org.teteatete.hris.domain;

/** Why a line is rejected (<i>contracts.md §2</i>). The text is under {@code hris.rejected.} and the key in the bundle of refusals. */
public enum Reason {
    MISSING("missing"),
    NOT_A_DATE("notADate"),
    NOT_A_NUMBER("notANumber"),
    UNKNOWN_VALUE("unknownValue"),
    TOO_LONG("tooLong"),
    NOT_TEXT("notText"),
    LEAVES_BEFORE_HIRE("leavesBeforeHire"),
    ENDS_BEFORE_START("endsBeforeStart"),
    HELD_WITHOUT_DAY("heldWithoutDay"),
    DAY_WITHOUT_HELD("dayWithoutHeld"),
    OWN_MANAGER("ownManager"),
    UNKNOWN_EMPLOYEE("unknownEmployee"),
    UNKNOWN_MANAGER("unknownManager"),
    MANAGER_CYCLE("managerCycle"),
    SAID_TWICE("saidTwice"),
    NO_DAY_BESIDE_OTHERS("noDayBesideOthers"),
    USED_BY_SOMEBODY_ELSE("usedBySomebodyElse"),
    SHARED_IN_FILE("sharedInFile"),
    CHANGED_HERE("changedHere"),
    /** Nothing is half-applied for one employee. */
    ANOTHER_LINE("anotherLine");

    private final String key;

    Reason(String key) {
        this.key = "hris.rejected." + key;
    }

    public String key() {
        return key;
    }
}
