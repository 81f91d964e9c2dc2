// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/logfeed.h"
#include "console/models/logmodel.h"
#include "console/pages/page.h"

class QLabel;

namespace freeagent::console {

class LogView;

/// The log of one build, live, and one line below it that says how the following stands.
class LiveLog final : public QWidget
{
    Q_OBJECT
public:
    explicit LiveLog(const PageContext &context, QWidget *parent = nullptr);

    /// Nothing happens when it is followed already; empty: nothing is followed.
    void follow(const BuildId &build);
    const LogModel &model() const { return m_model; }
    LogView *view() const { return m_view; }

private:
    void say(const QString &text);

    PageContext m_context;
    LogModel m_model;
    LogView *m_view;
    QLabel *m_foot;
    BuildId m_build;
    std::unique_ptr<LogFeed> m_feed;
};

} // namespace freeagent::console
