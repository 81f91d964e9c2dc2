// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

class QLineEdit;

namespace freeagent::console {

/// Lines to fill in, two beside each other.
class FieldsForm final : public QWidget
{
    Q_OBJECT
public:
    struct Field {
        QString key;
        QString title;
        QString value;
        QString example{}; ///< shown while it is empty
    };

    FieldsForm(const QString &name, const QList<Field> &fields, QWidget *parent = nullptr);

    QString value(const QString &key) const;
    QLineEdit *field(const QString &key) const { return m_fields.value(key); }

private:
    QHash<QString, QLineEdit *> m_fields;
};

} // namespace freeagent::console
