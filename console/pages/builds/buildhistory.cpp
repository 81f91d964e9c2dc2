// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/buildhistory.h"

#include "common/api/decode.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace freeagent::console {

BuildHistory::BuildHistory(FarmSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
}

void BuildHistory::begin()
{
    m_wanted = std::max(m_wanted, kFirst);
    next();
}

void BuildHistory::loadAll()
{
    m_wanted = std::numeric_limits<int>::max();
    next();
}

void BuildHistory::renew()
{
    m_cursor.clear();
    m_loaded = 0;
    m_complete = false;
    begin();
}

void BuildHistory::stop()
{
    m_wanted = 0;
}

void BuildHistory::next()
{
    if (m_loading || m_complete || m_loaded >= m_wanted)
        return;
    m_loading = true;
    QUrlQuery query{{u"limit"_s, QString::number(kPage)}, {u"format"_s, u"object"_s}};
    if (!m_cursor.isEmpty())
        query.addQueryItem(u"cursor"_s, m_cursor);
    else if (m_loaded > 0)
        query.addQueryItem(u"offset"_s, QString::number(m_loaded));
    m_source.ask({.path = u"/api/builds"_s, .query = query}, this, [this](const Result<Answer> &answer) { take(answer); });
    Q_EMIT progressed();
}

void BuildHistory::take(const Result<Answer> &answer)
{
    m_loading = false;
    if (!answer) {
        m_wanted = 0;
        Q_EMIT failed(answer.error());
        Q_EMIT progressed();
        return;
    }
    const QJsonObject page = answer->json.object();
    const qsizetype read = page.value("builds"_L1).toArray().size();
    m_cursor = page.value("cursor"_L1).toString();
    m_total = page.value("total"_L1).toInt(-1);
    m_loaded += int(read);
    m_complete = read < kPage;
    Q_EMIT received(api::decodeBuildList(page));
    Q_EMIT progressed();
    next();
}

} // namespace freeagent::console
