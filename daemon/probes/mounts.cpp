// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/mounts.h"

#include <QList>

namespace freeagent::probes {

namespace {
/// Space, tab, line feed and backslash are written as \040 and so on.
QByteArray unescaped(const QByteArray &text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isOctal = false;
        const int code = text[i] == '\\' ? text.mid(i + 1, 3).toInt(&isOctal, 8) : 0;
        plain += isOctal ? char(code) : text[i];
        i += isOctal ? 3 : 0;
    }
    return plain;
}

std::optional<Mount> mountFrom(const QByteArray &line)
{
    const QList<QByteArray> fields = line.split(' ');
    const qsizetype dash = fields.indexOf("-");
    if (dash < 6 || fields.size() < dash + 4)
        return std::nullopt;
    return Mount{fields[2], unescaped(fields[4]), fields[5] + ',' + fields[dash + 3], fields[dash + 1], unescaped(fields[dash + 2])};
}

bool isAbove(const QByteArray &point, const QByteArray &path)
{
    return point == "/" || path == point || path.startsWith(QByteArray(point + '/'));
}
} // namespace

std::optional<Mount> mountOf(const QByteArray &mountinfo, const QByteArray &path)
{
    std::optional<Mount> best;
    for (const QByteArray &line : mountinfo.split('\n')) {
        auto mount = mountFrom(line);
        if (mount && isAbove(mount->point, path) && (!best || mount->point.size() >= best->point.size()))
            best = std::move(mount);
    }
    return best;
}

} // namespace freeagent::probes
