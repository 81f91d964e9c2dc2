// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/attribution/linememory.h"

#include "daemon/attribution/normalise.h"

namespace freeagent::attribution {

const Rule *LineMemory::rule(const QString &line)
{
    const auto find = [&] {
        ++m_looked;
        return ruleFor(line);
    };
    return line.size() > kLongest ? find() : m_rules.valueOf(line, find);
}

QByteArray LineMemory::cluster(const QString &heading, const QString &line)
{
    const auto find = [&] {
        ++m_looked;
        const QString kind = normalised(line);
        return clusterOf(heading.isEmpty() ? kind : QString(heading + u'\n' + kind));
    };
    if (line.size() > kLongest)
        return find();
    return m_clusters.valueOf(heading + QChar(u'\0') + line, find); // an error may have lines of its own
}

} // namespace freeagent::attribution
