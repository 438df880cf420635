package io.claimgraph.collect.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The outlets of the lexicon, by name and by domain. */
public final class Outlets {
    private static final int MAX_NAME = 24;

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byDomain = new HashMap<>();
    private final List<String> endings = Lexicon.entries("ko/paste/outlet-endings.txt");

    public Outlets() {
        Lexicon.entries("ko/outlets.tsv").forEach(this::addOutlet);
        Lexicon.entries("en/outlets.tsv").forEach(this::addOutlet);
    }

    private void addOutlet(String line) {
        String[] fields = line.split("\t", -1);
        add(byName, fields[0], fields[0]);
        if (fields.length > 1) {
            add(byName, fields[1], fields[0]);
        }
        if (fields.length > 2) {
            add(byDomain, fields[2], fields[0]);
        }
    }

    private static void add(Map<String, String> map, String keys, String outlet) {
        for (String key : keys.split(",", -1)) {
            if (!key.isBlank()) {
                map.putIfAbsent(Glob.squeeze(key), outlet);
            }
        }
    }

    /** The outlet that is called so. */
    public Optional<String> named(String name) {
        return name.length() > MAX_NAME ? Optional.empty() : Optional.ofNullable(byName.get(Glob.squeeze(name)));
    }

    /** The outlet of a host name, its own or one below it. */
    public Optional<String> atHost(String host) {
        String domain = host.toLowerCase(Locale.ROOT);
        while (true) {
            String outlet = byDomain.get(domain);
            if (outlet != null) {
                return Optional.of(outlet);
            }
            int dot = domain.indexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            domain = domain.substring(dot + 1);
        }
    }

    /** Whether a name is an outlet's or ends as outlets' names do. */
    public boolean looksLikeOutlet(String name) {
        if (named(name).isPresent()) {
            return true;
        }
        for (String ending : endings) {
            if (name.length() <= MAX_NAME && name.length() > ending.length() && name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
