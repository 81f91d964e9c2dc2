// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demolog.h"

#include <array>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Step {
    double until; ///< part of the run time at which it is over
    int lines;
    const char *first;
    const char *each;
};

constexpr std::array kSteps{
    Step{0.04, 2, "Source unpacked: 412 files, 3.1 MiB", "SHA-256 of the source is right"},
    Step{0.30, 40, "Installing packages: npm ci", "npm http fetch GET 200 packages/%1 %2ms (cache hit)"},
    Step{0.36, 4, "Running expo prebuild", "Wrote native file %1 of 4"},
    Step{0.62, 60, "\x1b[1mBundling JavaScript with Metro\x1b[0m", "Metro  transformed %1 of 60 chunks (%2 modules)"},
    Step{0.92, 70, "\x1b[1mCompiling native code\x1b[0m", "\x1b[36m[%1/70]\x1b[0m Compiling unit %2"},
    Step{0.98, 4, "Signing and packaging", "Checked signature of slice %1"},
};

QString lineOf(const Step &step, int index)
{
    if (index == 0)
        return QString::fromLatin1(step.first);
    QString text = QString::fromLatin1(step.each);
    if (text.contains("%2"_L1))
        return text.arg(index).arg(index * 37 % 211 + 3);
    return text.contains("%1"_L1) ? text.arg(index) : text;
}

void appendLine(QList<api::NumberedLine> &lines, Time at, LogLevel level, const QString &text)
{
    lines.append({lines.size() + 1, {at, level, text}});
}
} // namespace

QList<api::NumberedLine> demoLog(const DemoBuild &build, Time now)
{
    QList<api::NumberedLine> lines;
    appendLine(lines, build.item.submittedAt, LogLevel::Info, u"Build submitted"_s);
    if (!build.item.startedAt)
        return lines;
    const Time start = *build.item.startedAt;
    const Time end = build.item.completedAt.value_or(start + build.willRun);
    appendLine(lines, start, LogLevel::Info, u"Assigned to worker %1"_s.arg(build.item.workerName));
    double from = 0;
    for (const Step &step : kSteps) {
        for (int i = 0; i < step.lines; ++i) {
            const double part = from + (step.until - from) * i / step.lines;
            const Time at = start + Millis(qint64(double(build.willRun.count()) * part));
            if (at > now || at > end)
                break;
            appendLine(lines, at, LogLevel::Info, lineOf(step, i));
            if (step.lines == 60 && i == 21)
                appendLine(lines, at, LogLevel::Warn, u"\x1b[1;33mwarning:\x1b[0m expo-av is deprecated, use expo-video and expo-audio"_s);
        }
        from = step.until;
    }
    if (!build.item.isTerminal())
        return lines;
    if (build.item.outcome == Outcome::Cancelled)
        appendLine(lines, end, LogLevel::Warn, u"Build cancelled"_s);
    else if (build.item.status == BuildStatus::Failed)
        appendLine(lines, end, LogLevel::Error, build.item.errorMessage);
    else
        appendLine(lines, end, LogLevel::Info, u"Build completed successfully"_s);
    return lines;
}

} // namespace freeagent::console
