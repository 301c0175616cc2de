package org.nezabudka.adapter.persistence.dictionary;

import org.nezabudka.adapter.persistence.OnPostgres;
import org.nezabudka.application.dictionary.DictionariesContract;

class JdbiDictionariesTest extends OnPostgres implements DictionariesContract {}
