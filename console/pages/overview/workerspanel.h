// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace freeagent::console {

class WorkersModel;

/// The table of workers.
class WorkersPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkersPanel(WorkersModel &model, QWidget *parent = nullptr);
};

} // namespace freeagent::console
