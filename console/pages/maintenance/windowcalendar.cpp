// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/maintenance/windowcalendar.h"

#include "console/models/jsontexts.h"
#include "console/models/plaintext.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QJsonObject>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kWeeks = 6;
constexpr int kDays = 7;
} // namespace

WindowCalendar::WindowCalendar(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Calendar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WindowCalendar::show(const QJsonArray &occurrences, const QString &chosen, Time now)
{
    m_today = QDateTime::fromMSecsSinceEpoch(toMs(now)).date();
    const int begins = int(QLocale().firstDayOfWeek());
    m_first = m_today.addDays(-((m_today.dayOfWeek() - begins + kDays) % kDays));
    m_entries.clear();
    QStringList spoken;
    for (const QJsonValue &value : occurrences) {
        const auto start = jsonTime(value["startAt"_L1]);
        if (!start)
            continue;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(*start));
        const QString text = local.time().toString(u"HH:mm"_s) + u' ' + plainText(value["name"_L1].toString());
        m_entries.append({local.date(), text, value["windowId"_L1].toString() == chosen});
        spoken << QLocale().toString(local.date(), QLocale::LongFormat) + u", "_s + text;
    }
    setAccessibleDescription(spoken.join(u"; "_s));
    update();
}

QStringList WindowCalendar::textsOf(QDate day) const
{
    QStringList texts;
    for (const Entry &entry : m_entries)
        if (entry.day == day)
            texts << entry.text;
    return texts;
}

QSize WindowCalendar::sizeHint() const { return {em(this, 26), em(this, 16)}; }
QSize WindowCalendar::minimumSizeHint() const { return {em(this, 18), em(this, 12)}; }

QRect WindowCalendar::cellOf(int week, int day) const
{
    const int head = em(this, 1.4);
    const int left = width() * day / kDays;
    const int top = head + (height() - head) * week / kWeeks;
    const int column = layoutDirection() == Qt::RightToLeft ? width() - width() * (day + 1) / kDays : left;
    return {column, top, width() * (day + 1) / kDays - left, head + (height() - head) * (week + 1) / kWeeks - top};
}

QDate WindowCalendar::dayAt(QPoint point) const
{
    for (int week = 0; week < kWeeks; ++week)
        for (int day = 0; day < kDays; ++day)
            if (cellOf(week, day).contains(point))
                return m_first.addDays(week * kDays + day);
    return {};
}

void WindowCalendar::paintDay(QPainter &painter, QDate day, const QRect &cell) const
{
    const int line = fontMetrics().height();
    const QRect inside = cell.adjusted(em(this, 0.25), em(this, 0.15), -em(this, 0.25), -em(this, 0.1));
    painter.setPen(blend(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.15));
    painter.drawRect(cell.adjusted(0, 0, -1, -1));
    if (day == m_today)
        painter.fillRect(cell.adjusted(1, 1, -2, -2), severityTint(Severity::Busy, palette()));
    painter.setPen(day < m_today ? quietText(palette()) : palette().color(QPalette::Text));
    const QString number = day.day() == 1 || day == m_first ? QLocale().toString(day, u"d MMM"_s) : QLocale().toString(day.day());
    painter.drawText(inside, Qt::AlignTop | Qt::AlignLeft, number);
    int top = inside.top() + line;
    for (const Entry &entry : m_entries) {
        if (entry.day != day || top + line > cell.bottom() + 1)
            continue;
        const QRect bar(inside.left(), top, inside.width(), line);
        const Severity severity = entry.chosen ? Severity::Waiting : Severity::Busy;
        painter.fillRect(bar, severityTint(severity, palette()));
        painter.fillRect(QRect(bar.left(), bar.top(), std::max(1, em(this, 0.15)), bar.height()), severityColor(severity, palette()));
        painter.setPen(severityColor(severity, palette()));
        painter.drawText(bar.adjusted(em(this, 0.3), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(entry.text, Qt::ElideRight, bar.width() - em(this, 0.3)));
        top += line + em(this, 0.1);
    }
}

void WindowCalendar::paintEvent(QPaintEvent *)
{
    if (!m_first.isValid())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    for (int day = 0; day < kDays; ++day) {
        QRect head = cellOf(0, day);
        head.setBottom(head.top());
        head.setTop(0);
        painter.setPen(quietText(palette()));
        painter.drawText(head, Qt::AlignCenter, QLocale().dayName(m_first.addDays(day).dayOfWeek(), QLocale::ShortFormat));
    }
    for (int week = 0; week < kWeeks; ++week)
        for (int day = 0; day < kDays; ++day)
            paintDay(painter, m_first.addDays(week * kDays + day), cellOf(week, day));
}

bool WindowCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), textsOf(dayAt(help->pos())).join(u'\n').toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace freeagent::console
