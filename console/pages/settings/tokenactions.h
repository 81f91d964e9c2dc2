// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "console/pages/page.h"

#include <QJsonObject>

namespace freeagent::console {

class GatedAction;

/// Making, replacing and ending tokens. Asks by the strip; new secrets are told once and kept nowhere.
class TokenActions final : public QObject
{
    Q_OBJECT
public:
    TokenActions(const PageContext &context, QWidget *page);

    /// An empty one: none is chosen.
    void choose(const QJsonObject &token);
    QList<QAction *> all() const;
    QList<QAction *> ofOne() const;

Q_SIGNALS:
    void changed();
    void issued(const QString &whose, const QString &secret);
    /// The token of the secret that was told last is ended again.
    void takenBack();

private:
    using Said = std::function<void(Result<QString>)>;

    void create();
    void rotate();
    void revoke();
    void issue(const QString &path, const QJsonObject &body, const std::function<QString(const QJsonObject &token)> &done, const Said &said);
    void end(const QString &id, const QString &reason, const QString &done, const Said &said);

    PageContext m_context;
    QJsonObject m_token;
    GatedAction *m_create;
    GatedAction *m_rotate;
    GatedAction *m_revoke;
};

} // namespace freeagent::console
