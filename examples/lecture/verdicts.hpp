// The verdicts in the lecture's own words.
#pragma once

#include <cstddef>
#include <string_view>
#include <unroll/report/verdict.hpp>

namespace lecture {

constexpr std::string_view korean(unroll::Verdict verdict) {
    constexpr std::string_view words[] = {"실패", "억지로 성공", "깔끔한 성공"};
    return words[static_cast<std::size_t>(verdict)];
}

}  // namespace lecture
