package io.claimgraph.query.rest;

import io.claimgraph.extraction.EntityType;
import io.claimgraph.extraction.Funding.Amount;
import io.claimgraph.extraction.Statement.Kind;
import io.claimgraph.graph.ReadArticle;
import java.util.List;
import java.util.stream.Stream;

/** A handful of articles of invented people and bodies. */
final class WrittenNews {
    static final WrittenArticle FACTORY = new WrittenArticle("factory", "2025-03-02", "한결소프트, 공장 인공지능 공개", """
                    한결소프트 이도윤 대표는 "인공지능을 공장에 들이는 기업이 늘고 있다"고 말했다. 이 대표는 새빛부가 \
                    국가AI컴퓨팅센터를 서둘러 지어야 한다고 주장했다. 업계 관계자는 "전기료가 걱정"이라고 전했다.""")
            .names(EntityType.COMPANY, "한결소프트")
            .names(EntityType.PERSON, "이도윤", "이 대표")
            .names(EntityType.AGENCY, "새빛부")
            .names(EntityType.POLICY, "국가AI컴퓨팅센터")
            .employs("이도윤", "한결소프트", "대표", "한결소프트 이도윤 대표")
            .says("이도윤", Kind.DIRECT, "인공지능을 공장에 들이는 기업이 늘고 있다")
            .says("이도윤", Kind.INDIRECT, "새빛부가 국가AI컴퓨팅센터를 서둘러 지어야 한다", "새빛부", "국가AI컴퓨팅센터")
            .says(null, Kind.DIRECT, "전기료가 걱정")
            .proposes("이도윤", "국가AI컴퓨팅센터", "국가AI컴퓨팅센터를 서둘러 지어야 한다");

    static final WrittenArticle CENTRE = new WrittenArticle("centre", "2025-04-10", "새빛부, 컴퓨팅센터에 3조원", """
                    새빛부는 국가AI컴퓨팅센터에 3조원을 투자하기로 했다. 정가온 새빛부 장관은 "한결소프트 같은 기업이 먼저 쓰게 \
                    하겠다"며 예산을 더 늘려야 한다고 말했다. 센터는 5천억원을 더 모았다.""")
            .names(EntityType.AGENCY, "새빛부")
            .names(EntityType.POLICY, "국가AI컴퓨팅센터")
            .names(EntityType.PERSON, "정가온")
            .names(EntityType.COMPANY, "한결소프트")
            .employs("정가온", "새빛부", "장관", "정가온 새빛부 장관")
            .says("정가온", Kind.DIRECT, "한결소프트 같은 기업이 먼저 쓰게 하겠다", "한결소프트")
            .says("정가온", Kind.MIXED, "예산을 더 늘려야 한다")
            .funds("새빛부", "국가AI컴퓨팅센터", new Amount("3조원", 3_000_000_000_000L, "KRW"), "국가AI컴퓨팅센터에 3조원을 투자하기로 했다")
            .funds(null, "국가AI컴퓨팅센터", new Amount("5천억원", 500_000_000_000L, "KRW"), "센터는 5천억원을 더 모았다");

    static final WrittenArticle MOVE = new WrittenArticle("move", "2025-06-01", "이도윤, 달빛연구회로", """
                    이도윤 달빛연구회 회장은 "이제 인공지능은 전기 문제다"라고 말했다. 이도윤 회장은 한결소프트를 떠났다.""")
            .names(EntityType.PERSON, "이도윤")
            .names(EntityType.ORGANIZATION, "달빛연구회")
            .names(EntityType.COMPANY, "한결소프트")
            .employs("이도윤", "달빛연구회", "회장", "이도윤 달빛연구회 회장")
            .says("이도윤", Kind.DIRECT, "이제 인공지능은 전기 문제다");

    static final WrittenArticle UNDATED = new WrittenArticle("undated", null, "날짜 없는 글", "달빛연구회는 AI를 두려워할 까닭이 없다고 밝혔다.")
            .names(EntityType.ORGANIZATION, "달빛연구회")
            .says("달빛연구회", Kind.INDIRECT, "AI를 두려워할 까닭이 없다");

    private WrittenNews() {}

    static List<ReadArticle> all() {
        return Stream.of(FACTORY, CENTRE, MOVE, UNDATED)
                .map(WrittenArticle::read)
                .toList();
    }
}
