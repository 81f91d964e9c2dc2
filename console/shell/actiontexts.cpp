// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/actiontexts.h"

#include "common/base/textforms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::ActionTexts)
};

using Kind = ActionReport::Kind;

QString running(const ActionReport &report, const QString &build)
{
    if (report.kind == Kind::Cancel)
        return Text::tr("Cancelling %1…").arg(build);
    if (report.kind == Kind::Retry)
        return Text::tr("Retrying %1…").arg(build);
    if (report.total > 0)
        //: %1 is a build, %2 a percentage, %3 a size.
        return Text::tr("Downloading %1: %2 % of %3")
            .arg(build, QString::number(report.size * 100 / report.total), sizeText(report.total));
    return Text::tr("Downloading %1…").arg(build);
}

ActionText done(const ActionReport &report, const QString &build)
{
    if (report.kind == Kind::Cancel)
        return {Severity::Good, Text::tr("Cancelled %1.").arg(build)};
    if (report.kind == Kind::Retry)
        return {Severity::Good, Text::tr("Submitted %1 again as %2.").arg(build, report.created.text())};
    if (!report.verified)
        return {Severity::Warning,
                Text::tr("Saved %1 (%2), but the controller named no SHA-256 to check it against.")
                    .arg(report.path, sizeText(report.size))};
    return {Severity::Good, Text::tr("Saved %1 (%2); its SHA-256 is right.").arg(report.path, sizeText(report.size))};
}

QString failed(const ActionReport &report, const QString &build)
{
    switch (report.kind) {
    case Kind::Cancel: return Text::tr("%1 was not cancelled: %2").arg(build, report.why.message);
    case Kind::Retry: return Text::tr("%1 was not retried: %2").arg(build, report.why.message);
    case Kind::Download: return Text::tr("%1 was not downloaded: %2").arg(build, report.why.message);
    }
    return {};
}
} // namespace

ActionText actionText(const ActionReport &report, const QString &build)
{
    switch (report.stage) {
    case ActionReport::Stage::Running: return {Severity::Busy, running(report, build)};
    case ActionReport::Stage::Done: return done(report, build);
    case ActionReport::Stage::Failed: break;
    }
    const QString text = failed(report, build);
    return {Severity::Critical, report.why.fix.isEmpty() ? text : text + u' ' + report.why.fix};
}

} // namespace freeagent::console
