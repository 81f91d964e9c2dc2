// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/job.h"

using namespace Qt::StringLiterals;

namespace freeagent::agent {

Result<Job> jobFrom(const QJsonObject &json)
{
    const BuildId id {json[u"id"_s].toString().toLatin1()};
    const auto platform = platformFrom(json[u"platform"_s].toString().toLatin1());
    const QString source = json[u"source_url"_s].toString();
    if (!isWellFormedId(id.value) || !platform || source.isEmpty())
        return failure("job.malformed",
                       u"The controller handed out a job without a usable id, platform or source address."_s,
                       u"See whether the controller's version fits this worker's."_s);
    return Job {id, *platform, source, json[u"certs_url"_s].toString()};
}

} // namespace freeagent::agent
