// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace freeagent::console {

/// A secret that was made just now: shown once, to be copied, and forgotten when the person says so.
class SecretBox final : public QWidget
{
    Q_OBJECT
public:
    explicit SecretBox(QWidget *parent = nullptr);

    /// `whose`: "anna (operator)".
    void show(const QString &whose, const QString &secret);
    void forget();
    QLineEdit *field() const { return m_field; }
    QPushButton *copyButton() const { return m_copy; }
    QPushButton *doneButton() const { return m_done; }

Q_SIGNALS:
    void noted(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QLineEdit *m_field;
    QPushButton *m_copy;
    QPushButton *m_done;
};

} // namespace freeagent::console
