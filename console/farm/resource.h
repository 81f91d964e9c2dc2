// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmsource.h"

#include <QJsonArray>
#include <QTimer>

namespace freeagent::console {

/// What one GET answers, kept fresh for as long as somebody looks: asked for when it becomes active, again when an event of its kinds
/// is heard (at most once a second), when contact comes back, and by age. Answers that come late, after the question has changed, are
/// dropped. Old data stays when an answer is an error: say so and how old it is. GUI thread.
class Resource final : public QObject
{
    Q_OBJECT
public:
    /// `source` and `clock` must outlive this object. `kinds`: beginnings of the kinds of events after which it is asked for anew.
    Resource(FarmSource &source, const Clock &clock, QString path, QList<QByteArray> kinds = {}, QObject *parent = nullptr);

    /// Another question: the data of the one before is forgotten when the path is another one, and kept until the answer when only the
    /// query is.
    void setPath(const QString &path, const QUrlQuery &query = {});
    const QString &path() const { return m_path; }
    const QUrlQuery &query() const { return m_query; }
    /// Besides events. Zero: never.
    void refreshEvery(Millis interval);
    /// While inactive nothing is asked; what was missed is asked for at once when it becomes active.
    void setActive(bool active);
    bool isActive() const { return m_active; }
    void refresh();

    bool hasData() const { return m_asOf.has_value(); }
    const QJsonObject &data() const { return m_data; }
    /// For answers that are no JSON.
    const QByteArray &raw() const { return m_raw; }
    QJsonArray list(QLatin1String key) const;
    /// When the data came; only with hasData().
    Time asOf() const { return m_asOf.value_or(Time{}); }
    /// Of the last answer; no code when it was good.
    const Error &error() const { return m_error; }
    bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    /// New data came.
    void changed();
    /// Data, error or waiting is another one than before.
    void stateChanged();

private:
    void hear(const QByteArray &kind);
    void takeLink(const LinkState &link);
    void want();
    void take(const Result<Answer> &answer);

    FarmSource &m_source;
    const Clock &m_clock;
    QString m_path;
    QUrlQuery m_query;
    QList<QByteArray> m_kinds;
    QTimer m_soon;
    QTimer m_often;
    QJsonObject m_data;
    QByteArray m_raw;
    std::optional<Time> m_asOf;
    Error m_error;
    quint64 m_round = 0;
    bool m_active = false;
    bool m_due = true;
    bool m_waiting = false;
    bool m_again = false;
};

} // namespace freeagent::console
