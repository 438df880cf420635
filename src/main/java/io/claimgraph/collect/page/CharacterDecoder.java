package io.claimgraph.collect.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page into text as browsers do: by the byte order mark, else the charset of the Content-Type header, else
 * the one that the first bytes of the page declare, else by what the bytes can be read as. Labels mean what the WHATWG Encoding
 * Standard says (euc-kr is CP949, iso-8859-1 is windows-1252). Thread-safe.
 */
public final class CharacterDecoder {
    private static final int PRESCAN = 4096;
    private static final Charset KOREAN = Charset.forName("x-windows-949");
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}encoding=[\"']([\\w:.-]{2,40})[\"']");

    /** Labels that the Encoding Standard reads as another charset than Java does. */
    private static final Map<String, Charset> LABELS = Map.ofEntries(
            Map.entry("euc-kr", KOREAN),
            Map.entry("euckr", KOREAN),
            Map.entry("ks_c_5601-1987", KOREAN),
            Map.entry("ksc5601", KOREAN),
            Map.entry("ms949", KOREAN),
            Map.entry("cp949", KOREAN),
            Map.entry("iso-8859-1", LATIN),
            Map.entry("latin1", LATIN),
            Map.entry("ascii", LATIN),
            Map.entry("us-ascii", LATIN),
            Map.entry("gb2312", Charset.forName("GB18030")),
            Map.entry("gbk", Charset.forName("GB18030")),
            Map.entry("shift_jis", Charset.forName("windows-31j")),
            Map.entry("utf8", StandardCharsets.UTF_8),
            Map.entry("unicode", StandardCharsets.UTF_8));

    /**
     * The text of a page.
     *
     * @param contentType the Content-Type header it came with, if there was one
     */
    public String decode(byte[] page, @Nullable String contentType) {
        Optional<Charset> marked = byteOrderMark(page);
        if (marked.isPresent()) {
            String text = new String(page, marked.get());
            return text.isEmpty() || text.charAt(0) != '\uFEFF' ? text : text.substring(1);
        }
        Optional<Charset> declared = declared(contentType, page);
        if (declared.isPresent()) {
            return new String(page, declared.get());
        }
        return List.of(StandardCharsets.UTF_8, KOREAN).stream()
                .flatMap(charset -> strictly(page, charset).stream())
                .findFirst()
                .orElseGet(() -> new String(page, LATIN));
    }

    private static Optional<Charset> byteOrderMark(byte[] page) {
        if (startsWith(page, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(page, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(page, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] page, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= page.length || (page[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> declared(@Nullable String contentType, byte[] page) {
        Optional<Charset> header = contentType == null ? Optional.empty() : find(DECLARED, contentType);
        String start = new String(page, 0, Math.min(page.length, PRESCAN), StandardCharsets.ISO_8859_1);
        return header.or(() -> find(DECLARED, start)).or(() -> find(XML_DECLARED, start));
    }

    private static Optional<Charset> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? labelled(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** A page that could be searched for its declaration is not in UTF-16, whatever it declares. */
    private static Optional<Charset> labelled(String label) {
        if (label.startsWith("utf-16")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        Charset known = LABELS.get(label);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            return Optional.of(Charset.forName(label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] page, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(page));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
