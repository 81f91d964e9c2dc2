// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/resourceline.h"

#include "console/farm/spokentime.h"
#include "console/models/plaintext.h"
#include "console/widgets/severitytokens.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace freeagent::console {

AgeLabel::AgeLabel(const Resource &resource, const Clock &clock, QWidget *parent)
    : QLabel(parent)
    , m_resource(resource)
    , m_clock(clock)
{
    setTextFormat(Qt::PlainText);
    connect(&resource, &Resource::stateChanged, this, &AgeLabel::refresh);
    connect(&m_tick, &QTimer::timeout, this, &AgeLabel::refresh);
    m_tick.start(5'000);
    refresh();
}

void AgeLabel::refresh()
{
    QString text = m_resource.isWaiting() ? tr("asking…") : QString();
    if (m_resource.hasData()) {
        const Millis age = m_clock.now() - m_resource.asOf();
        //: %1 is a time of day; %2 a duration.
        text = age < Millis(90'000) ? tr("as of %1").arg(logTime(m_resource.asOf()))
                                    : tr("as of %1, %2 old").arg(spokenTime(m_resource.asOf(), m_clock.now()), spokenDuration(age));
    }
    setText(text);
    setAccessibleName(text.isEmpty() ? tr("Age of the figures") : text);
    QPalette quiet = parentWidget() ? parentWidget()->palette() : palette();
    quiet.setColor(QPalette::WindowText, quietText(quiet));
    setPalette(quiet);
}

ResourceNotice::ResourceNotice(Resource &resource, const Clock &clock, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_resource(resource)
    , m_clock(clock)
    , m_what(what)
    , m_notice(new Notice)
{
    //: %1 is what cannot be read, such as "The alerts".
    setAccessibleName(tr("State of: %1").arg(what));
    auto *again = new QPushButton(tr("Try again"));
    again->setAccessibleName(again->text());
    m_notice->addButton(again);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    connect(again, &QPushButton::clicked, &resource, &Resource::refresh);
    connect(&resource, &Resource::stateChanged, this, &ResourceNotice::refresh);
    refresh();
}

void ResourceNotice::refresh()
{
    const Error &error = m_resource.error();
    // Without contact the frame says it for all pages.
    const bool silent = error.code.isEmpty() || error.code.startsWith("net.");
    QString text;
    if (!silent) {
        //: %1 is what cannot be read, such as "The alerts"; %2 is a sentence that says why.
        text = tr("%1 cannot be read: %2").arg(m_what, error.message);
        if (m_resource.hasData())
            text += u' ' + tr("What is shown is from %1.").arg(spokenTime(m_resource.asOf(), m_clock.now()));
    }
    m_notice->show(Severity::Warning, plainText(text), plainText(silent ? QString() : error.fix));
    setVisible(!silent);
}

} // namespace freeagent::console
