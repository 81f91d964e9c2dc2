// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/offsitesettings.h"

#include "daemon/controller/safekeeping.h"

using namespace Qt::StringLiterals;

namespace freeagent::controller {

using config::Kind;
using config::Settings;

QList<config::SettingSpec> offsiteSettings()
{
    return {
        {.key = u"backup.storage-weekly"_s, .environment = {u"EXPO_CONTROLLER_BACKUP_STORAGE_WEEKLY"_s}, .kind = Kind::Boolean, .defaultText = u"false"_s,
         .help = u"Every Sunday a backup that also copies the files of builds that are new"_s},
        {.key = u"backup.storage-rate"_s, .environment = {u"EXPO_CONTROLLER_BACKUP_STORAGE_RATE"_s}, .kind = Kind::Size, .defaultText = u"0"_s,
         .help = u"Most bytes of files of builds that are copied in a second; 0 is no limit"_s, .least = 0},
        {.key = u"backup.targets"_s, .environment = {u"EXPO_CONTROLLER_BACKUP_TARGETS"_s}, .kind = Kind::List,
         .help = u"Where verified backups are copied to besides: file:/FOLDER, s3://BUCKET/PREFIX, or exec:COMMAND without a shell, {folder} and {id} standing for the backup's"_s},
        {.key = u"backup.target-timeout"_s, .kind = Kind::Duration, .defaultText = u"1h"_s, .help = u"Longest time for such a command"_s, .least = 1000},
        {.key = u"backup.key"_s, .flag = u"backup-key"_s, .environment = {u"EXPO_CONTROLLER_BACKUP_KEY"_s}, .kind = Kind::Secret,
         .help = u"Seals what is copied to backup.targets; `expo-controller backup-key FILE` makes one. Who loses it loses those copies"_s},
        {.key = u"backup.allow-plain"_s, .environment = {u"EXPO_CONTROLLER_BACKUP_ALLOW_PLAIN"_s}, .kind = Kind::Boolean, .defaultText = u"false"_s,
         .help = u"Without a key, s3: and exec: get backups that everybody there can read"_s},
        {.key = u"backup.append-only"_s, .environment = {u"EXPO_CONTROLLER_BACKUP_APPEND_ONLY"_s}, .kind = Kind::Boolean, .defaultText = u"false"_s,
         .help = u"Nothing is ever removed at backup.targets: whoever owns them lets old copies go"_s},
        {.key = u"backup.s3.endpoint"_s, .environment = {u"EXPO_CONTROLLER_BACKUP_S3_ENDPOINT"_s}, .help = u"Address of the store, https://s3.example.com; Amazon's of the region when not set"_s},
        {.key = u"backup.s3.region"_s, .environment = {u"EXPO_CONTROLLER_BACKUP_S3_REGION"_s, u"AWS_REGION"_s}, .help = u"Its region; us-east-1 when not set"_s},
        {.key = u"backup.s3.access-key"_s, .environment = {u"EXPO_CONTROLLER_BACKUP_S3_ACCESS_KEY"_s, u"AWS_ACCESS_KEY_ID"_s}, .help = u"Name of the access key"_s},
        {.key = u"backup.s3.secret-key"_s, .flag = u"backup-s3-secret-key"_s, .environment = {u"EXPO_CONTROLLER_BACKUP_S3_SECRET_KEY"_s, u"AWS_SECRET_ACCESS_KEY"_s},
         .kind = Kind::Secret, .help = u"Its secret"_s},
        {.key = u"backup.s3.session-token"_s, .flag = u"backup-s3-session-token"_s, .environment = {u"EXPO_CONTROLLER_BACKUP_S3_SESSION_TOKEN"_s, u"AWS_SESSION_TOKEN"_s},
         .kind = Kind::Secret, .help = u"Of credentials that do not last"_s},
        {.key = u"backup.s3.allow-private"_s, .environment = {u"EXPO_CONTROLLER_BACKUP_S3_ALLOW_PRIVATE"_s}, .kind = Kind::List,
         .help = u"Addresses and networks of our own where a store may be, also without TLS; others of this machine and of private networks are refused"_s},
        {.key = u"backup.s3.ca-file"_s, .environment = {u"EXPO_CONTROLLER_BACKUP_S3_CA_FILE"_s}, .kind = Kind::Path, .help = u"PEM of authorities that count besides the system's"_s},
    };
}

Result<recovery::Access> accessFrom(const Settings &settings)
{
    auto guard = reach::AddressGuard::allowing(settings.list(u"backup.s3.allow-private"), u"backup.s3.allow-private"_s);
    if (!guard)
        return tl::unexpected(guard.error());
    recovery::Access access;
    access.guard = std::move(*guard);
    if (const QByteArray text = settings.secret(u"backup.key"); !text.isEmpty()) {
        auto key = sealing::Key::fromText(text);
        if (!key)
            return tl::unexpected(key.error());
        access.key = std::move(*key);
    }
    access.credentials = {settings.text(u"backup.s3.access-key").toUtf8(), settings.secret(u"backup.s3.secret-key"), settings.secret(u"backup.s3.session-token")};
    access.endpoint = settings.text(u"backup.s3.endpoint");
    access.region = settings.text(u"backup.s3.region");
    access.caFile = settings.path(u"backup.s3.ca-file");
    access.scratch = backupFolderOf(settings) + u"/.partial-sealing"_s;
    return access;
}

Result<std::vector<recovery::Target>> backupTargetsFrom(const Settings &settings)
{
    const auto access = accessFrom(settings);
    if (!access)
        return tl::unexpected(access.error());
    const SystemClock clock;
    std::vector<recovery::Target> targets;
    for (const QString &text : settings.list(u"backup.targets")) {
        auto target = recovery::targetFrom(text);
        if (!target)
            return tl::unexpected(target.error());
        if (target->leavesTheMachine() && !access->key && !settings.flag(u"backup.allow-plain"))
            return failure("config.bad_value", u"backup.targets: \"%1\" would take backups off this machine as everybody can read them"_s.arg(text.section(u' ', 0, 0)),
                           u"Make a key with `expo-controller backup-key FILE` and name the file with backup.key_file, or say backup.allow-plain = true."_s);
        if (target->bucket)
            if (const auto place = recovery::openPlace(*target, *access, clock); !place)
                return tl::unexpected(place.error());
        targets.push_back(std::move(*target));
    }
    return targets;
}

QList<QByteArray> offsiteSecrets(const Settings &settings)
{
    return {settings.secret(u"backup.key"), settings.secret(u"backup.s3.secret-key"), settings.secret(u"backup.s3.session-token")};
}

} // namespace freeagent::controller
