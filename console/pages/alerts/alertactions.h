// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"
#include "console/widgets/gatedaction.h"

#include <QJsonObject>

namespace freeagent::console {

/// What one can do about the chosen alert; asked in the strip, each with a way back.
class AlertActions final : public QObject
{
    Q_OBJECT
public:
    AlertActions(const PageContext &context, QWidget *page);

    /// An empty object: none.
    void choose(const QJsonObject &alert);
    void setRules(const QStringList &rules) { m_rules = rules; }
    QList<QAction *> actions() const { return {m_ack, m_unack, m_silence, m_copy}; }
    QAction *silenceAction() const { return m_silence; }
    /// What an alert recommends: leads to the page, or copies the command.
    void follow(const QJsonObject &alert);
    /// Ends a silence; the undo makes the same one again.
    void endSilence(const QJsonObject &silence);
    /// For something that no alert is about yet.
    void silenceAnything();

Q_SIGNALS:
    void noted(const QString &text);
    void linkWanted(const QString &link);

private:
    void update();
    void acknowledge();
    void unacknowledge();
    void silence(const QJsonObject &alert);
    void copy();
    void post(const QString &path, const QJsonObject &body, const QString &done, const std::function<void(Result<QString>)> &said);

    PageContext m_context;
    QWidget *m_page;
    QJsonObject m_alert;
    QStringList m_rules;
    GatedAction *m_ack;
    GatedAction *m_unack;
    GatedAction *m_silence;
    GatedAction *m_copy;
};

} // namespace freeagent::console
