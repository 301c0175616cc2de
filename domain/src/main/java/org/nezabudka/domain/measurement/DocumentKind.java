package org.nezabudka.domain.measurement;

/** What a file of a result is. */
public enum DocumentKind {
    /** Of the site [фото]. */
    PHOTO,
    /** Drawn by hand on the spot [эскиз]. */
    SKETCH,
    /** Drawn to scale [чертёж]. */
    DRAWING,
    /** The filled-in form, signed by the client [бланк замера]. */
    FORM,
    /** Anything else: it is demanded by no kind of measurement. */
    OTHER
}
