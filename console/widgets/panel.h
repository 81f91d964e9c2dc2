// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace freeagent::console {

/// A titled sheet on the page: a head with room for controls on the right, and a body.
class Panel final : public QWidget
{
    Q_OBJECT
public:
    explicit Panel(const QString &title, QWidget *parent = nullptr);

    QHBoxLayout *head() const { return m_head; }
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace freeagent::console
