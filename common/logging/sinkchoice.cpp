// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/logging/sinkchoice.h"

#include "common/logging/linesink.h"
#ifdef FREEAGENT_JOURNAL
#include "common/logging/journalsink.h"
#endif

#include <sys/stat.h>
#include <unistd.h>

namespace freeagent::logging {

namespace {
bool leadsToJournal(const Surroundings &s) { return !s.journalStream.isEmpty() && s.journalStream == s.errorStream; }
} // namespace

QStringList formatWords()
{
    return {QStringLiteral("auto"), QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("journal")};
}

std::optional<Format> formatFrom(QStringView text)
{
    const qsizetype index = formatWords().indexOf(text.toString());
    return index < 0 ? std::nullopt : std::optional(Format(index));
}

Surroundings presentSurroundings()
{
    Surroundings s;
    s.journalStream = qgetenv("JOURNAL_STREAM");
    struct stat info {};
    if (::fstat(STDERR_FILENO, &info) == 0)
        s.errorStream = QByteArray::number(quint64(info.st_dev)) + ':' + QByteArray::number(quint64(info.st_ino));
    s.terminal = ::isatty(STDERR_FILENO);
    s.noColour = !qEnvironmentVariableIsEmpty("NO_COLOR") || qgetenv("TERM") == "dumb";
    return s;
}

Format chosenFormat(Format wanted, const Surroundings &surroundings)
{
    if (wanted == Format::Auto)
        wanted = leadsToJournal(surroundings) ? Format::Journal : Format::Text;
#ifndef FREEAGENT_JOURNAL
    if (wanted == Format::Journal)
        return Format::Text;
#endif
    return wanted;
}

std::unique_ptr<Sink> sinkFor(Format wanted, const Surroundings &surroundings)
{
    const Format format = chosenFormat(wanted, surroundings);
#ifdef FREEAGENT_JOURNAL
    if (format == Format::Journal)
        return std::make_unique<JournalSink>();
#endif
    const TextStyle style{surroundings.terminal && !surroundings.noColour, leadsToJournal(surroundings)};
    return std::make_unique<LineSink>(STDERR_FILENO, format == Format::Json ? LineSink::Form::Json : LineSink::Form::Text, style);
}

} // namespace freeagent::logging
