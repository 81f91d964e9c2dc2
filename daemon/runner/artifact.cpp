// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/artifact.h"

#include "daemon/runner/zipfolder.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace freeagent::runner {
namespace {

bool isPattern(const QString &name) { return name.contains(u'*') || name.contains(u'?'); }

Result<QString> matched(const QString &place)
{
    const QFileInfo pattern(place);
    const QDir folder = pattern.dir();
    const QStringList names
        = folder.entryList({pattern.fileName()}, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (names.isEmpty())
        return failure("artifact.missing", u"The build ended without an error, but nothing matches %1."_s.arg(place),
                       u"See the log for where the command wrote its result, and set the runner's artifact to it."_s);
    if (names.size() > 1)
        return failure(
            "artifact.ambiguous",
            u"The build left %1 files that match %2: %3."_s.arg(names.size()).arg(place, names.mid(0, 5).join(u", ")),
            u"Make the runner's artifact pattern narrower."_s);
    return folder.filePath(names.first());
}

} // namespace

Result<QString> locateArtifact(const QString &place, const QString &scratch, const QString &packed,
                               const std::atomic_bool *stop)
{
    QString path = place;
    if (isPattern(QFileInfo(place).fileName())) {
        auto found = matched(place);
        if (!found)
            return found;
        path = *found;
    }
    const QFileInfo real(QFileInfo(path).canonicalFilePath());
    if (!real.exists())
        return failure("artifact.missing",
                       u"The build ended without an error, but its result %1 does not exist."_s.arg(path),
                       u"The runner's command must write it; see the log for what it did."_s);
    if (!real.filePath().startsWith(QFileInfo(scratch).canonicalFilePath() + u'/'))
        return failure("artifact.outside",
                       u"The build's result is a link to something outside of the build; it was not taken."_s);
    if (real.isDir()) {
        if (auto size = zipFolder(real.filePath(), packed, stop); !size)
            return tl::unexpected(size.error());
        return packed;
    }
    if (real.isFile() && real.size() > 0)
        return real.filePath();
    return failure("artifact.missing", u"The build's result %1 is not a file, or an empty one."_s.arg(path));
}

} // namespace freeagent::runner
