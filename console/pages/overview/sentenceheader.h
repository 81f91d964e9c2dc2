// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/statesentence.h"

#include <QWidget>

class QLabel;

namespace freeagent::console {

/// The sentence of state, large, and below it what to do.
class SentenceHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit SentenceHeader(QWidget *parent = nullptr);

    void show(const StateSentence &sentence);
    const StateSentence &shown() const { return m_shown; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawShape();

    StateSentence m_shown;
    QLabel *m_shape;
    QLabel *m_text;
    QLabel *m_fix;
};

} // namespace freeagent::console
