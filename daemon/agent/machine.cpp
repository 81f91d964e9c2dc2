// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/machine.h"

#include "daemon/runner/processtable.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace freeagent::agent {
namespace {
constexpr int patienceMs = 10'000;
}

QString xcodeVersion(const QString &path)
{
    const QString program = QStandardPaths::findExecutable(u"xcodebuild"_s, path.split(u':', Qt::SkipEmptyParts));
    if (program.isEmpty())
        return {};
    QProcess process;
    process.start(program, {u"-version"_s});
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished(1000);
        return {};
    }
    static const QRegularExpression form(u"Xcode\\s+(\\S+)(?:\\s+Build version\\s+(\\S+))?"_s);
    const auto match = form.match(QString::fromUtf8(process.readAllStandardOutput()));
    if (!match.hasMatch())
        return {};
    return match.captured(2).isEmpty() ? match.captured(1) : QString(match.captured(1) % u" (" % match.captured(2) % u')');
}

QString figuresQuery(const Clock &clock, const QString &scratchFolder)
{
    QString query;
    const auto add = [&query](const QString &name, qint64 value) {
        if (value > 0)
            query += u'&' + name + u'=' + QString::number(value);
    };
    add(u"uptime"_s, clock.monotonic().time_since_epoch().count() / 1000); // the clock counts from the boot
    add(u"disk_free"_s, QStorageInfo(scratchFolder).bytesAvailable());
    add(u"memory_free"_s, runner::processtable::availableMemory());
    return query;
}

} // namespace freeagent::agent
