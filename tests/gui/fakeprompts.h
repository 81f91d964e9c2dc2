// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/widgets/prompts.h"

#include <QList>

namespace freeagent::test {

/// Answers at once with what the test says, and remembers what was asked.
class FakePrompts final : public console::Prompts
{
public:
    void confirm(QWidget *, const console::Question &question, std::function<void(bool)> answer) override
    {
        asked << question;
        answer(yes);
    }
    void saveFile(QWidget *, const QString &, const QString &proposal, std::function<void(QString)> answer) override
    {
        proposals << proposal;
        answer(file);
    }

    bool yes = true;
    QString file;
    QList<console::Question> asked;
    QStringList proposals;
};

} // namespace freeagent::test
