// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "console/farm/severity.h"

#include <QWidget>
#include <optional>

namespace freeagent::console {

/// A time against its target: a half circle whose mark is the target, the figure in the middle. Unknown is grey and says so.
class Gauge final : public QWidget
{
    Q_OBJECT
public:
    struct Reading {
        QString title;                ///< "Would be lost (RPO)"
        std::optional<Millis> value;
        Millis target{};
        QString note;                 ///< one line below

        friend bool operator==(const Reading &, const Reading &) = default;
    };

    explicit Gauge(QWidget *parent = nullptr);

    void show(const Reading &reading);
    const Reading &reading() const { return m_reading; }
    /// Good up to the target, a warning up to twice of it.
    Severity severity() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Reading m_reading;
};

} // namespace freeagent::console
