// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace freeagent::console {

/// What a rolling update does, and to whom.
class RollingForm final : public QWidget
{
    Q_OBJECT
public:
    /// `chosen`: so many workers are chosen; 0: only all can be meant.
    explicit RollingForm(int chosen, QWidget *parent = nullptr);

    QString kind() const;
    bool onlyChosen() const;

private:
    QComboBox *m_kind;
    QComboBox *m_whom;
};

/// Whose machine it is.
class OwnerForm final : public QWidget
{
    Q_OBJECT
public:
    explicit OwnerForm(const QString &present, QWidget *parent = nullptr);

    QString owner() const;

private:
    QLineEdit *m_name;
};

} // namespace freeagent::console
