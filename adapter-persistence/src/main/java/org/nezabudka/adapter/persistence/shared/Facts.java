package org.nezabudka.adapter.persistence.shared;

import java.util.HashMap;
import java.util.Map;

/** Words by name, as a column of JSON. */
public final class Facts {

    private Facts() {}

    public static String write(Map<String, String> facts) {
        return Json.write(facts);
    }

    public static Map<String, String> read(String json) {
        var facts = new HashMap<String, String>();
        for (var fact : Json.read(json).properties())
            facts.put(fact.getKey(), fact.getValue().asString());
        return facts;
    }
}
