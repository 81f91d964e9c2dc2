// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"

#include <QByteArrayMatcher>
#include <QStringList>

namespace freeagent::console {

/// What a person wants to see of the builds, as typed: `status:failed platform:ios since:24h worker:mac-2 "No certificate" shop`.
/// Everything must hold; what has no key is looked for in all texts of a build, whatever its case. Pure.
class BuildQuery
{
public:
    static BuildQuery parse(const QString &text, Time now);

    /// `folded`: foldedText() of the build.
    bool accepts(const api::BuildItem &build, const QByteArray &folded) const;
    /// What was typed and not understood, such as "since:soon"; each is looked for as a text instead.
    const QStringList &notUnderstood() const { return m_odd; }
    bool isEmpty() const { return m_statuses.isEmpty() && m_words.isEmpty() && !m_platform && !m_since && m_worker.isEmpty() && m_project.isEmpty() && !m_class && !m_priority; }

    /// All that words are looked for in: id, project, worker, error, platform and state, in small letters.
    static QByteArray foldedText(const api::BuildItem &build);

private:
    enum class Status : quint8 { Waiting, Running, Failed, Done, Cancelled };

    bool take(const QString &key, const QString &value, Time now);
    bool hasStatus(const api::BuildItem &build) const;

    QList<Status> m_statuses;
    std::optional<Platform> m_platform;
    std::optional<Time> m_since;
    std::optional<FailureClass> m_class;
    std::optional<int> m_priority;
    QString m_worker;
    QString m_project;
    QList<QByteArrayMatcher> m_words;
    QStringList m_odd;
};

} // namespace freeagent::console
