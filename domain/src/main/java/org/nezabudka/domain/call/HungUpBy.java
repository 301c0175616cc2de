package org.nezabudka.domain.call;

/** Which side put the receiver down. */
public enum HungUpBy {
    /** The party outside the office. */
    OUTSIDE,
    /** One of us. */
    EMPLOYEE,
    /** The PBX: ringing time over, telephone switched off, restart. */
    PBX
}
