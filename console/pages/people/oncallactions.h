// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "console/pages/page.h"
#include "console/pages/people/oncallforms.h"

namespace freeagent::console {

class GatedAction;

/// Taking the call, standing in for somebody and swapping shifts; each with a way back.
class OnCallActions final : public QObject
{
    Q_OBJECT
public:
    OnCallActions(const PageContext &context, QWidget *page);

    /// Who can be named.
    void setChoice(const OnCallChoice &choice);
    /// The overrides as the rota lists them, for the way back.
    void setOverrides(const QJsonArray &overrides) { m_overrides = overrides; }
    /// Nothing: none is chosen.
    void choose(const std::optional<RotaTurn> &turn);
    QList<QAction *> actions() const;

Q_SIGNALS:
    /// The rota is another one.
    void changed();

private:
    using Said = std::function<void(Result<QString>)>;
    void update();
    void take();
    void standIn();
    void swap();
    void end();
    /// POST that makes overrides; `ids` gets theirs.
    void make(const QString &path, const QJsonObject &body, const QString &reason, const QString &done, const std::shared_ptr<QStringList> &ids, const Said &said);
    void remove(QStringList ids, const QString &done, const Said &said);
    QString nameOf(const QString &person) const;

    PageContext m_context;
    OnCallChoice m_choice;
    QJsonArray m_overrides;
    std::optional<RotaTurn> m_turn;
    GatedAction *m_take;
    GatedAction *m_standIn;
    GatedAction *m_swap;
    GatedAction *m_end;
};

} // namespace freeagent::console
