// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmsource.h"

namespace freeagent::console {

/// Reads builds of the past, page by page, newest first: first as many as one usually looks at, all of them when asked. One request at
/// a time; a failed one is tried again with the next wish. GUI thread.
class BuildHistory final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kPage = 1'000;
    static constexpr int kFirst = 5'000;

    BuildHistory(FarmSource &source, QObject *parent);

    /// Once: the newest kFirst.
    void begin();
    void loadAll();
    /// From the newest again: contact was lost in between.
    void renew();
    void stop();
    bool isLoading() const { return m_loading; }
    bool isComplete() const { return m_complete; }
    int loaded() const { return m_loaded; }
    /// On the controller; -1 before it has said so.
    int total() const { return m_total; }

Q_SIGNALS:
    void received(const QList<freeagent::api::BuildItem> &builds);
    /// loaded(), total() or isLoading() is another one.
    void progressed();
    void failed(const freeagent::Error &why);

private:
    void next();
    void take(const Result<Answer> &answer);

    FarmSource &m_source;
    QString m_cursor;
    int m_loaded = 0;
    int m_total = -1;
    int m_wanted = 0;
    bool m_loading = false;
    bool m_complete = false;
};

} // namespace freeagent::console
