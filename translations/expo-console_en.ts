<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>freeagent::console::AckForm</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertTexts</name>
    <message numerus="yes">
        <source>%n time(s) in 30 days</source>
        <translation>
            <numerusform>%n time in 30 days</numerusform>
            <numerusform>%n times in 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::AuditPage</name>
    <message numerus="yes">
        <source>The chain is whole: %n entry(s), none changed or missing.</source>
        <translation>
            <numerusform>The chain is whole: %n entry, none changed or missing.</numerusform>
            <numerusform>The chain is whole: %n entrys, none changed or missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entry(s) to %1.</source>
        <translation>
            <numerusform>Exported %n entry to %1.</numerusform>
            <numerusform>Exported %n entrys to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::AwayStrip</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <extracomment>Of events: how many are not over.</extracomment>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) failed</source>
        <translation>
            <numerusform>%n build failed</numerusform>
            <numerusform>%n builds failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: all alerts</source>
        <translation>
            <numerusform>%n more: all alerts</numerusform>
            <numerusform>%n more: all alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BatchReport</name>
    <message numerus="yes">
        <source>%n build(s) were refused</source>
        <translation>
            <numerusform>%n build was refused</numerusform>
            <numerusform>%n builds were refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildActions</name>
    <message numerus="yes">
        <source>Cancel %n build(s)?</source>
        <translation>
            <numerusform>Cancel %n build?</numerusform>
            <numerusform>Cancel %n builds?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running build(s) stop within seconds and lose their work so far.</source>
        <translation>
            <numerusform>%n running build stops within seconds and loses its work so far.</numerusform>
            <numerusform>%n running builds stop within seconds and lose their work so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Cancel %n build</numerusform>
            <numerusform>Cancel %n builds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildBatch</name>
    <message numerus="yes">
        <source>%n were refused: %1</source>
        <extracomment>Behind what was done; %1 is the reason of the first.</extracomment>
        <translation>
            <numerusform>%n was refused: %1</numerusform>
            <numerusform>%n were refused: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not tried.</source>
        <translation>
            <numerusform>%n was not tried.</numerusform>
            <numerusform>%n were not tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildLog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildsPage</name>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n build</numerusform>
            <numerusform>%n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <translation>
            <numerusform>order rests under the pointer, %n row will move</numerusform>
            <numerusform>order rests under the pointer, %n rows will move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n build(s)</source>
        <translation>
            <numerusform>Save %n build</numerusform>
            <numerusform>Save %n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n build(s) in %1.</source>
        <translation>
            <numerusform>Saved %n build in %1.</numerusform>
            <numerusform>Saved %n builds in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>Select all %n</numerusform>
            <numerusform>Select all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <translation>
            <numerusform>Select all %n that match</numerusform>
            <numerusform>Select all %n that match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildsPanel</name>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n build</numerusform>
            <numerusform>%n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <extracomment>Behind the number of rows: rows rest for as long as the pointer is over the table.</extracomment>
        <translation>
            <numerusform>order rests under the pointer, %n row will move</numerusform>
            <numerusform>order rests under the pointer, %n rows will move</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::CleanupPanel</name>
    <message numerus="yes">
        <source>%1 of %n build(s)</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>
            <numerusform>%1 of %n build</numerusform>
            <numerusform>%1 of %n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n file(s) are listed.</source>
        <translation>
            <numerusform>Only the first %n file is listed.</numerusform>
            <numerusform>Only the first %n files are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up files older than %n day(s)?</source>
        <translation>
            <numerusform>Clean up files older than %n day?</numerusform>
            <numerusform>Clean up files older than %n days?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go; they can be put back for %n hour(s).</source>
        <translation>
            <numerusform>%1 go; they can be put back for %n hour.</numerusform>
            <numerusform>%1 go; they can be put back for %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The daily clean-up keeps %n last success(es) of each project and branch; this one keeps fewer.</source>
        <translation>
            <numerusform>The daily clean-up keeps %n last success of each project and branch; this one keeps fewer.</numerusform>
            <numerusform>The daily clean-up keeps %n last successes of each project and branch; this one keeps fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConfigurationTab</name>
    <message numerus="yes">
        <source>%n setting(s) wait for a restart of the controller.</source>
        <translation>
            <numerusform>%n setting waits for a restart of the controller.</numerusform>
            <numerusform>%n settings wait for a restart of the controller.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::DeskActions</name>
    <message numerus="yes">
        <source>Cancel %n build(s)?</source>
        <translation>
            <numerusform>Cancel %n build?</numerusform>
            <numerusform>Cancel %n builds?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running build(s) stop within seconds and lose their work so far.</source>
        <translation>
            <numerusform>%n running build stops within seconds and loses its work so far.</numerusform>
            <numerusform>%n running builds stop within seconds and lose their work so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen have ended already and stay as they are.</source>
        <translation>
            <numerusform>%n of the chosen has ended already and stays as it is.</numerusform>
            <numerusform>%n of the chosen have ended already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)</source>
        <comment>button</comment>
        <extracomment>Button; not &quot;Cancel&quot; alone, which would be the way out.</extracomment>
        <translation>
            <numerusform>Cancel %n build</numerusform>
            <numerusform>Cancel %n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n build(s).</source>
        <translation>
            <numerusform>Cancelled %n build.</numerusform>
            <numerusform>Cancelled %n builds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submitted %n build(s) again.</source>
        <translation>
            <numerusform>Submitted %n build again.</numerusform>
            <numerusform>Submitted %n builds again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n build(s)?</source>
        <translation>
            <numerusform>Retry %n build?</numerusform>
            <numerusform>Retry %n builds?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n build(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Retry %n build</numerusform>
            <numerusform>Retry %n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled the %n new build(s).</source>
        <translation>
            <numerusform>Cancelled the %n new build.</numerusform>
            <numerusform>Cancelled the %n new builds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n build(s)</source>
        <translation>
            <numerusform>Priority of %n build</numerusform>
            <numerusform>Priority of %n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n build(s).</source>
        <translation>
            <numerusform>Set the priority of %n build.</numerusform>
            <numerusform>Set the priority of %n builds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n build(s).</source>
        <translation>
            <numerusform>Pinned %n build.</numerusform>
            <numerusform>Pinned %n builds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n build(s).</source>
        <translation>
            <numerusform>Unpinned %n build.</numerusform>
            <numerusform>Unpinned %n builds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n id(s).</source>
        <translation>
            <numerusform>Copied %n id.</numerusform>
            <numerusform>Copied %n ids.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::DeskPresence</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 is a problem; %n others came with it.</extracomment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::DownStrip</name>
    <message numerus="yes">
        <source>No contact with %1 for %2, since %3: %n tries failed.</source>
        <extracomment>%1 is the controller, %2 a length of time, %3 a time of day.</extracomment>
        <translation>
            <numerusform>No contact with %1 for %2, since %3: %n tries failed.</numerusform>
            <numerusform>No contact with %1 for %2, since %3: %n tries failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmCards</name>
    <message numerus="yes">
        <source>Oldest of %n waiting</source>
        <translation>
            <numerusform>Oldest of %n waiting</numerusform>
            <numerusform>Oldest of %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n that failed</source>
        <translation>
            <numerusform>of %n that failed</numerusform>
            <numerusform>of %n that failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a list of problems: %n others.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmTexts</name>
    <message numerus="yes">
        <source>Nobody is needed: %n farms are well.</source>
        <translation>
            <numerusform>Nobody is needed: %n farms is well.</numerusform>
            <numerusform>Nobody is needed: %n farms are well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n farms need somebody: %1.</source>
        <extracomment>%n farms; %1 is their names.</extracomment>
        <translation>
            <numerusform>%n farms need somebody: %1.</numerusform>
            <numerusform>%n farms need somebody: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>Builds in the queue.</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>Builds that are being made.</extracomment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workers</source>
        <extracomment>%1 of %n workers are online.</extracomment>
        <translation>
            <numerusform>%1 of %n workers</numerusform>
            <numerusform>%1 of %n workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::FileTab</name>
    <message numerus="yes">
        <source>%n file(s) of builds, %1.</source>
        <translation>
            <numerusform>%n file of builds, %1.</numerusform>
            <numerusform>%n files of builds, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LevelCard</name>
    <message numerus="yes">
        <source>The next level is called after %n minute(s).</source>
        <translation>
            <numerusform>The next level is called after %n minute.</numerusform>
            <numerusform>The next level is called after %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::ListTab</name>
    <message numerus="yes">
        <source>%n backup(s) go with the next one</source>
        <translation>
            <numerusform>%n backup goes with the next one</numerusform>
            <numerusform>%n backups go with the next one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds, %1.</source>
        <translation>
            <numerusform>%n file of builds, %1.</numerusform>
            <numerusform>%n files of builds, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them missing or damaged.</source>
        <translation>
            <numerusform>%n of them missing or damaged.</numerusform>
            <numerusform>%n of them missing or damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::ListView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1</source>
        <extracomment>%1 is the number of rows there are.</extracomment>
        <translation>
            <numerusform>%n row of %1</numerusform>
            <numerusform>%n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <translation>
            <numerusform>order rests under the pointer, %n row will move</numerusform>
            <numerusform>order rests under the pointer, %n rows will move</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LiveLog</name>
    <message numerus="yes">
        <source>%n line(s), live</source>
        <translation>
            <numerusform>%n line, live</numerusform>
            <numerusform>%n lines, live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), complete</source>
        <translation>
            <numerusform>%n line, complete</numerusform>
            <numerusform>%n lines, complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogPane</name>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogView</name>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogViewMenu</name>
    <message numerus="yes">
        <source>%n before and after</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n before and after</numerusform>
            <numerusform>%n before and after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::MaintenanceActions</name>
    <message numerus="yes">
        <source>%n build(s) run now.</source>
        <translation>
            <numerusform>%n build runs now.</numerusform>
            <numerusform>%n builds run now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend the maintenance by %n minute(s)?</source>
        <translation>
            <numerusform>Extend the maintenance by %n minute?</numerusform>
            <numerusform>Extend the maintenance by %n minutes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end is moved by %n minute(s).</source>
        <translation>
            <numerusform>The end is moved by %n minute.</numerusform>
            <numerusform>The end is moved by %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are not done. Submissions are taken and builds are started at once; users are told that it is over.</source>
        <translation>
            <numerusform>%n step is not done. Submissions are taken and builds are started at once; users are told that it is over.</numerusform>
            <numerusform>%n steps are not done. Submissions are taken and builds are started at once; users are told that it is over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::NeedsPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::NowTab</name>
    <message numerus="yes">
        <source>Extended %n time(s).</source>
        <translation>
            <numerusform>Extended %n time.</numerusform>
            <numerusform>Extended %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run.</source>
        <translation>
            <numerusform>%n build run.</numerusform>
            <numerusform>%n builds run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlainText</name>
    <message numerus="yes">
        <source> … %n more character(s)</source>
        <extracomment>Behind a very long line that was cut.</extracomment>
        <translation>
            <numerusform> … %n more character</numerusform>
            <numerusform> … %n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlanForm</name>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlanTab</name>
    <message numerus="yes">
        <source>Advised: %n worker(s).</source>
        <translation>
            <numerusform>Advised: %n worker.</numerusform>
            <numerusform>Advised: %n workers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::ProblemsPopup</name>
    <message numerus="yes">
        <source>%n more: all alerts</source>
        <translation>
            <numerusform>%n more: all alerts</numerusform>
            <numerusform>%n more: all alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RetentionTab</name>
    <message numerus="yes">
        <source>The next clean-up removes %1. Pinned and open builds stay; what goes is in the trash for %n hour(s).</source>
        <translation>
            <numerusform>The next clean-up removes %1. Pinned and open builds stay; what goes is in the trash for %n hour.</numerusform>
            <numerusform>The next clean-up removes %1. Pinned and open builds stay; what goes is in the trash for %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RollingForm</name>
    <message numerus="yes">
        <source>the %n chosen</source>
        <translation>
            <numerusform>the %n chosen</numerusform>
            <numerusform>the %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RoomTab</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RuleTexts</name>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n build</numerusform>
            <numerusform>%n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is recorded for this figure in the last %n day(s).</source>
        <translation>
            <numerusform>Nothing is recorded for this figure in the last %n day.</numerusform>
            <numerusform>Nothing is recorded for this figure in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would not have fired in the last %n day(s).</source>
        <translation>
            <numerusform>Would not have fired in the last %n day.</numerusform>
            <numerusform>Would not have fired in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <extracomment>The end of &quot;Would have fired 4 times in the last 30 days, 2 of them shorter than 3 min.&quot;</extracomment>
        <translation>
            <numerusform>in the last %n day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them shorter than 3 min</source>
        <extracomment>The end of &quot;Would have fired 4 times in the last 30 days, 2 of them shorter than 3 min.&quot;</extracomment>
        <translation>
            <numerusform>%n of them shorter than 3 min</numerusform>
            <numerusform>%n of them shorter than 3 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n time(s) %1, %2.</source>
        <extracomment>%1 is &quot;in the last 30 days&quot;, %2 &quot;2 of them shorter than 3 min&quot;.</extracomment>
        <translation>
            <numerusform>Would have fired %n time %1, %2.</numerusform>
            <numerusform>Would have fired %n times %1, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunForm</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunbookActions</name>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>Copied %n command.</numerusform>
            <numerusform>Copied %n commands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunbookAnswers</name>
    <message numerus="yes">
        <source>%1 until %2; %n level(s).</source>
        <extracomment>%1 is a person, %2 a time; %n levels of escalation.</extracomment>
        <translation>
            <numerusform>%1 until %2; %n level.</numerusform>
            <numerusform>%1 until %2; %n levels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::SavedFilters</name>
    <message numerus="yes">
        <source>There are %n kept filters; close one first.</source>
        <translation>
            <numerusform>There are %n kept filters; close one first.</numerusform>
            <numerusform>There are %n kept filters; close one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::Signs</name>
    <message numerus="yes">
        <source>%n critical problem(s)</source>
        <translation>
            <numerusform>%n critical problem</numerusform>
            <numerusform>%n critical problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::SilenceForm</name>
    <message numerus="yes">
        <source>Keeps %n alert(s) quiet now</source>
        <translation>
            <numerusform>Keeps %n alert quiet now</numerusform>
            <numerusform>Keeps %n alerts quiet now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have matched %n time(s) in the last 7 days.</source>
        <translation>
            <numerusform>would have matched %n time in the last 7 days.</numerusform>
            <numerusform>would have matched %n times in the last 7 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::SimulatorTab</name>
    <message numerus="yes">
        <source>With %1/%2/%3: %4 in %n backup(s).</source>
        <extracomment>%1, %2 and %3 are numbers of daily, weekly and monthly backups, %4 a size.</extracomment>
        <translation>
            <numerusform>With %1/%2/%3: %4 in %n backup.</numerusform>
            <numerusform>With %1/%2/%3: %4 in %n backups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would go</source>
        <translation>
            <numerusform>%n would go</numerusform>
            <numerusform>%n would go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::StateSentence</name>
    <message numerus="yes">
        <source>%n build(s) wait, oldest %1</source>
        <extracomment>%1 is a duration: how long the build that was submitted first has been waiting.</extracomment>
        <translation>
            <numerusform>%n build waits for %1</numerusform>
            <numerusform>%n builds wait, oldest %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n worker(s) online</source>
        <extracomment>Part of a sentence: &quot;4 of 4 workers online&quot;.</extracomment>
        <translation>
            <numerusform>%1 of %n worker online</numerusform>
            <numerusform>%1 of %n workers online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 workers offline, first %2</source>
        <extracomment>%1 is the number of all workers, %2 names the one that is offline longest.</extracomment>
        <translation>
            <numerusform>%n of %1 workers offline, first %2</numerusform>
            <numerusform>%n of %1 workers offline, first %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n worker(s) are offline; %1.</source>
        <translation>
            <numerusform>The only worker is offline; %1.</numerusform>
            <numerusform>All %n workers are offline; %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working: %n build(s) running, %1, %2.</source>
        <extracomment>%1 is &quot;4 of 4 workers online&quot;, %2 is &quot;nothing waits&quot; or &quot;2 builds wait, oldest 40 s&quot;.</extracomment>
        <translation>
            <numerusform>Working: %n build running, %1, %2.</numerusform>
            <numerusform>Working: %n builds running, %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failing: %n of %1 build(s) failed in the last hour; %2.</source>
        <extracomment>%1 is the number of all builds that ended in the last hour.</extracomment>
        <translation>
            <numerusform>Failing: %n of %1 builds failed in the last hour; %2.</numerusform>
            <numerusform>Failing: %n of %1 builds failed in the last hour; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stuck: no worker can take %n build(s); %1.</source>
        <extracomment>Builds wait for a platform that no worker builds for.</extracomment>
        <translation>
            <numerusform>Stuck: no worker can take %n build; %1.</numerusform>
            <numerusform>Stuck: no worker can take %n builds; %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::Storage</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%1 is a size as &quot;3.1 GiB&quot;</extracomment>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::ThresholdsTab</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>How many of the rules are not as delivered.</extracomment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n rule(s)?</source>
        <translation>
            <numerusform>Change %n rule?</numerusform>
            <numerusform>Change %n rules?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n rule(s).</source>
        <translation>
            <numerusform>Changed %n rule.</numerusform>
            <numerusform>Changed %n rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenForm</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenTexts</name>
    <message numerus="yes">
        <source>They have %n build(s) in hand, which will be handed out again.</source>
        <translation>
            <numerusform>They have %n build in hand, which will be handed out again.</numerusform>
            <numerusform>They have %n builds in hand, which will be handed out again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::TopBar</name>
    <message numerus="yes">
        <source>%n other farms need somebody</source>
        <extracomment>Badge beside the farm&apos;s name: %n of the other farms need somebody. Keep it short.</extracomment>
        <translation>
            <numerusform>%n other farms need somebody</numerusform>
            <numerusform>%n other farms need somebody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::TrashTab</name>
    <message numerus="yes">
        <source>Put back %n file(s)</source>
        <translation>
            <numerusform>Put back %n file</numerusform>
            <numerusform>Put back %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1; they go for good by themselves when their time is over, or earlier when a disk is almost full.</source>
        <translation>
            <numerusform>%n file, %1; it goes for good by itself when its time is over, or earlier when a disk is almost full.</numerusform>
            <numerusform>%n files, %1; they go for good by themselves when their time is over, or earlier when a disk is almost full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are listed.</source>
        <translation>
            <numerusform>The newest %n is listed.</numerusform>
            <numerusform>The newest %n are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be: a younger one has the place.</source>
        <translation>
            <numerusform>%n file could not be: a younger one has the place.</numerusform>
            <numerusform>%n files could not be: a younger one has the place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n file(s) for good.</source>
        <translation>
            <numerusform>Removed %n file for good.</numerusform>
            <numerusform>Removed %n files for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::TrendsTab</name>
    <message numerus="yes">
        <source>%n build(s),</source>
        <translation>
            <numerusform>%n build,</numerusform>
            <numerusform>%n builds,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed because of a machine or the farm.</source>
        <translation>
            <numerusform>%n failed because of a machine or the farm.</numerusform>
            <numerusform>%n failed because of a machine or the farm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::VerificationTexts</name>
    <message numerus="yes">
        <source>%n build(s) would be lost</source>
        <translation>
            <numerusform>%n build would be lost</numerusform>
            <numerusform>%n builds would be lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would go back to an earlier state</source>
        <translation>
            <numerusform>%n would goes back to an earlier state</numerusform>
            <numerusform>%n would go back to an earlier state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would return</source>
        <translation>
            <numerusform>%n would return</numerusform>
            <numerusform>%n would return</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds are missing.</source>
        <translation>
            <numerusform>%n file of builds is missing.</numerusform>
            <numerusform>%n files of builds are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WallView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerActions</name>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n worker(s).</source>
        <translation>
            <numerusform>Resumed %n worker.</numerusform>
            <numerusform>Resumed %n workers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run there now.</source>
        <translation>
            <numerusform>%n build runs there now.</numerusform>
            <numerusform>%n builds run there now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) wait on the farm.</source>
        <translation>
            <numerusform>%n build waits on the farm.</numerusform>
            <numerusform>%n builds wait on the farm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It first finishes %n build(s).</source>
        <translation>
            <numerusform>It first finishes %n build.</numerusform>
            <numerusform>It first finishes %n builds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) that it has go back to the queue.</source>
        <translation>
            <numerusform>%n build that it has goes back to the queue.</numerusform>
            <numerusform>%n builds that it has go back to the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerDetail</name>
    <message numerus="yes">
        <source>Next trial %1, %n failed so far.</source>
        <translation>
            <numerusform>Next trial %1, %n failed so far.</numerusform>
            <numerusform>Next trial %1, %n failed so far.</numerusform>
        </translation>
    </message>
</context>
</TS>
