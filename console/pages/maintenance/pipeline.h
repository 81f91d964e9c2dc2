// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;

namespace freeagent::console {

class Pill;

/// The steps of a maintenance below each other: state, how long, and what proves it.
class Pipeline final : public QWidget
{
    Q_OBJECT
public:
    explicit Pipeline(QWidget *parent = nullptr);

    /// An empty object: every step waits.
    void show(const QJsonObject &run, Time now);
    /// State and evidence of a step as shown; for tests and for copying.
    QString textOf(const QString &step) const;

private:
    struct Row {
        Pill *pill;
        QLabel *name;
        QLabel *took;
        QLabel *evidence;
    };
    QList<Row> m_rows;
};

} // namespace freeagent::console
