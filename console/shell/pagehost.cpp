// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/pagehost.h"

#include "console/models/plaintext.h"
#include "console/shell/linktexts.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/measure.h"
#include "console/widgets/notice.h"
#include "console/widgets/staleveil.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace freeagent::console {

PageHost::PageHost(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
    , m_notice(new Notice)
    , m_strip(new ConfirmStrip)
    , m_above(new QVBoxLayout)
    , m_retry(new QPushButton(tr("Try now")))
    , m_connection(new QPushButton(tr("Connection…")))
    , m_veil(new StaleVeil(m_pages))
{
    setAccessibleName(tr("Page"));
    m_pages->setAccessibleName(tr("Page"));
    for (QPushButton *button : {m_retry, m_connection}) {
        button->setAccessibleName(button->text());
        m_notice->addButton(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_above->setContentsMargins(em(this, 0.7), em(this, 0.5), em(this, 0.7), 0);
    m_above->setSpacing(em(this, 0.4));
    m_above->addWidget(m_notice);
    m_above->addWidget(m_strip);
    layout->addLayout(m_above);
    layout->addWidget(m_pages, 1);
    connect(m_retry, &QPushButton::clicked, this, &PageHost::retryWanted);
    connect(m_connection, &QPushButton::clicked, this, &PageHost::connectionWanted);
}

void PageHost::clear()
{
    // What is open there refers to the pages.
    m_strip->reset();
    while (QWidget *page = m_pages->widget(0)) {
        m_pages->removeWidget(page);
        delete page;
    }
}

void PageHost::setAlarm(QWidget *strip)
{
    m_alarm = strip;
    m_above->insertWidget(0, strip);
}

void PageHost::addPage(Page *page) { m_pages->addWidget(page); }

void PageHost::setCurrent(int page)
{
    // A wide page must not widen the window while another one is shown.
    for (int number = 0; number < m_pages->count(); ++number) {
        const auto policy = number == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages->widget(number)->setSizePolicy(policy, policy);
    }
    m_pages->setCurrentIndex(page);
}

int PageHost::count() const { return m_pages->count(); }
Page *PageHost::page(int number) const { return qobject_cast<Page *>(m_pages->widget(number)); }
Page *PageHost::current() const { return qobject_cast<Page *>(m_pages->currentWidget()); }

void PageHost::showLink(const LinkNotice &notice, Severity severity, bool stale)
{
    const bool isSaid = m_alarm && m_alarm->isVisibleTo(this);
    m_notice->show(severity, isSaid ? QString() : plainText(notice.text), plainText(notice.fix));
    m_veil->setDrawn(stale);
}

} // namespace freeagent::console
