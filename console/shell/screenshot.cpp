// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/screenshot.h"

#include "console/shell/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QImage>
#include <QPixmap>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
/// For layouts and the chart to come to rest behind the data.
constexpr int kRestMs = 400;
} // namespace

Screenshot::Screenshot(MainWindow &window, QString file, Millis patience, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(std::move(file))
{
    connect(&m_look, &QTimer::timeout, this, &Screenshot::look);
    m_look.start(50);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { take(false); });
    m_limit.start(patience);
}

void Screenshot::look()
{
    if (!m_window.hasSettled())
        return;
    m_look.stop();
    m_limit.stop();
    QTimer::singleShot(kRestMs, this, [this] { take(true); });
}

void Screenshot::take(bool settled)
{
    m_look.stop();
    // Without the alpha channel and packed as tightly as the format can: a window has no holes.
    const QImage image = m_window.grab().toImage().convertToFormat(QImage::Format_RGB888);
    const bool saved = image.save(m_file, "PNG", 0);
    QTextStream out(saved && settled ? stdout : stderr);
    const QString path = QFileInfo(m_file).absoluteFilePath();
    if (!saved)
        out << u"expo-console: cannot write %1; choose a folder that exists and is writable.\n"_s.arg(path);
    else if (!settled)
        out << u"expo-console: no data came in time; %1 shows the console without it. Check the address and the key.\n"_s.arg(path);
    else
        out << path << '\n';
    out.flush();
    QCoreApplication::exit(saved && settled ? 0 : 1);
}

} // namespace freeagent::console
