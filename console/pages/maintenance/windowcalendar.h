// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QDate>
#include <QJsonArray>
#include <QWidget>

namespace freeagent::console {

/// Six weeks from this one on, with the maintenance of each day, in the time of this machine. Its text is its accessible description.
class WindowCalendar final : public QWidget
{
    Q_OBJECT
public:
    explicit WindowCalendar(QWidget *parent = nullptr);

    /// Occurrences as GET /api/maintenance/next gives them. `chosen`: id of a window that stands out.
    void show(const QJsonArray &occurrences, const QString &chosen, Time now);
    /// "02:00 Monthly maintenance" of a day, one line each.
    QStringList textsOf(QDate day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Entry {
        QDate day;
        QString text;
        bool chosen;
    };
    QRect cellOf(int week, int day) const;
    QDate dayAt(QPoint point) const;
    void paintDay(QPainter &painter, QDate day, const QRect &cell) const;

    QList<Entry> m_entries;
    QDate m_first;
    QDate m_today;
};

} // namespace freeagent::console
