// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/alerts/ruleeditor.h"

#include "console/widgets/measure.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr double kGiB = 1024.0 * 1024 * 1024;

/// "above", "below" or "atLeast": how the rule compares.
QString wayOf(const QJsonObject &condition, const QJsonObject &other)
{
    const QJsonObject &known = condition.isEmpty() ? other : condition;
    return known.isEmpty() ? u"above"_s : known.keys().first();
}
} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_hasWarning(new QCheckBox(tr("Warning")))
    , m_hasCritical(new QCheckBox(tr("Critical")))
    , m_warning(new QDoubleSpinBox)
    , m_critical(new QDoubleSpinBox)
    , m_holds(new QSpinBox)
    , m_sample(new QSpinBox)
    , m_enabled(new QCheckBox(tr("Watched")))
{
    setAccessibleName(tr("Numbers of the rule"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    int row = 0;
    const auto add = [&](QWidget *name, QWidget *field, const QString &spoken) {
        field->setAccessibleName(spoken);
        name->setAccessibleName(spoken);
        grid->addWidget(name, row, 0);
        grid->addWidget(field, row++, 1);
    };
    add(m_hasWarning, m_warning, tr("Warning"));
    add(m_hasCritical, m_critical, tr("Critical"));
    add(new QLabel(tr("Holds for")), m_holds, tr("Holds for"));
    add(new QLabel(tr("Least number of cases")), m_sample, tr("Least number of cases"));
    grid->addWidget(m_enabled, row, 0, 1, 2);
    m_enabled->setAccessibleName(m_enabled->text());
    grid->setColumnStretch(2, 1);
    for (QDoubleSpinBox *field : {m_warning, m_critical}) {
        field->setRange(0, 1e9);
        field->setDecimals(1);
        field->setMinimumWidth(characters(this, 18));
        connect(field, &QDoubleSpinBox::valueChanged, this, &RuleEditor::edited);
    }
    m_holds->setRange(0, 7 * 86'400);
    //: Unit behind a number of seconds.
    m_holds->setSuffix(tr(" s"));
    m_holds->setSingleStep(30);
    m_sample->setRange(0, 10'000);
    for (QSpinBox *field : {m_holds, m_sample})
        connect(field, &QSpinBox::valueChanged, this, &RuleEditor::edited);
    for (QCheckBox *box : {m_hasWarning, m_hasCritical, m_enabled})
        connect(box, &QCheckBox::toggled, this, &RuleEditor::edited);
    connect(m_hasWarning, &QCheckBox::toggled, m_warning, &QWidget::setEnabled);
    connect(m_hasCritical, &QCheckBox::toggled, m_critical, &QWidget::setEnabled);
}

void RuleEditor::show(const QJsonObject &rule)
{
    const QSignalBlocker quiet(this);
    m_rule = rule;
    const QString unit = rule.value("unit"_L1).toString();
    m_factor = unit == "bytes"_L1 ? kGiB : unit == "ratio"_L1 ? 0.01 : 1;
    const QString suffix = unit == "bytes"_L1 ? u" GiB"_s : unit == "ratio"_L1 ? u" %"_s : unit.isEmpty() || unit == "level"_L1 ? QString() : u' ' + unit;
    const auto fill = [&](QCheckBox *on, QDoubleSpinBox *field, const QJsonObject &condition) {
        on->setChecked(!condition.isEmpty());
        field->setEnabled(!condition.isEmpty());
        field->setSuffix(suffix);
        field->setValue(condition.isEmpty() ? 0 : condition.begin()->toDouble() / m_factor);
    };
    fill(m_hasWarning, m_warning, rule.value("warning"_L1).toObject());
    fill(m_hasCritical, m_critical, rule.value("critical"_L1).toObject());
    m_holds->setValue(rule.value("forSeconds"_L1).toInt());
    m_sample->setValue(rule.value("minimumSample"_L1).toInt());
    m_enabled->setChecked(rule.value("enabled"_L1).toBool(true));
}

QJsonValue RuleEditor::condition(const QCheckBox *on, const QDoubleSpinBox *value, QLatin1String key) const
{
    if (!on->isChecked())
        return false;
    const QJsonObject before = m_rule.value(key).toObject();
    // What the field cannot show to the last digit stays as it was.
    if (!before.isEmpty() && std::abs(before.begin()->toDouble() / m_factor - value->value()) < 0.05)
        return before;
    return QJsonObject{{wayOf(before, m_rule.value(key == "warning"_L1 ? "critical"_L1 : "warning"_L1).toObject()), value->value() * m_factor}};
}

QJsonObject RuleEditor::changes() const
{
    QJsonObject changed;
    const auto put = [&](QLatin1String key, const QJsonValue &value) {
        const QJsonValue before = m_rule.value(key);
        if (value != before && !(value == QJsonValue(false) && before.isNull()))
            changed.insert(key, value);
    };
    put("warning"_L1, condition(m_hasWarning, m_warning, "warning"_L1));
    put("critical"_L1, condition(m_hasCritical, m_critical, "critical"_L1));
    put("forSeconds"_L1, m_holds->value());
    put("minimumSample"_L1, m_sample->value());
    put("enabled"_L1, m_enabled->isChecked());
    return changed;
}

QJsonObject RuleEditor::rule() const
{
    QJsonObject all = m_rule;
    const QJsonObject changed = changes();
    for (auto it = changed.begin(); it != changed.end(); ++it)
        all.insert(it.key(), *it == QJsonValue(false) && it.key() != "enabled"_L1 ? QJsonValue(QJsonValue::Null) : *it);
    return all;
}

void RuleEditor::setReadOnly(bool readOnly) { setEnabled(!readOnly); }

} // namespace freeagent::console
