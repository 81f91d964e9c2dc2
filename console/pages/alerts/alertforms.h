// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmsource.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QTimeEdit;

namespace freeagent::console {

/// How long somebody has an alert, and whether also when it gets worse.
class AckForm final : public QWidget
{
    Q_OBJECT
public:
    explicit AckForm(QWidget *parent = nullptr);

    /// Body of POST /api/alerts/:id/ack without the comment.
    QJsonObject body() const;

private:
    QComboBox *m_length;
    QCheckBox *m_sticky;
};

/// What is kept quiet, when and for how long; says at every change what it would match now and would have matched in seven days.
class SilenceForm final : public QWidget
{
    Q_OBJECT
public:
    /// `alert` may be empty: then every rule of `rules` can be chosen and none is yet.
    SilenceForm(FarmSource &source, const QJsonObject &alert, const QStringList &rules, QWidget *parent = nullptr);

    /// Body of POST /api/silences without the reason.
    QJsonObject body() const;
    QComboBox *matcherBox() const { return m_matcher; }
    QString previewText() const;

private:
    QJsonObject matcher() const;
    void preview();
    void showRecurrence();

    FarmSource &m_source;
    QComboBox *m_matcher;
    QComboBox *m_often;
    QTimeEdit *m_start;
    QComboBox *m_length;
    QComboBox *m_until;
    QLabel *m_preview;
    QTimer m_soon;
    quint64 m_round = 0;
};

} // namespace freeagent::console
