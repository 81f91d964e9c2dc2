// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/logfeed.h"
#include "console/models/logsearch.h"
#include "console/models/logstore.h"
#include "console/pages/page.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QToolButton;

namespace freeagent::console {

class LogPane;
class LogViewMenu;
struct LogSettings;

/// The log of one build or of a file: search or filter by text, expression or errors, jump from match to match and to the first error,
/// save all or what is shown. How logs are looked at is remembered; what is looked for stays until the console ends.
class BuildLog final : public QWidget
{
    Q_OBJECT
public:
    explicit BuildLog(const PageContext &context, QWidget *page);

    /// Empty: none.
    void follow(const BuildId &build);
    /// A log that somebody has as a file, of any size.
    void openFile(const QString &path);
    /// "L1423", counted from 1, now or as soon as it is there.
    void goTo(const QString &fragment);
    void focusSearch();
    QList<QAction *> actions() const;
    bool hasLog() const { return m_store.lines() > 0; }
    LogPane *pane() const { return m_pane; }
    QLineEdit *searchField() const { return m_search; }
    const LogStore &store() const { return m_store; }
    const LogSearch &search() const { return m_finder; }
    QString status() const;

Q_SIGNALS:
    void noted(const QString &text);

private:
    QToolButton *makeSwitch(const QString &text, const QString &toolTip, bool on = false);
    QAction *makeAction(const QString &text, const QString &drawing, const QKeySequence &key, void (BuildLog::*what)());
    void arrange();
    void look();
    void showFound();
    void step(int by);
    void nextMatch() { step(1); }
    void previousMatch() { step(-1); }
    void firstError();
    void save();
    void saveShown();
    void saveTo(const QString &title, const QString &name, bool all);
    void applyLook();
    void goToFirstError();
    void noteErrors(const QList<api::NumberedLine> &lines);
    LogSettings settings() const;
    void copyLineLink();
    void say();
    void takeGrowth();
    LogNeedle needle() const;

    PageContext m_context;
    QWidget *m_page;
    LogStore m_store;
    LogSearch m_finder;
    LogSearch m_errors; ///< of a file
    QList<qint64> m_errorLines;
    bool m_errorWanted = false;
    LogPane *m_pane;
    QLineEdit *m_search;
    QToolButton *m_regex;
    QToolButton *m_only;
    QToolButton *m_errorsOnly;
    QToolButton *m_viewButton;
    LogViewMenu *m_view;
    QLabel *m_foot;
    QAction *m_firstError;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_save;
    QAction *m_saveShown;
    QAction *m_copyLine;
    std::unique_ptr<LogFeed> m_feed;
    BuildId m_build;
    QString m_state;
    qint64 m_wantedLine = -1;
    QTimer m_soon;
    QTimer m_showSoon; ///< matches that come are shown some at a time
};

} // namespace freeagent::console
