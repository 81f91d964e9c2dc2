// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace freeagent::console {

class Pill;
struct LinkPill;

/// Which farm this is, whether it is real, and how fresh the figures are.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void showFarm(const QString &name, bool demo);
    void showLink(const LinkPill &link);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_name;
    Pill *m_demo;
    Pill *m_link;
};

} // namespace freeagent::console
