// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QSpinBox;

namespace freeagent::console {

/// How long files stay: a number for each, in words, with what is delivered.
class PolicyForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyForm(QWidget *parent = nullptr);

    void show(const QJsonObject &policy);
    void setReadOnly(bool readOnly);
    /// What is typed, whole.
    QJsonObject policy() const;
    /// What differs from what was shown; empty: nothing.
    QJsonObject changes() const;
    /// The numbers as the farm is delivered with.
    static QJsonObject delivered();
    QSpinBox *field(const QString &key) const { return m_fields.value(key); }

Q_SIGNALS:
    void edited();

private:
    QHash<QString, QSpinBox *> m_fields;
    QJsonObject m_shown;
};

} // namespace freeagent::console
