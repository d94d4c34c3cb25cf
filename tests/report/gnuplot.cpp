#include <boost/test/unit_test.hpp>
#include <csignal>
#include <errors.hpp>
#include <filesystem>
#include <string>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/report/gnuplot.hpp>

#include "report/sandbox.hpp"

using namespace unroll;

BOOST_AUTO_TEST_SUITE(report_gnuplot)

void fails_with(const Sandbox& sandbox, std::string_view program, std::string_view reason) {
    const std::filesystem::path gnuplot = sandbox.gnuplot(program) / "gnuplot", picture = sandbox / "out/figure.svg";
    CHECK_ERROR(draw_with_gnuplot(gnuplot, "plot x\n", picture, "</svg>"),
                "cannot write " + picture.string() + ": " + std::string(reason));
    BOOST_TEST(sandbox.entries("out") == 0);
}

BOOST_AUTO_TEST_CASE(gnuplot_is_found_where_a_shell_finds_it) {
    const Sandbox sandbox;
    const std::string folder = sandbox.gnuplot("exit 0").string();
    {
        const Variable path("PATH", "/nowhere:" + folder + ":/usr/bin");
        BOOST_TEST(find_gnuplot() == folder + "/gnuplot");
    }
    {
        const Variable path("PATH", "/nowhere:" + (sandbox / "").string());  // holds bin, not gnuplot
        BOOST_TEST(find_gnuplot().empty());
    }
    {
        std::filesystem::permissions(folder + "/gnuplot", std::filesystem::perms::owner_read);
        const Variable path("PATH", folder);
        BOOST_TEST(find_gnuplot().empty());
    }
    {
        std::filesystem::create_directories(sandbox / "other/gnuplot");
        const Variable path("PATH", (sandbox / "other").string());
        BOOST_TEST(find_gnuplot().empty());
    }
    const Variable path("PATH", "");
    BOOST_TEST(find_gnuplot().empty());
}

BOOST_AUTO_TEST_CASE(reads_the_script_and_writes_the_picture) {
    const Sandbox sandbox;
    const std::filesystem::path gnuplot = sandbox.gnuplot("/bin/cat; echo \"$@\"; echo '</svg>'") / "gnuplot";
    draw_with_gnuplot(gnuplot, "plot 'x'\n", sandbox / "out/figure.svg", "</svg>");
    BOOST_TEST(content(sandbox / "out/figure.svg") == "plot 'x'\n-d\n</svg>\n");
    BOOST_TEST(sandbox.entries("out") == 1);
}

BOOST_AUTO_TEST_CASE(a_program_that_reads_nothing_breaks_no_pipe) {
    const Sandbox sandbox;
    const std::string long_script(10'000'000, '\n');
    draw_with_gnuplot(sandbox.gnuplot("echo '</svg>'") / "gnuplot", long_script, sandbox / "figure.svg", "</svg>");
    BOOST_TEST(content(sandbox / "figure.svg") == "</svg>\n");
}

BOOST_AUTO_TEST_CASE(its_failure_is_an_error_in_its_own_words) {
    const Sandbox sandbox;
    fails_with(sandbox, "echo '</svg>'; printf 'plot y\\n  ^\\n   line 1: undefined variable: y\\n\\n' >&2; exit 3",
               "gnuplot failed with exit code 3: line 1: undefined variable: y");
    fails_with(sandbox, "exit 1", "gnuplot failed with exit code 1");
    fails_with(sandbox, "echo '</svg>'; kill -9 $$", "gnuplot was ended by signal 9");
    fails_with(sandbox, "echo '<svg>'", "gnuplot did not finish the picture");
    fails_with(sandbox, "echo 'no space left' >&2", "gnuplot did not finish the picture: no space left");
}

BOOST_AUTO_TEST_CASE(a_program_that_cannot_run_is_an_error) {
    const Sandbox sandbox;
    CHECK_ERROR(draw_with_gnuplot(sandbox / "none", "", sandbox / "figure.svg", "</svg>"),
                "cannot write " + (sandbox / "figure.svg").string() + ": gnuplot: No such file or directory");
    BOOST_TEST(sandbox.entries() == 0);
}

BOOST_AUTO_TEST_CASE(a_program_that_ignores_its_children_still_gets_its_picture) {
    const Sandbox sandbox;
    const auto before = std::signal(SIGCHLD, SIG_IGN);
    draw_with_gnuplot(sandbox.gnuplot("echo '</svg>'") / "gnuplot", "", sandbox / "figure.svg", "</svg>");
    std::signal(SIGCHLD, before);
    BOOST_TEST(content(sandbox / "figure.svg") == "</svg>\n");
}

BOOST_AUTO_TEST_SUITE_END()
