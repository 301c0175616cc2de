package org.nezabudka.bootstrap.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.nezabudka.bootstrap.bench.HttpConnection.Request;

/** What users do all day. Ids, names and numbers are those that fill.sql made. */
enum Operation {
    CARD("card", false) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            return get(user, client(visible(user, clients, random)));
        }
    },
    LIST("list, 50 rows", false) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            return get(user, "/clients?limit=50&status=" + STATUSES.get(random.nextInt(STATUSES.size())));
        }
    },
    NAME("search, begin of a name", false) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            return search(user, NAMES.get(random.nextInt(NAMES.size())));
        }
    },
    INSIDE("search, inside a name", false) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            return search(user, NAMES.get(random.nextInt(NAMES.size())).substring(1));
        }
    },
    PHONE("search, telephone", false) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            long n = visible(user, clients, random);
            return search(user, String.format(Locale.ROOT, "89%02d%07d", 10 + n % 90, n * 7919 % 10_000_000));
        }
    },
    CREATE("create", true) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            var headers = new HashMap<>(user.headers());
            headers.put("Idempotency-Key", "bench-" + new UUID(random.nextLong(), random.nextLong()));
            return new Request("POST", "/api/v1/clients", headers, """
                    {"type":"PERSON","familyName":"Новосёлова","givenName":"Ирина","patronymic":"Павловна",\
                    "phones":[{"number":"+79160001234"}],"source":"site","wishes":"Кухня угловая"}""");
        }
    },
    WORK("work table, 500 entries", false) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            return get(user, client(4 + user.index() % 4) + "/work-entries?limit=50");
        }
    },
    JOURNAL("journal of activities", false) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            return get(
                    user, "/activities?limit=50&sort=-start&whose=" + (random.nextBoolean() ? "MINE" : "DEPARTMENT"));
        }
    },
    CALLBACKS("callbacks, 1,000 open", false) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            return get(user, "/inquiries?limit=50");
        }
    },
    CALENDAR("month calendar of 20 measurers", false) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            var from = LocalDate.now(ZoneOffset.UTC).minusDays(random.nextInt(10));
            return get(user, "/measurement-calendar?from=" + from + "&to=" + from.plusDays(41));
        }
    },
    WINDOWS("free windows of a week", false) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            var from = LocalDate.now(ZoneOffset.UTC).plusDays(random.nextInt(20));
            return get(user, "/measurement-windows?durationMinutes=90&from=" + from + "&to=" + from.plusDays(6));
        }
    },
    TASKS("table of measurements", false) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            return get(user, "/measurements?limit=50&sort=" + (random.nextBoolean() ? "NEWEST" : "VISIT"));
        }
    },
    ORDER("order form", false) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            return get(user, order(user, random));
        }
    },
    BOARD("kanban of 2,000 open orders", false) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            return get(user, "/orders/board?open=true");
        }
    },
    SETTLEMENTS("settlements, 200 orders", false) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            return get(user, client(4 + user.index() % 4) + "/settlements");
        }
    },
    PAYMENT("register a payment", true) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            var headers = new HashMap<>(user.headers());
            headers.put("Idempotency-Key", "bench-payment-" + new UUID(random.nextLong(), random.nextLong()));
            var today = LocalDate.now(ZoneOffset.UTC);
            return new Request("POST", "/api/v1" + order(user, random) + "/payments", headers, """
                    {"purpose":"FURTHER","amount":{"amount":"1.00","currency":"RUB"},\
                    "document":{"form":"CASH","on":"%s"}}""".formatted(today));
        }

        @Override
        boolean repeatable() {
            return false;
        }
    },
    RECORD("record a contact", true) {
        @Override
        Request request(User user, int clients, SplittableRandom random) {
            var headers = new HashMap<>(user.headers());
            headers.put("Idempotency-Key", "bench-entry-" + new UUID(random.nextLong(), random.nextLong()));
            return new Request(
                    "POST", "/api/v1" + client(visible(user, clients, random)) + "/work-entries", headers, """
                    {"kind":"call","description":"Обсудили фасады и столешницу","action":"consultation",\
                    "result":"Ждёт предложение","status":{"to":"warm"},\
                    "next":{"kind":"call","start":"2099-03-02T10:00:00Z","subject":"Предложение"}}""");
        }

        @Override
        boolean repeatable() {
            return false;
        }
    };

    private static final List<String> STATUSES = List.of("new", "cold", "warm", "lead");

    private static final List<String> NAMES = List.of(
            "воробьёв",
            "виноград",
            "герасим",
            "дорофе",
            "журавл",
            "кирилл",
            "белозёр",
            "агафон",
            "васильев",
            "давыдов",
            "ковальчен",
            "комаров",
            "елисеенк",
            "захариц",
            "голубов",
            "архипин");

    private final String shown;
    private final boolean writes;

    Operation(String shown, boolean writes) {
        this.shown = shown;
        this.writes = writes;
    }

    /** The next request of that user. */
    abstract Request request(User user, int clients, SplittableRandom random);

    String shown() {
        return shown;
    }

    boolean writes() {
        return writes;
    }

    /** Whether the same SQL can be sent again with other ids; not where it is about things that must be there. */
    boolean repeatable() {
        return true;
    }

    int success() {
        return writes ? 201 : 200;
    }

    /** Clients and managers go round four departments: every fourth client is of the user's own. */
    static long visible(User user, int clients, SplittableRandom random) {
        long n = 4L * random.nextInt(1, clients / 4) + user.index() % 4;
        return Math.min(n, clients);
    }

    /** One of the two thousand open orders of the user's department. */
    private static String order(User user, SplittableRandom random) {
        long n = 4L * random.nextInt(1, 2000) + user.index() % 4;
        return String.format(Locale.ROOT, "/orders/0000000c-0000-7000-8000-%012x", n);
    }

    private static String client(long n) {
        return String.format(Locale.ROOT, "/clients/00000003-0000-7000-8000-%012x", n);
    }

    private static Request search(User user, String text) {
        return get(user, "/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private static Request get(User user, String path) {
        return Request.get("/api/v1" + path, user.headers());
    }
}
