// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QSpinBox;

namespace freeagent::console {

/// The numbers of one rule, in units of people: GiB, percent, minutes. What is not touched is not sent.
class RuleEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleEditor(QWidget *parent = nullptr);

    void show(const QJsonObject &rule);
    /// Body of PUT /api/alert-rules/:id: only what is different from the rule shown.
    QJsonObject changes() const;
    /// The rule as edited, for a back-test.
    QJsonObject rule() const;
    void setReadOnly(bool readOnly);
    QDoubleSpinBox *warningField() const { return m_warning; }
    QSpinBox *holdsField() const { return m_holds; }

Q_SIGNALS:
    void edited();

private:
    QJsonValue condition(const QCheckBox *on, const QDoubleSpinBox *value, QLatin1String key) const;

    QJsonObject m_rule;
    double m_factor = 1; ///< units of the wire for one of people
    QCheckBox *m_hasWarning;
    QCheckBox *m_hasCritical;
    QDoubleSpinBox *m_warning;
    QDoubleSpinBox *m_critical;
    QSpinBox *m_holds;
    QSpinBox *m_sample;
    QCheckBox *m_enabled;
};

} // namespace freeagent::console
