package io.claimgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineWrapsTest {
    private static final String CUT = """
            □ 누리부는 오늘 오후 한빛회관에서 바다 마을 주민 예순 명과 만나 낡은 둑을 어떻게
             고칠지 들었습니다. 주민들은 지난해 여름 두 번이나 물이 넘쳐 논과 밭이 잠겼으며 그
             뒤로 아무도 와 보지 않았다고 말했습니다.
            □ 민새롬 장관은 “둑을 먼저 고치고 그다음에 길을 넓히겠으며, 모자라는 돈은 내년 봄에
             더 마련하겠다”고 밝혔습니다. 누리부는 가을까지 둑의 높이를 모두 다시 재고 그 결과를
             마을마다 알릴 예정입니다.
            """;

    @Test
    void breaks_within_sentences_are_spaces() {
        assertThat(LineWraps.undone(CUT))
                .hasSameSizeAs(CUT)
                .contains("둑을 어떻게  고칠지")
                .contains("내년 봄에  더 마련하겠다”고")
                .contains("말했습니다.\n□ 민새롬");
    }

    @Test
    void paragraphs_and_lists_stay_as_they_are() {
        String list = "누리부는 새 다리를 놓기로 했다고 오늘 밝혔다\n".repeat(3) + "- 첫째 다리\n- 둘째 다리\n".repeat(4);
        String paragraphs = "누리부는 새 다리를 놓는다. 다온당은 반대한다. ".repeat(12) + "\n주민들은 지켜본다.\n";

        assertThat(LineWraps.undone(list)).isEqualTo(list);
        assertThat(LineWraps.undone(paragraphs)).isEqualTo(paragraphs);
    }
}
