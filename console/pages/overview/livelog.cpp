// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/livelog.h"

#include "console/farm/farmsource.h"
#include "console/models/plaintext.h"
#include "console/widgets/logview.h"
#include "console/widgets/severitytokens.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

LiveLog::LiveLog(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_view(new LogView(&m_model))
    , m_foot(new QLabel)
{
    setAccessibleName(tr("Log"));
    m_foot->setTextFormat(Qt::PlainText);
    QFont small = m_foot->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_foot->setFont(small);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_foot);
    say(tr("Choose a build to see its log."));
}

void LiveLog::follow(const BuildId &build)
{
    if (build == m_build)
        return;
    m_build = build;
    m_feed.reset();
    m_model.clear();
    m_view->goToEnd();
    if (build.isEmpty())
        return say(tr("Choose a build to see its log."));
    say(tr("Asking for the log…"));
    m_feed.reset(m_context.source.followLog(build, nullptr));
    connect(m_feed.get(), &LogFeed::linesReceived, this, [this](const QList<api::NumberedLine> &lines) {
        m_model.append(lines);
        say(tr("%n line(s), live", nullptr, m_model.rowCount()));
    });
    connect(m_feed.get(), &LogFeed::ended, this, [this] { say(tr("%n line(s), complete", nullptr, m_model.rowCount())); });
    connect(m_feed.get(), &LogFeed::interrupted, this, [this](const Error &why, bool final) {
        const QString reason = plainText(why.message);
        //: %1 is what went wrong, as a sentence.
        say(final ? tr("No log: %1").arg(reason) : tr("Interrupted, goes on by itself: %1").arg(reason));
    });
}

void LiveLog::say(const QString &text)
{
    const QString whole = m_model.droppedLines() ? text + u" · "_s + tr("the first %1 not kept").arg(m_model.droppedLines()) : text;
    m_foot->setText(whole);
    m_foot->setAccessibleName(whole);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_foot->setPalette(quiet);
}

} // namespace freeagent::console
