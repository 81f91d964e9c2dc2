// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/buildbatch.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

BuildBatch::BuildBatch(FarmSource &source, const QByteArray &verb, const QString &path, const QJsonObject &body, QList<BuildId> builds, Finished finished, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_verb(verb)
    , m_path(path)
    , m_body(body)
    , m_waiting(std::move(builds))
    , m_finished(std::move(finished))
    , m_all(m_waiting.size())
{
}

void BuildBatch::start()
{
    next();
}

void BuildBatch::stop()
{
    m_outcome.left = int(m_waiting.size());
    m_waiting.clear();
}

void BuildBatch::next()
{
    while (m_underWay < kAtOnce && !m_waiting.isEmpty()) {
        ++m_underWay;
        const BuildId id = m_waiting.takeFirst();
        m_source.ask({.verb = m_verb, .path = m_path.arg(id.text()), .body = m_body}, this, [this, id](const Result<Answer> &answer) {
            --m_underWay;
            if (answer) {
                m_outcome.done << id;
                m_outcome.answers << answer->json.object();
            } else {
                m_outcome.refused.append({id, answer.error()});
            }
            Q_EMIT progressed(int(m_outcome.done.size() + m_outcome.refused.size()), int(m_all));
            next();
        });
    }
    if (m_underWay > 0 || !m_waiting.isEmpty())
        return;
    deleteLater();
    m_finished(m_outcome);
}

QString batchTrouble(const BuildBatch::Outcome &outcome)
{
    QStringList parts;
    if (!outcome.refused.isEmpty())
        //: Behind what was done; %1 is the reason of the first.
        parts << BuildBatch::tr("%n were refused: %1", nullptr, int(outcome.refused.size())).arg(outcome.refused.first().second.message);
    if (outcome.left > 0)
        parts << BuildBatch::tr("%n were not tried.", nullptr, outcome.left);
    return parts.join(u' ');
}

} // namespace freeagent::console
