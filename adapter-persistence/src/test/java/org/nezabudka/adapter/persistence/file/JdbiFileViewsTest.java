package org.nezabudka.adapter.persistence.file;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.file.FileViewsContract;

class JdbiFileViewsTest extends OnPostgres implements FileViewsContract {}
