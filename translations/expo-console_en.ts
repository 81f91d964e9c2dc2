<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>freeagent::console::FarmCards</name>
    <message numerus="yes">
        <source>of %n slot(s)</source>
        <translation>
            <numerusform>of %n slot</numerusform>
            <numerusform>of %n slots</numerusform>
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
</TS>
