package org.nezabudka.adapter.persistence.embedded;

import java.nio.file.Path;
import org.nezabudka.adapter.persistence.database.DatabaseProblem;

/** Another running process works with this data folder; two servers on the same files would destroy them. */
public final class DataFolderInUse extends DatabaseProblem {

    private static final long serialVersionUID = 1L;

    DataFolderInUse(Path folder) {
        super(
                "The data folder " + folder
                        + " is in use by another running process: stop that one, or choose another folder.",
                null);
    }
}
