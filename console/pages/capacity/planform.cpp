// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/capacity/planform.h"

#include "common/base/clock.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <array>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kMostBuilds = 1'000;
constexpr int kMostTyped = 20'000;
constexpr int kMostWorkers = 1'000;
constexpr std::array kSizes{50, 200, 1'000}; ///< those of the runbook
constexpr Millis kPause{300};

QLabel *named(const QString &text)
{
    auto *label = new QLabel(text);
    label->setAccessibleName(text);
    return label;
}
} // namespace

PlanForm::PlanForm(QWidget *parent)
    : QWidget(parent)
    , m_curve(new QComboBox)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_builds(new QSpinBox)
    , m_workers(new QSpinBox)
    , m_growth(new QComboBox)
{
    setAccessibleName(tr("The question"));
    m_curve->setAccessibleName(tr("When builds come"));
    m_curve->addItem(tr("as measured"), QString());
    m_curve->addItem(tr("on working days, 9 to 17"), u"workday"_s);
    m_slider->setRange(0, kMostBuilds);
    m_slider->setPageStep(50);
    m_slider->setAccessibleName(tr("Builds a day"));
    m_slider->setMinimumWidth(characters(this, 20));
    m_builds->setRange(0, kMostTyped);
    m_builds->setSpecialValueText(tr("as measured"));
    m_builds->setAccessibleName(tr("Builds a day"));
    m_workers->setRange(0, kMostWorkers);
    m_workers->setSpecialValueText(tr("as registered"));
    m_workers->setAccessibleName(tr("Workers"));
    m_growth->setAccessibleName(tr("Growth"));
    for (const double growth : {1.0, 1.25, 1.5, 2.0, 3.0})
        //: How much more comes in: a factor.
        m_growth->addItem(tr("× %1").arg(QLocale().toString(growth)), growth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{named(tr("Builds a day")), m_slider, m_builds, m_curve, m_growth, named(tr("Workers")), m_workers})
        layout->addWidget(widget);
    layout->addStretch();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &PlanForm::changed);
    const auto soon = [this] { m_soon.start(); };
    connect(m_slider, &QSlider::valueChanged, m_builds, &QSpinBox::setValue);
    connect(m_builds, &QSpinBox::valueChanged, this, [this, soon](int builds) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(builds);
        soon();
    });
    connect(m_workers, &QSpinBox::valueChanged, this, soon);
    connect(m_curve, &QComboBox::currentIndexChanged, this, soon);
    connect(m_growth, &QComboBox::currentIndexChanged, this, soon);
    auto *measured = new QAction(icon(u"undo"_s), tr("As measured"), this);
    connect(measured, &QAction::triggered, this, [this] { preset(0); });
    m_presets << measured;
    for (const int builds : kSizes) {
        auto *size = new QAction(tr("%1 a day").arg(builds), this);
        size->setToolTip(tr("A team with so many builds on a working day"));
        connect(size, &QAction::triggered, this, [this, builds] { preset(builds); });
        m_presets << size;
    }
}

void PlanForm::preset(int builds)
{
    m_curve->setCurrentIndex(builds ? 1 : 0);
    m_builds->setValue(builds);
    m_growth->setCurrentIndex(0);
    if (!builds)
        m_workers->setValue(0);
}

QUrlQuery PlanForm::query() const
{
    QUrlQuery query;
    if (m_builds->value())
        query.addQueryItem(u"buildsPerDay"_s, QString::number(m_builds->value()));
    if (m_workers->value())
        query.addQueryItem(u"workers"_s, QString::number(m_workers->value()));
    if (const double growth = m_growth->currentData().toDouble(); growth != 1)
        query.addQueryItem(u"growth"_s, QString::number(growth));
    if (const QString curve = m_curve->currentData().toString(); !curve.isEmpty())
        query.addQueryItem(u"curve"_s, curve);
    return query;
}

QString PlanForm::text() const
{
    QStringList said{m_builds->value() ? tr("%1 a day").arg(m_builds->value()) : tr("as measured"),
                     m_workers->value() ? tr("%n worker(s)", nullptr, m_workers->value()) : tr("workers as registered")};
    if (m_growth->currentIndex() > 0)
        said << m_growth->currentText();
    if (m_curve->currentIndex() > 0)
        said << m_curve->currentText();
    return said.join(u", "_s);
}

} // namespace freeagent::console
