// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/widgets/prompts.h"

namespace freeagent::console {

/// Asks with the boxes of the desktop.
class QtPrompts final : public Prompts
{
public:
    void confirm(QWidget *over, const Question &question, std::function<void(bool)> answer) override;
    void saveFile(QWidget *over, const QString &title, const QString &proposal, std::function<void(QString)> answer) override;
};

} // namespace freeagent::console
