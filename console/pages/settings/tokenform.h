// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/api/items.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace freeagent::console {

/// Whose a new token is, what it may do, on which machines, and how long.
class TokenForm final : public QWidget
{
    Q_OBJECT
public:
    explicit TokenForm(const QList<api::WorkerItem> &workers, QWidget *parent = nullptr);

    /// Body of POST /api/tokens, without the reason. Errors: "console.*", said in words.
    Result<QJsonObject> body() const;
    QLineEdit *nameField() const { return m_name; }
    QComboBox *roleBox() const { return m_role; }
    QComboBox *lengthBox() const { return m_length; }
    QListWidget *machines() const { return m_machines; }

private:
    void showRole();

    QLineEdit *m_name;
    QComboBox *m_role;
    QLabel *m_may;
    QComboBox *m_length;
    QListWidget *m_machines;
};

} // namespace freeagent::console
