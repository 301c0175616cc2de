package org.nezabudka.bootstrap.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nezabudka.bootstrap.bench.StatementLog.Statement;

/**
 * Turns what was heard of several requests of one kind into scripts for pgbench. Requests that read become one script each, with
 * their own values. Requests that write become one script in which everything that differed from request to request is drawn
 * anew: ids, numbers, hashes.
 */
final class Scripts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$(\\d+)");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern UUIDS =
            Pattern.compile("\\{\"?" + UUID + "\"?(,\"?" + UUID + "\"?)*}|\\{NULL(,NULL)*}");
    private static final Pattern ARRAY =
            Pattern.compile("\\{(\"([^\"\\\\]|\\\\.)*+\"|[^\",{}]++)(,(\"([^\"\\\\]|\\\\.)*+\"|[^\",{}]++))*}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    /** What may differ inside of a document: ids, hashes, whole numbers. */
    private static final Pattern TOKEN = Pattern.compile(UUID + "|" + HASH + "|(?<=\":)\\d{1,18}(?=[,}])");

    private static final Pattern INTEGER = Pattern.compile("\\d{1,18}");
    private static final Pattern KEY = Pattern.compile("bench-[0-9a-f-]+");

    private Scripts() {}

    static List<String> ofReads(List<List<Statement>> requests) {
        return usual(requests).stream()
                .map(request -> script(request, Map.of()))
                .toList();
    }

    static List<String> ofWrites(List<List<Statement>> requests) {
        var usual = usual(requests);
        if (usual.size() < 2) return List.of();
        return List.of("\\set n random(1000000000, 4000000000000000)\n"
                + script(usual.getFirst(), drawn(usual.getFirst(), usual.getLast())));
    }

    /** Background work may have spoken in between: the sequence of statements heard most often is the right one. */
    private static List<List<Statement>> usual(List<List<Statement>> requests) {
        var bySequence = requests.stream()
                .filter(request -> !request.isEmpty())
                .collect(Collectors.groupingBy(
                        request -> request.stream().map(Statement::sql).toList(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var most = new ArrayList<List<Statement>>();
        for (var group : bySequence.values()) {
            if (group.size() > most.size()) {
                most.clear();
                most.addAll(group);
            }
        }
        return most;
    }

    private static Map<String, String> drawn(List<Statement> one, List<Statement> other) {
        var expressions = new LinkedHashMap<String, String>();
        for (int i = 0; i < one.size(); i++) {
            var left = one.get(i).parameters();
            var right = other.get(i).parameters();
            for (int j = 0; j < Math.min(left.size(), right.size()); j++) {
                var value = left.get(j);
                var changed = right.get(j);
                if (value == null || changed == null || value.equals(changed)) continue;
                if (!draw(value, expressions)) drawWithin(value, changed, expressions);
            }
        }
        return expressions;
    }

    private static boolean draw(String value, Map<String, String> expressions) {
        if (expressions.containsKey(value)) return true;
        var expression = expression(value, expressions.size());
        if (expression != null) expressions.put(value, expression);
        return expression != null;
    }

    /** What differs inside of two documents of the same shape. */
    private static void drawWithin(String value, String changed, Map<String, String> expressions) {
        var ours = TOKEN.matcher(value).results().map(MatchResult::group).toList();
        var theirs = TOKEN.matcher(changed).results().map(MatchResult::group).toList();
        if (ours.size() != theirs.size()) return;
        for (int i = 0; i < ours.size(); i++) if (!ours.get(i).equals(theirs.get(i))) draw(ours.get(i), expressions);
    }

    private static @Nullable String expression(String value, int index) {
        var number = "(:n::bigint + " + index + ")";
        if (UUID.matcher(value).matches()) return "lpad(to_hex" + number + ", 32, '0')::uuid";
        if (HASH.matcher(value).matches()) return "md5(" + number + "::text) || md5('x')";
        if (KEY.matcher(value).matches()) return "'k' || " + number;
        return INTEGER.matcher(value).matches() ? number : null;
    }

    private static String script(List<Statement> request, Map<String, String> expressions) {
        var text = new StringBuilder();
        for (var statement : request) {
            var sql = PLACEHOLDER.matcher(statement.sql()).replaceAll(found -> {
                int index = Integer.parseInt(found.group(1)) - 1;
                var value = index < statement.parameters().size()
                        ? statement.parameters().get(index)
                        : null;
                var replaced = value == null
                        ? "NULL"
                        : expressions.getOrDefault(value, composed(value, expressions) + arrayType(value));
                return java.util.regex.Matcher.quoteReplacement(replaced);
            });
            text.append(sql.strip()).append(";\n");
        }
        return text.toString();
    }

    /** A document may hold what is drawn anew: then it is put together around it. */
    private static String composed(String value, Map<String, String> expressions) {
        var parts = new ArrayList<String>();
        int from = 0;
        var token = TOKEN.matcher(value);
        while (token.find()) {
            var expression = expressions.get(token.group());
            if (expression == null) continue;
            parts.add(literal(value.substring(from, token.start())));
            parts.add("(" + expression + ")::text");
            from = token.end();
        }
        if (parts.isEmpty()) return literal(value);
        parts.add(literal(value.substring(from)));
        return "(" + String.join(" || ", parts) + ")";
    }

    /** The product says of which type its arrays are; of a bare text the server could not always tell. */
    private static String arrayType(String value) {
        if (!ARRAY.matcher(value).matches()) return "";
        return UUIDS.matcher(value).matches() ? "::uuid[]" : "::text[]";
    }

    /** pgbench would take {@code :word} inside a text for one of its variables, so colons are written by their code. */
    private static String literal(String value) {
        return "E'" + value.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3a") + "'";
    }
}
