// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/store/connection.h"
#include "daemon/store/listselect.h"

namespace freeagent::store {

/// Reads one page of the list of builds. The total of status, outcome and platform comes from build_counts, that of a worker or a
/// period is counted on its index. A text search looks at the newest `searchDepth` builds of the filter, and at ids of any age that
/// begin with the text. Thread: the connection's, inside one snapshot.
class PageReader
{
public:
    PageReader(Connection &connection, const BuildFilter &filter, int searchDepth);
    Result<BuildPage> read();

private:
    Way chooseWay();
    qint64 total(Way way);
    BuildPage search(Way way);
    QList<Build> pageOf(std::vector<qint64> found);
    QList<Build> pageByEnd(const std::vector<qint64> &found);
    std::optional<Build> buildAt(qint64 sequence);
    qint64 count(Way way, qint64 atMost);
    void addSequences(const Select &select, std::vector<qint64> &sequences);
    QList<Build> builds(const Select &select);
    Statement &prepared(const Select &select);
    void keepError(bool succeeded);

    Connection &m_connection;
    const BuildFilter m_filter;
    const int m_searchDepth;
    std::vector<BuildCount> m_counts;
    std::optional<Error> m_error;
};

} // namespace freeagent::store
