// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/chartexport.h"

#include "console/widgets/icons.h"
#include "console/widgets/prompts.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QPixmap>
#include <QSaveFile>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::ChartExport)
};

QString cell(QString text)
{
    bool number = false;
    text.toDouble(&number);
    if (!number && !text.isEmpty() && u"=+-@\t\r"_s.contains(text[0]))
        text.prepend(u'\'');
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString line(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &text : cells)
        quoted << cell(text);
    return quoted.join(u',') + u"\r\n"_s;
}

QString proposal(const QString &name, const QString &ending)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)).filePath(name + ending);
}

QString result(bool saved, const QString &path)
{
    return saved ? Text::tr("Saved %1.").arg(path) : Text::tr("%1 cannot be written. Choose another folder, or make room.").arg(path);
}
} // namespace

QByteArray csvOf(const ChartFigures &figures)
{
    QString text = line(figures.columns);
    for (const QStringList &row : figures.rows)
        text += line(row);
    return text.toUtf8();
}

QList<QAction *> addExport(QWidget *chart, const QString &name, std::function<ChartFigures()> figures, Prompts &prompts,
                           std::function<void(const QString &)> noted)
{
    auto *picture = new QAction(icon(u"image"_s), Text::tr("Save as picture (PNG)…"), chart);
    QObject::connect(picture, &QAction::triggered, chart, [chart, name, &prompts, noted] {
        prompts.saveFile(chart, Text::tr("Save as picture"), proposal(name, u".png"_s), [chart, noted](const QString &path) {
            if (!path.isEmpty())
                noted(result(chart->grab().save(path, "PNG"), path));
        });
    });
    auto *save = new QAction(icon(u"download"_s), Text::tr("Save figures (CSV)…"), chart);
    QObject::connect(save, &QAction::triggered, chart, [chart, name, figures, &prompts, noted] {
        prompts.saveFile(chart, Text::tr("Save figures"), proposal(name, u".csv"_s), [figures, noted](const QString &path) {
            if (path.isEmpty())
                return;
            QSaveFile file(path);
            const QByteArray csv = csvOf(figures());
            noted(result(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit(), path));
        });
    });
    auto *copy = new QAction(icon(u"copy"_s), Text::tr("Copy figures"), chart);
    QObject::connect(copy, &QAction::triggered, chart, [figures, noted] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(csvOf(figures())));
        noted(Text::tr("Copied the figures."));
    });
    const QList<QAction *> actions{picture, save, copy};
    chart->addActions(actions);
    chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    return actions;
}

} // namespace freeagent::console
