package io.claimgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void korean_and_english_say_the_same() throws IOException {
        Properties english = messages("/messages.properties");
        Properties korean = messages("/messages_ko.properties");

        assertThat(korean.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        assertThat(korean).doesNotContainValue("");
    }

    private static Properties messages(String name) throws IOException {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            Properties messages = new Properties();
            messages.load(file);
            return messages;
        }
    }
}
