// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/logsaver.h"
#include "console/models/logsearch.h"
#include "console/models/logstore.h"
#include "console/widgets/logpane.h"
#include "tests/bench/console/gauge.h"

#include <QScrollBar>
#include <QTemporaryDir>

using namespace freeagent::console;
using namespace Qt::StringLiterals;

namespace freeagent::bench {

namespace {
/// Lines as a build writes them, some coloured, some errors.
bool makeLog(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray piece;
    for (int i = 0; piece.size() < 8 * 1024 * 1024; ++i)
        piece += "2026-01-05T09:00:00.000Z " + QByteArray(i % 5'000 == 4'999 ? "error" : "info") + " \x1b[36m[" + QByteArray::number(i)
            + "/9000]\x1b[0m Compiling unit " + QByteArray::number(i * 37 % 211) + " of the module ExpoModulesCore for arm64" + (i == 77 ? " needle" : "") + '\n';
    for (qint64 written = 0; written < bytes; written += piece.size())
        if (file.write(piece) != piece.size())
            return false;
    return true;
}
} // namespace

void logs(bool quick)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"build.log"_s);
    const qint64 size = quick ? 64LL * 1024 * 1024 : 1024LL * 1024 * 1024;
    if (!makeLog(path, size)) {
        std::printf("no room for a log of %lld MiB in %s\n", size / (1024 * 1024), qPrintable(dir.path()));
        return;
    }
    const double before = residentMiB();
    LogStore store;
    LogPane pane(store);
    pane.resize(900, 700);
    pane.show();
    waitFor([&] { return pane.isVisible(); });
    BlockedGauge blocked;
    QElapsedTimer timer;
    timer.start();
    (void)store.open(path);
    waitFor([&] { return store.lines() > 100; });
    pane.grab();
    print("a log of 1 GiB: first lines on the screen", double(timer.elapsed()), "ms", 1'000);
    waitFor([&] { return store.isCounted(); });
    note("  all lines counted", double(timer.elapsed()), "ms");
    note("  lines", double(store.lines()), "");
    print("  GUI thread away at the longest while counting", blocked.longest(), "ms", 50);

    LogSearch search;
    QObject::connect(&search, &LogSearch::found, &pane, [&] { pane.viewport()->update(); });
    const auto look = [&](const LogNeedle &needle, const char *what) {
        timer.start();
        bool done = false;
        const auto link = QObject::connect(&search, &LogSearch::finished, &pane, [&] { done = true; });
        search.start(path, store.bytes(), needle);
        waitFor([&] { return done; });
        QObject::disconnect(link);
        note(what, double(timer.elapsed()), "ms");
        print("  GUI thread away at the longest meanwhile", blocked.longest(), "ms", 50);
    };
    look({u"needle"_s, false, false}, "search for a word, few matches");
    look({{}, false, true}, "search for errors");
    look({u"unit 1[0-9]7 of"_s, true, false}, "search for an expression");

    for (const bool wrap : {false, true}) {
        pane.setLook({.wrap = wrap});
        double longest = 0;
        double sum = 0;
        for (int i = 0; i < 200; ++i) {
            pane.verticalScrollBar()->setValue(int(qint64(pane.verticalScrollBar()->maximum()) * i / 200 + i));
            const double frame = millisOf([&] { pane.viewport()->grab(); });
            longest = std::max(longest, frame);
            sum += frame;
        }
        print(wrap ? "frame anywhere in the log, wrapped, mean of 200" : "frame anywhere in the log, mean of 200", sum / 200, "ms", 16.7);
        print(wrap ? "frame anywhere in the log, wrapped, the slowest of 200" : "frame anywhere in the log, the slowest of 200", longest, "ms", 50);
    }
    blocked.longest();
    bool saved = false;
    timer.start();
    saveLog({.source = path, .bytes = store.bytes(), .lines = search.matches()}, dir.filePath(u"some.log"_s), &pane, [&](const Result<qint64> &) { saved = true; });
    waitFor([&] { return saved; });
    note("matching lines saved", double(timer.elapsed()), "ms");
    print("  GUI thread away at the longest meanwhile", blocked.longest(), "ms", 50);
    print("resident memory, all of the process", residentMiB(), "MiB", 300);
    note("  of it for the log", residentMiB() - before, "MiB");
}

} // namespace freeagent::bench
