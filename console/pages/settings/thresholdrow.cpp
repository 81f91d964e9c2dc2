// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/settings/thresholdrow.h"

#include "console/models/jsontexts.h"
#include "console/models/plaintext.h"
#include "console/models/ruletexts.h"
#include "console/pages/settings/thresholdfield.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/pieces.h"
#include "console/widgets/pill.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
enum Column { Title, Warning, Critical, Holds, Usual, Mark, Reset };

QString usualText(const QJsonObject &rule)
{
    const QJsonObject usual = rule.value("default"_L1).toObject();
    if (usual.isEmpty())
        return ThresholdRow::tr("Made by somebody");
    const QString unit = rule.value("unit"_L1).toString();
    QStringList parts;
    for (const auto key : {"warning"_L1, "critical"_L1})
        parts << conditionText(usual.value(key), unit);
    const int holds = usual.value("forSeconds"_L1).toInt();
    //: A length of time that a condition has to hold.
    parts << (holds ? ThresholdRow::tr("for %1").arg(secondsOf(holds)) : ThresholdRow::tr("at once"));
    return parts.join(u" · "_s);
}
} // namespace

ThresholdRow::ThresholdRow(QGridLayout *grid, int line, const QJsonObject &rule, QObject *parent)
    : QObject(parent)
    , m_rule(rule)
    , m_title(wordsLabel())
    //: %1 is the name of a rule.
    , m_warning(new ThresholdField(tr("%1: warning").arg(title())))
    //: %1 is the name of a rule.
    , m_critical(new ThresholdField(tr("%1: critical").arg(title())))
    //: %1 is the name of a rule.
    , m_holds(new ThresholdField(tr("%1: how long it has to hold").arg(title())))
    , m_usual(wordsLabel())
    , m_mark(new Pill)
    , m_reset(new QToolButton)
    , m_verdict(wordsLabel())
{
    m_reset->setIcon(icon(u"undo"_s));
    m_reset->setAutoRaise(true);
    //: %1 is the name of a rule.
    m_reset->setAccessibleName(tr("%1: back to default").arg(title()));
    const QList<QWidget *> cells = widgets();
    for (int column = Title; column <= Reset; ++column)
        grid->addWidget(cells[column], line, column, column == Mark || column == Reset ? Qt::AlignVCenter | Qt::AlignLeft : Qt::AlignVCenter);
    grid->addWidget(m_verdict, line + 1, Warning, 1, Reset - Warning + 1);
    m_verdict->hide();
    for (ThresholdField *field : {m_warning, m_critical, m_holds})
        connect(field, &QDoubleSpinBox::valueChanged, this, [this] {
            if (m_filling)
                return;
            showMark();
            Q_EMIT edited();
        });
    connect(m_reset, &QToolButton::clicked, this, &ThresholdRow::resetWanted);
    fill();
}

void ThresholdRow::addTitles(QGridLayout *grid)
{
    const QList<std::pair<int, QString>> titles{{Title, tr("Rule")}, {Warning, tr("Warning")}, {Critical, tr("Critical")}, {Holds, tr("Holds for")}, {Usual, tr("As delivered")}};
    for (const auto &[column, text] : titles) {
        auto *label = new QLabel(text);
        QFont font = label->font();
        font.setBold(true);
        label->setFont(font);
        grid->addWidget(label, 0, column);
    }
    grid->setColumnStretch(Title, 3);
    grid->setColumnStretch(Usual, 3);
}

QList<QWidget *> ThresholdRow::widgets() const { return {m_title, m_warning, m_critical, m_holds, m_usual, m_mark, m_reset}; }
QString ThresholdRow::title() const { return plainText(m_rule.value("title"_L1).toString()); }

void ThresholdRow::show(const QJsonObject &rule)
{
    const bool isTyped = !changes().isEmpty();
    m_rule = rule;
    if (!isTyped)
        fill();
    showMark();
}

void ThresholdRow::fill()
{
    m_filling = true;
    const QString unit = m_rule.value("unit"_L1).toString();
    m_warning->show(m_rule.value("warning"_L1), unit);
    m_critical->show(m_rule.value("critical"_L1), unit);
    m_holds->showSeconds(m_rule.value("forSeconds"_L1).toInt());
    m_filling = false;
    setWords(m_title, title());
    setWords(m_usual, usualText(m_rule));
    say({});
    showMark();
    allow(m_whyNot);
}

void ThresholdRow::showMark()
{
    const bool isDefault = m_rule.value("isDefault"_L1).toBool();
    const QString by = plainText(m_rule.value("changedBy"_L1).toString());
    if (!changes().isEmpty())
        m_mark->show(Severity::Waiting, tr("not saved"));
    else if (!m_rule.value("enabled"_L1).toBool(true))
        m_mark->show(Severity::Warning, tr("not watched"));
    else if (!isDefault)
        m_mark->show(Severity::Busy, tr("changed"));
    else
        m_mark->show(Severity::Neutral, tr("as delivered"));
    //: %1 is a person.
    m_mark->setToolTip(isDefault || by.isEmpty() ? QString() : tr("Changed by %1").arg(by));
    m_mark->setVisible(m_visible && (!isDefault || !changes().isEmpty() || !m_rule.value("enabled"_L1).toBool(true)));
    const bool canReset = !isDefault && !m_rule.value("default"_L1).isNull();
    m_reset->setEnabled(canReset && m_whyNot.isEmpty());
    m_reset->setToolTip(!m_whyNot.isEmpty() ? m_whyNot : canReset ? tr("Back to default; can be taken back") : tr("It is as delivered."));
    m_reset->setVisible(m_visible && canReset);
}

QJsonObject ThresholdRow::changes() const
{
    QJsonObject changed;
    if (m_warning->isChanged())
        changed.insert(u"warning"_s, m_warning->condition());
    if (m_critical->isChanged())
        changed.insert(u"critical"_s, m_critical->condition());
    if (m_holds->isChanged())
        changed.insert(u"forSeconds"_s, m_holds->seconds());
    return changed;
}

QJsonObject ThresholdRow::typed() const
{
    QJsonObject all = m_rule;
    const QJsonObject changed = changes();
    for (auto it = changed.begin(); it != changed.end(); ++it)
        all.insert(it.key(), *it);
    return all;
}

void ThresholdRow::discard() { fill(); }

void ThresholdRow::settle()
{
    m_rule = typed();
    fill();
}

void ThresholdRow::filter(const QStringList &words)
{
    const QString all = title() + u' ' + m_rule.value("id"_L1).toString();
    m_visible = std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
    for (QWidget *widget : widgets())
        widget->setVisible(m_visible);
    m_verdict->setVisible(m_visible && !m_verdict->text().isEmpty());
    showMark();
}

void ThresholdRow::say(const QString &text)
{
    setWords(m_verdict, text);
    m_verdict->setVisible(m_visible && !text.isEmpty());
}

QString ThresholdRow::said() const { return m_verdict->text(); }

void ThresholdRow::allow(const QString &whyNot)
{
    m_whyNot = whyNot;
    for (ThresholdField *field : {m_warning, m_critical, m_holds}) {
        field->setReadOnly(!whyNot.isEmpty());
        field->setButtonSymbols(whyNot.isEmpty() ? QAbstractSpinBox::UpDownArrows : QAbstractSpinBox::NoButtons);
        field->setToolTip(whyNot);
    }
    showMark();
}

} // namespace freeagent::console
