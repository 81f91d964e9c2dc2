// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/builds/buildbatch.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace freeagent::console {

class ListView;

/// How far a batch is, with the button that stops it, and afterwards every build that was refused, with the reason: until somebody
/// closes it. Hidden while there is nothing to say.
class BatchReport final : public QWidget
{
    Q_OBJECT
public:
    explicit BatchReport(QAction *stop, QWidget *parent = nullptr);

    void showProgress(int done, int all);
    /// Nothing of it when there is none.
    void showRefusals(const QList<std::pair<BuildId, Error>> &refused);

private:
    void fit();

    QWidget *m_progressRow;
    QProgressBar *m_bar;
    QWidget *m_refusedPart;
    QLabel *m_title;
    JsonTable m_refused;
    ListView *m_list;
};

} // namespace freeagent::console
