// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/people/levelcard.h"

#include "console/models/jsontexts.h"
#include "console/pages/people/peopletexts.h"
#include "console/widgets/measure.h"
#include "console/widgets/pieces.h"
#include "console/widgets/severitytokens.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

LevelCard::LevelCard(QWidget *parent)
    : QFrame(parent)
    , m_level(wordsLabel())
    , m_name(wordsLabel())
    , m_reach(wordsLabel())
    , m_until(wordsLabel())
    , m_after(wordsLabel())
{
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_name->setFont(large);
    m_level->setForegroundRole(QPalette::PlaceholderText);
    m_after->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.5), em(this, 0.7), em(this, 0.5));
    layout->setSpacing(em(this, 0.15));
    for (QLabel *label : {m_level, m_name, m_reach, m_until, m_after}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addStretch();
}

void LevelCard::show(const QJsonObject &level, bool last, Time now)
{
    const QJsonObject person = level.value("person"_L1).toObject();
    m_nobody = person.isEmpty();
    //: %1 is a number: whom an alert is told to first, second...
    setWords(m_level, tr("Level %1").arg(level.value("level"_L1).toInt()));
    setWords(m_name, m_nobody ? tr("Nobody") : person.value("name"_L1).toString());
    QStringList reach{person.value("phone"_L1).toString(), person.value("email"_L1).toString(), person.value("chat"_L1).toString()};
    reach.removeAll(QString());
    if (const QString quiet = quietHoursText(person.value("quietHours"_L1)); !quiet.isEmpty())
        //: %1 is "22:00-07:00", %2 a time zone.
        reach << tr("quiet %1 %2").arg(quiet, person.value("zone"_L1).toString());
    setWords(m_reach, m_nobody ? tr("Alerts of this level reach nobody: add people to the rotation.") : reach.join(u" · "_s));
    const QJsonObject next = level.value("next"_L1).toObject();
    QString until = m_nobody ? QString() : tr("until %1").arg(timeOf(level.value("until"_L1), now));
    if (level.value("because"_L1).toString() == "override"_L1)
        until += u", "_s + tr("instead of the rotation");
    if (!next.isEmpty())
        //: %1 is a person.
        until += u", "_s + tr("then %1").arg(next.value("name"_L1).toString());
    setWords(m_until, until);
    setWords(m_after, last ? tr("The last level: it is called again until somebody has it.")
                           : tr("The next level is called after %n minute(s).", nullptr, level.value("escalateAfterMinutes"_L1).toInt()));
    setAccessibleName(m_level->text() + u": "_s + m_name->text());
    update();
}

QString LevelCard::text() const
{
    QStringList lines;
    for (const QLabel *label : {m_level, m_name, m_reach, m_until, m_after})
        lines << label->text();
    return lines.join(u'\n');
}

void LevelCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_nobody ? severityColor(Severity::Critical, palette()) : palette().color(QPalette::Mid));
    painter.setBrush(m_nobody ? severityTint(Severity::Critical, palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), em(this, 0.35), em(this, 0.35));
}

} // namespace freeagent::console
