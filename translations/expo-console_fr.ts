<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Also when it gets worse</source>
        <translation>Même si cela s&apos;aggrave</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>It rings again after</source>
        <translation>Sonne de nouveau après</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ActionTexts</name>
    <message>
        <source>Cancelling %1…</source>
        <translation>Annulation de %1…</translation>
    </message>
    <message>
        <source>Retrying %1…</source>
        <translation>Nouvel essai de %1…</translation>
    </message>
    <message>
        <source>Downloading %1: %2 % of %3</source>
        <extracomment>%1 is a build, %2 a percentage, %3 a size.</extracomment>
        <translation>Téléchargement de %1 : %2 % de %3</translation>
    </message>
    <message>
        <source>Downloading %1…</source>
        <translation>Téléchargement de %1…</translation>
    </message>
    <message>
        <source>Cancelled %1.</source>
        <translation>%1 annulé.</translation>
    </message>
    <message>
        <source>Submitted %1 again as %2.</source>
        <translation>%1 soumis de nouveau comme %2.</translation>
    </message>
    <message>
        <source>Saved %1 (%2), but the controller named no SHA-256 to check it against.</source>
        <translation>%1 enregistré (%2), mais le contrôleur n&apos;a donné aucun SHA-256 à comparer.</translation>
    </message>
    <message>
        <source>Saved %1 (%2); its SHA-256 is right.</source>
        <translation>%1 enregistré (%2) ; son SHA-256 est juste.</translation>
    </message>
    <message>
        <source>%1 was not cancelled: %2</source>
        <translation>%1 n&apos;a pas été annulé : %2</translation>
    </message>
    <message>
        <source>%1 was not retried: %2</source>
        <translation>%1 n&apos;a pas été réessayé : %2</translation>
    </message>
    <message>
        <source>%1 was not downloaded: %2</source>
        <translation>%1 n&apos;a pas été téléchargé : %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AgeLabel</name>
    <message>
        <source>asking…</source>
        <translation>demande en cours…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is a time of day; %2 a duration.</extracomment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>as of %1, %2 old</source>
        <translation>au %1, il y a %2</translation>
    </message>
    <message>
        <source>Age of the figures</source>
        <translation>Âge des chiffres</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertActions</name>
    <message>
        <source>Acknowledge…</source>
        <translation>Acquitter…</translation>
    </message>
    <message>
        <source>Say that you have it: nobody else is called</source>
        <translation>Dire que vous vous en chargez : personne d&apos;autre n&apos;est appelé</translation>
    </message>
    <message>
        <source>Take acknowledgement back</source>
        <translation>Retirer l&apos;acquittement</translation>
    </message>
    <message>
        <source>It rings again at once</source>
        <translation>Elle sonne de nouveau aussitôt</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Mettre en sourdine…</translation>
    </message>
    <message>
        <source>Keep it and what is like it quiet for a while</source>
        <translation>Taire ceci et ce qui y ressemble pendant un moment</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>What, since when, why and what to do</source>
        <translation>Quoi, depuis quand, pourquoi et que faire</translation>
    </message>
    <message>
        <source>Choose an alert first.</source>
        <translation>Choisissez d&apos;abord une alerte.</translation>
    </message>
    <message>
        <source>This alert is over.</source>
        <translation>Cette alerte est terminée.</translation>
    </message>
    <message>
        <source>It does not ring yet.</source>
        <translation>Elle ne sonne pas encore.</translation>
    </message>
    <message>
        <source>Somebody has it already.</source>
        <translation>Quelqu&apos;un s&apos;en charge déjà.</translation>
    </message>
    <message>
        <source>Nobody has acknowledged it.</source>
        <translation>Personne ne l&apos;a acquittée.</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <extracomment>%1 is what an alert says.</extracomment>
        <translation>Acquitter : %1</translation>
    </message>
    <message>
        <source>Nobody is called for it any more until then; it stays on this page.</source>
        <translation>D&apos;ici là, plus personne n&apos;est appelé pour elle ; elle reste sur cette page.</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Je m&apos;en charge</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Acquittée : %1</translation>
    </message>
    <message>
        <source>It rings again.</source>
        <translation>Elle sonne de nouveau.</translation>
    </message>
    <message>
        <source>It rings again at once.</source>
        <translation>Elle sonne de nouveau aussitôt.</translation>
    </message>
    <message>
        <source>Acknowledged as before.</source>
        <translation>Acquittée comme avant.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>Silence: %1</source>
        <translation>Mettre en sourdine : %1</translation>
    </message>
    <message>
        <source>What it matches is still shown here, but nobody is told. It ends by itself.</source>
        <translation>Ce qui correspond reste affiché ici, mais personne n&apos;est prévenu. Cela se termine tout seul.</translation>
    </message>
    <message>
        <source>Silenced: %1</source>
        <translation>En sourdine : %1</translation>
    </message>
    <message>
        <source>The silence is ended.</source>
        <translation>La sourdine est terminée.</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>Terminer la sourdine</translation>
    </message>
    <message>
        <source>What it matches is told again at once.</source>
        <translation>Ce qui correspond est de nouveau signalé aussitôt.</translation>
    </message>
    <message>
        <source>Ended the silence of %1.</source>
        <translation>Sourdine de %1 terminée.</translation>
    </message>
    <message>
        <source>The silence is back.</source>
        <translation>La sourdine est rétablie.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>Copied the alert as text.</source>
        <translation>Alerte copiée en texte.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertCard</name>
    <message>
        <source>%1 has it until %2</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>%1 s&apos;en charge jusqu&apos;à %2</translation>
    </message>
    <message>
        <source>even when it gets worse</source>
        <translation>même si cela s&apos;aggrave</translation>
    </message>
    <message>
        <source>Nobody is told: %1</source>
        <extracomment>%1 is why, as a sentence.</extracomment>
        <translation>Personne n&apos;est prévenu : %1</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>Leads to the page for it</source>
        <translation>Mène à la page concernée</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Copie : %1</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertDetail</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Selected alert</source>
        <translation>Alerte choisie</translation>
    </message>
    <message>
        <source>Choose an alert to see what happened about it.</source>
        <translation>Choisissez une alerte pour voir ce qui s&apos;est passé.</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>La chronologie</translation>
    </message>
    <message>
        <source>runbook %1</source>
        <extracomment>%1 is a row of the runbook, such as RB-37.</extracomment>
        <translation>runbook %1</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>Qui peut aider : %1</translation>
    </message>
    <message>
        <source>No alert chosen</source>
        <translation>Aucune alerte choisie</translation>
    </message>
    <message>
        <source>Nobody is named for it</source>
        <translation>Personne n&apos;est désigné pour elle</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertList</name>
    <message>
        <source>No alert. Nobody is needed.</source>
        <translation>Aucune alerte. Personne n&apos;est requis.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertTexts</name>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>%1 is the name of a day.</extracomment>
        <translation>chaque %1</translation>
    </message>
    <message>
        <source>every first %1 of the month</source>
        <extracomment>%1 is the name of a day.</extracomment>
        <translation>chaque premier %1 du mois</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>%1, threshold %2</source>
        <extracomment>%1 and %2 are figures such as &quot;11 builds&quot;.</extracomment>
        <translation>%1, seuil %2</translation>
    </message>
    <message>
        <source>over at %1 after %2</source>
        <extracomment>%1 is a time, %2 a duration.</extracomment>
        <translation>terminée à %1 après %2</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <extracomment>%1 is a duration, %2 a time.</extracomment>
        <translation>depuis %1, dès %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in 30 days</source>
        <translation>
            <numerusform>%n fois en 30 jours</numerusform>
            <numerusform>%n fois en 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>told to %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>%1 prévenu</translation>
    </message>
    <message>
        <source>then %1 at %2</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>puis %1 à %2</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Remarquée</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Signalée</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Pire</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Acknowledgement ended</source>
        <translation>Acquittement terminé</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>Heard again</source>
        <translation>De nouveau signalée</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladée</translation>
    </message>
    <message>
        <source>every rule</source>
        <translation>toutes les règles</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1 is critical, warning or info.</extracomment>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>%1 at %2 %3 for %4, ends %5</source>
        <extracomment>&quot;every first Sunday of the month at 02:00 UTC for 2 h, ends on ...&quot;</extracomment>
        <translation>%1 à %2 %3 pendant %4, fin %5</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Sourdines</translation>
    </message>
    <message>
        <source>Rules and back-test</source>
        <translation>Règles et rétro-test</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation>Alerte suivante</translation>
    </message>
    <message>
        <source>Previous alert</source>
        <translation>Alerte précédente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>All of 30 days</source>
        <translation>Toutes sur 30 jours</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher : %1</translation>
    </message>
    <message>
        <source>The alerts</source>
        <translation>Les alertes</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Audit</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>Refusé (%1)</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>Échec (%1)</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AuditDetail</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Nothing is written down about values.</source>
        <translation>Rien n&apos;est noté sur les valeurs.</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>Choisissez une entrée.</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>%1 is a person or a program, %2 a role.</extracomment>
        <translation>%1 en tant que %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is an address in the network.</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>%1 is the id of a token.</extracomment>
        <translation>jeton %1</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Aucune raison n&apos;a été donnée.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
    <message>
        <source>Entry %1, link of the chain %2</source>
        <extracomment>%1 is a number, %2 a long hexadecimal number.</extracomment>
        <translation>Entrée %1, maillon de la chaîne %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AuditFilters</name>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Who, exactly</source>
        <translation>Qui, exactement</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d&apos;audit</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Charger des entrées plus anciennes</translation>
    </message>
    <message>
        <source>The page behind the last one shown</source>
        <translation>La page après la dernière affichée</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <source>Each entry carries the sum of the one before: shows whether somebody changed one</source>
        <translation>Chaque entrée porte la somme de la précédente : montre si quelqu&apos;un en a modifié une</translation>
    </message>
    <message>
        <source>Export entries…</source>
        <translation>Exporter les entrées…</translation>
    </message>
    <message>
        <source>All that the filters leave, one JSON object a line</source>
        <translation>Tout ce que laissent les filtres, un objet JSON par ligne</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>Copier l&apos;entrée</translation>
    </message>
    <message>
        <source>Who did what, and what changed, as text</source>
        <translation>Qui a fait quoi, et ce qui a changé, en texte</translation>
    </message>
    <message>
        <source>No such entry.</source>
        <translation>Aucune entrée de ce genre.</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>Le journal d&apos;audit</translation>
    </message>
    <message>
        <source>Only an admin reads the audit log.</source>
        <translation>Seul un administrateur lit le journal d&apos;audit.</translation>
    </message>
    <message>
        <source>They are on their way.</source>
        <translation>Elles arrivent.</translation>
    </message>
    <message>
        <source>All entries are shown.</source>
        <translation>Toutes les entrées sont affichées.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Choisissez d&apos;abord une entrée.</translation>
    </message>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>Rien n&apos;est encore affiché.</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Vérification de la chaîne…</translation>
    </message>
    <message>
        <source>It is not known whether the chain is whole: %1</source>
        <translation>On ne sait pas si la chaîne est intacte : %1</translation>
    </message>
    <message>
        <source>Its end is %1: compare it with a copy kept elsewhere.</source>
        <extracomment>%1 is a long hexadecimal number.</extracomment>
        <translation>Sa fin est %1 : comparez-la à une copie gardée ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: %n entry(s), none changed or missing.</source>
        <translation>
            <numerusform>La chaîne est intacte : %n entrée, ni modifiée ni absente.</numerusform>
            <numerusform>La chaîne est intacte : %n entrées, aucune modifiée ni absente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or one before it, was changed or removed.</source>
        <translation>La chaîne est rompue à l&apos;entrée %1 : elle, ou une précédente, a été modifiée ou retirée.</translation>
    </message>
    <message>
        <source>Compare with an export or a backup from before, and treat it as a break-in until it is explained.</source>
        <translation>Comparez avec un export ou une sauvegarde antérieurs, et traitez cela comme une intrusion tant que ce n&apos;est pas expliqué.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d&apos;audit</translation>
    </message>
    <message>
        <source>Exporting the audit log…</source>
        <translation>Export du journal d&apos;audit…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entry(s) to %1.</source>
        <translation>
            <numerusform>%n entrée exportée vers %1.</numerusform>
            <numerusform>%n entrées exportées vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or make room.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre dossier, ou faites de la place.</translation>
    </message>
    <message>
        <source>Copied the entry.</source>
        <translation>Entrée copiée.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Autostart</name>
    <message>
        <source>&quot;%1&quot; could not be changed: %2</source>
        <translation>« %1 » n&apos;a pas pu être modifié : %2</translation>
    </message>
    <message>
        <source>Make the folder writable for you, and try again.</source>
        <translation>Rendez le dossier accessible en écriture pour vous, et réessayez.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AwayInbox</name>
    <message>
        <source>While you were away (%1–%2) nothing happened.</source>
        <translation>Pendant votre absence (%1–%2), rien ne s&apos;est passé.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::AwayStrip</name>
    <message>
        <source>Show</source>
        <extracomment>A button: shows the events one by one.</extracomment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show what happened while you were away</source>
        <translation>Montrer ce qui s&apos;est passé pendant votre absence</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Pendant votre absence</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A button: the person has read it.</extracomment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Seen: hide what happened while you were away</source>
        <translation>Vu : masquer ce qui s&apos;est passé pendant votre absence</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>%1 and %2 are times: 02:10-08:55.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <extracomment>Of events: how many are not over.</extracomment>
        <translation>
            <numerusform>%n encore ouvert</numerusform>
            <numerusform>%n encore ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>il est terminé</translation>
    </message>
    <message>
        <source>all are over</source>
        <translation>tous sont terminés</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) failed</source>
        <translation>
            <numerusform>%n build a échoué</numerusform>
            <numerusform>%n builds ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away (%1): %2</source>
        <extracomment>%1 are two times, %2 is what happened: &quot;3 events, 1 still open&quot;.</extracomment>
        <translation>Pendant votre absence (%1) : %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message numerus="yes">
        <source>%n more: all alerts</source>
        <translation>
            <numerusform>%n de plus : toutes les alertes</numerusform>
            <numerusform>%n de plus : toutes les alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed builds</source>
        <translation>Builds échoués</translation>
    </message>
    <message>
        <source>%1–%2  %3</source>
        <extracomment>An event that is over: %1 and %2 are times, %3 is what happened.</extracomment>
        <translation>%1–%2  %3</translation>
    </message>
    <message>
        <source>since %1, still open  %2</source>
        <translation>depuis %1, encore ouvert  %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir : %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BackupActions</name>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Makes a backup and verifies it</source>
        <translation>Fait une sauvegarde et la vérifie</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Every byte against its digest, the database opened and checked</source>
        <translation>Chaque octet contre son empreinte, la base ouverte et contrôlée</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Says first which builds would be lost or return</source>
        <translation>Dit d&apos;abord quels builds seraient perdus ou reviendraient</translation>
    </message>
    <message>
        <source>Remove backup…</source>
        <translation>Supprimer la sauvegarde…</translation>
    </message>
    <message>
        <source>It is gone for good</source>
        <translation>Elle disparaît définitivement</translation>
    </message>
    <message>
        <source>Copy restore commands</source>
        <translation>Copier les commandes de restauration</translation>
    </message>
    <message>
        <source>What to type on the controller&apos;s machine</source>
        <translation>Que saisir sur la machine du contrôleur</translation>
    </message>
    <message>
        <source>Drill now…</source>
        <translation>Exercice maintenant…</translation>
    </message>
    <message>
        <source>Restores the newest backup beside the farm and proves that it works</source>
        <translation>Restaure la dernière sauvegarde à côté de la ferme et prouve qu&apos;elle fonctionne</translation>
    </message>
    <message>
        <source>Take repaired database…</source>
        <translation>Prendre la base réparée…</translation>
    </message>
    <message>
        <source>In the place of the damaged one, which is kept</source>
        <translation>À la place de celle endommagée, qui est conservée</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Choisissez d&apos;abord une sauvegarde.</translation>
    </message>
    <message>
        <source>One is being made already.</source>
        <translation>Une est déjà en cours.</translation>
    </message>
    <message>
        <source>It is the newest one that a restore can start from.</source>
        <translation>C&apos;est la plus récente d&apos;où une restauration peut partir.</translation>
    </message>
    <message>
        <source>It has the configuration only.</source>
        <translation>Elle ne contient que la configuration.</translation>
    </message>
    <message>
        <source>A drill goes on already.</source>
        <translation>Un exercice est déjà en cours.</translation>
    </message>
    <message>
        <source>There is no backup to restore.</source>
        <translation>Il n&apos;y a aucune sauvegarde à restaurer.</translation>
    </message>
    <message>
        <source>No repaired database waits to be taken.</source>
        <translation>Aucune base réparée n&apos;attend d&apos;être prise.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Annulation en cours.</translation>
    </message>
    <message>
        <source>With the files of the builds</source>
        <translation>Avec les fichiers des builds</translation>
    </message>
    <message>
        <source>Make a backup now?</source>
        <translation>Faire une sauvegarde maintenant ?</translation>
    </message>
    <message>
        <source>It waits for what changes the database, and is verified when it is made. The farm works on meanwhile.</source>
        <translation>Elle attend ce qui modifie la base, et est vérifiée une fois faite. La ferme continue de travailler.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Une sauvegarde est en cours.</translation>
    </message>
    <message>
        <source>Drill a restore now?</source>
        <translation>Exercer une restauration maintenant ?</translation>
    </message>
    <message>
        <source>%1 is restored beside the farm, and a second controller without effect on the outside is started on it. The farm itself is not touched.</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>%1 est restaurée à côté de la ferme, et un second contrôleur sans effet vers l&apos;extérieur y est démarré. La ferme elle-même n&apos;est pas touchée.</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercer</translation>
    </message>
    <message>
        <source>The drill has begun.</source>
        <translation>L&apos;exercice a commencé.</translation>
    </message>
    <message>
        <source>Verifying %1…</source>
        <translation>Vérification de %1…</translation>
    </message>
    <message>
        <source>Remove the backup %1?</source>
        <translation>Supprimer la sauvegarde %1 ?</translation>
    </message>
    <message>
        <source>%1, %2, %3, with %4 builds. Nothing can be restored from it any more; copies elsewhere stay.</source>
        <extracomment>%1 is a kind of backup (&quot;Daily&quot;), %2 a size, %3 whether it is whole, %4 how many builds.</extracomment>
        <translation>%1, %2, %3, avec %4 builds. Rien ne pourra plus en être restauré ; les copies ailleurs restent.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Removed the backup %1.</source>
        <translation>Sauvegarde %1 supprimée.</translation>
    </message>
    <message>
        <source>Copied the restore commands for %1.</source>
        <translation>Commandes de restauration copiées pour %1.</translation>
    </message>
    <message>
        <source>Take the repaired database?</source>
        <translation>Prendre la base réparée ?</translation>
    </message>
    <message>
        <source>What the report calls lost stays lost. The damaged file goes into quarantine and is kept. The controller opens the repaired one at once.</source>
        <translation>Ce que le rapport dit perdu reste perdu. Le fichier endommagé va en quarantaine et est conservé. Le contrôleur ouvre aussitôt celui réparé.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>réparée</translation>
    </message>
    <message>
        <source>The repaired database is being put in place.</source>
        <translation>La base réparée est mise en place.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BackupTexts</name>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Before optimising</source>
        <translation>Avant l&apos;optimisation</translation>
    </message>
    <message>
        <source>Changed configuration</source>
        <translation>Configuration modifiée</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>Found whole</source>
        <translation>Trouvée intacte</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <translation>Indéterminable</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 is where the copy of a backup should be.</extracomment>
        <translation>%1 a échoué</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 attend</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Of copies of a backup: are they encrypted?</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>failed %1</source>
        <extracomment>Of a restore in a test; %1 is &quot;2 d ago&quot;.</extracomment>
        <translation>échoué %1</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The database is sound. Every page was gone through %1, in %2.</source>
        <extracomment>%1 is &quot;12 min ago&quot;, %2 a length of time.</extracomment>
        <translation>La base est saine. Chaque page a été parcourue %1, en %2.</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong with the database; it has not been gone through yet.</source>
        <translation>Aucun défaut de la base n&apos;est connu ; elle n&apos;a pas encore été parcourue.</translation>
    </message>
    <message>
        <source>The database is being gone through.</source>
        <translation>La base est en cours de parcours.</translation>
    </message>
    <message>
        <source>The database is damaged and is being repaired. The farm does not write meanwhile.</source>
        <translation>La base est endommagée et en réparation. La ferme n&apos;écrit pas pendant ce temps.</translation>
    </message>
    <message>
        <source>Damage was met in the database. It is being looked at.</source>
        <translation>Un dommage a été rencontré dans la base. Il est examiné.</translation>
    </message>
    <message>
        <source>The database was damaged and is repaired, but not everything could be saved. Take it as it is, or restore a backup.</source>
        <translation>La base était endommagée et est réparée, mais tout n&apos;a pas pu être sauvé. Prenez-la telle quelle, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The repaired database is being put in place.</source>
        <translation>La base réparée est mise en place.</translation>
    </message>
    <message>
        <source>The database is damaged and cannot be repaired. Restore a backup.</source>
        <translation>La base est endommagée et ne peut pas être réparée. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The whole database</source>
        <translation>Toute la base</translation>
    </message>
    <message>
        <source>The database, while it served</source>
        <translation>La base, pendant qu&apos;elle servait</translation>
    </message>
    <message>
        <source>The backup %1</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>La sauvegarde %1</translation>
    </message>
    <message>
        <source>A restore of %1, in a drill</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>Une restauration de %1, dans un exercice</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Restore drills</source>
        <translation>Exercices de restauration</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BatchReport</name>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Pourquoi refusé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Refused builds</source>
        <translation>Builds refusés</translation>
    </message>
    <message>
        <source>What is done to many builds</source>
        <translation>Ce qui est fait à de nombreux builds</translation>
    </message>
    <message>
        <source>How many builds are done</source>
        <translation>Combien de builds sont faits</translation>
    </message>
    <message>
        <source>%v of %m builds</source>
        <extracomment>In a bar; the values are filled in by the bar: %v done of %m builds.</extracomment>
        <translation>%v sur %m builds</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: ends what is being done to many builds.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close the list of refused builds</source>
        <translation>Fermer la liste des builds refusés</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) were refused</source>
        <translation>
            <numerusform>%n build a été refusé</numerusform>
            <numerusform>%n builds ont été refusés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildActions</name>
    <message>
        <source>Cancel builds</source>
        <translation>Annuler les builds</translation>
    </message>
    <message>
        <source>Cancel %1 for %2, which %3?</source>
        <extracomment>%1 is a project, %2 a platform, %3 &quot;runs 4 min&quot; or &quot;waits 3 min&quot;.</extracomment>
        <translation>Annuler %1 pour %2 (%3) ?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)?</source>
        <translation>
            <numerusform>Annuler %n build ?</numerusform>
            <numerusform>Annuler %n builds ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running build(s) stop within seconds and lose their work so far.</source>
        <translation>
            <numerusform>%n build en cours s&apos;arrête en quelques secondes et perd son travail.</numerusform>
            <numerusform>%n builds en cours s&apos;arrêtent en quelques secondes et perdent leur travail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been built yet, so no work is lost.</source>
        <translation>Rien n&apos;est encore construit, donc aucun travail n&apos;est perdu.</translation>
    </message>
    <message>
        <source>A cancelled build can be retried from its stored source.</source>
        <translation>Un build annulé peut être réessayé depuis sa source stockée.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Annuler %n build</numerusform>
            <numerusform>Annuler %n builds</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Go to log</source>
        <translation>Aller au journal</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l&apos;identifiant</translation>
    </message>
    <message>
        <source>Choose a build first.</source>
        <translation>Choisissez d&apos;abord un build.</translation>
    </message>
    <message>
        <source>Build again from the stored source</source>
        <translation>Construire de nouveau depuis la source stockée</translation>
    </message>
    <message>
        <source>Only builds that have ended can be retried.</source>
        <translation>Seuls les builds terminés peuvent être réessayés.</translation>
    </message>
    <message>
        <source>Stop waiting or building; asks first</source>
        <translation>Ne plus attendre ni construire ; demande d&apos;abord</translation>
    </message>
    <message>
        <source>The build has ended already.</source>
        <translation>Le build est déjà terminé.</translation>
    </message>
    <message>
        <source>Save the artifact and check its SHA-256</source>
        <translation>Enregistrer l&apos;artefact et contrôler son SHA-256</translation>
    </message>
    <message>
        <source>There is no artifact: only a finished, successful build has one.</source>
        <translation>Il n&apos;y a pas d&apos;artefact : seul un build terminé avec succès en a un.</translation>
    </message>
    <message>
        <source>Move the keyboard to the log</source>
        <translation>Porter le clavier au journal</translation>
    </message>
    <message>
        <source>Copy the build&apos;s id</source>
        <translation>Copier l&apos;identifiant du build</translation>
    </message>
    <message>
        <source>Save artifact</source>
        <translation>Enregistrer l&apos;artefact</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildBatch</name>
    <message numerus="yes">
        <source>%n were refused: %1</source>
        <extracomment>Behind what was done; %1 is the reason of the first.</extracomment>
        <translation>
            <numerusform>%n refusé : %1</numerusform>
            <numerusform>%n refusés : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not tried.</source>
        <translation>
            <numerusform>%n non tenté.</numerusform>
            <numerusform>%n non tentés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildDetail</name>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Selected build</source>
        <translation>Build choisi</translation>
    </message>
    <message>
        <source>Log or attempts</source>
        <translation>Journal ou tentatives</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nobody has tried it yet.</source>
        <translation>Personne ne l&apos;a encore tenté.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>No build chosen</source>
        <translation>Aucun build choisi</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a worker.</extracomment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>soumis %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>branche %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>repeats %1</source>
        <translation>répète %1</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Rien de connu</translation>
    </message>
    <message>
        <source>It failed without a word.</source>
        <extracomment>%1 is whose failure it was (&quot;project&quot;), %2 by what one sees it.</extracomment>
        <translation>Il a échoué sans un mot.</translation>
    </message>
    <message>
        <source>Whose: %1. %2</source>
        <translation>À qui : %1. %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildLog</name>
    <message>
        <source>The text is a regular expression</source>
        <translation>Le texte est une expression régulière</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Switch: only the lines that match are shown.</extracomment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only the lines that match, instead of marking them</source>
        <translation>N&apos;afficher que les lignes qui correspondent, au lieu de les marquer</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Switch: only lines that are errors.</extracomment>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Only lines that are errors</source>
        <translation>Seulement les lignes d&apos;erreur</translation>
    </message>
    <message>
        <source>First error</source>
        <translation>Première erreur</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Enregistrer le journal…</translation>
    </message>
    <message>
        <source>Save shown lines…</source>
        <translation>Enregistrer les lignes affichées…</translation>
    </message>
    <message>
        <source>Copy link to line</source>
        <translation>Copier le lien vers la ligne</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Choose a build to see its log.</source>
        <translation>Choisissez un build pour voir son journal.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Button with a menu: times, wrapping, colours of a log.</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>How the log is shown</source>
        <translation>Comment le journal est affiché</translation>
    </message>
    <message>
        <source>Times, wrapping, colours, lines around matches</source>
        <translation>Temps, retour à la ligne, couleurs, lignes autour des occurrences</translation>
    </message>
    <message>
        <source>Asking for the log…</source>
        <translation>Demande du journal…</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <extracomment>%1 is what went wrong, as a sentence.</extracomment>
        <translation>Pas de journal : %1</translation>
    </message>
    <message>
        <source>Interrupted, goes on by itself: %1</source>
        <translation>Interrompu, reprend tout seul : %1</translation>
    </message>
    <message>
        <source>No line of this log is an error.</source>
        <translation>Aucune ligne de ce journal n&apos;est une erreur.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Save shown lines</source>
        <translation>Enregistrer les lignes affichées</translation>
    </message>
    <message>
        <source>There is no log to save.</source>
        <translation>Il n&apos;y a pas de journal à enregistrer.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Choisissez d&apos;abord une ligne.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>comptage en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>this is no regular expression</source>
        <translation>ce n&apos;est pas une expression régulière</translation>
    </message>
    <message>
        <source>so far…</source>
        <translation>jusqu&apos;ici…</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildTable</name>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>dépendance</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>farm</source>
        <translation>ferme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Worker, or why</source>
        <extracomment>Column header: the worker that builds, why a build waits, or why it failed.</extracomment>
        <translation>Worker, ou raison</translation>
    </message>
    <message>
        <source>Whose</source>
        <extracomment>Column header: whose failure it was.</extracomment>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildTexts</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>A worker has been given the build but has shown no sign of life yet.</extracomment>
        <translation>Démarre</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>no worker registered</source>
        <translation>aucun worker enregistré</translation>
    </message>
    <message>
        <source>no worker for this platform</source>
        <translation>aucun worker pour cette plateforme</translation>
    </message>
    <message>
        <source>all workers offline</source>
        <translation>tous les workers hors ligne</translation>
    </message>
    <message>
        <source>next; all workers busy</source>
        <translation>suivant ; tous les workers occupés</translation>
    </message>
    <message>
        <source>others go first</source>
        <translation>d&apos;autres passent d&apos;abord</translation>
    </message>
    <message>
        <source>starts at the next poll</source>
        <translation>démarre à la prochaine demande</translation>
    </message>
    <message>
        <source>given back; looks for another</source>
        <translation>rendu ; en cherche un autre</translation>
    </message>
    <message>
        <source>assigning is paused</source>
        <translation>attribution en pause</translation>
    </message>
    <message>
        <source>waits %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>runs %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>tourne %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>a pris %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildsModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Worker, or why</source>
        <extracomment>Column header: the worker that builds, why a build waits, or why it failed.</extracomment>
        <translation>Worker, ou raison</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column header: how long a build waits, runs or took.</extracomment>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildsPage</name>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>status:failed platform:ios since:24h worker:mac-2 &quot;No certificate&quot;   ( / )</source>
        <translation>status:failed platform:ios since:24h worker:mac-2 &quot;No certificate&quot;   ( / )</translation>
    </message>
    <message>
        <source>Which builds are shown</source>
        <translation>Quels builds sont affichés</translation>
    </message>
    <message>
        <source>status: waiting, running, failed, done, cancelled
platform: ios, android
since: 30m, 24h, 7d, a date
worker, project, class, priority
Words are looked for in all texts; put several in quotes.</source>
        <translation>status : waiting, running, failed, done, cancelled
platform : ios, android
since : 30m, 24h, 7d, une date
worker, project, class, priority
Les mots sont cherchés dans tous les textes ; mettez-en plusieurs entre guillemets.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Failed 24 h</source>
        <translation>Échecs 24 h</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtres gardés</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save the builds that are shown</source>
        <translation>Enregistrer les builds affichés</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher : %1</translation>
    </message>
    <message numerus="yes">
        <source>Save %n build(s)</source>
        <translation>
            <numerusform>Enregistrer %n build</numerusform>
            <numerusform>Enregistrer %n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n build(s) in %1.</source>
        <translation>
            <numerusform>%n build enregistré dans %1.</numerusform>
            <numerusform>%n builds enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load all builds</source>
        <translation>Charger tous les builds</translation>
    </message>
    <message>
        <source>Reads every build that the controller has</source>
        <translation>Lit chaque build que possède le contrôleur</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Selects every build that the list shows, also those that are not seen</source>
        <translation>Choisit chaque build de la liste, aussi ceux qu&apos;on ne voit pas</translation>
    </message>
    <message>
        <source>Save shown builds as CSV…</source>
        <translation>Enregistrer les builds affichés en CSV…</translation>
    </message>
    <message>
        <source>Save shown builds as JSON…</source>
        <translation>Enregistrer les builds affichés en JSON…</translation>
    </message>
    <message>
        <source>Open a log file…</source>
        <translation>Ouvrir un fichier journal…</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Échecs par cause</translation>
    </message>
    <message>
        <source>Open a log file</source>
        <translation>Ouvrir un fichier journal</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>En cours %1</translation>
    </message>
    <message>
        <source>Failed 24 h: %1</source>
        <translation>Échecs 24 h : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n build</numerusform>
            <numerusform>%n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>Tout choisir : %n</numerusform>
            <numerusform>Tout choisir : %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n that match</source>
        <translation>
            <numerusform>Choisir le %n qui correspond</numerusform>
            <numerusform>Choisir les %n qui correspondent</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <extracomment>%1 and %2 are numbers of builds.</extracomment>
        <translation>%1 sur %2 chargés</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>Older builds cannot be read: %1</source>
        <translation>Les builds plus anciens ne peuvent pas être lus : %1</translation>
    </message>
    <message>
        <source>not understood, looked for as text: %1</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>non compris, cherché comme texte : %1</translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <translation>
            <numerusform>l&apos;ordre attend sous le pointeur, %n ligne bougera</numerusform>
            <numerusform>l&apos;ordre attend sous le pointeur, %n lignes bougeront</numerusform>
        </translation>
    </message>
    <message>
        <source>Every build is loaded.</source>
        <translation>Tous les builds sont chargés.</translation>
    </message>
    <message>
        <source>It is loading.</source>
        <translation>Chargement en cours.</translation>
    </message>
    <message>
        <source>Build %1 cannot be shown: %2</source>
        <translation>Le build %1 ne peut pas être affiché : %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::BuildsPanel</name>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
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
            <numerusform>l&apos;ordre attend sous le pointeur, %n ligne bougera</numerusform>
            <numerusform>l&apos;ordre attend sous le pointeur, %n lignes bougeront</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::BusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>Sourdine 1 h</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CalmTable</name>
    <message>
        <source>Column headers; press to sort</source>
        <translation>En-têtes de colonnes ; appuyez pour trier</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CapacityPage</name>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CapacityTexts</name>
    <message>
        <source>Enough</source>
        <translation>Assez</translation>
    </message>
    <message>
        <source>Too slow at times</source>
        <translation>Parfois trop lent</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Pas assez</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Half of all weeks</source>
        <translation>La moitié des semaines</translation>
    </message>
    <message>
        <source>95 of 100</source>
        <extracomment>Of one hundred minutes, the queue is not longer in ninety-five.</extracomment>
        <translation>95 sur 100</translation>
    </message>
    <message>
        <source>10 waiting</source>
        <translation>10 en attente</translation>
    </message>
    <message>
        <source>20 waiting</source>
        <translation>20 en attente</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Run time, iOS</source>
        <translation>Durée d&apos;exécution, iOS</translation>
    </message>
    <message>
        <source>Run time, Android</source>
        <translation>Durée d&apos;exécution, Android</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ChannelsTab</name>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Laissé tranquille</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Test channel</source>
        <translation>Tester le canal</translation>
    </message>
    <message>
        <source>Sends a message that says it is a test</source>
        <translation>Envoie un message qui dit être un test</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Sends the same message once more</source>
        <translation>Envoie encore une fois le même message</translation>
    </message>
    <message>
        <source>Choose a channel first.</source>
        <translation>Choisissez d&apos;abord un canal.</translation>
    </message>
    <message>
        <source>Choose a delivery first.</source>
        <translation>Choisissez d&apos;abord un envoi.</translation>
    </message>
    <message>
        <source>The channels</source>
        <translation>Les canaux</translation>
    </message>
    <message>
        <source>The deliveries</source>
        <translation>Les envois</translation>
    </message>
    <message>
        <source>No channel is set up: nobody is told of anything. Add one to the controller&apos;s configuration.</source>
        <translation>Aucun canal n&apos;est configuré : personne n&apos;est prévenu de rien. Ajoutez-en un à la configuration du contrôleur.</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Test de %1…</translation>
    </message>
    <message>
        <source>Test of %1: %2, %3</source>
        <extracomment>%1 is a channel, %2 what came of a test, %3 the other side&apos;s answer.</extracomment>
        <translation>Test de %1 : %2, %3</translation>
    </message>
    <message>
        <source>Sent again by %1: %2</source>
        <translation>Renvoyé par %1 : %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ChartExport</name>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or make room.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre dossier, ou faites de la place.</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Enregistrer en image (PNG)…</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Enregistrer en image</translation>
    </message>
    <message>
        <source>Save figures (CSV)…</source>
        <translation>Enregistrer les chiffres (CSV)…</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <source>Copied the figures.</source>
        <translation>Chiffres copiés.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CleanupPanel</name>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n build(s)</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>
            <numerusform>%1 de %n build</numerusform>
            <numerusform>%1 de %n builds</numerusform>
        </translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Ce qui partirait</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>Montrer ce qui partirait</translation>
    </message>
    <message>
        <source>A dry run: removes nothing</source>
        <translation>Un essai à blanc : ne supprime rien</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Nettoyer…</translation>
    </message>
    <message>
        <source>Shows what would go, then moves it to the trash</source>
        <translation>Montre ce qui partirait, puis le déplace dans la corbeille</translation>
    </message>
    <message>
        <source>Clean up by hand</source>
        <translation>Nettoyer à la main</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Ended at least this long ago</source>
        <translation>Terminés depuis au moins ce temps</translation>
    </message>
    <message>
        <source>builds</source>
        <translation>builds</translation>
    </message>
    <message>
        <source>Last successes that stay</source>
        <translation>Dernières réussites qui restent</translation>
    </message>
    <message>
        <source>See first what would go: looking removes nothing.</source>
        <translation>Voyez d&apos;abord ce qui partirait : regarder ne supprime rien.</translation>
    </message>
    <message>
        <source>Files of open and pinned builds always stay.</source>
        <translation>Les fichiers des builds ouverts et épinglés restent toujours.</translation>
    </message>
    <message>
        <source>Asking what would go…</source>
        <translation>Demande de ce qui partirait…</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB of 4 builds&quot;</extracomment>
        <translation>Rien ne partirait.</translation>
    </message>
    <message>
        <source>Would go: %1.</source>
        <translation>Partirait : %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n file(s) are listed.</source>
        <translation>
            <numerusform>Seul le premier fichier est listé.</numerusform>
            <numerusform>Seuls les %n premiers fichiers sont listés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up files older than %n day(s)?</source>
        <translation>
            <numerusform>Nettoyer les fichiers de plus de %n jour ?</numerusform>
            <numerusform>Nettoyer les fichiers de plus de %n jours ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Nothing would go. Choose fewer days, or keep fewer successes.</source>
        <translation>Rien ne partirait. Choisissez moins de jours, ou gardez moins de réussites.</translation>
    </message>
    <message numerus="yes">
        <source>%1 go; they can be put back for %n hour(s).</source>
        <translation>
            <numerusform>%1 partent ; on peut les remettre pendant %n heure.</numerusform>
            <numerusform>%1 partent ; on peut les remettre pendant %n heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The daily clean-up keeps %n last success(es) of each project and branch; this one keeps fewer.</source>
        <translation>
            <numerusform>Le nettoyage quotidien garde %n dernière réussite par projet et branche ; celui-ci en garde moins.</numerusform>
            <numerusform>Le nettoyage quotidien garde les %n dernières réussites par projet et branche ; celui-ci en garde moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash: %1.</source>
        <translation>Déplacé dans la corbeille : %1.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Remis en place : %1.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CloseKeeper</name>
    <message>
        <source>Keep watching from the tray</source>
        <translation>Continuer à surveiller depuis la zone de notification</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The console can go on without its window: the icon in the tray shows new problems and opens it again.</source>
        <translation>La console peut continuer sans sa fenêtre : l&apos;icône de la zone de notification montre les nouveaux problèmes et la rouvre.</translation>
    </message>
    <message>
        <source>Choose what closing the window does from now on. The settings can change it; Quit in the menu of the icon always ends the console.</source>
        <translation>Choisissez ce que fait désormais la fermeture de la fenêtre. Les réglages peuvent le changer ; Quitter dans le menu de l&apos;icône termine toujours la console.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ClustersTab</name>
    <message>
        <source>all on %1</source>
        <translation>tous sur %1</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Échecs par cause</translation>
    </message>
    <message>
        <source>Show its builds</source>
        <translation>Montrer ses builds</translation>
    </message>
    <message>
        <source>The builds that failed so</source>
        <translation>Les builds qui ont échoué ainsi</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Montrer un exemple</translation>
    </message>
    <message>
        <source>One of its builds, with the log</source>
        <translation>Un de ses builds, avec le journal</translation>
    </message>
    <message>
        <source>Show the machine</source>
        <translation>Montrer la machine</translation>
    </message>
    <message>
        <source>The worker on which it happened most</source>
        <translation>Le worker où c&apos;est arrivé le plus souvent</translation>
    </message>
    <message>
        <source>Failures of 7 days by cause</source>
        <translation>Échecs de 7 jours par cause</translation>
    </message>
    <message>
        <source>No build has failed in 7 days.</source>
        <translation>Aucun build n&apos;a échoué en 7 jours.</translation>
    </message>
    <message>
        <source>The failures</source>
        <translation>Les échecs</translation>
    </message>
    <message>
        <source>Choose a cause first.</source>
        <translation>Choisissez d&apos;abord une cause.</translation>
    </message>
    <message>
        <source>Seen by: %1</source>
        <extracomment>%1 is by what one sees whose failure it was.</extracomment>
        <translation>Reconnu à : %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CommandPalette</name>
    <message>
        <source>No action of this name.</source>
        <translation>Aucune action de ce nom.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>Nom d&apos;une action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>freeagent::console::CommandRun</name>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 n&apos;a pas pu démarrer : %2.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>It was ended by a signal.</source>
        <translation>Terminé par un signal.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConfigurationTab</name>
    <message>
        <source>variable %1</source>
        <extracomment>%1 is the name of an environment variable.</extracomment>
        <translation>variable %1</translation>
    </message>
    <message>
        <source>credential %1</source>
        <extracomment>%1 is a file: a credential of systemd.</extracomment>
        <translation>identifiant %1</translation>
    </message>
    <message>
        <source>flag %1</source>
        <extracomment>%1 is a flag of the command line: &quot;--port&quot;.</extracomment>
        <translation>option %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>Of a setting: no file says anything of it.</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>Of a secret: there is one.</extracomment>
        <translation>défini</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>another one</source>
        <extracomment>Of a secret whose file holds another one than is in effect.</extracomment>
        <translation>un autre</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Who said what a setting is: a file, a variable, a flag.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Changes take effect</source>
        <translation>Les changements prennent effet</translation>
    </message>
    <message>
        <source>on reload</source>
        <translation>au rechargement</translation>
    </message>
    <message>
        <source>on restart</source>
        <translation>au redémarrage</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>Après un redémarrage</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Copy setting</source>
        <translation>Copier le réglage</translation>
    </message>
    <message>
        <source>As a line for the configuration file</source>
        <translation>Comme ligne pour le fichier de configuration</translation>
    </message>
    <message>
        <source>Which settings</source>
        <translation>Quels réglages</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>Those that somebody set</source>
        <translation>Ceux que quelqu&apos;un a définis</translation>
    </message>
    <message>
        <source>Those that wait for a restart</source>
        <translation>Ceux qui attendent un redémarrage</translation>
    </message>
    <message>
        <source>Configuration of the controller</source>
        <translation>Configuration du contrôleur</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>La configuration</translation>
    </message>
    <message>
        <source>No setting is like that.</source>
        <translation>Aucun réglage de ce genre.</translation>
    </message>
    <message>
        <source>Choose one setting first.</source>
        <translation>Choisissez d&apos;abord un réglage.</translation>
    </message>
    <message>
        <source>Settings are changed where they are written, not here: in the file, then with a reload or a restart of the controller.</source>
        <translation>Les réglages se changent là où ils sont écrits, pas ici : dans le fichier, puis par rechargement ou redémarrage du contrôleur.</translation>
    </message>
    <message>
        <source>In %1 stands %2: it takes effect with the next start.</source>
        <extracomment>%1 is where a setting is written, %2 what is written there.</extracomment>
        <translation>Dans %1 figure %2 : cela prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Only administrators see the configuration.</source>
        <translation>Seuls les administrateurs voient la configuration.</translation>
    </message>
    <message>
        <source>The files were read at %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Les fichiers ont été lus à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) wait for a restart of the controller.</source>
        <translation>
            <numerusform>%n réglage attend un redémarrage du contrôleur.</numerusform>
            <numerusform>%n réglages attendent un redémarrage du contrôleur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConfirmStrip</name>
    <message>
        <source>Before it is done</source>
        <translation>Avant de le faire</translation>
    </message>
    <message>
        <source>Why? (for the audit log)</source>
        <translation>Pourquoi ? (pour le journal d&apos;audit)</translation>
    </message>
    <message>
        <source>Reason, for the audit log</source>
        <translation>Raison, pour le journal d&apos;audit</translation>
    </message>
    <message>
        <source>Type the word to confirm</source>
        <translation>Saisissez le mot pour confirmer</translation>
    </message>
    <message>
        <source>Asking the controller what would happen…</source>
        <translation>On demande au contrôleur ce qui se passerait…</translation>
    </message>
    <message>
        <source>What would happen is not known, so nothing is done: %1 %2</source>
        <translation>Ce qui se passerait est inconnu, donc rien n&apos;est fait : %1 %2</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message>
        <source>There is no undo.</source>
        <translation>Il n&apos;y a pas de retour en arrière.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1 is a word, such as the name of the farm.</extracomment>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>First the controller says what would happen.</source>
        <translation>D&apos;abord le contrôleur dit ce qui se passerait.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Dites d&apos;abord pourquoi.</translation>
    </message>
    <message>
        <source>Type the word first.</source>
        <translation>Saisissez d&apos;abord le mot.</translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <extracomment>Button; %1 is the number of seconds that are left to press it.</extracomment>
        <translation>Annuler (%1 s)</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Faire</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConnectPage</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connect to a controller</source>
        <translation>Se connecter à un contrôleur</translation>
    </message>
    <message>
        <source>The console shows one build farm. It needs the address of its expo-controller and the API key that the controller printed at its first start.</source>
        <translation>La console montre une ferme de build. Il lui faut l&apos;adresse de son expo-controller et la clé d&apos;API que le contrôleur a affichée à son premier démarrage.</translation>
    </message>
    <message>
        <source>Address of the controller</source>
        <translation>Adresse du contrôleur</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé d&apos;API</translation>
    </message>
    <message>
        <source>This is not the address of a controller.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un contrôleur.</translation>
    </message>
    <message>
        <source>Write it like http://127.0.0.1:3000 or https://farm.example.</source>
        <translation>Écrivez-la comme http://127.0.0.1:3000 ou https://farm.example.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
    <message>
        <source>The controller is there, but it refuses this key.</source>
        <translation>Le contrôleur est là, mais il refuse cette clé.</translation>
    </message>
    <message>
        <source>Copy the whole key as it was printed at the controller&apos;s first start.</source>
        <translation>Copiez la clé entière telle qu&apos;affichée au premier démarrage du contrôleur.</translation>
    </message>
    <message>
        <source>Address and key are right.</source>
        <extracomment>%1 is a version, %2 a number of workers, %3 a number of builds.</extracomment>
        <translation>Adresse et clé sont justes.</translation>
    </message>
    <message>
        <source>expo-controller %1, %2 workers online, %3 builds waiting.</source>
        <translation>expo-controller %1, %2 workers en ligne, %3 builds en attente.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ConsoleTab</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Cette console</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the console.</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the console.</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>On this desktop</source>
        <translation>Sur ce bureau</translation>
    </message>
    <message>
        <source>The language changes with the next start of the console.</source>
        <translation>La langue change au prochain démarrage de la console.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ContactsTab</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>What they do for us</source>
        <translation>Ce qu&apos;ils font pour nous</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Page d&apos;état</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>Affiché avec</translation>
    </message>
    <message>
        <source>I have looked through them…</source>
        <translation>Je les ai relus…</translation>
    </message>
    <message>
        <source>Says that names and numbers are right today</source>
        <translation>Dit que les noms et numéros sont justes aujourd&apos;hui</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Add vendor…</source>
        <translation>Ajouter un fournisseur…</translation>
    </message>
    <message>
        <source>Can be called from then on</source>
        <translation>Peut être appelé dès lors</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Modifier la personne…</translation>
    </message>
    <message>
        <source>Edit vendor…</source>
        <translation>Modifier le fournisseur…</translation>
    </message>
    <message>
        <source>Name, numbers and what else is known</source>
        <translation>Nom, numéros et ce qu&apos;on sait d&apos;autre</translation>
    </message>
    <message>
        <source>Remove person…</source>
        <translation>Retirer la personne…</translation>
    </message>
    <message>
        <source>Remove vendor…</source>
        <translation>Retirer le fournisseur…</translation>
    </message>
    <message>
        <source>Nobody is told to call them any more; can be taken back</source>
        <translation>On ne dit plus à personne de les appeler ; réversible</translation>
    </message>
    <message>
        <source>Nobody is known. Add who answers for the farm.</source>
        <translation>Personne n&apos;est connu. Ajoutez qui répond de la ferme.</translation>
    </message>
    <message>
        <source>No vendor is known. Add whom to call about Macs, network and certificates.</source>
        <translation>Aucun fournisseur n&apos;est connu. Ajoutez qui appeler pour les Mac, le réseau et les certificats.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>The contacts</source>
        <translation>Les contacts</translation>
    </message>
    <message>
        <source>Nobody has looked through the contacts yet.</source>
        <translation>Personne n&apos;a encore relu les contacts.</translation>
    </message>
    <message>
        <source>Looked through %1 by %2: overdue since %3.</source>
        <extracomment>%1 is &quot;12 days ago&quot;, %2 a person, %3 a time.</extracomment>
        <translation>Relus %1 par %2 : en retard depuis %3.</translation>
    </message>
    <message>
        <source>Looked through %1 by %2, due again %3.</source>
        <translation>Relus %1 par %2, à refaire %3.</translation>
    </message>
    <message>
        <source>The contacts are not known yet.</source>
        <translation>Les contacts ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Choisissez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Renseignez-le.</translation>
    </message>
    <message>
        <source>These are no quiet hours.</source>
        <translation>Ce ne sont pas des heures calmes.</translation>
    </message>
    <message>
        <source>Write them as 22:00-07:00, or nothing.</source>
        <translation>Écrivez-les comme 22:00-07:00, ou rien.</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>A new vendor</source>
        <translation>Un nouveau fournisseur</translation>
    </message>
    <message>
        <source>Shown with the alerts that need them.</source>
        <translation>Affiché avec les alertes qui en ont besoin.</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Enregistrer le contact</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>The contacts are as before.</source>
        <translation>Les contacts sont comme avant.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>Whoever is in the rotation or the rota cannot be removed: the controller says so.</source>
        <translation>Qui est dans la rotation ou le planning ne peut pas être retiré : le contrôleur le dit.</translation>
    </message>
    <message>
        <source>Alerts do not show this vendor any more.</source>
        <translation>Les alertes n&apos;affichent plus ce fournisseur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 retiré.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est de retour.</translation>
    </message>
    <message>
        <source>Are all names and numbers right?</source>
        <translation>Tous les noms et numéros sont-ils justes ?</translation>
    </message>
    <message>
        <source>It is written down that you have looked through them; you are reminded again when it is due.</source>
        <translation>Il est noté que vous les avez relus ; on vous le rappelle quand il le faut.</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Ils sont justes</translation>
    </message>
    <message>
        <source>The contacts are looked through.</source>
        <translation>Les contacts sont relus.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DemoFarm</name>
    <message>
        <source>invented farm</source>
        <translation>ferme inventée</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DeskActions</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Build again from the stored source</source>
        <translation>Construire de nouveau depuis la source stockée</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Stop waiting or building</source>
        <translation>Ne plus attendre ni construire</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Priorité…</translation>
    </message>
    <message>
        <source>Higher goes first</source>
        <translation>Le plus élevé passe d&apos;abord</translation>
    </message>
    <message>
        <source>Raise priority</source>
        <translation>Monter la priorité</translation>
    </message>
    <message>
        <source>By 10: it goes before others</source>
        <translation>De 10 : il passe avant d&apos;autres</translation>
    </message>
    <message>
        <source>Lower priority</source>
        <translation>Baisser la priorité</translation>
    </message>
    <message>
        <source>By 10: it goes behind others</source>
        <translation>De 10 : il passe derrière d&apos;autres</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Keep its files whatever its age</source>
        <translation>Garder ses fichiers quel que soit leur âge</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Retention decides again</source>
        <translation>La rétention décide de nouveau</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Save the artifact and check its SHA-256</source>
        <translation>Enregistrer l&apos;artefact et contrôler son SHA-256</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l&apos;identifiant</translation>
    </message>
    <message>
        <source>Copy the ids of the builds</source>
        <translation>Copier les identifiants des builds</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>A link that opens this build in the console</source>
        <translation>Un lien qui ouvre ce build dans la console</translation>
    </message>
    <message>
        <source>Stop what is being done to many builds</source>
        <translation>Arrêter ce qui est fait à de nombreux builds</translation>
    </message>
    <message>
        <source>What is under way is finished, nothing more begins</source>
        <translation>Ce qui est en cours se termine, rien d&apos;autre ne commence</translation>
    </message>
    <message>
        <source>Choose a build first.</source>
        <translation>Choisissez d&apos;abord un build.</translation>
    </message>
    <message>
        <source>Only builds that have ended can be retried.</source>
        <translation>Seuls les builds terminés peuvent être réessayés.</translation>
    </message>
    <message>
        <source>The build has ended already.</source>
        <translation>Le build est déjà terminé.</translation>
    </message>
    <message>
        <source>Only a build that waits has a place in the queue.</source>
        <translation>Seul un build en attente a une place dans la file.</translation>
    </message>
    <message>
        <source>Only one build that waits can be moved in the queue.</source>
        <translation>Seul un build unique en attente peut être déplacé dans la file.</translation>
    </message>
    <message>
        <source>Only one finished, successful build has an artifact.</source>
        <translation>Seul un build unique, terminé avec succès, a un artefact.</translation>
    </message>
    <message>
        <source>Choose one build.</source>
        <translation>Choisissez un build.</translation>
    </message>
    <message>
        <source>Nothing is being done.</source>
        <translation>Rien n&apos;est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)?</source>
        <translation>
            <numerusform>Annuler %n build ?</numerusform>
            <numerusform>Annuler %n builds ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running build(s) stop within seconds and lose their work so far.</source>
        <translation>
            <numerusform>%n build en cours s&apos;arrête en quelques secondes et perd son travail.</numerusform>
            <numerusform>%n builds en cours s&apos;arrêtent en quelques secondes et perdent leur travail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been built yet, so no work is lost.</source>
        <translation>Rien n&apos;est encore construit, donc aucun travail n&apos;est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen have ended already and stay as they are.</source>
        <translation>
            <numerusform>%n des choisis est déjà terminé et reste tel quel.</numerusform>
            <numerusform>%n des choisis sont déjà terminés et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo submits them again from their stored sources, at the end of the queue.</source>
        <translation>L&apos;annulation les soumet de nouveau depuis leurs sources stockées, en fin de file.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n build(s)</source>
        <comment>button</comment>
        <extracomment>Button; not &quot;Cancel&quot; alone, which would be the way out.</extracomment>
        <translation>
            <numerusform>Annuler %n build</numerusform>
            <numerusform>Annuler %n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n build(s).</source>
        <translation>
            <numerusform>%n build annulé.</numerusform>
            <numerusform>%n builds annulés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submitted %n build(s) again.</source>
        <translation>
            <numerusform>%n build soumis de nouveau.</numerusform>
            <numerusform>%n builds soumis de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n build(s)?</source>
        <translation>
            <numerusform>Réessayer %n build ?</numerusform>
            <numerusform>Réessayer %n builds ?</numerusform>
        </translation>
    </message>
    <message>
        <source>As many new builds wait at the end of the queue.</source>
        <translation>Autant de nouveaux builds attendent en fin de file.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n build(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Réessayer %n build</numerusform>
            <numerusform>Réessayer %n builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled the %n new build(s).</source>
        <translation>
            <numerusform>Le nouveau build est annulé.</numerusform>
            <numerusform>Les %n nouveaux builds sont annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority, higher goes first</source>
        <translation>Priorité, le plus élevé passe d&apos;abord</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n build(s)</source>
        <translation>
            <numerusform>Priorité de %n build</numerusform>
            <numerusform>Priorité de %n builds</numerusform>
        </translation>
    </message>
    <message>
        <source>Higher goes first; 0 is usual. Builds of the same priority keep their order.</source>
        <translation>Le plus élevé passe d&apos;abord ; 0 est l&apos;usage. Les builds de même priorité gardent leur ordre.</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Fixer la priorité</translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n build(s).</source>
        <translation>
            <numerusform>Priorité de %n build fixée.</numerusform>
            <numerusform>Priorité de %n builds fixée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The priority is as before.</source>
        <translation>La priorité est comme avant.</translation>
    </message>
    <message>
        <source>%1 is the end of the scale.</source>
        <translation>%1 est le bout de l&apos;échelle.</translation>
    </message>
    <message>
        <source>Priority %1.</source>
        <translation>Priorité %1.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n build(s).</source>
        <translation>
            <numerusform>%n build épinglé.</numerusform>
            <numerusform>%n builds épinglés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n build(s).</source>
        <translation>
            <numerusform>%n build désépinglé.</numerusform>
            <numerusform>%n builds désépinglés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save artifact</source>
        <translation>Enregistrer l&apos;artefact</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n id(s).</source>
        <translation>
            <numerusform>%n identifiant copié.</numerusform>
            <numerusform>%n identifiants copiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::DeskPresence</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line about another farm; %1 is its name, %2 the sentence about it.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Expo Free Agent</source>
        <translation>Expo Free Agent</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>In quiet hours criticals still ring</source>
        <translation>Aux heures calmes, le critique sonne quand même</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Contrôle du matin</translation>
    </message>
    <message>
        <source>Pause a worker…</source>
        <translation>Mettre un worker en pause…</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Ouvrir la console</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Wall: the farm on the whole screen</source>
        <translation>Mur : la ferme en plein écran</translation>
    </message>
    <message>
        <source>Floating bar above other windows</source>
        <translation>Barre flottante au-dessus des autres fenêtres</translation>
    </message>
    <message>
        <source>No sounds until %1: ring again</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Aucun son jusqu&apos;à %1 : sonner de nouveau</translation>
    </message>
    <message>
        <source>No sounds for an hour</source>
        <translation>Aucun son pendant une heure</translation>
    </message>
    <message>
        <source>Quiet hours (%1 to %2)</source>
        <translation>Heures calmes (%1 à %2)</translation>
    </message>
    <message>
        <source>DEMO: %1</source>
        <extracomment>The name of an invented farm; %1 is the name.</extracomment>
        <translation>DÉMO : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 is a problem; %n others came with it.</extracomment>
        <translation>
            <numerusform>%1, et %n autre</numerusform>
            <numerusform>%1, et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Acquittée : %1</translation>
    </message>
    <message>
        <source>That problem is over already.</source>
        <translation>Ce problème est déjà terminé.</translation>
    </message>
    <message>
        <source>Silenced for an hour from the list of problems</source>
        <translation>Mis en sourdine une heure depuis la liste des problèmes</translation>
    </message>
    <message>
        <source>Silenced for an hour: %1</source>
        <translation>En sourdine pendant une heure : %1</translation>
    </message>
    <message>
        <source>There is no contact with the farm.</source>
        <translation>Il n&apos;y a pas de contact avec la ferme.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DetailPanel</name>
    <message>
        <source>on %1</source>
        <extracomment>%1 is the name of a worker.</extracomment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>soumis %1</translation>
    </message>
    <message>
        <source>retry of %1</source>
        <extracomment>%1 is the id of another build.</extracomment>
        <translation>reprise de %1</translation>
    </message>
    <message>
        <source>Selected build</source>
        <translation>Build choisi</translation>
    </message>
    <message>
        <source>No build chosen</source>
        <translation>Aucun build choisi</translation>
    </message>
    <message>
        <source>No facts</source>
        <translation>Aucun fait</translation>
    </message>
    <message>
        <source>Read the end of the log. Retry builds it again from the same source.</source>
        <translation>Lisez la fin du journal. Réessayer le construit de nouveau depuis la même source.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DownStrip</name>
    <message>
        <source>Emergency steps</source>
        <translation>Étapes d&apos;urgence</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Alarm: no contact with the controller</source>
        <translation>Alarme : aucun contact avec le contrôleur</translation>
    </message>
    <message numerus="yes">
        <source>No contact with %1 for %2, since %3: %n tries failed.</source>
        <extracomment>%1 is the controller, %2 a length of time, %3 a time of day.</extracomment>
        <translation>
            <numerusform>Aucun contact avec %1 depuis %2, dès %3 : %n essai a échoué.</numerusform>
            <numerusform>Aucun contact avec %1 depuis %2, dès %3 : %n essais ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is down, builds that run go on and new ones are not taken; it cannot tell anybody itself. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>S&apos;il est arrêté, les builds en cours continuent et les nouveaux ne sont pas acceptés ; il ne peut prévenir personne lui-même. %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DrainForm</name>
    <message>
        <source>Deadline for running builds</source>
        <translation>Échéance des builds en cours</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vidanger</translation>
    </message>
    <message>
        <source>At the deadline</source>
        <translation>À l&apos;échéance</translation>
    </message>
</context>
<context>
    <name>freeagent::console::DrillsTab</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Took (RTO)</source>
        <translation>Durée (RTO)</translation>
    </message>
    <message>
        <source>Lost (RPO)</source>
        <translation>Perte (RPO)</translation>
    </message>
    <message>
        <source>Age of backup</source>
        <translation>Âge de la sauvegarde</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu&apos;il dit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparées</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquantes</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Steps of the drill</source>
        <translation>Étapes de l&apos;exercice</translation>
    </message>
    <message>
        <source>Compared rows</source>
        <translation>Lignes comparées</translation>
    </message>
    <message>
        <source>Restore drills</source>
        <translation>Exercices de restauration</translation>
    </message>
    <message>
        <source>The drills</source>
        <translation>Les exercices</translation>
    </message>
    <message>
        <source>No drill yet: nobody knows whether a backup can be restored. Drill now.</source>
        <translation>Aucun exercice encore : personne ne sait si une sauvegarde peut être restaurée. Exercez maintenant.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Rows compared with the farm&apos;s</source>
        <translation>Lignes comparées à celles de la ferme</translation>
    </message>
    <message>
        <source>The newest backup is restored beside the farm, a second controller is started on it and proves that it works, and rows are compared. It happens every week by itself.</source>
        <translation>La dernière sauvegarde est restaurée à côté de la ferme, un second contrôleur y démarre et prouve qu&apos;elle fonctionne, et les lignes sont comparées. Cela se fait chaque semaine tout seul.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::EmergencyDesk</name>
    <message>
        <source>Try the way to the machine</source>
        <translation>Essayer le chemin vers la machine</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Parts of the emergency desk</source>
        <translation>Parties du poste d&apos;urgence</translation>
    </message>
    <message>
        <source>Emergency steps</source>
        <translation>Étapes d&apos;urgence</translation>
    </message>
    <message>
        <source>Restore the farm</source>
        <translation>Restaurer la ferme</translation>
    </message>
    <message>
        <source>Backup on this computer</source>
        <translation>Sauvegarde sur cet ordinateur</translation>
    </message>
    <message>
        <source>Access and commands</source>
        <translation>Accès et commandes</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>Retour aux pages</translation>
    </message>
    <message>
        <source>What can be done while the controller is away. Nothing here needs it.</source>
        <translation>Ce qu&apos;on peut faire pendant l&apos;absence du contrôleur. Rien ici n&apos;a besoin de lui.</translation>
    </message>
    <message>
        <source>What can be done while %1 is away. Nothing here needs it.</source>
        <extracomment>%1 is the controller.</extracomment>
        <translation>Ce qu&apos;on peut faire pendant l&apos;absence de %1. Rien ici n&apos;a besoin de lui.</translation>
    </message>
    <message>
        <source>%1 on %2?</source>
        <extracomment>%1 is what is done (&quot;Start it again&quot;), %2 the name of a machine.</extracomment>
        <translation>%1 sur %2 ?</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Another command runs.</source>
        <translation>Une autre commande s&apos;exécute.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Attendez sa fin.</translation>
    </message>
    <message>
        <source>It was run.</source>
        <translation>C&apos;est exécuté.</translation>
    </message>
    <message>
        <source>It ended with status %1.</source>
        <translation>Terminé avec le statut %1.</translation>
    </message>
    <message>
        <source>The log below has its words.</source>
        <translation>Le journal ci-dessous en a les mots.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmBar</name>
    <message>
        <source>Expo Free Agent</source>
        <translation>Expo Free Agent</translation>
    </message>
    <message>
        <source>queue %1</source>
        <extracomment>A number of builds that wait, in the floating bar: short.</extracomment>
        <translation>file %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Workers that are there, of all there are, in the floating bar: 3/4.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>aucun contact</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmCards</name>
    <message>
        <source>last week not known</source>
        <translation>semaine dernière inconnue</translation>
    </message>
    <message>
        <source>as at this hour last week</source>
        <translation>comme à cette heure la semaine dernière</translation>
    </message>
    <message>
        <source>%1 more than last week</source>
        <extracomment>%1 is a length of time; the same hour last week.</extracomment>
        <translation>%1 de plus que la semaine dernière</translation>
    </message>
    <message>
        <source>%1 less than last week</source>
        <translation>%1 de moins que la semaine dernière</translation>
    </message>
    <message>
        <source>Oldest wait</source>
        <translation>Plus longue attente</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>Oldest of %n waiting</source>
        <translation>
            <numerusform>Plus longue de %n en attente</numerusform>
            <numerusform>Plus longue de %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Workers online</source>
        <translation>Workers en ligne</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Workers online of all, as &quot;5 / 6&quot;.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none missing</source>
        <translation>aucun ne manque</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manque : %1</translation>
    </message>
    <message>
        <source>7 d %1, goal %2</source>
        <extracomment>%1 is the share of the last week, %2 the goal.</extracomment>
        <translation>7 j %1, objectif %2</translation>
    </message>
    <message>
        <source>Success, 24 h</source>
        <translation>Réussite, 24 h</translation>
    </message>
    <message>
        <source>Failed by the farm, 24 h</source>
        <translation>Échoués par la ferme, 24 h</translation>
    </message>
    <message numerus="yes">
        <source>of %n that failed</source>
        <translation>
            <numerusform>sur %n échoué</numerusform>
            <numerusform>sur %n échoués</numerusform>
        </translation>
    </message>
    <message>
        <source>Free for %1</source>
        <extracomment>%1 is what the disk is for: data, storage.</extracomment>
        <translation>Libre pour %1</translation>
    </message>
    <message>
        <source>full in %1</source>
        <extracomment>%1 is a length of time; else the size of a disk.</extracomment>
        <translation>plein dans %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Age of the backup</source>
        <translation>Âge de la sauvegarde</translation>
    </message>
    <message>
        <source>nothing can be restored</source>
        <translation>rien ne peut être restauré</translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>jamais vérifiée</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>vérifiée %1</translation>
    </message>
    <message>
        <source>A restore takes</source>
        <translation>Une restauration prend</translation>
    </message>
    <message>
        <source>no drill yet</source>
        <translation>aucun exercice encore</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>%1 is &quot;2 d ago&quot;.</extracomment>
        <translation>échoué</translation>
    </message>
    <message>
        <source>drill %1</source>
        <translation>exercice %1</translation>
    </message>
    <message>
        <source>Free on the disks</source>
        <translation>Libre sur les disques</translation>
    </message>
    <message>
        <source>iOS run time, 24 h</source>
        <translation>Durée iOS, 24 h</translation>
    </message>
    <message>
        <source>Android run time, 24 h</source>
        <translation>Durée Android, 24 h</translation>
    </message>
    <message>
        <source>The farm in numbers</source>
        <translation>La ferme en chiffres</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmColor</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmRow</name>
    <message>
        <source>%1 (open)</source>
        <extracomment>Behind the name of a farm: its pages are open.</extracomment>
        <translation>%1 (ouverte)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a farm, %2 a number of builds, &quot;4 waiting&quot;.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus sur %1</translation>
    </message>
    <message>
        <source>%1 (taken)</source>
        <extracomment>Behind a problem that somebody has acknowledged or silenced.</extracomment>
        <translation>%1 (pris en charge)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a list of problems: %n others.</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmTexts</name>
    <message>
        <source>Nothing is known: no key is kept for this farm.</source>
        <translation>Rien n&apos;est connu : aucune clé n&apos;est gardée pour cette ferme.</translation>
    </message>
    <message>
        <source>Open it to enter its key.</source>
        <translation>Ouvrez-la pour saisir sa clé.</translation>
    </message>
    <message>
        <source>The console knows of no farm yet.</source>
        <translation>La console ne connaît encore aucune ferme.</translation>
    </message>
    <message>
        <source>Add one by its address and key.</source>
        <translation>Ajoutez-en une par son adresse et sa clé.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is needed: %n farms are well.</source>
        <translation>
            <numerusform>Personne n&apos;est requis : %n ferme va bien.</numerusform>
            <numerusform>Personne n&apos;est requis : %n fermes vont bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n farms need somebody: %1.</source>
        <extracomment>%n farms; %1 is their names.</extracomment>
        <translation>
            <numerusform>%n ferme a besoin de quelqu&apos;un : %1.</numerusform>
            <numerusform>%n fermes ont besoin de quelqu&apos;un : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>Builds in the queue.</extracomment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>Builds that are being made.</extracomment>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n workers</source>
        <extracomment>%1 of %n workers are online.</extracomment>
        <translation>
            <numerusform>%1 sur %n worker</numerusform>
            <numerusform>%1 sur %n workers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::FarmsView</name>
    <message>
        <source>All farms</source>
        <translation>Toutes les fermes</translation>
    </message>
    <message>
        <source>Add a farm…</source>
        <translation>Ajouter une ferme…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus sur %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>Autre clé…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove (first open another farm)</source>
        <translation>Retirer (ouvrez d&apos;abord une autre ferme)</translation>
    </message>
    <message>
        <source>Name of the farm</source>
        <translation>Nom de la ferme</translation>
    </message>
    <message>
        <source>What is %1 called?</source>
        <extracomment>%1 is a farm.</extracomment>
        <translation>Comment s&apos;appelle %1 ?</translation>
    </message>
    <message>
        <source>The name is only for this console. Without one the farm is called by its address.</source>
        <translation>Le nom ne vaut que pour cette console. Sans nom, la ferme s&apos;appelle par son adresse.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The farm has its name.</source>
        <translation>La ferme a son nom.</translation>
    </message>
    <message>
        <source>The farm has its name of before.</source>
        <translation>La ferme a son nom d&apos;avant.</translation>
    </message>
    <message>
        <source>Remove %1 from this console?</source>
        <extracomment>%1 is a farm.</extracomment>
        <translation>Retirer %1 de cette console ?</translation>
    </message>
    <message>
        <source>Its key is deleted from this machine, and its problems are no longer shown or told here. The farm itself goes on.</source>
        <translation>Sa clé est effacée de cette machine, et ses problèmes ne sont plus affichés ni signalés ici. La ferme elle-même continue.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The farm is removed from this console.</source>
        <translation>La ferme est retirée de cette console.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FileTab</name>
    <message>
        <source>whole</source>
        <translation>intacte</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>could not be told</source>
        <translation>indéterminable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1, made %2 by version %3.</source>
        <extracomment>%1 is the name of a backup, %2 a time, %3 a version.</extracomment>
        <translation>%1, faite %2 par la version %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A table of the database and how many rows it has.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>It has the configuration only.</source>
        <translation>Elle ne contient que la configuration.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Lignes : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds, %1.</source>
        <translation>
            <numerusform>%n fichier de builds, %1.</numerusform>
            <numerusform>%n fichiers de builds, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Digests: %1 right, %2 wrong, %3 could not be told.</source>
        <translation>Empreintes : %1 justes, %2 fausses, %3 indéterminables.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Fichiers de la sauvegarde</translation>
    </message>
    <message>
        <source>Backup: a folder or a file</source>
        <translation>Sauvegarde : un dossier ou un fichier</translation>
    </message>
    <message>
        <source>Folder of a backup, or a file x.efabak</source>
        <translation>Dossier d&apos;une sauvegarde, ou un fichier x.efabak</translation>
    </message>
    <message>
        <source>Data folder to restore into</source>
        <translation>Dossier de données où restaurer</translation>
    </message>
    <message>
        <source>Data folder; it is made when it is not there</source>
        <translation>Dossier de données ; il est créé s&apos;il n&apos;existe pas</translation>
    </message>
    <message>
        <source>Backup on this computer</source>
        <translation>Sauvegarde sur cet ordinateur</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>%1 of: %2</source>
        <extracomment>%1 is &quot;Folder…&quot; or &quot;File…&quot;, %2 what is chosen.</extracomment>
        <translation>%1 pour : %2</translation>
    </message>
    <message>
        <source>A backup on this computer, without a controller</source>
        <translation>Une sauvegarde sur cet ordinateur, sans contrôleur</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>Est-elle intacte ?</translation>
    </message>
    <message>
        <source>Choose a backup and verify it: every byte is read, the database opened, its rows counted.</source>
        <translation>Choisissez une sauvegarde et vérifiez-la : chaque octet est lu, la base ouverte, ses lignes comptées.</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>non regardé</translation>
    </message>
    <message>
        <source>Restore it into a data folder of this computer</source>
        <translation>La restaurer dans un dossier de données de cet ordinateur</translation>
    </message>
    <message>
        <source>No controller may run on that folder. What is there is backed up first; the database of before is kept in any case.</source>
        <translation>Aucun contrôleur ne doit tourner sur ce dossier. Ce qui s&apos;y trouve est d&apos;abord sauvegardé ; la base d&apos;avant est gardée dans tous les cas.</translation>
    </message>
    <message>
        <source>Backups (*.efabak)</source>
        <translation>Sauvegardes (*.efabak)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The program expo-controller is not on this computer.</source>
        <translation>Le programme expo-controller n&apos;est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install it here, or look at the backup on a machine that has it: expo-controller verify FOLDER</source>
        <translation>Installez-le ici, ou regardez la sauvegarde sur une machine qui l&apos;a : expo-controller verify FOLDER</translation>
    </message>
    <message>
        <source>Do the dry run first.</source>
        <translation>Faites d&apos;abord l&apos;essai à blanc.</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en lecture</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>Vérifier une sauvegarde</translation>
    </message>
    <message>
        <source>Dry run of a restore</source>
        <translation>Essai à blanc d&apos;une restauration</translation>
    </message>
    <message>
        <source>It cannot be restored like this; the log below says why.</source>
        <translation>Elle ne peut pas être restaurée ainsi ; le journal ci-dessous dit pourquoi.</translation>
    </message>
    <message>
        <source>Restore into %1?</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Restaurer dans %1 ?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Rien n&apos;a été restauré.</translation>
    </message>
    <message>
        <source>The log below says why.</source>
        <translation>Le journal ci-dessous dit pourquoi.</translation>
    </message>
    <message>
        <source>Another command runs.</source>
        <translation>Une autre commande s&apos;exécute.</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Attendez sa fin.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::FilterBar</name>
    <message>
        <source>Which builds are shown</source>
        <translation>Quels builds sont affichés</translation>
    </message>
    <message>
        <source>Search  ( / )</source>
        <translation>Chercher  ( / )</translation>
    </message>
    <message>
        <source>Search builds by project, id, worker or error</source>
        <translation>Chercher des builds par projet, identifiant, worker ou erreur</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>%1 is the text of a filter button such as &quot;Running 3&quot;.</extracomment>
        <translation>Afficher : %1</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter button: all builds.</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <extracomment>Filter buttons; %1 is a count.</extracomment>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>En cours %1</translation>
    </message>
    <message>
        <source>Failed 24 h: %1</source>
        <translation>Échecs 24 h : %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Gauge</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: %2, target %3. %4</source>
        <extracomment>%1 is what is measured, %2 the figure, %3 the target, %4 more about it.</extracomment>
        <translation>%1 : %2, objectif %3. %4</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objectif %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::HandoffTab</name>
    <message>
        <source>Copy note</source>
        <translation>Copier la note</translation>
    </message>
    <message>
        <source>The note as it stands here</source>
        <translation>La note telle qu&apos;elle est ici</translation>
    </message>
    <message>
        <source>Prefill anew</source>
        <translation>Préremplir de nouveau</translation>
    </message>
    <message>
        <source>Replaces what you have written</source>
        <translation>Remplace ce que vous avez écrit</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>The report as text, for a chat</source>
        <translation>Le rapport en texte, pour un chat</translation>
    </message>
    <message>
        <source>Send report now…</source>
        <translation>Envoyer le rapport maintenant…</translation>
    </message>
    <message>
        <source>Over the channels that carry reports; the next one goes out all the same</source>
        <translation>Par les canaux qui portent les rapports ; le prochain part quand même</translation>
    </message>
    <message>
        <source>Copied the note.</source>
        <translation>Note copiée.</translation>
    </message>
    <message>
        <source>Copied the report.</source>
        <translation>Rapport copié.</translation>
    </message>
    <message>
        <source>Handoff note</source>
        <translation>Note de passation</translation>
    </message>
    <message>
        <source>Weeks to tell of</source>
        <translation>Semaines à raconter</translation>
    </message>
    <message>
        <source>week(s)</source>
        <translation>semaine(s)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Prefilled with what happened; add what whoever comes next has to know. What you write stays here until you prefill it anew or close the console.</source>
        <translation>Prérempli avec ce qui s&apos;est passé ; ajoutez ce que le suivant doit savoir. Ce que vous écrivez reste ici jusqu&apos;à ce que vous préremplissiez de nouveau ou fermiez la console.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Rapport : %1</translation>
    </message>
    <message>
        <source>The report as it would go out now</source>
        <translation>Le rapport tel qu&apos;il partirait maintenant</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Handoff and reports</source>
        <translation>Passation et rapports</translation>
    </message>
    <message>
        <source>Goes out by itself %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Part tout seul %1.</translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Dernier envoi %1.</translation>
    </message>
    <message>
        <source>The report is not known yet.</source>
        <translation>Le rapport n&apos;est pas encore connu.</translation>
    </message>
    <message>
        <source>Send the report now?</source>
        <translation>Envoyer le rapport maintenant ?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The report is on its way.</source>
        <translation>Le rapport est en route.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::HoldForm</name>
    <message>
        <source>Give its builds back at once</source>
        <translation>Rendre ses builds aussitôt</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu&apos;à quand</translation>
    </message>
    <message>
        <source>for 30 minutes</source>
        <translation>pendant 30 minutes</translation>
    </message>
    <message>
        <source>for 2 hours</source>
        <translation>pendant 2 heures</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>jusqu&apos;à minuit</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>jusqu&apos;à…</translation>
    </message>
    <message>
        <source>until somebody resumes it</source>
        <translation>jusqu&apos;à ce que quelqu&apos;un le reprenne</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>They begin anew on another worker. Otherwise it finishes them first.</source>
        <translation>Ils recommencent sur un autre worker. Sinon il les termine d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::IntegrityTab</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sauvé</translation>
    </message>
    <message>
        <source>From the backup</source>
        <translation>De la sauvegarde</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>reckoned anew</source>
        <translation>recalculé</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>indéterminable</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Integrity history</source>
        <translation>Historique d&apos;intégrité</translation>
    </message>
    <message>
        <source>What can be saved</source>
        <translation>Ce qui peut être sauvé</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>The state of the database</source>
        <translation>L&apos;état de la base</translation>
    </message>
    <message>
        <source>What can be saved, table by table</source>
        <translation>Ce qui peut être sauvé, table par table</translation>
    </message>
    <message>
        <source>Damaged files that are kept</source>
        <translation>Fichiers endommagés conservés</translation>
    </message>
    <message>
        <source>What was checked, and what was found</source>
        <translation>Ce qui a été contrôlé, et ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation>Rien n&apos;est endommagé.</translation>
    </message>
    <message>
        <source>No file is in quarantine.</source>
        <translation>Aucun fichier n&apos;est en quarantaine.</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Rien n&apos;a encore été contrôlé.</translation>
    </message>
    <message>
        <source>Found %1: %2</source>
        <extracomment>%1 is a time, %2 what was found.</extracomment>
        <translation>Trouvé %1 : %2</translation>
    </message>
    <message>
        <source>What could not be read comes from %1.</source>
        <translation>Ce qui n&apos;a pas pu être lu vient de %1.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>saine</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>en contrôle</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
</context>
<context>
    <name>freeagent::console::JsonTexts</name>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>freeagent::console::LevelCard</name>
    <message>
        <source>Level %1</source>
        <extracomment>%1 is a number: whom an alert is told to first, second...</extracomment>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>quiet %1 %2</source>
        <extracomment>%1 is &quot;22:00-07:00&quot;, %2 a time zone.</extracomment>
        <translation>calme %1 %2</translation>
    </message>
    <message>
        <source>Alerts of this level reach nobody: add people to the rotation.</source>
        <translation>Les alertes de ce niveau n&apos;atteignent personne : ajoutez des personnes à la rotation.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>instead of the rotation</source>
        <translation>au lieu de la rotation</translation>
    </message>
    <message>
        <source>then %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>puis %1</translation>
    </message>
    <message>
        <source>The last level: it is called again until somebody has it.</source>
        <translation>Le dernier niveau : il est rappelé jusqu&apos;à ce que quelqu&apos;un s&apos;en charge.</translation>
    </message>
    <message numerus="yes">
        <source>The next level is called after %n minute(s).</source>
        <translation>
            <numerusform>Le niveau suivant est appelé après %n minute.</numerusform>
            <numerusform>Le niveau suivant est appelé après %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LinkTexts</name>
    <message>
        <source>nothing listens there</source>
        <translation>rien n&apos;y écoute</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>son nom est inconnu</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>son certificat n&apos;est pas reconnu</translation>
    </message>
    <message>
        <source>it speaks http, not https</source>
        <translation>il parle http, pas https</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>il a fermé la connexion</translation>
    </message>
    <message>
        <source>Correct the address or the name service.</source>
        <translation>Corrigez l&apos;adresse ou le service de noms.</translation>
    </message>
    <message>
        <source>Install its certificate authority, or correct the address.</source>
        <translation>Installez son autorité de certification, ou corrigez l&apos;adresse.</translation>
    </message>
    <message>
        <source>Write its address with http://, or with the port that has TLS.</source>
        <translation>Écrivez son adresse avec http://, ou avec le port qui a TLS.</translation>
    </message>
    <message>
        <source>Check that expo-controller runs (systemctl status expo-controller) and that the network is up.</source>
        <translation>Vérifiez qu&apos;expo-controller tourne (systemctl status expo-controller) et que le réseau fonctionne.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <extracomment>%1 is a duration: how old the newest data is.</extracomment>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>%1 is connected but has said nothing for %2.</source>
        <translation>%1 est connecté mais n&apos;a rien dit depuis %2.</translation>
    </message>
    <message>
        <source>The figures are that old. If it stays silent, the connection is made anew by itself.</source>
        <translation>Les chiffres ont cet âge. S&apos;il reste muet, la connexion est refaite toute seule.</translation>
    </message>
    <message>
        <source>No contact with %1 since %2: %3. The figures are from then.</source>
        <extracomment>%1 is the controller, %2 a time of day, %3 the cause.</extracomment>
        <translation>Aucun contact avec %1 depuis %2 : %3. Les chiffres datent d&apos;alors.</translation>
    </message>
    <message>
        <source>No contact with %1: %2.</source>
        <translation>Aucun contact avec %1 : %2.</translation>
    </message>
    <message>
        <source>Trying now…</source>
        <extracomment>Behind what to do; %1 is a duration.</extracomment>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Tries again in %1.</source>
        <translation>Nouvel essai dans %1.</translation>
    </message>
    <message>
        <source>%1 refuses the key.</source>
        <translation>%1 refuse la clé.</translation>
    </message>
    <message>
        <source>Enter the API key of this controller.</source>
        <translation>Saisissez la clé d&apos;API de ce contrôleur.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ListTab</name>
    <message>
        <source>goes next: %1</source>
        <extracomment>Of a backup; %1 says why.</extracomment>
        <translation>part ensuite : %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrée</translation>
    </message>
    <message>
        <source>Copies that leave the machine, where a key is set; what stays on it is as the database is.</source>
        <translation>Les copies qui quittent la machine, si une clé est définie ; ce qui y reste est comme la base.</translation>
    </message>
    <message>
        <source>Restored in test</source>
        <translation>Restaurée en test</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>Gardée car</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>The backups</source>
        <translation>Les sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup: nothing could be restored. Make one now.</source>
        <translation>Il n&apos;y a aucune sauvegarde : rien ne pourrait être restauré. Faites-en une maintenant.</translation>
    </message>
    <message>
        <source>The chosen backup</source>
        <translation>La sauvegarde choisie</translation>
    </message>
    <message>
        <source>Restore commands</source>
        <translation>Commandes de restauration</translation>
    </message>
    <message>
        <source>To go back to it, on the controller&apos;s machine; the first line only says what would happen:</source>
        <translation>Pour y revenir, sur la machine du contrôleur ; la première ligne dit seulement ce qui se passerait :</translation>
    </message>
    <message>
        <source>Kept: %1 daily, %2 weekly, %3 monthly, and those made by hand.</source>
        <extracomment>The numbers say how many backups of each kind are kept.</extracomment>
        <translation>Gardées : %1 quotidiennes, %2 hebdomadaires, %3 mensuelles, et celles faites à la main.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) go with the next one</source>
        <translation>
            <numerusform>%n sauvegarde part avec la prochaine</numerusform>
            <numerusform>%n sauvegardes partent avec la prochaine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 become free.</source>
        <translation>%1 se libèrent.</translation>
    </message>
    <message>
        <source>Choose a backup.</source>
        <translation>Choisissez une sauvegarde.</translation>
    </message>
    <message>
        <source>It has the configuration only.</source>
        <translation>Elle ne contient que la configuration.</translation>
    </message>
    <message>
        <source>%1, made %2 by %3.</source>
        <extracomment>%1 is a backup, %2 a time, %3 by whom.</extracomment>
        <translation>%1, faite %2 par %3.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
    <message>
        <source>Database of %1, schema %2.</source>
        <translation>Base de %1, schéma %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds, %1.</source>
        <translation>
            <numerusform>%n fichier de builds, %1.</numerusform>
            <numerusform>%n fichiers de builds, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them missing or damaged.</source>
        <translation>
            <numerusform>%n d&apos;entre eux manque ou est endommagé.</numerusform>
            <numerusform>%n d&apos;entre eux manquent ou sont endommagés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept because: %1. Copies: %2</source>
        <translation>Gardée car : %1. Copies : %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ListView</name>
    <message>
        <source>Search  ( / )</source>
        <translation>Chercher  ( / )</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>%1 is what is searched, such as &quot;Workers&quot;.</extracomment>
        <translation>Chercher : %1</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1</source>
        <extracomment>%1 is the number of rows there are.</extracomment>
        <translation>
            <numerusform>%n ligne sur %1</numerusform>
            <numerusform>%n lignes sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>order rests under the pointer, %n row(s) will move</source>
        <translation>
            <numerusform>l&apos;ordre attend sous le pointeur, %n ligne bougera</numerusform>
            <numerusform>l&apos;ordre attend sous le pointeur, %n lignes bougeront</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LiveLog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Choose a build to see its log.</source>
        <translation>Choisissez un build pour voir son journal.</translation>
    </message>
    <message>
        <source>Asking for the log…</source>
        <translation>Demande du journal…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), live</source>
        <translation>
            <numerusform>%n ligne, en direct</numerusform>
            <numerusform>%n lignes, en direct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), complete</source>
        <translation>
            <numerusform>%n ligne, complet</numerusform>
            <numerusform>%n lignes, complet</numerusform>
        </translation>
    </message>
    <message>
        <source>No log: %1</source>
        <extracomment>%1 is what went wrong, as a sentence.</extracomment>
        <translation>Pas de journal : %1</translation>
    </message>
    <message>
        <source>Interrupted, goes on by itself: %1</source>
        <translation>Interrompu, reprend tout seul : %1</translation>
    </message>
    <message>
        <source>the first %1 not kept</source>
        <translation>les %1 premières non gardées</translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogPane</name>
    <message>
        <source>Log of the selected build</source>
        <translation>Journal du build choisi</translation>
    </message>
    <message>
        <source>To the end of the log</source>
        <translation>À la fin du journal</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n nouvelle ligne</numerusform>
            <numerusform>%n nouvelles lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogView</name>
    <message>
        <source>Log of the selected build</source>
        <translation>Journal du build choisi</translation>
    </message>
    <message>
        <source>To the end of the log</source>
        <translation>À la fin du journal</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n nouvelle ligne</numerusform>
            <numerusform>%n nouvelles lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::LogViewMenu</name>
    <message>
        <source>Time of the day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>Time since the beginning of the log</source>
        <translation>Temps depuis le début du journal</translation>
    </message>
    <message>
        <source>Time since the line before</source>
        <translation>Temps depuis la ligne précédente</translation>
    </message>
    <message>
        <source>No times</source>
        <extracomment>No time stamps before the lines of a log.</extracomment>
        <translation>Sans temps</translation>
    </message>
    <message>
        <source>How the log is shown</source>
        <translation>Comment le journal est affiché</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Couper les longues lignes</translation>
    </message>
    <message>
        <source>Colours of the terminal</source>
        <translation>Couleurs du terminal</translation>
    </message>
    <message>
        <source>Lines around matches</source>
        <extracomment>Menu: how many lines before and after each match are shown when a log is filtered.</extracomment>
        <translation>Lignes autour des occurrences</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n before and after</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n avant et après</numerusform>
            <numerusform>%n avant et après</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::MainWindow</name>
    <message>
        <source>Expo Free Agent</source>
        <translation>Expo Free Agent</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Dernière action</translation>
    </message>
    <message>
        <source>Ready. Press ? for the keys.</source>
        <translation>Prêt. Appuyez sur ? pour les touches.</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Every action by name</source>
        <translation>Chaque action par son nom</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Refresh, or try to connect now</source>
        <translation>Actualiser, ou essayer de se connecter maintenant</translation>
    </message>
    <message>
        <source>Problems at a glance</source>
        <translation>Problèmes en un coup d&apos;œil</translation>
    </message>
    <message>
        <source>All farms</source>
        <translation>Toutes les fermes</translation>
    </message>
    <message>
        <source>Emergency: what can be done without the controller</source>
        <translation>Urgence : ce qu&apos;on peut faire sans le contrôleur</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a farm, %2 what happened there.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>A restore goes on. Wait for its end, or cancel it; then close the window.</source>
        <translation>Une restauration est en cours. Attendez sa fin ou annulez-la ; fermez ensuite la fenêtre.</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>%1 is the name of a farm.</extracomment>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>Add a farm…</source>
        <translation>Ajouter une ferme…</translation>
    </message>
    <message>
        <source>Rename this farm…</source>
        <translation>Renommer cette ferme…</translation>
    </message>
    <message>
        <source>Colour of this farm</source>
        <translation>Couleur de cette ferme</translation>
    </message>
    <message>
        <source>A demonstration stands alone: connect to a farm first.</source>
        <translation>Une démonstration est à part : connectez-vous d&apos;abord à une ferme.</translation>
    </message>
    <message>
        <source>DEMO - Expo Free Agent</source>
        <extracomment>Title of the window; %1 is the farm.</extracomment>
        <translation>DÉMO - Expo Free Agent</translation>
    </message>
    <message>
        <source>%1 - Expo Free Agent</source>
        <translation>%1 - Expo Free Agent</translation>
    </message>
    <message>
        <source>This console has no page for &quot;%1&quot;.</source>
        <translation>Cette console n&apos;a pas de page pour « %1 ».</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is the title of a page.</extracomment>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be shown: it is of a farm that this console does not know, or no page opens it.</source>
        <translation>« %1 » ne peut pas être affiché : c&apos;est d&apos;une ferme que cette console ne connaît pas, ou aucune page ne l&apos;ouvre.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MaintenanceActions</name>
    <message>
        <source>Maintenance now…</source>
        <translation>Maintenance maintenant…</translation>
    </message>
    <message>
        <source>Tells users, stops submissions, waits for builds, works, tries, opens again</source>
        <translation>Prévient les utilisateurs, arrête les soumissions, attend les builds, travaille, essaie, rouvre</translation>
    </message>
    <message>
        <source>Stop submissions…</source>
        <translation>Arrêter les soumissions…</translation>
    </message>
    <message>
        <source>Only that; running builds go on</source>
        <translation>Cela seulement ; les builds en cours continuent</translation>
    </message>
    <message>
        <source>Take submissions</source>
        <translation>Accepter les soumissions</translation>
    </message>
    <message>
        <source>Ends what stopped them; can be taken back</source>
        <translation>Met fin à ce qui les arrêtait ; réversible</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>Vidanger…</translation>
    </message>
    <message>
        <source>Nothing new is started; what runs is finished</source>
        <translation>Rien de nouveau ne démarre ; ce qui tourne se termine</translation>
    </message>
    <message>
        <source>Start builds again</source>
        <translation>Redémarrer les builds</translation>
    </message>
    <message>
        <source>Ends the drain; can be taken back</source>
        <translation>Met fin à la vidange ; réversible</translation>
    </message>
    <message>
        <source>Try step again</source>
        <translation>Réessayer l&apos;étape</translation>
    </message>
    <message>
        <source>Takes the failed step once more</source>
        <translation>Refait l&apos;étape qui a échoué</translation>
    </message>
    <message>
        <source>Leave step out…</source>
        <translation>Omettre l&apos;étape…</translation>
    </message>
    <message>
        <source>Goes on with the next step</source>
        <translation>Passe à l&apos;étape suivante</translation>
    </message>
    <message>
        <source>Extend 30 min…</source>
        <translation>Prolonger de 30 min…</translation>
    </message>
    <message>
        <source>Moves the end; users are told</source>
        <translation>Déplace la fin ; les utilisateurs sont prévenus</translation>
    </message>
    <message>
        <source>Abort and reopen…</source>
        <translation>Abandonner et rouvrir…</translation>
    </message>
    <message>
        <source>Ends the maintenance; submissions are taken again</source>
        <translation>Met fin à la maintenance ; les soumissions sont de nouveau acceptées</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>The steps with times and evidence, as text</source>
        <translation>Les étapes avec heures et preuves, en texte</translation>
    </message>
    <message>
        <source>A maintenance goes on: abort it first.</source>
        <translation>Une maintenance est en cours : abandonnez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>No maintenance goes on.</source>
        <translation>Aucune maintenance n&apos;est en cours.</translation>
    </message>
    <message>
        <source>A maintenance goes on already.</source>
        <translation>Une maintenance est déjà en cours.</translation>
    </message>
    <message>
        <source>Submissions are stopped already.</source>
        <translation>Les soumissions sont déjà arrêtées.</translation>
    </message>
    <message>
        <source>Submissions are taken already.</source>
        <translation>Les soumissions sont déjà acceptées.</translation>
    </message>
    <message>
        <source>Nothing new is started already.</source>
        <translation>On ne démarre déjà plus rien de nouveau.</translation>
    </message>
    <message>
        <source>Builds are started as usual.</source>
        <translation>Les builds démarrent comme d&apos;habitude.</translation>
    </message>
    <message>
        <source>No step has failed.</source>
        <translation>Aucune étape n&apos;a échoué.</translation>
    </message>
    <message>
        <source>This step cannot be left out: try it again, or abort the maintenance.</source>
        <translation>Cette étape ne peut pas être omise : réessayez-la, ou abandonnez la maintenance.</translation>
    </message>
    <message>
        <source>It has no end that could be moved.</source>
        <translation>Elle n&apos;a pas de fin à déplacer.</translation>
    </message>
    <message>
        <source>There was no maintenance yet.</source>
        <translation>Il n&apos;y a pas encore eu de maintenance.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run now.</source>
        <translation>
            <numerusform>%n build tourne maintenant.</numerusform>
            <numerusform>%n builds tournent maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last of them is expected to end at %1.</source>
        <translation>Le dernier devrait se terminer à %1.</translation>
    </message>
    <message>
        <source>Begin a maintenance now?</source>
        <translation>Commencer une maintenance maintenant ?</translation>
    </message>
    <message>
        <source>Begin maintenance</source>
        <translation>Commencer la maintenance</translation>
    </message>
    <message>
        <source>New submissions are refused until it ends, and nothing new is started; what waits keeps its place in the queue.</source>
        <translation>Les nouvelles soumissions sont refusées jusqu&apos;à la fin, et rien de nouveau ne démarre ; ce qui attend garde sa place dans la file.</translation>
    </message>
    <message>
        <source>The maintenance has begun.</source>
        <translation>La maintenance a commencé.</translation>
    </message>
    <message>
        <source>The maintenance is ended; submissions are taken.</source>
        <translation>La maintenance est terminée ; les soumissions sont acceptées.</translation>
    </message>
    <message>
        <source>Stop submissions?</source>
        <translation>Arrêter les soumissions ?</translation>
    </message>
    <message>
        <source>Stop submissions</source>
        <translation>Arrêter les soumissions</translation>
    </message>
    <message>
        <source>Nobody can submit a build until it ends. What runs goes on.</source>
        <translation>Personne ne peut soumettre de build jusqu&apos;à la fin. Ce qui tourne continue.</translation>
    </message>
    <message>
        <source>Submissions are stopped.</source>
        <translation>Les soumissions sont arrêtées.</translation>
    </message>
    <message>
        <source>Submissions are taken again.</source>
        <translation>Les soumissions sont de nouveau acceptées.</translation>
    </message>
    <message>
        <source>Submissions are taken at once.</source>
        <translation>Les soumissions sont acceptées aussitôt.</translation>
    </message>
    <message>
        <source>Submissions are taken.</source>
        <translation>Les soumissions sont acceptées.</translation>
    </message>
    <message>
        <source>Submissions are stopped as before.</source>
        <translation>Les soumissions sont arrêtées comme avant.</translation>
    </message>
    <message>
        <source>Start nothing new?</source>
        <translation>Ne rien démarrer de nouveau ?</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vidanger</translation>
    </message>
    <message>
        <source>Submissions are still taken and wait. Nothing new is started on any machine.</source>
        <translation>Les soumissions sont encore acceptées et attendent. Rien de nouveau ne démarre sur aucune machine.</translation>
    </message>
    <message>
        <source>Nothing new is started.</source>
        <translation>Rien de nouveau ne démarre.</translation>
    </message>
    <message>
        <source>Builds are started again.</source>
        <translation>Les builds démarrent de nouveau.</translation>
    </message>
    <message>
        <source>What waits is started at once.</source>
        <translation>Ce qui attend démarre aussitôt.</translation>
    </message>
    <message>
        <source>Nothing new is started, as before.</source>
        <translation>Rien de nouveau ne démarre, comme avant.</translation>
    </message>
    <message>
        <source>Trying again: %1</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>Nouvel essai : %1</translation>
    </message>
    <message>
        <source>Leave out: %1?</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>Omettre : %1 ?</translation>
    </message>
    <message>
        <source>The maintenance goes on with the next step. What this one would have made sure of is not made sure of.</source>
        <translation>La maintenance passe à l&apos;étape suivante. Ce que celle-ci aurait assuré n&apos;est pas assuré.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>Omise : %1</translation>
    </message>
    <message numerus="yes">
        <source>Extend the maintenance by %n minute(s)?</source>
        <translation>
            <numerusform>Prolonger la maintenance de %n minute ?</numerusform>
            <numerusform>Prolonger la maintenance de %n minutes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends at %1 instead of %2. Users are told the new end.</source>
        <extracomment>Both are times.</extracomment>
        <translation>Elle se termine à %1 au lieu de %2. Les utilisateurs apprennent la nouvelle fin.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message numerus="yes">
        <source>The end is moved by %n minute(s).</source>
        <translation>
            <numerusform>La fin est repoussée de %n minute.</numerusform>
            <numerusform>La fin est repoussée de %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort the maintenance and reopen?</source>
        <translation>Abandonner la maintenance et rouvrir ?</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are not done. Submissions are taken and builds are started at once; users are told that it is over.</source>
        <translation>
            <numerusform>%n étape n&apos;est pas faite. Les soumissions sont acceptées et les builds démarrent aussitôt ; les utilisateurs apprennent que c&apos;est fini.</numerusform>
            <numerusform>%n étapes ne sont pas faites. Les soumissions sont acceptées et les builds démarrent aussitôt ; les utilisateurs apprennent que c&apos;est fini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abort and reopen</source>
        <translation>Abandonner et rouvrir</translation>
    </message>
    <message>
        <source>Copied the report as text.</source>
        <translation>Rapport copié en texte.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MaintenancePage</name>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Windows and calendar</source>
        <translation>Fenêtres et calendrier</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MaintenanceTexts</name>
    <message>
        <source>Every first %1 of the month</source>
        <translation>Chaque premier %1 du mois</translation>
    </message>
    <message>
        <source>Every second %1 of the month</source>
        <translation>Chaque deuxième %1 du mois</translation>
    </message>
    <message>
        <source>Every third %1 of the month</source>
        <translation>Chaque troisième %1 du mois</translation>
    </message>
    <message>
        <source>Every last %1 of the month</source>
        <translation>Chaque dernier %1 du mois</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Chaque %1</translation>
    </message>
    <message>
        <source>Tell the users</source>
        <translation>Prévenir les utilisateurs</translation>
    </message>
    <message>
        <source>Stop submissions</source>
        <translation>Arrêter les soumissions</translation>
    </message>
    <message>
        <source>Wait for running builds</source>
        <translation>Attendre les builds en cours</translation>
    </message>
    <message>
        <source>Work on the machines</source>
        <translation>Travail sur les machines</translation>
    </message>
    <message>
        <source>Optimise the database</source>
        <translation>Optimiser la base</translation>
    </message>
    <message>
        <source>Trial build on each machine</source>
        <translation>Build d&apos;essai sur chaque machine</translation>
    </message>
    <message>
        <source>Take submissions again</source>
        <translation>Accepter de nouveau les soumissions</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>3 days before</source>
        <translation>3 jours avant</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 jour avant</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 heure avant</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Takes longer</source>
        <translation>Dure plus longtemps</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Does not happen</source>
        <translation>N&apos;a pas lieu</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>what still runs goes back to the queue</source>
        <translation>ce qui tourne encore retourne dans la file</translation>
    </message>
    <message>
        <source>what still runs is cancelled</source>
        <translation>ce qui tourne encore est annulé</translation>
    </message>
    <message>
        <source>what still runs is waited for</source>
        <translation>on attend ce qui tourne encore</translation>
    </message>
    <message>
        <source>Submissions are taken.</source>
        <translation>Les soumissions sont acceptées.</translation>
    </message>
    <message>
        <source>Submissions are taken and wait since %1, by %2.</source>
        <extracomment>%1 is a time, %2 who did it.</extracomment>
        <translation>Les soumissions sont acceptées et attendent depuis %1, par %2.</translation>
    </message>
    <message>
        <source>No submissions since %1, by %2.</source>
        <translation>Aucune soumission depuis %1, par %2.</translation>
    </message>
    <message>
        <source>Nothing new is started.</source>
        <translation>Rien de nouveau ne démarre.</translation>
    </message>
    <message>
        <source>No end is set: it stays until somebody ends it.</source>
        <translation>Aucune fin n&apos;est fixée : cela dure jusqu&apos;à ce que quelqu&apos;un y mette fin.</translation>
    </message>
    <message>
        <source>It is to end at %1, in %2.</source>
        <extracomment>%1 is a time, %2 how long until then.</extracomment>
        <translation>Cela doit finir à %1, dans %2.</translation>
    </message>
    <message>
        <source>It should have ended %1 ago.</source>
        <translation>Cela aurait dû finir il y a %1.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
    <message>
        <source>Maintenance from %1 to %2 UTC, by %3</source>
        <extracomment>%1 and %2 are times, %3 who began it.</extracomment>
        <translation>Maintenance de %1 à %2 UTC, par %3</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MorningTab</name>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Checks of the morning</source>
        <translation>Contrôles du matin</translation>
    </message>
    <message>
        <source>Copy as Slack message</source>
        <translation>Copier en message Slack</translation>
    </message>
    <message>
        <source>All checks, what changed first, written for a chat</source>
        <translation>Tous les contrôles, les changements d&apos;abord, pour un chat</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>All checks, what changed first, for a mail or a note</source>
        <translation>Tous les contrôles, les changements d&apos;abord, pour un courriel ou une note</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Ouvrir ce dont il s&apos;agit</translation>
    </message>
    <message>
        <source>The page of this console for the chosen check</source>
        <translation>La page de cette console pour le contrôle choisi</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Contrôle du matin</translation>
    </message>
    <message>
        <source>The morning check</source>
        <translation>Le contrôle du matin</translation>
    </message>
    <message>
        <source>The controller was not asked yet.</source>
        <translation>Le contrôleur n&apos;a pas encore été interrogé.</translation>
    </message>
    <message>
        <source>Asking the controller…</source>
        <translation>Demande au contrôleur…</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <extracomment>Each %1 is a time.</extracomment>
        <translation>Contrôlé %1.</translation>
    </message>
    <message>
        <source>Goes out by itself %1.</source>
        <translation>Part tout seul %1.</translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Dernier envoi %1.</translation>
    </message>
    <message>
        <source>The morning check is not known yet.</source>
        <translation>Le contrôle du matin n&apos;est pas encore connu.</translation>
    </message>
    <message>
        <source>Choose a check first.</source>
        <translation>Choisissez d&apos;abord un contrôle.</translation>
    </message>
    <message>
        <source>This console has no page for it.</source>
        <translation>Cette console n&apos;a pas de page pour cela.</translation>
    </message>
    <message>
        <source>Copied the morning check.</source>
        <translation>Contrôle du matin copié.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::MorningTexts</name>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Of a check that could not be made.</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>new trouble</source>
        <extracomment>What became of a check since yesterday.</extracomment>
        <translation>nouveau problème</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>good again</source>
        <translation>de nouveau bon</translation>
    </message>
    <message>
        <source>other cause</source>
        <translation>autre cause</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NeedCard</name>
    <message>
        <source>Open the alert</source>
        <translation>Ouvrir l&apos;alerte</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NeedsPanel</name>
    <message>
        <source>Needs you</source>
        <translation>Requiert votre attention</translation>
    </message>
    <message>
        <source>The other alerts</source>
        <translation>Les autres alertes</translation>
    </message>
    <message>
        <source>The alerts</source>
        <translation>Les alertes</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Rien ne vous requiert.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Pas encore connu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::Notice</name>
    <message>
        <source>Nothing to say</source>
        <translation>Rien à dire</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NoticesTab</name>
    <message>
        <source>Told</source>
        <translation>Signalée</translation>
    </message>
    <message>
        <source>not by all channels yet</source>
        <translation>pas encore par tous les canaux</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>What users were told</source>
        <translation>Ce qu&apos;on a dit aux utilisateurs</translation>
    </message>
    <message>
        <source>The notices</source>
        <translation>Les avis</translation>
    </message>
    <message>
        <source>Nobody was told anything yet.</source>
        <translation>Personne n&apos;a encore été prévenu.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::NowTab</name>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Running builds</source>
        <translation>Builds en cours</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Soumissions</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>L&apos;état</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>The maintenance</source>
        <translation>La maintenance</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>What still runs</source>
        <translation>Ce qui tourne encore</translation>
    </message>
    <message>
        <source>The running builds</source>
        <translation>Les builds en cours</translation>
    </message>
    <message>
        <source>Builds that have ended since the drain began</source>
        <translation>Builds terminés depuis le début de la vidange</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>Rien ne tourne.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermées</translation>
    </message>
    <message>
        <source>Who submits is told (HTTP 503): %1</source>
        <translation>Qui soumet reçoit (HTTP 503) : %1</translation>
    </message>
    <message>
        <source>No maintenance is planned.</source>
        <extracomment>%1 is the name of a window, %2 a time in UTC, %3 &quot;in 3 d 4 h&quot;.</extracomment>
        <translation>Aucune maintenance n&apos;est prévue.</translation>
    </message>
    <message>
        <source>Next: %1, %2 UTC, %3</source>
        <translation>Prochaine : %1, %2 UTC, %3</translation>
    </message>
    <message>
        <source>There was no maintenance yet. It takes these steps, and waits for somebody where one fails.</source>
        <translation>Il n&apos;y a pas encore eu de maintenance. Elle suit ces étapes, et attend quelqu&apos;un là où l&apos;une échoue.</translation>
    </message>
    <message>
        <source>The last one was aborted: %1 to %2, by %3.</source>
        <extracomment>%1 and %2 are times, %3 is who began it.</extracomment>
        <translation>La dernière a été abandonnée : %1 à %2, par %3.</translation>
    </message>
    <message>
        <source>The last one: %1 to %2, by %3.</source>
        <translation>La dernière : %1 à %2, par %3.</translation>
    </message>
    <message>
        <source>Since %1, by %2.</source>
        <extracomment>%1 is a time, %2 who began it.</extracomment>
        <translation>Depuis %1, par %2.</translation>
    </message>
    <message>
        <source>It waits for somebody: try the step again, leave it out, or abort.</source>
        <translation>Elle attend quelqu&apos;un : réessayez l&apos;étape, omettez-la, ou abandonnez.</translation>
    </message>
    <message>
        <source>It should have ended at %1.</source>
        <translation>Elle aurait dû finir à %1.</translation>
    </message>
    <message>
        <source>It is to end at %1.</source>
        <translation>Elle doit finir à %1.</translation>
    </message>
    <message numerus="yes">
        <source>Extended %n time(s).</source>
        <translation>
            <numerusform>Prolongée %n fois.</numerusform>
            <numerusform>Prolongée %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have ended</source>
        <extracomment>Of the builds that ran when the drain began.</extracomment>
        <translation>%1 sur %2 sont terminés</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run.</source>
        <translation>
            <numerusform>%n build tourne.</numerusform>
            <numerusform>%n builds tournent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last is expected to end at %1, in %2.</source>
        <extracomment>%1 is a time, %2 how long until then.</extracomment>
        <translation>Le dernier devrait se terminer à %1, dans %2.</translation>
    </message>
    <message>
        <source>Nothing new is started.</source>
        <translation>Rien de nouveau ne démarre.</translation>
    </message>
    <message>
        <source>Builds are started as usual.</source>
        <translation>Les builds démarrent comme d&apos;habitude.</translation>
    </message>
    <message>
        <source>At %1 %2.</source>
        <extracomment>%1 is a time, %2 what becomes of the builds then.</extracomment>
        <translation>À %1 %2.</translation>
    </message>
    <message>
        <source>The deadline has passed.</source>
        <translation>L&apos;échéance est passée.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OnCallActions</name>
    <message>
        <source>Take it from now…</source>
        <translation>Prendre dès maintenant…</translation>
    </message>
    <message>
        <source>Alerts come to you, or to whom you name, until then</source>
        <translation>Les alertes vous parviennent, ou à qui vous nommez, jusque-là</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu&apos;un d&apos;autre…</translation>
    </message>
    <message>
        <source>Stands in for the chosen turn or a part of it</source>
        <translation>Remplace le tour choisi ou une partie</translation>
    </message>
    <message>
        <source>Swap shifts…</source>
        <translation>Échanger des gardes…</translation>
    </message>
    <message>
        <source>Two people change shifts</source>
        <translation>Deux personnes échangent leurs gardes</translation>
    </message>
    <message>
        <source>Back to the rotation</source>
        <translation>Retour à la rotation</translation>
    </message>
    <message>
        <source>Ends the chosen exception; can be taken back</source>
        <translation>Met fin à l&apos;exception choisie ; réversible</translation>
    </message>
    <message>
        <source>There are no contacts yet: add people first.</source>
        <translation>Il n&apos;y a pas encore de contacts : ajoutez d&apos;abord des personnes.</translation>
    </message>
    <message>
        <source>Choose a turn first.</source>
        <translation>Choisissez d&apos;abord un tour.</translation>
    </message>
    <message>
        <source>There is only one person.</source>
        <translation>Il n&apos;y a qu&apos;une personne.</translation>
    </message>
    <message>
        <source>This turn is as the rotation says.</source>
        <translation>Ce tour est comme le dit la rotation.</translation>
    </message>
    <message>
        <source>Take the call from now?</source>
        <translation>Prendre l&apos;astreinte dès maintenant ?</translation>
    </message>
    <message>
        <source>Alerts go there at once; afterwards the rotation goes on by itself.</source>
        <translation>Les alertes y vont aussitôt ; ensuite la rotation continue toute seule.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>%1 has the call until %2.</source>
        <extracomment>%1 is a person, %2 a time.</extracomment>
        <translation>%1 est d&apos;astreinte jusqu&apos;à %2.</translation>
    </message>
    <message>
        <source>The rotation decides again.</source>
        <translation>La rotation décide de nouveau.</translation>
    </message>
    <message>
        <source>Somebody else instead of %1?</source>
        <translation>Quelqu&apos;un d&apos;autre à la place de %1 ?</translation>
    </message>
    <message>
        <source>Change the rota</source>
        <translation>Modifier le planning</translation>
    </message>
    <message>
        <source>%1 stands in.</source>
        <translation>%1 remplace.</translation>
    </message>
    <message>
        <source>Swap shifts?</source>
        <translation>Échanger des gardes ?</translation>
    </message>
    <message>
        <source>The second one takes the first one&apos;s shift of that day, and gives the own next shift for it.</source>
        <translation>La seconde personne prend la garde de la première ce jour-là, et donne en échange sa propre garde suivante.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>%1 and %2 have swapped.</source>
        <extracomment>%1 and %2 are people.</extracomment>
        <translation>%1 et %2 ont échangé.</translation>
    </message>
    <message>
        <source>The shifts are as before.</source>
        <translation>Les gardes sont comme avant.</translation>
    </message>
    <message>
        <source>The exception is back.</source>
        <translation>L&apos;exception est rétablie.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OnCallTab</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotation</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>exception</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Astreinte</translation>
    </message>
    <message>
        <source>The next twelve weeks</source>
        <translation>Les douze prochaines semaines</translation>
    </message>
    <message>
        <source>The rota</source>
        <translation>Le planning</translation>
    </message>
    <message>
        <source>Nobody is on call: there is no rotation yet. An admin makes one with &quot;expoctl oncall rotation&quot;.</source>
        <translation>Personne n&apos;est d&apos;astreinte : il n&apos;y a pas encore de rotation. Un administrateur en crée une avec « expoctl oncall rotation ».</translation>
    </message>
    <message>
        <source>Who is on call</source>
        <translation>Qui est d&apos;astreinte</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OverrideForm</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu&apos;un d&apos;autre</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiert votre attention</translation>
    </message>
    <message>
        <source>Beside the queue</source>
        <translation>À côté de la file</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>Requiert votre attention : %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::OwnerForm</name>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>Nom du propriétaire</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PageHost</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>freeagent::console::People</name>
    <message>
        <source>%1, level %2, from %3 to %4</source>
        <extracomment>A turn of being on call: %1 is a person, %2 a number, %3 and %4 times.</extracomment>
        <translation>%1, niveau %2, de %3 à %4</translation>
    </message>
    <message>
        <source>instead of the rotation</source>
        <translation>au lieu de la rotation</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Astreinte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Handoff and reports</source>
        <translation>Passation et rapports</translation>
    </message>
    <message>
        <source>Channels and deliveries</source>
        <translation>Canaux et envois</translation>
    </message>
    <message>
        <source>By which ways people are told: test them, send again</source>
        <translation>Par quelles voies les personnes sont prévenues : testez-les, renvoyez</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Pieces</name>
    <message>
        <source>Nothing yet</source>
        <extracomment>What a screen reader says of a line that has no words.</extracomment>
        <translation>Rien encore</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Pill</name>
    <message>
        <source>State</source>
        <extracomment>What a screen reader says of a badge that has nothing to say yet.</extracomment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PinsTab</name>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Pin a build…</source>
        <translation>Épingler un build…</translation>
    </message>
    <message>
        <source>Its files stay whatever their age</source>
        <translation>Ses fichiers restent quel que soit leur âge</translation>
    </message>
    <message>
        <source>Take the pin off</source>
        <translation>Retirer l&apos;épingle</translation>
    </message>
    <message>
        <source>Retention decides again; can be taken back</source>
        <translation>La rétention décide de nouveau ; réversible</translation>
    </message>
    <message>
        <source>Open the pinned build</source>
        <translation>Ouvrir le build épinglé</translation>
    </message>
    <message>
        <source>Leads to the build</source>
        <translation>Mène au build</translation>
    </message>
    <message>
        <source>Pinned builds</source>
        <translation>Builds épinglés</translation>
    </message>
    <message>
        <source>The pins</source>
        <translation>Les épingles</translation>
    </message>
    <message>
        <source>No build is pinned. Pin what was shipped: its files then stay whatever their age.</source>
        <translation>Aucun build n&apos;est épinglé. Épinglez ce qui a été livré : ses fichiers restent alors quel que soit leur âge.</translation>
    </message>
    <message>
        <source>Choose one pin first.</source>
        <translation>Choisissez d&apos;abord une épingle.</translation>
    </message>
    <message>
        <source>Id of the build</source>
        <translation>Identifiant du build</translation>
    </message>
    <message>
        <source>Pin a build</source>
        <translation>Épingler un build</translation>
    </message>
    <message>
        <source>Its source, log and result stay whatever their age, until somebody takes the pin off.</source>
        <translation>Sa source, son journal et son résultat restent quel que soit leur âge, jusqu&apos;à ce que quelqu&apos;un retire l&apos;épingle.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>That is no id of a build.</source>
        <translation>Ce n&apos;est pas un identifiant de build.</translation>
    </message>
    <message>
        <source>Copy it from the page of builds.</source>
        <translation>Copiez-le depuis la page des builds.</translation>
    </message>
    <message>
        <source>Pinned %1.</source>
        <translation>%1 épinglé.</translation>
    </message>
    <message>
        <source>Took the pin off %1.</source>
        <translation>Épingle de %1 retirée.</translation>
    </message>
    <message>
        <source>Retention decides about its files again.</source>
        <translation>La rétention décide de nouveau de ses fichiers.</translation>
    </message>
    <message>
        <source>Pinned %1 again.</source>
        <translation>%1 épinglé de nouveau.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Pipeline</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlainText</name>
    <message numerus="yes">
        <source> … %n more character(s)</source>
        <extracomment>Behind a very long line that was cut.</extracomment>
        <translation>
            <numerusform>… %n caractère de plus</numerusform>
            <numerusform> … %n caractères de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlanForm</name>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>When builds come</source>
        <translation>Quand les builds arrivent</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>comme mesuré</translation>
    </message>
    <message>
        <source>on working days, 9 to 17</source>
        <translation>les jours ouvrés, de 9 à 17 h</translation>
    </message>
    <message>
        <source>Builds a day</source>
        <translation>Builds par jour</translation>
    </message>
    <message>
        <source>as registered</source>
        <translation>comme enregistrés</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>× %1</source>
        <extracomment>How much more comes in: a factor.</extracomment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>Comme mesuré</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>A team with so many builds on a working day</source>
        <translation>Une équipe avec autant de builds un jour ouvré</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message>
        <source>workers as registered</source>
        <translation>workers comme enregistrés</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PlanTab</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Wait, 95 of 100</source>
        <translation>Attente, 95 sur 100</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Hours above 10</source>
        <translation>Heures au-dessus de 10</translation>
    </message>
    <message>
        <source>Hours above 20</source>
        <translation>Heures au-dessus de 20</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>Garder pour comparer</translation>
    </message>
    <message>
        <source>Stays in the list below while you change the question</source>
        <translation>Reste dans la liste ci-dessous pendant que vous changez la question</translation>
    </message>
    <message>
        <source>Forget kept ones</source>
        <translation>Oublier les gardés</translation>
    </message>
    <message>
        <source>Only what is shown stays in the list</source>
        <translation>Seul ce qui est affiché reste dans la liste</translation>
    </message>
    <message>
        <source>Simulated queue of a week</source>
        <translation>File simulée d&apos;une semaine</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Rien n&apos;est encore connu.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Rien n&apos;est gardé.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Queue of a week as simulated</source>
        <translation>File d&apos;une semaine telle que simulée</translation>
    </message>
    <message numerus="yes">
        <source>Advised: %n worker(s).</source>
        <translation>
            <numerusform>Conseillé : %n worker.</numerusform>
            <numerusform>Conseillé : %n workers.</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1 workers, busy for %2 of the time, 95 of 100 builds wait less than %3.</source>
        <extracomment>%1 is a number of workers, %2 a percentage, %3 a time.</extracomment>
        <translation>Avec %1 workers, occupés %2 du temps, 95 builds sur 100 attendent moins de %3.</translation>
    </message>
    <message>
        <source>Measured: %1 builds a day, %2 of them iOS, %3 each.</source>
        <extracomment>%1 is a number, %2 a percentage, %3 a time.</extracomment>
        <translation>Mesuré : %1 builds par jour, dont %2 iOS, %3 chacun.</translation>
    </message>
    <message>
        <source>The rule of thumb says %1 (%2 builds a day each).</source>
        <extracomment>%1 is a number of workers, %2 a number of builds.</extracomment>
        <translation>La règle empirique dit %1 (%2 builds par jour chacun).</translation>
    </message>
    <message>
        <source>Nothing is simulated: too little is known.</source>
        <translation>Rien n&apos;est simulé : on en sait trop peu.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Gardé : %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <extracomment>The question as it stands, as against those that were kept.</extracomment>
        <translation>Affiché : %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PolicyForm</name>
    <message>
        <source>days</source>
        <extracomment>After a number: how many days.</extracomment>
        <translation>jours</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>with their certificates and profiles, after the end of the build</source>
        <translation>avec leurs certificats et profils, après la fin du build</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>after the end of the build</source>
        <translation>après la fin du build</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Last successes</source>
        <extracomment>After a number: builds that succeeded.</extracomment>
        <translation>Dernières réussites</translation>
    </message>
    <message>
        <source>builds</source>
        <translation>builds</translation>
    </message>
    <message>
        <source>of each project, branch and platform: result and log stay longer</source>
        <translation>de chaque projet, branche et plateforme : résultat et journal restent plus longtemps</translation>
    </message>
    <message>
        <source>but no longer than</source>
        <translation>mais pas plus de</translation>
    </message>
    <message>
        <source>branches end without telling anybody</source>
        <translation>les branches finissent sans prévenir personne</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>After a number: how many hours.</extracomment>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>in which a clean-up can be taken back</source>
        <translation>pendant lesquelles un nettoyage peut être annulé</translation>
    </message>
    <message>
        <source>How long files stay</source>
        <translation>Combien de temps les fichiers restent</translation>
    </message>
    <message>
        <source>Delivered: %1</source>
        <extracomment>%1 is a number: what a setting is unless somebody changes it.</extracomment>
        <translation>À la livraison : %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::PresenceSettings</name>
    <message>
        <source>This desktop</source>
        <translation>Ce bureau</translation>
    </message>
    <message>
        <source>When a problem is new</source>
        <translation>Quand un problème est nouveau</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Notifications du bureau</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>A button: plays the sound.</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Jouer le son</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Début des heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Fin des heures calmes</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times: 22:00 to 07:00.</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>In quiet hours criticals still ring</source>
        <translation>Aux heures calmes, le critique sonne quand même</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>Closing the window leaves the console in the tray</source>
        <translation>Fermer la fenêtre laisse la console dans la zone de notification</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends the console.</source>
        <translation>Ce bureau n&apos;a pas de zone de notification : fermer la fenêtre termine la console.</translation>
    </message>
    <message>
        <source>Start with the desktop, in the tray where there is one</source>
        <translation>Démarrer avec le bureau, dans la zone de notification s&apos;il y en a une</translation>
    </message>
    <message>
        <source>Floating bar above other windows</source>
        <translation>Barre flottante au-dessus des autres fenêtres</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ProblemsPopup</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>No contact with the farm. This is what was known last.</source>
        <translation>Aucun contact avec la ferme. Voici ce qu&apos;on savait en dernier.</translation>
    </message>
    <message>
        <source>No alert is open.</source>
        <translation>Aucune alerte n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Pas encore connu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: all alerts</source>
        <translation>
            <numerusform>%n de plus : toutes les alertes</numerusform>
            <numerusform>%n de plus : toutes les alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>Toutes les alertes</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1 is a problem, %2 a time.</extracomment>
        <translation>%1 (depuis %2)</translation>
    </message>
    <message>
        <source>%1 - taken or silenced</source>
        <extracomment>%1 is a problem.</extracomment>
        <translation>%1 - pris en charge ou en sourdine</translation>
    </message>
    <message>
        <source>Ack</source>
        <translation>Acq.</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Acquitter : %1</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>Sourdine 1 h</translation>
    </message>
    <message>
        <source>Silence for an hour: %1</source>
        <translation>Mettre en sourdine une heure : %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir : %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::QueueOutlook</name>
    <message>
        <source>Above %1 for %2: the alert for a lasting queue is due.</source>
        <extracomment>The alert is given after a number of minutes. %1 builds wait, %2 is a length of time.</extracomment>
        <translation>Au-dessus de %1 depuis %2 : l&apos;alerte de file durable est due.</translation>
    </message>
    <message>
        <source>Above %1 for %2 of %3 min: alert in %4 unless it falls.</source>
        <extracomment>%1 builds wait, for %2 of the %3 minutes after which there is an alert; %4 is a length of time.</extracomment>
        <translation>Au-dessus de %1 depuis %2 sur %3 min : alerte dans %4 sauf si elle baisse.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::QueuePanel</name>
    <message>
        <source>Queue depth over time</source>
        <translation>Longueur de la file dans le temps</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 j</translation>
    </message>
    <message>
        <source>Queue of the last %1</source>
        <extracomment>%1 is a duration such as &quot;8 h&quot;.</extracomment>
        <translation>File des derniers %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prévision</translation>
    </message>
    <message>
        <source>warn at %1</source>
        <translation>avertir à %1</translation>
    </message>
    <message>
        <source>act at %1</source>
        <translation>agir à %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Shortcuts  ( ? )</source>
        <translation>Raccourcis  ( ? )</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RatesLine</name>
    <message>
        <source>%1/min</source>
        <extracomment>Nothing is known: a dash. Else builds a minute.</extracomment>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>Builds in a minute</source>
        <translation>Builds en une minute</translation>
    </message>
    <message>
        <source>Mean of the last 10 minutes</source>
        <translation>Moyenne des 10 dernières minutes</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Soumis %1</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Démarrés %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Terminés %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ReachEditor</name>
    <message>
        <source>Commands run</source>
        <translation>Les commandes s&apos;exécutent</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Default commands</source>
        <translation>Commandes par défaut</translation>
    </message>
    <message>
        <source>nowhere: they are only shown, to be copied</source>
        <translation>nulle part : elles sont seulement affichées, pour être copiées</translation>
    </message>
    <message>
        <source>on this machine: the controller runs here</source>
        <translation>sur cette machine : le contrôleur tourne ici</translation>
    </message>
    <message>
        <source>on the controller&apos;s machine, over SSH</source>
        <translation>sur la machine du contrôleur, par SSH</translation>
    </message>
    <message>
        <source>as ssh is configured</source>
        <extracomment>Of a port or a user: as the configuration of ssh says.</extracomment>
        <translation>comme ssh est configuré</translation>
    </message>
    <message>
        <source>Access and commands</source>
        <translation>Accès et commandes</translation>
    </message>
    <message>
        <source>How commands get to the controller&apos;s machine</source>
        <translation>Comment les commandes parviennent à la machine du contrôleur</translation>
    </message>
    <message>
        <source>The program ssh of this machine is used, with its configuration, keys and agent. It never asks for a password: a key that the agent does not have open is refused. What is set here is kept on this computer, for this farm.</source>
        <translation>Le programme ssh de cette machine est utilisé, avec sa configuration, ses clés et son agent. Il ne demande jamais de mot de passe : une clé que l&apos;agent n&apos;a pas ouverte est refusée. Ce qui est réglé ici est gardé sur cet ordinateur, pour cette ferme.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Each is a program and its words; quotes keep spaces together. There is no shell: &amp;&amp; | &gt; $ mean nothing. Write paths and ports as they are on that machine; sudo -n never asks.</source>
        <translation>Chacune est un programme et ses mots ; les guillemets gardent les espaces ensemble. Il n&apos;y a pas de shell : &amp;&amp; | &gt; $ ne signifient rien. Écrivez chemins et ports tels qu&apos;ils sont sur cette machine-là ; sudo -n ne demande jamais.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ReachTexts</name>
    <message>
        <source>&quot;%1&quot; is not the name or address of a host.</source>
        <translation>« %1 » n&apos;est ni le nom ni l&apos;adresse d&apos;un hôte.</translation>
    </message>
    <message>
        <source>Write it without user, port and spaces.</source>
        <translation>Écrivez-le sans utilisateur, port ni espaces.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a user.</source>
        <translation>« %1 » n&apos;est pas un nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Letters, digits and . _ - are possible.</source>
        <translation>Lettres, chiffres et . _ - sont possibles.</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 n&apos;est pas un port.</translation>
    </message>
    <message>
        <source>Ports are 1 to 65535; 0 takes that of ssh&apos;s configuration.</source>
        <translation>Les ports vont de 1 à 65535 ; 0 prend celui de la configuration de ssh.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a key file.</source>
        <translation>« %1 » n&apos;est pas le chemin d&apos;un fichier de clé.</translation>
    </message>
    <message>
        <source>A quote in &quot;%1&quot; does not end.</source>
        <translation>Un guillemet dans « %1 » ne se ferme pas.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Il n&apos;y a pas de commande.</translation>
    </message>
    <message>
        <source>It is not set how commands get to the controller&apos;s machine.</source>
        <translation>Il n&apos;est pas réglé comment les commandes parviennent à la machine du contrôleur.</translation>
    </message>
    <message>
        <source>Set it under &quot;Access and commands&quot;, or copy the command and run it there.</source>
        <translation>Réglez-le sous « Accès et commandes », ou copiez la commande et exécutez-la là-bas.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ResourceNotice</name>
    <message>
        <source>State of: %1</source>
        <extracomment>%1 is what cannot be read, such as &quot;The alerts&quot;.</extracomment>
        <translation>État de : %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is what cannot be read, such as &quot;The alerts&quot;; %2 is a sentence that says why.</extracomment>
        <translation>%1 : illisible. %2</translation>
    </message>
    <message>
        <source>What is shown is from %1.</source>
        <translation>Ce qui est affiché date de %1.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RestoreWizard</name>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>%1: %2 builds, %3, %4</source>
        <extracomment>Of a list of backups: %1 is its name, %2 how many builds it has, %3 its size, %4 whether it is verified.</extracomment>
        <translation>%1 : %2 builds, %3, %4</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Pas encore regardé.</translation>
    </message>
    <message>
        <source>1 of 3: Go back to what?</source>
        <translation>1 sur 3 : Revenir à quoi ?</translation>
    </message>
    <message>
        <source>2 of 3: What would that mean?</source>
        <translation>2 sur 3 : Qu&apos;est-ce que cela signifierait ?</translation>
    </message>
    <message>
        <source>3 of 3: Do it</source>
        <translation>3 sur 3 : Le faire</translation>
    </message>
    <message>
        <source>Do the dry run first.</source>
        <translation>Faites d&apos;abord l&apos;essai à blanc.</translation>
    </message>
    <message>
        <source>Type %1</source>
        <extracomment>%1 is the name of the farm.</extracomment>
        <translation>Saisissez %1</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Dry run of the restore</source>
        <translation>Essai à blanc de la restauration</translation>
    </message>
    <message>
        <source>It cannot be restored; the log below says why.</source>
        <translation>Elle ne peut pas être restaurée ; le journal ci-dessous dit pourquoi.</translation>
    </message>
    <message>
        <source>Stopping the controller…</source>
        <translation>Arrêt du contrôleur…</translation>
    </message>
    <message>
        <source>Stop the controller</source>
        <translation>Arrêter le contrôleur</translation>
    </message>
    <message>
        <source>The controller could not be stopped, so nothing was restored. The log below says why.</source>
        <translation>Le contrôleur n&apos;a pas pu être arrêté, donc rien n&apos;a été restauré. Le journal ci-dessous dit pourquoi.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>It was not restored; what was there is as it was. The log below says why.</source>
        <translation>Rien n&apos;a été restauré ; ce qui était là est comme avant. Le journal ci-dessous dit pourquoi.</translation>
    </message>
    <message>
        <source>Starting the controller…</source>
        <translation>Démarrage du contrôleur…</translation>
    </message>
    <message>
        <source>Start the controller</source>
        <translation>Démarrer le contrôleur</translation>
    </message>
    <message>
        <source>The controller is started: workers reconnect by themselves.</source>
        <translation>Le contrôleur est démarré : les workers se reconnectent tout seuls.</translation>
    </message>
    <message>
        <source>The controller could not be started. The log below says why.</source>
        <translation>Le contrôleur n&apos;a pas pu démarrer. Le journal ci-dessous dit pourquoi.</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>est perdu</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>recule</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>revient</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Est maintenant</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Serait</translation>
    </message>
    <message>
        <source>The newest backup that passes its check</source>
        <translation>La sauvegarde la plus récente qui passe son contrôle</translation>
    </message>
    <message>
        <source>This backup:</source>
        <translation>Cette sauvegarde :</translation>
    </message>
    <message>
        <source>A moment, from the change log (UTC):</source>
        <translation>Un moment, depuis le journal des changements (UTC) :</translation>
    </message>
    <message>
        <source>Everything that the change log has: after the loss of the database</source>
        <translation>Tout ce qu&apos;a le journal des changements : après la perte de la base</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Builds that change</source>
        <translation>Builds qui changent</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Copier les commandes</translation>
    </message>
    <message>
        <source>Stop, restore, start</source>
        <translation>Arrêter, restaurer, démarrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Restore the farm</source>
        <translation>Restaurer la ferme</translation>
    </message>
    <message>
        <source>Go back to what?</source>
        <translation>Revenir à quoi ?</translation>
    </message>
    <message>
        <source>Builds that came after it are lost; a dry run says which. What is there now is backed up first, so there is a way back.</source>
        <translation>Les builds venus après sont perdus ; un essai à blanc dit lesquels. Ce qui est là est d&apos;abord sauvegardé, il y a donc un retour possible.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Moment, UTC</source>
        <translation>Moment, UTC</translation>
    </message>
    <message>
        <source>What would that mean?</source>
        <translation>Qu&apos;est-ce que cela signifierait ?</translation>
    </message>
    <message>
        <source>The dry run changes nothing and can be made while the controller runs: it checks every byte of the backup and compares it with the database that is there.</source>
        <translation>L&apos;essai à blanc ne change rien et peut se faire pendant que le contrôleur tourne : il contrôle chaque octet de la sauvegarde et la compare à la base présente.</translation>
    </message>
    <message>
        <source>No build is known to change.</source>
        <translation>On ne connaît aucun build qui changerait.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>These commands are run one after the other; the first was the dry run. The farm takes no builds meanwhile; builds that run go on. When the restore does not succeed, the controller is started as it was.</source>
        <translation>Ces commandes s&apos;exécutent l&apos;une après l&apos;autre ; la première était l&apos;essai à blanc. La ferme n&apos;accepte pas de builds pendant ce temps ; ceux en cours continuent. Si la restauration échoue, le contrôleur est redémarré tel qu&apos;il était.</translation>
    </message>
    <message>
        <source>Name of the farm, to confirm</source>
        <translation>Nom de la ferme, pour confirmer</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RetentionTab</name>
    <message>
        <source>Save policy…</source>
        <translation>Enregistrer la politique…</translation>
    </message>
    <message>
        <source>From the next clean-up on files go by these numbers</source>
        <translation>Dès le prochain nettoyage les fichiers partent selon ces nombres</translation>
    </message>
    <message>
        <source>Discard what is typed</source>
        <translation>Rejeter la saisie</translation>
    </message>
    <message>
        <source>Shows the policy as it is</source>
        <translation>Montre la politique telle qu&apos;elle est</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Comme à la livraison</translation>
    </message>
    <message>
        <source>Fills in the numbers that the farm comes with; saves nothing</source>
        <translation>Remplit les nombres d&apos;origine de la ferme ; n&apos;enregistre rien</translation>
    </message>
    <message>
        <source>Retention and cleanup</source>
        <translation>Rétention et nettoyage</translation>
    </message>
    <message>
        <source>How long files stay</source>
        <translation>Combien de temps les fichiers restent</translation>
    </message>
    <message>
        <source>The retention policy</source>
        <translation>La politique de rétention</translation>
    </message>
    <message>
        <source>The next clean-up by the policy as it is removes %1.</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>Le prochain nettoyage selon la politique actuelle supprime %1.</translation>
    </message>
    <message>
        <source>The policy is not known yet.</source>
        <translation>La politique n&apos;est pas encore connue.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>These are the numbers as delivered.</source>
        <translation>Ce sont les nombres d&apos;origine.</translation>
    </message>
    <message>
        <source>Change a number and see what it would remove.</source>
        <translation>Changez un nombre et voyez ce qu&apos;il supprimerait.</translation>
    </message>
    <message>
        <source>Asking what these numbers would remove…</source>
        <translation>Demande de ce que ces nombres supprimeraient…</translation>
    </message>
    <message>
        <source>With these numbers it would remove %1</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>Avec ces nombres, il supprimerait %1</translation>
    </message>
    <message>
        <source>%1 more than now.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>%1 de plus que maintenant.</translation>
    </message>
    <message>
        <source>%1 less than now.</source>
        <translation>%1 de moins que maintenant.</translation>
    </message>
    <message>
        <source>Change how long files stay?</source>
        <translation>Changer la durée de conservation des fichiers ?</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>Enregistrer la politique</translation>
    </message>
    <message numerus="yes">
        <source>The next clean-up removes %1. Pinned and open builds stay; what goes is in the trash for %n hour(s).</source>
        <translation>
            <numerusform>Le prochain nettoyage supprime %1. Les builds épinglés et ouverts restent ; ce qui part est dans la corbeille pendant %n heure.</numerusform>
            <numerusform>Le prochain nettoyage supprime %1. Les builds épinglés et ouverts restent ; ce qui part est dans la corbeille pendant %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed how long files stay.</source>
        <translation>Durée de conservation modifiée.</translation>
    </message>
    <message>
        <source>Files stay as long as before.</source>
        <translation>Les fichiers restent aussi longtemps qu&apos;avant.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Rights</name>
    <message>
        <source>Any key of this controller may do this.</source>
        <translation>N&apos;importe quelle clé de ce contrôleur peut le faire.</translation>
    </message>
    <message>
        <source>Needs the role submitter or operator.</source>
        <translation>Demande le rôle de soumetteur ou d&apos;opérateur.</translation>
    </message>
    <message>
        <source>Needs the role operator, or a token for this machine.</source>
        <translation>Demande le rôle d&apos;opérateur, ou un jeton pour cette machine.</translation>
    </message>
    <message>
        <source>Needs the role operator.</source>
        <translation>Demande le rôle d&apos;opérateur.</translation>
    </message>
    <message>
        <source>Needs the admin key or a token with the role admin.</source>
        <translation>Demande la clé d&apos;administration ou un jeton avec le rôle d&apos;administrateur.</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>owner of machines</source>
        <translation>propriétaire de machines</translation>
    </message>
    <message>
        <source>submitter</source>
        <translation>soumetteur</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>The controller has not said yet what this key may do.</source>
        <translation>Le contrôleur n&apos;a pas encore dit ce que cette clé permet.</translation>
    </message>
    <message>
        <source>%1 You are here as: %2.</source>
        <extracomment>%1 is a sentence that says which role is needed, %2 the role one has.</extracomment>
        <translation>%1 Vous êtes ici en tant que : %2.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RollingForm</name>
    <message>
        <source>Rolling update</source>
        <translation>Mise à jour progressive</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message numerus="yes">
        <source>the %n chosen</source>
        <translation>
            <numerusform>le choisi</numerusform>
            <numerusform>les %n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>all workers</source>
        <translation>tous les workers</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RollingPanel</name>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>finishes its builds</source>
        <translation>termine ses builds</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>est sollicité</translation>
    </message>
    <message>
        <source>builds a trial</source>
        <translation>fait un build d&apos;essai</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>stopped by a failure</source>
        <translation>arrêté par un échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Rien de plus</translation>
    </message>
    <message>
        <source>Stop rolling update</source>
        <translation>Arrêter la mise à jour progressive</translation>
    </message>
    <message>
        <source>What has begun is finished, nothing more begins</source>
        <translation>Ce qui a commencé se termine, rien d&apos;autre ne commence</translation>
    </message>
    <message>
        <source>Rolling update</source>
        <translation>Mise à jour progressive</translation>
    </message>
    <message>
        <source>Stopped the rolling update.</source>
        <translation>Mise à jour progressive arrêtée.</translation>
    </message>
    <message>
        <source>No rolling update goes on.</source>
        <translation>Aucune mise à jour progressive n&apos;est en cours.</translation>
    </message>
    <message>
        <source>%1, %2; began %3 by %4</source>
        <extracomment>%1 is what is done (&quot;update&quot;), %2 how it goes, %3 when it began, %4 by whom.</extracomment>
        <translation>%1, %2 ; commencé %3 par %4</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RoomTab</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>What takes the room, as areas</source>
        <translation>Ce qui prend la place, en surfaces</translation>
    </message>
    <message>
        <source>What takes the room</source>
        <translation>Ce qui prend la place</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Par projet</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par âge</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Rien n&apos;est encore stocké.</translation>
    </message>
    <message>
        <source>The storage</source>
        <translation>Le stockage</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>Leads to how long files stay</source>
        <translation>Mène à la durée de conservation des fichiers</translation>
    </message>
    <message>
        <source>Next clean-up frees</source>
        <translation>Le prochain nettoyage libère</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Leads to what can be put back</source>
        <translation>Mène à ce qui peut être remis</translation>
    </message>
    <message>
        <source>The farm takes no new builds: a disk is full or does not answer.</source>
        <translation>La ferme n&apos;accepte plus de builds : un disque est plein ou ne répond pas.</translation>
    </message>
    <message>
        <source>Clean up below &quot;Retention and cleanup&quot;, or give the disk more room; builds are taken again by themselves.</source>
        <translation>Nettoyez sous « Rétention et nettoyage », ou donnez plus de place au disque ; les builds sont alors acceptés de nouveau tout seuls.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RotaStrip</name>
    <message>
        <source>Rota of the weeks to come, as a picture</source>
        <translation>Planning des semaines à venir, en image</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RowsTab</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Voulu</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Head of a column: how it stands at present.</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Rows of the runbook</source>
        <translation>Lignes du runbook</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>What an operator wants</source>
        <translation>Ce que veut un opérateur</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>Aucune ligne n&apos;a ces mots.</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Tous les chapitres</translation>
    </message>
    <message>
        <source>Choose a row.</source>
        <translation>Choisissez une ligne.</translation>
    </message>
    <message>
        <source>No check of the controller answers this row by itself.</source>
        <translation>Aucun contrôle du contrôleur ne répond tout seul à cette ligne.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RuleEditor</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillée</translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation>Nombres de la règle</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Tient pendant</translation>
    </message>
    <message>
        <source>Least number of cases</source>
        <translation>Plus petit nombre de cas</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number of seconds.</extracomment>
        <translation>s</translation>
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
    <message>
        <source>above %1</source>
        <extracomment>%1 is a figure such as &quot;10 builds&quot;.</extracomment>
        <translation>au-dessus de %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>%1 is a figure.</extracomment>
        <translation>en dessous de %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 is a figure.</extracomment>
        <translation>%1 ou plus</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is recorded for this figure in the last %n day(s).</source>
        <translation>
            <numerusform>Rien n&apos;est enregistré pour ce chiffre le dernier jour.</numerusform>
            <numerusform>Rien n&apos;est enregistré pour ce chiffre ces %n derniers jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would not have fired in the last %n day(s).</source>
        <translation>
            <numerusform>Ne se serait pas déclenchée le dernier jour.</numerusform>
            <numerusform>Ne se serait pas déclenchée ces %n derniers jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <extracomment>The end of &quot;Would have fired 4 times in the last 30 days, 2 of them shorter than 3 min.&quot;</extracomment>
        <translation>
            <numerusform>le dernier jour</numerusform>
            <numerusform>ces %n derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them shorter than 3 min</source>
        <extracomment>The end of &quot;Would have fired 4 times in the last 30 days, 2 of them shorter than 3 min.&quot;</extracomment>
        <translation>
            <numerusform>%n plus courte que 3 min</numerusform>
            <numerusform>%n plus courtes que 3 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n time(s) %1, %2.</source>
        <extracomment>%1 is &quot;in the last 30 days&quot;, %2 &quot;2 of them shorter than 3 min&quot;.</extracomment>
        <translation>
            <numerusform>Se serait déclenchée %n fois %1, dont %2.</numerusform>
            <numerusform>Se serait déclenchée %n fois %1, dont %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RulesTab</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Tient pendant</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>d&apos;origine</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Règles d&apos;alerte</translation>
    </message>
    <message>
        <source>When the rule would have fired</source>
        <translation>Quand la règle se serait déclenchée</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>Rétro-test</translation>
    </message>
    <message>
        <source>What these numbers would have done in the last 30 days</source>
        <translation>Ce que ces nombres auraient fait ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>Watch with these numbers from now on; can be taken back</source>
        <translation>Surveiller désormais avec ces nombres ; réversible</translation>
    </message>
    <message>
        <source>Reset rule to default</source>
        <translation>Règle d&apos;origine</translation>
    </message>
    <message>
        <source>The numbers of the runbook; can be taken back</source>
        <translation>Les nombres du runbook ; réversible</translation>
    </message>
    <message>
        <source>What the numbers would have done</source>
        <translation>Ce que les nombres auraient fait</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Les règles</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Change a number and see what it would have done.</source>
        <translation>Changez un nombre et voyez ce qu&apos;il aurait fait.</translation>
    </message>
    <message>
        <source>Choose a rule.</source>
        <translation>Choisissez une règle.</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Choisissez d&apos;abord une règle.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>It is as delivered.</source>
        <translation>Elle est d&apos;origine.</translation>
    </message>
    <message>
        <source>peak while firing</source>
        <translation>pic pendant l&apos;alerte</translation>
    </message>
    <message>
        <source>Change the rule &quot;%1&quot;?</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>Modifier la règle « %1 » ?</translation>
    </message>
    <message>
        <source>Changed the rule &quot;%1&quot;.</source>
        <translation>Règle « %1 » modifiée.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is as before.</source>
        <translation>La règle « %1 » est comme avant.</translation>
    </message>
    <message>
        <source>The numbers of the runbook count again.</source>
        <translation>Les nombres du runbook valent de nouveau.</translation>
    </message>
    <message>
        <source>The rule is as delivered.</source>
        <translation>La règle est d&apos;origine.</translation>
    </message>
    <message>
        <source>The rule is as before.</source>
        <translation>La règle est comme avant.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunForm</name>
    <message>
        <source>Maintenance of the build farm</source>
        <translation>Maintenance de la ferme de build</translation>
    </message>
    <message>
        <source>What users are told</source>
        <translation>Ce qu&apos;on dit aux utilisateurs</translation>
    </message>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>At the deadline</source>
        <translation>À l&apos;échéance</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Deadline for running builds</source>
        <translation>Échéance des builds en cours</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Optimise the database when it is worth while</source>
        <translation>Optimiser la base quand cela en vaut la peine</translation>
    </message>
    <message>
        <source>Trial build on each machine before submissions are taken</source>
        <translation>Build d&apos;essai sur chaque machine avant d&apos;accepter les soumissions</translation>
    </message>
    <message>
        <source>Maintenance now</source>
        <translation>Maintenance maintenant</translation>
    </message>
    <message>
        <source>On the machines</source>
        <translation>Sur les machines</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Restart the worker program</source>
        <translation>Redémarrer le programme worker</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Update the worker program</source>
        <translation>Mettre à jour le programme worker</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunLog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy as incident notes</source>
        <translation>Copier en notes d&apos;incident</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>Ce qui a été exécuté</translation>
    </message>
    <message>
        <source>What was run, and what it said</source>
        <translation>Ce qui a été exécuté, et ce que cela a dit</translation>
    </message>
    <message>
        <source>What is run is shown here: the command as it is, its output, and how it ended.</source>
        <translation>Ce qui s&apos;exécute est montré ici : la commande telle quelle, sa sortie, et sa fin.</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>rien ne s&apos;exécute</translation>
    </message>
    <message>
        <source>Ended with status %1 after %2.</source>
        <translation>Terminé avec le statut %1 après %2.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunbookActions</name>
    <message>
        <source>Open where it is done</source>
        <translation>Ouvrir là où cela se fait</translation>
    </message>
    <message>
        <source>The page of this console for the chosen row</source>
        <translation>La page de cette console pour la ligne choisie</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Contrôler de nouveau</translation>
    </message>
    <message>
        <source>Asks the controller for all checks of the morning</source>
        <translation>Demande au contrôleur tous les contrôles du matin</translation>
    </message>
    <message>
        <source>Run self-test</source>
        <translation>Lancer l&apos;autotest</translation>
    </message>
    <message>
        <source>A record and 1 MiB are written, read, stored, fetched and removed</source>
        <translation>Un enregistrement et 1 Mio sont écrits, lus, stockés, récupérés et supprimés</translation>
    </message>
    <message>
        <source>Run the job now…</source>
        <translation>Lancer la tâche maintenant…</translation>
    </message>
    <message>
        <source>The scheduled job of the chosen row</source>
        <translation>La tâche programmée de la ligne choisie</translation>
    </message>
    <message>
        <source>I have looked through the contacts…</source>
        <translation>J&apos;ai relu les contacts…</translation>
    </message>
    <message>
        <source>Says that names and numbers are right today</source>
        <translation>Dit que les noms et numéros sont justes aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>Copier les commandes</translation>
    </message>
    <message>
        <source>What the row says to type</source>
        <translation>Ce que la ligne dit de saisir</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Choisissez d&apos;abord une ligne.</translation>
    </message>
    <message>
        <source>This row is not built; nothing of it is in the console.</source>
        <translation>Cette ligne n&apos;est pas construite ; rien n&apos;en est dans la console.</translation>
    </message>
    <message>
        <source>This row names no command.</source>
        <translation>Cette ligne ne nomme aucune commande.</translation>
    </message>
    <message>
        <source>Choose a row that has a job.</source>
        <translation>Choisissez une ligne qui a une tâche.</translation>
    </message>
    <message>
        <source>The controller has no such job: it is switched off in its configuration.</source>
        <translation>Le contrôleur n&apos;a pas cette tâche : elle est désactivée dans sa configuration.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>Elle tourne déjà.</translation>
    </message>
    <message>
        <source>The self-test was not run: %1 %2</source>
        <translation>L&apos;autotest n&apos;a pas été lancé : %1 %2</translation>
    </message>
    <message>
        <source>The self-test has passed, in %1 ms.</source>
        <translation>L&apos;autotest est réussi, en %1 ms.</translation>
    </message>
    <message>
        <source>The self-test has FAILED; the row says where.</source>
        <translation>L&apos;autotest a ÉCHOUÉ ; la ligne dit où.</translation>
    </message>
    <message>
        <source>It runs as it would by itself; the farm works on meanwhile.</source>
        <translation>Elle tourne comme elle le ferait seule ; la ferme continue de travailler.</translation>
    </message>
    <message>
        <source>%1. It runs as it would by itself; the farm works on meanwhile.</source>
        <extracomment>%1 is what the job does, in the words of the controller.</extracomment>
        <translation>%1. Elle tourne comme elle le ferait seule ; la ferme continue de travailler.</translation>
    </message>
    <message>
        <source>Run the job %1 now?</source>
        <extracomment>%1 is the name of a job, &quot;backup&quot;.</extracomment>
        <translation>Lancer la tâche %1 maintenant ?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>The job %1 has begun.</source>
        <extracomment>%1 is the name of a job.</extracomment>
        <translation>La tâche %1 a commencé.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Annulation en cours.</translation>
    </message>
    <message>
        <source>Are all names and numbers of the contacts right?</source>
        <translation>Tous les noms et numéros des contacts sont-ils justes ?</translation>
    </message>
    <message>
        <source>What is written down: that you have looked through the people and vendors today. It says nothing of the text of the runbook.</source>
        <translation>Ce qui est noté : que vous avez relu aujourd&apos;hui les personnes et fournisseurs. Cela ne dit rien du texte du runbook.</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Ils sont justes</translation>
    </message>
    <message>
        <source>Written down: you have looked through the contacts.</source>
        <translation>Noté : vous avez relu les contacts.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s).</source>
        <translation>
            <numerusform>%n commande copiée.</numerusform>
            <numerusform>%n commandes copiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunbookAnswers</name>
    <message>
        <source>Runs now.</source>
        <translation>Tourne maintenant.</translation>
    </message>
    <message>
        <source>Has not run yet; next %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>N&apos;a pas encore tourné ; prochaine %1.</translation>
    </message>
    <message>
        <source>The last run failed: %1</source>
        <extracomment>%1 is why a job failed.</extracomment>
        <translation>La dernière exécution a échoué : %1</translation>
    </message>
    <message>
        <source>The last run ended well; next %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>La dernière exécution s&apos;est bien terminée ; prochaine %1.</translation>
    </message>
    <message>
        <source>Passed %1, in %2 ms.</source>
        <extracomment>%1 is &quot;2 h ago&quot;, %2 a number of milliseconds.</extracomment>
        <translation>Réussi %1, en %2 ms.</translation>
    </message>
    <message>
        <source>Failed %1: %2</source>
        <extracomment>%1 is &quot;2 h ago&quot;, %2 the reason.</extracomment>
        <translation>Échoué %1 : %2</translation>
    </message>
    <message>
        <source>The database is being gone through now.</source>
        <translation>La base est parcourue en ce moment.</translation>
    </message>
    <message>
        <source>The database is damaged; see how far its repair is.</source>
        <translation>La base est endommagée ; voyez où en est sa réparation.</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong with the database; not every page was gone through yet.</source>
        <translation>Aucun défaut de la base n&apos;est connu ; toutes les pages n&apos;ont pas encore été parcourues.</translation>
    </message>
    <message>
        <source>The database is sound; every page was gone through %1.</source>
        <extracomment>%1 is &quot;7 h ago&quot;.</extracomment>
        <translation>La base est saine ; chaque page a été parcourue %1.</translation>
    </message>
    <message>
        <source>No restore has been drilled yet.</source>
        <translation>Aucune restauration n&apos;a encore été exercée.</translation>
    </message>
    <message>
        <source>The drill of %1 failed: %2</source>
        <extracomment>%1 is &quot;2 d ago&quot;, %2 the reason.</extracomment>
        <translation>L&apos;exercice de %1 a échoué : %2</translation>
    </message>
    <message>
        <source>Drilled %1: back in %2, with %3 lost.</source>
        <extracomment>%1 is &quot;2 d ago&quot;, %2 and %3 are lengths of time.</extracomment>
        <translation>Exercé %1 : de retour en %2, avec %3 perdu.</translation>
    </message>
    <message>
        <source>Nobody is on call.</source>
        <translation>Personne n&apos;est d&apos;astreinte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 until %2; %n level(s).</source>
        <extracomment>%1 is a person, %2 a time; %n levels of escalation.</extracomment>
        <translation>
            <numerusform>%1 jusqu&apos;à %2 ; %n niveau.</numerusform>
            <numerusform>%1 jusqu&apos;à %2 ; %n niveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked through the contacts yet.</source>
        <translation>Personne n&apos;a encore relu les contacts.</translation>
    </message>
    <message>
        <source>Contacts looked through %1 by %2: overdue since %3.</source>
        <extracomment>%1 is &quot;12 days ago&quot;, %2 a person, %3 a time.</extracomment>
        <translation>Contacts relus %1 par %2 : en retard depuis %3.</translation>
    </message>
    <message>
        <source>Contacts looked through %1 by %2, due again %3.</source>
        <translation>Contacts relus %1 par %2, à refaire %3.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::RunbookPage</name>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Contrôle du matin</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SavedFilters</name>
    <message>
        <source>Keep filter…</source>
        <translation>Garder le filtre…</translation>
    </message>
    <message>
        <source>Gives what is typed a name and a tab</source>
        <translation>Donne un nom et un onglet à ce qui est saisi</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtres gardés</translation>
    </message>
    <message>
        <source>All builds</source>
        <extracomment>A tab: no filter.</extracomment>
        <translation>Tous les builds</translation>
    </message>
    <message>
        <source>Type a filter first.</source>
        <translation>Saisissez d&apos;abord un filtre.</translation>
    </message>
    <message>
        <source>This filter has a tab already.</source>
        <translation>Ce filtre a déjà un onglet.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n kept filters; close one first.</source>
        <translation>
            <numerusform>Il y a %n filtre gardé ; fermez-le d&apos;abord.</numerusform>
            <numerusform>Il y a %n filtres gardés ; fermez-en un d&apos;abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>Keep this filter under a name</source>
        <translation>Garder ce filtre sous un nom</translation>
    </message>
    <message>
        <source>A tab above the list will show the builds of: %1</source>
        <extracomment>%1 is what was typed into the filter.</extracomment>
        <translation>Un onglet au-dessus de la liste montrera les builds de : %1</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>Garder le filtre</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gardé.</translation>
    </message>
    <message>
        <source>The filter is gone again.</source>
        <translation>Le filtre a de nouveau disparu.</translation>
    </message>
    <message>
        <source>Closed the filter %1.</source>
        <translation>Filtre %1 fermé.</translation>
    </message>
    <message>
        <source>The filter is back.</source>
        <translation>Le filtre est de retour.</translation>
    </message>
    <message>
        <source>Close the filter %1</source>
        <extracomment>%1 is the name of a kept filter.</extracomment>
        <translation>Fermer le filtre %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SecretBox</name>
    <message>
        <source>Copy secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Je l&apos;ai conservé</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>Copied the secret.</source>
        <translation>Secret copié.</translation>
    </message>
    <message>
        <source>The secret of %1, shown this once: the controller keeps only its sum. Copy it to where it is needed.</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>Le secret de %1, affiché cette seule fois : le contrôleur n&apos;en garde que la somme. Copiez-le là où il est nécessaire.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Session</name>
    <message>
        <source>No keyring: the key is kept in the file %1, which only you can read.</source>
        <translation>Pas de trousseau : la clé est gardée dans le fichier %1, que vous seul pouvez lire.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Configuration</source>
        <extracomment>Of the controller: what its files, flags and variables say.</extracomment>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Cette console</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Severity</name>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Signs</name>
    <message>
        <source>no contact; this is what was known last</source>
        <translation>aucun contact ; voici ce qu&apos;on savait en dernier</translation>
    </message>
    <message numerus="yes">
        <source>%n critical problem(s)</source>
        <translation>
            <numerusform>%n problème critique</numerusform>
            <numerusform>%n problèmes critiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a number of builds.</extracomment>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 of %2 workers online</source>
        <extracomment>Workers: %1 of %2 are there.</extracomment>
        <translation>%1 sur %2 workers en ligne</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SilenceForm</name>
    <message>
        <source>Silence</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>Only this of %1</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>Seulement ceci de %1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>Tout de %1</translation>
    </message>
    <message>
        <source>Every warning</source>
        <translation>Chaque avertissement</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>Dès maintenant</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Chaque %1</translation>
    </message>
    <message>
        <source>Every first %1 of the month</source>
        <translation>Chaque premier %1 du mois</translation>
    </message>
    <message>
        <source>What is kept quiet</source>
        <translation>Ce qui est mis en sourdine</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Begins at, UTC</source>
        <translation>Commence à, UTC</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <translation>Silencieux pendant</translation>
    </message>
    <message>
        <source>The silence ends after</source>
        <translation>La sourdine se termine après</translation>
    </message>
    <message>
        <source>What it would match</source>
        <translation>À quoi elle correspondrait</translation>
    </message>
    <message>
        <source>ends after</source>
        <translation>se termine après</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %n alert(s) quiet now</source>
        <translation>
            <numerusform>Tait %n alerte maintenant</numerusform>
            <numerusform>Tait %n alertes maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would have matched %n time(s) in the last 7 days.</source>
        <translation>
            <numerusform>aurait correspondu %n fois ces 7 derniers jours.</numerusform>
            <numerusform>aurait correspondu %n fois ces 7 derniers jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::SilencesTab</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Quiet now</source>
        <translation>Silencieux maintenant</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>Prochaine %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Sourdines</translation>
    </message>
    <message>
        <source>New silence…</source>
        <translation>Nouvelle sourdine…</translation>
    </message>
    <message>
        <source>Keep something quiet, once or again and again</source>
        <translation>Taire quelque chose, une fois ou régulièrement</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>Terminer la sourdine</translation>
    </message>
    <message>
        <source>What it matches is told again at once; can be taken back</source>
        <translation>Ce qui correspond est de nouveau signalé aussitôt ; réversible</translation>
    </message>
    <message>
        <source>Nothing is kept quiet.</source>
        <translation>Rien n&apos;est mis en sourdine.</translation>
    </message>
    <message>
        <source>The silences</source>
        <translation>Les sourdines</translation>
    </message>
    <message>
        <source>Choose a silence first.</source>
        <translation>Choisissez d&apos;abord une sourdine.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SimulatorTab</name>
    <message>
        <source>Would be</source>
        <translation>Serait</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardée</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>With %1/%2/%3: %4 in %n backup(s).</source>
        <extracomment>%1, %2 and %3 are numbers of daily, weekly and monthly backups, %4 a size.</extracomment>
        <translation>
            <numerusform>Avec %1/%2/%3 : %4 dans %n sauvegarde.</numerusform>
            <numerusform>Avec %1/%2/%3 : %4 dans %n sauvegardes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is of %1 (%2).</source>
        <extracomment>%1 is a time, %2 is &quot;40 d ago&quot;.</extracomment>
        <translation>La plus ancienne est de %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n would go</source>
        <translation>
            <numerusform>%n partirait</numerusform>
            <numerusform>%n partiraient</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 become free.</source>
        <translation>%1 se libèrent.</translation>
    </message>
    <message>
        <source>None would go.</source>
        <translation>Aucune ne partirait.</translation>
    </message>
    <message>
        <source>What would be kept</source>
        <translation>Ce qui serait gardé</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>What if other numbers were kept?</source>
        <translation>Et si d&apos;autres nombres étaient gardés ?</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hebdomadaires</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuelles</translation>
    </message>
    <message>
        <source>As the farm keeps them</source>
        <translation>Comme la ferme les garde</translation>
    </message>
    <message>
        <source>What other numbers would mean</source>
        <translation>Ce que signifieraient d&apos;autres nombres</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n&apos;y a pas encore de sauvegarde.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SpokenTime</name>
    <message>
        <source>%1 s</source>
        <extracomment>A duration. Keep these short: they stand in table cells.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in hours.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration in days.</extracomment>
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StaleVeil</name>
    <message>
        <source>Figures below are out of date</source>
        <translation>Les chiffres ci-dessous sont périmés</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StateSentence</name>
    <message>
        <source>nothing waits</source>
        <translation>rien n&apos;attend</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) wait, oldest %1</source>
        <extracomment>%1 is a duration: how long the build that was submitted first has been waiting.</extracomment>
        <translation>
            <numerusform>%n build attend, le plus ancien %1</numerusform>
            <numerusform>%n builds attendent, le plus ancien %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n worker(s) online</source>
        <extracomment>Part of a sentence: &quot;4 of 4 workers online&quot;.</extracomment>
        <translation>
            <numerusform>%1 sur %n worker en ligne</numerusform>
            <numerusform>%1 sur %n workers en ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 workers offline, first %2</source>
        <extracomment>%1 is the number of all workers, %2 names the one that is offline longest.</extracomment>
        <translation>
            <numerusform>%n sur %1 workers hors ligne, d&apos;abord %2</numerusform>
            <numerusform>%n sur %1 workers hors ligne, d&apos;abord %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offline</source>
        <extracomment>%1 is the name of a worker, %2 a duration.</extracomment>
        <translation>%1 hors ligne</translation>
    </message>
    <message>
        <source>%1 offline for %2</source>
        <translation>%1 hors ligne depuis %2</translation>
    </message>
    <message>
        <source>The controller refuses the key: nothing is known.</source>
        <translation>Le contrôleur refuse la clé : rien n&apos;est connu.</translation>
    </message>
    <message>
        <source>Enter the API key of this controller.</source>
        <translation>Saisissez la clé d&apos;API de ce contrôleur.</translation>
    </message>
    <message>
        <source>No contact since %1 (%2): the farm may be fine or not.</source>
        <extracomment>%1 is a time of day, %2 a duration.</extracomment>
        <translation>Aucun contact depuis %1 (%2) : la ferme va peut-être bien, ou non.</translation>
    </message>
    <message>
        <source>The figures below are the last ones known.</source>
        <translation>Les chiffres ci-dessous sont les derniers connus.</translation>
    </message>
    <message>
        <source>Connecting: nothing is known yet.</source>
        <translation>Connexion : rien n&apos;est encore connu.</translation>
    </message>
    <message>
        <source>No worker is registered; %1.</source>
        <translation>Aucun worker n&apos;est enregistré ; %1.</translation>
    </message>
    <message>
        <source>Start expo-worker on a build machine and point it at this controller.</source>
        <translation>Démarrez expo-worker sur une machine de build et dirigez-le vers ce contrôleur.</translation>
    </message>
    <message numerus="yes">
        <source>All %n worker(s) are offline; %1.</source>
        <translation>
            <numerusform>Le worker est hors ligne ; %1.</numerusform>
            <numerusform>Les %n workers sont tous hors ligne ; %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the machines, their network and the expo-worker service.</source>
        <translation>Vérifiez les machines, leur réseau et le service expo-worker.</translation>
    </message>
    <message>
        <source>Degraded: %1; %2.</source>
        <translation>Dégradé : %1 ; %2.</translation>
    </message>
    <message>
        <source>Bring %1 back: check the machine, its network and the expo-worker service.</source>
        <translation>Faites revenir %1 : vérifiez la machine, son réseau et le service expo-worker.</translation>
    </message>
    <message>
        <source>Overloaded: %1; %2.</source>
        <translation>Surchargé : %1 ; %2.</translation>
    </message>
    <message>
        <source>Backlog: %1; %2.</source>
        <translation>Retard : %1 ; %2.</translation>
    </message>
    <message>
        <source>All quiet: %1, %2.</source>
        <translation>Tout est calme : %1, %2.</translation>
    </message>
    <message>
        <source>Nothing runs: %1; %2.</source>
        <translation>Rien ne tourne : %1 ; %2.</translation>
    </message>
    <message>
        <source>Starting: %1; %2.</source>
        <translation>Démarrage : %1 ; %2.</translation>
    </message>
    <message numerus="yes">
        <source>Working: %n build(s) running, %1, %2.</source>
        <extracomment>%1 is &quot;4 of 4 workers online&quot;, %2 is &quot;nothing waits&quot; or &quot;2 builds wait, oldest 40 s&quot;.</extracomment>
        <translation>
            <numerusform>En travail : %n build en cours, %1, %2.</numerusform>
            <numerusform>En travail : %n builds en cours, %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stuck: no worker can take %n build(s); %1.</source>
        <extracomment>Builds wait for a platform that no worker builds for.</extracomment>
        <translation>
            <numerusform>Bloqué : aucun worker ne peut prendre %n build ; %1.</numerusform>
            <numerusform>Bloqué : aucun worker ne peut prendre %n builds ; %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failing: %n of %1 build(s) failed in the last hour; %2.</source>
        <extracomment>%1 is the number of all builds that ended in the last hour.</extracomment>
        <translation>
            <numerusform>Échecs : %n sur %1 builds a échoué dans la dernière heure ; %2.</numerusform>
            <numerusform>Échecs : %n sur %1 builds ont échoué dans la dernière heure ; %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the failed builds for what they have in common.</source>
        <translation>Voyez ce que les builds échoués ont en commun.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StatusPanel</name>
    <message>
        <source>How safe the farm is</source>
        <translation>À quel point la ferme est à l&apos;abri</translation>
    </message>
    <message>
        <source>The state of the backups</source>
        <translation>L&apos;état des sauvegardes</translation>
    </message>
    <message>
        <source>Age of the newest backup (RPO)</source>
        <translation>Âge de la dernière sauvegarde (RPO)</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>aucune sauvegarde encore</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>vérifiée %1</translation>
    </message>
    <message>
        <source>A restore takes (RTO)</source>
        <translation>Une restauration prend (RTO)</translation>
    </message>
    <message>
        <source>no drill has succeeded yet</source>
        <translation>aucun exercice n&apos;a encore réussi</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>mesuré %1</translation>
    </message>
    <message>
        <source>Next backup %1, at %2.</source>
        <extracomment>%1 is &quot;in 3 h&quot;, %2 a time.</extracomment>
        <translation>Prochaine sauvegarde %1, à %2.</translation>
    </message>
    <message>
        <source>No backup is scheduled.</source>
        <translation>Aucune sauvegarde n&apos;est programmée.</translation>
    </message>
    <message>
        <source>%1, on the disk of the data: it would be lost with it</source>
        <translation>%1, sur le disque des données : elle serait perdue avec lui</translation>
    </message>
    <message>
        <source>%1 (failed: %2)</source>
        <translation>%1 (échec : %2)</translation>
    </message>
    <message>
        <source>%1 (copied %2)</source>
        <translation>%1 (copiée %2)</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Gardées dans %1.</translation>
    </message>
    <message>
        <source>There is no change log: what happens between two backups would be lost.</source>
        <translation>Il n&apos;y a pas de journal des changements : ce qui arrive entre deux sauvegardes serait perdu.</translation>
    </message>
    <message>
        <source>Change log since %1, up to date: a restore can go to any moment since then.</source>
        <extracomment>%1 is a time, %2 a length of time.</extracomment>
        <translation>Journal des changements depuis %1, à jour : une restauration peut aller à n&apos;importe quel moment depuis.</translation>
    </message>
    <message>
        <source>Change log since %1, %2 behind: a restore can go to any moment since then.</source>
        <translation>Journal des changements depuis %1, %2 de retard : une restauration peut aller à n&apos;importe quel moment depuis.</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercer</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Database not known</source>
        <translation>Base inconnue</translation>
    </message>
    <message>
        <source>Database sound</source>
        <translation>Base saine</translation>
    </message>
    <message>
        <source>Database being checked</source>
        <translation>Base en contrôle</translation>
    </message>
    <message>
        <source>Database damaged</source>
        <translation>Base endommagée</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StepTexts</name>
    <message>
        <source>Does the service run?</source>
        <translation>Le service tourne-t-il ?</translation>
    </message>
    <message>
        <source>&quot;active (running)&quot;: it runs, so look at the network between you and it, and at the port below. &quot;failed&quot;: its last lines say why. &quot;activating&quot;: it is starting, or being started again and again.</source>
        <translation>« active (running) » : il tourne, regardez donc le réseau entre vous et lui, et le port ci-dessous. « failed » : ses dernières lignes disent pourquoi. « activating » : il démarre, ou est redémarré sans cesse.</translation>
    </message>
    <message>
        <source>What did it say last?</source>
        <translation>Qu&apos;a-t-il dit en dernier ?</translation>
    </message>
    <message>
        <source>The last error before it ended is the cause most of the time. Exit status 78: the configuration is wrong; 74: what was written cannot be trusted any more; 75: another controller holds the data.</source>
        <translation>La dernière erreur avant sa fin est le plus souvent la cause. Statut 78 : la configuration est fausse ; 74 : ce qui est écrit n&apos;est plus fiable ; 75 : un autre contrôleur tient les données.</translation>
    </message>
    <message>
        <source>Is the configuration right?</source>
        <translation>La configuration est-elle juste ?</translation>
    </message>
    <message>
        <source>Every mistake is named with file and line. After a change of the configuration this is the first thing to look at; correct the file, then start again.</source>
        <translation>Chaque faute est nommée avec fichier et ligne. Après un changement de configuration, c&apos;est la première chose à regarder ; corrigez le fichier, puis redémarrez.</translation>
    </message>
    <message>
        <source>Who holds the database?</source>
        <translation>Qui tient la base ?</translation>
    </message>
    <message>
        <source>Only the controller may. Another program that is listed here (a sqlite3 shell, a copy under way) has to end by itself or be ended by you. Never remove files that end in -wal or -shm: committed builds are in them.</source>
        <translation>Seul le contrôleur le peut. Un autre programme listé ici (un shell sqlite3, une copie en cours) doit finir seul ou être arrêté par vous. Ne supprimez jamais les fichiers finissant par -wal ou -shm : des builds validés s&apos;y trouvent.</translation>
    </message>
    <message>
        <source>Who listens on the port?</source>
        <translation>Qui écoute sur le port ?</translation>
    </message>
    <message>
        <source>Nothing: the controller does not serve. Another program: it took the port, and the controller refuses to start beside it; the log names it. The controller: it serves, look at the network or the proxy in front.</source>
        <translation>Rien : le contrôleur ne sert pas. Un autre programme : il a pris le port, et le contrôleur refuse de démarrer à côté ; le journal le nomme. Le contrôleur : il sert, regardez le réseau ou le proxy devant lui.</translation>
    </message>
    <message>
        <source>Is a disk full?</source>
        <translation>Un disque est-il plein ?</translation>
    </message>
    <message>
        <source>The controller starts on a full disk and cleans up by itself. Where something else filled it, make room there. Do not remove folders below its storage by hand: the database knows these files.</source>
        <translation>Le contrôleur démarre sur un disque plein et nettoie de lui-même. Si autre chose l&apos;a rempli, faites-y de la place. Ne supprimez pas à la main de dossiers sous son stockage : la base connaît ces fichiers.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Le redémarrer</translation>
    </message>
    <message>
        <source>Builds that run go on: their workers keep what they made and deliver it. What was acknowledged is on disk. Read the log first: what stopped it may stop it again.</source>
        <translation>Les builds en cours continuent : leurs workers gardent le résultat et le livrent. Ce qui a été confirmé est sur disque. Lisez d&apos;abord le journal : ce qui l&apos;a arrêté peut l&apos;arrêter de nouveau.</translation>
    </message>
    <message>
        <source>Which backup could be restored?</source>
        <translation>Quelle sauvegarde pourrait être restaurée ?</translation>
    </message>
    <message>
        <source>Changes nothing. Says which backup is the newest that passes its check, and which builds would be lost or return. To restore, go to &quot;Restore the farm&quot;.</source>
        <translation>Ne change rien. Dit quelle sauvegarde est la plus récente à passer son contrôle, et quels builds seraient perdus ou reviendraient. Pour restaurer, allez à « Restaurer la ferme ».</translation>
    </message>
    <message>
        <source>Is it well again?</source>
        <translation>Va-t-il de nouveau bien ?</translation>
    </message>
    <message>
        <source>&quot;ready&quot; means that it has written, read, stored and fetched something after its start. The alarm above the pages ends by itself with the first contact.</source>
        <translation>« ready » signifie qu&apos;il a écrit, lu, stocké et récupéré quelque chose depuis son démarrage. L&apos;alarme au-dessus des pages se termine toute seule au premier contact.</translation>
    </message>
    <message>
        <source>Stop the controller</source>
        <translation>Arrêter le contrôleur</translation>
    </message>
    <message>
        <source>Restore (what to restore is added)</source>
        <translation>Restaurer (ce qu&apos;il faut restaurer est ajouté)</translation>
    </message>
    <message>
        <source>Start the controller</source>
        <translation>Démarrer le contrôleur</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StepsView</name>
    <message>
        <source>Emergency steps</source>
        <translation>Étapes d&apos;urgence</translation>
    </message>
    <message>
        <source>Access and commands</source>
        <translation>Accès et commandes</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <extracomment>A step: its number, its title, its row of the runbook.</extracomment>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non exécuté</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Exécuter…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <extracomment>%1 is the title of a step.</extracomment>
        <translation>Exécuter : %1</translation>
    </message>
    <message>
        <source>Until then each command can be copied and run on that machine by hand.</source>
        <translation>D&apos;ici là chaque commande peut être copiée et exécutée à la main sur cette machine.</translation>
    </message>
    <message>
        <source>Another command runs.</source>
        <translation>Une autre commande s&apos;exécute.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminé</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StopForm</name>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Until somebody ends it</source>
        <translation>Jusqu&apos;à ce que quelqu&apos;un y mette fin</translation>
    </message>
    <message>
        <source>Start nothing new either</source>
        <translation>Ne rien démarrer de nouveau non plus</translation>
    </message>
    <message>
        <source>Stop submissions</source>
        <translation>Arrêter les soumissions</translation>
    </message>
    <message>
        <source>New submissions</source>
        <translation>Nouvelles soumissions</translation>
    </message>
    <message>
        <source>are refused with this text</source>
        <translation>sont refusées avec ce texte</translation>
    </message>
    <message>
        <source>are taken and wait</source>
        <translation>sont acceptées et attendent</translation>
    </message>
    <message>
        <source>What users are told</source>
        <translation>Ce qu&apos;on dit aux utilisateurs</translation>
    </message>
</context>
<context>
    <name>freeagent::console::Storage</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>%1 is a size as &quot;3.1 GiB&quot;</extracomment>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Up to 7 days old</source>
        <translation>Jusqu&apos;à 7 jours</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <extracomment>Ages of files: %1 is &quot;8-30&quot;</extracomment>
        <translation>Plus de 90 jours</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>Disk of the data</source>
        <translation>Disque des données</translation>
    </message>
    <message>
        <source>Disk of the files</source>
        <translation>Disque des fichiers</translation>
    </message>
    <message>
        <source>Disk of the backups</source>
        <translation>Disque des sauvegardes</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 is a size: room left on a disk.</extracomment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>full in %1</source>
        <extracomment>%1 is a duration: when a disk will be full.</extracomment>
        <translation>plein dans %1</translation>
    </message>
    <message>
        <source>of %1, not filling</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>sur %1, ne se remplit pas</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>full in %1 as the last six hours went</source>
        <translation>plein dans %1 au rythme des six dernières heures</translation>
    </message>
    <message>
        <source>%1 files more fit</source>
        <translation>%1 fichiers de plus tiennent</translation>
    </message>
    <message>
        <source>a safe write takes %1 ms</source>
        <extracomment>%1 is a number of milliseconds.</extracomment>
        <translation>une écriture sûre prend %1 ms</translation>
    </message>
    <message>
        <source>the same device as: %1</source>
        <extracomment>%1 is the name of a disk.</extracomment>
        <translation>le même appareil que : %1</translation>
    </message>
</context>
<context>
    <name>freeagent::console::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Retention and cleanup</source>
        <translation>Rétention et nettoyage</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Épinglés</translation>
    </message>
</context>
<context>
    <name>freeagent::console::SwapForm</name>
    <message>
        <source>Shift of</source>
        <translation>Garde de</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Day of the first shift</source>
        <translation>Jour de la première garde</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TakeForm</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ThresholdField</name>
    <message>
        <source>builds</source>
        <extracomment>Behind a number of builds, in a narrow field.</extracomment>
        <translation>builds</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In the place of a figure: there is no such threshold.</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Minutes, behind a number.</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>In the place of a length of time.</extracomment>
        <translation>aussitôt</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ThresholdRow</name>
    <message>
        <source>Made by somebody</source>
        <translation>Créé par quelqu&apos;un</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>A length of time that a condition has to hold.</extracomment>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>%1: warning</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1 : avertissement</translation>
    </message>
    <message>
        <source>%1: critical</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1 : critique</translation>
    </message>
    <message>
        <source>%1: how long it has to hold</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1 : combien de temps cela doit durer</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>%1 : retour au défaut</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Tient pendant</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Comme à la livraison</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>non surveillé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>d&apos;origine</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Modifié par %1</translation>
    </message>
    <message>
        <source>Back to default; can be taken back</source>
        <translation>Retour au défaut ; réversible</translation>
    </message>
    <message>
        <source>It is as delivered.</source>
        <translation>Elle est d&apos;origine.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::ThresholdsTab</name>
    <message>
        <source>Save thresholds…</source>
        <translation>Enregistrer les seuils…</translation>
    </message>
    <message>
        <source>Watch with the typed figures from now on; can be taken back</source>
        <translation>Surveiller désormais avec les chiffres saisis ; réversible</translation>
    </message>
    <message>
        <source>Discard typed thresholds</source>
        <translation>Rejeter les seuils saisis</translation>
    </message>
    <message>
        <source>Shows the figures that count now</source>
        <translation>Montre les chiffres en vigueur</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Chercher des règles</translation>
    </message>
    <message>
        <source>When people are told</source>
        <translation>Quand les personnes sont prévenues</translation>
    </message>
    <message>
        <source>The thresholds</source>
        <translation>Les seuils</translation>
    </message>
    <message>
        <source>Nothing is typed that is not saved.</source>
        <translation>Rien n&apos;est saisi qui ne soit enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>How many of the rules are not as delivered.</extracomment>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n rule(s)?</source>
        <translation>
            <numerusform>Modifier %n règle ?</numerusform>
            <numerusform>Modifier %n règles ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n rule(s).</source>
        <translation>
            <numerusform>%n règle modifiée.</numerusform>
            <numerusform>%n règles modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are as before.</source>
        <translation>Les règles sont comme avant.</translation>
    </message>
    <message>
        <source>Back to default: %1</source>
        <extracomment>%1 is the name of a rule.</extracomment>
        <translation>Retour au défaut : %1</translation>
    </message>
    <message>
        <source>The figures as delivered count again.</source>
        <translation>Les chiffres d&apos;origine valent de nouveau.</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Retour au défaut</translation>
    </message>
    <message>
        <source>%1 is as delivered.</source>
        <translation>%1 est d&apos;origine.</translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation>%1 est comme avant.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TimeChart</name>
    <message>
        <source>nothing recorded</source>
        <translation>rien d&apos;enregistré</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenActions</name>
    <message>
        <source>The old secret stays valid for</source>
        <translation>L&apos;ancien secret reste valable</translation>
    </message>
    <message>
        <source>The old secret ends at once</source>
        <extracomment>Of an old secret: it ends at once.</extracomment>
        <translation>L&apos;ancien secret prend fin aussitôt</translation>
    </message>
    <message>
        <source>The old secret stays valid for an hour</source>
        <translation>L&apos;ancien secret reste valable une heure</translation>
    </message>
    <message>
        <source>The old secret stays valid for a day</source>
        <translation>L&apos;ancien secret reste valable un jour</translation>
    </message>
    <message>
        <source>The old secret stays valid for a week</source>
        <translation>L&apos;ancien secret reste valable une semaine</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Nouveau jeton…</translation>
    </message>
    <message>
        <source>A credential with less than full rights; its secret is shown once</source>
        <translation>Un accès avec moins que tous les droits ; son secret est montré une fois</translation>
    </message>
    <message>
        <source>Rotate token…</source>
        <translation>Renouveler le jeton…</translation>
    </message>
    <message>
        <source>A new secret with the same rights; the old one stays valid for a while</source>
        <translation>Un nouveau secret avec les mêmes droits ; l&apos;ancien reste valable un moment</translation>
    </message>
    <message>
        <source>Revoke token…</source>
        <translation>Révoquer le jeton…</translation>
    </message>
    <message>
        <source>Ends it at once</source>
        <translation>Y met fin aussitôt</translation>
    </message>
    <message>
        <source>Choose one token first.</source>
        <translation>Choisissez d&apos;abord un jeton.</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>Il a déjà pris fin.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Whoever has its secret may do what its role allows, until it ends. The audit log calls them by its name.</source>
        <translation>Qui a son secret peut faire ce que permet son rôle, jusqu&apos;à sa fin. Le journal d&apos;audit l&apos;appelle par son nom.</translation>
    </message>
    <message>
        <source>Make token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>Made a token for %1.</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>Jeton créé pour %1.</translation>
    </message>
    <message>
        <source>The new token of %1 is revoked.</source>
        <extracomment>%1 is whose token it was.</extracomment>
        <translation>Le nouveau jeton de %1 est révoqué.</translation>
    </message>
    <message>
        <source>Rotate the token of %1?</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>Renouveler le jeton de %1 ?</translation>
    </message>
    <message>
        <source>A new secret with the same rights. Whoever still has the old one when it ends is locked out.</source>
        <translation>Un nouveau secret avec les mêmes droits. Qui a encore l&apos;ancien à sa fin est exclu.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>The token of %1 has a new secret.</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>Le jeton de %1 a un nouveau secret.</translation>
    </message>
    <message>
        <source>Revoke the token of %1?</source>
        <extracomment>%1 is whose token it is.</extracomment>
        <translation>Révoquer le jeton de %1 ?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>The token of %1 is revoked.</source>
        <extracomment>%1 is whose token it was.</extracomment>
        <translation>Le jeton de %1 est révoqué.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenForm</name>
    <message>
        <source>Looks, and changes nothing.</source>
        <translation>Regarde, et ne change rien.</translation>
    </message>
    <message>
        <source>Submits builds and looks.</source>
        <translation>Soumet des builds et regarde.</translation>
    </message>
    <message>
        <source>Runs the farm: workers, maintenance, alerts, backups.</source>
        <translation>Dirige la ferme : workers, maintenance, alertes, sauvegardes.</translation>
    </message>
    <message>
        <source>Runs the machines chosen below, and is what they come in with.</source>
        <translation>Dirige les machines choisies ci-dessous, et c&apos;est avec lui qu&apos;elles se présentent.</translation>
    </message>
    <message>
        <source>Everything, other tokens too.</source>
        <translation>Tout, les autres jetons aussi.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>À qui il est</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valable pendant</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <extracomment>Of a token that does not expire.</extracomment>
        <translation>Jusqu&apos;à sa révocation</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>The token has no name.</source>
        <translation>Le jeton n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>Write whose it is: the audit log calls them so.</source>
        <translation>Écrivez à qui il est : le journal d&apos;audit l&apos;appelle ainsi.</translation>
    </message>
    <message>
        <source>An owner without machines may do nothing.</source>
        <translation>Un propriétaire sans machines ne peut rien faire.</translation>
    </message>
    <message>
        <source>Choose the machines.</source>
        <translation>Choisissez les machines.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokenTexts</name>
    <message>
        <source>Ends soon</source>
        <translation>Se termine bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Of a token: it can be used.</extracomment>
        <translation>Valable</translation>
    </message>
    <message>
        <source>the whole farm</source>
        <extracomment>What a token is for.</extracomment>
        <translation>toute la ferme</translation>
    </message>
    <message>
        <source>Whoever uses it is locked out within a second.</source>
        <translation>Qui l&apos;utilise est exclu en une seconde.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <extracomment>%1 is &quot;12 min ago&quot;.</extracomment>
        <translation>Il n&apos;a jamais servi.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Il a servi en dernier %1.</translation>
    </message>
    <message>
        <source>These machines can then no longer reach the controller: %1.</source>
        <extracomment>%1 are names of machines.</extracomment>
        <translation>Ces machines ne peuvent alors plus joindre le contrôleur : %1.</translation>
    </message>
    <message numerus="yes">
        <source>They have %n build(s) in hand, which will be handed out again.</source>
        <translation>
            <numerusform>Elles ont %n build en main, qui sera redistribué.</numerusform>
            <numerusform>Elles ont %n builds en main, qui seront redistribués.</numerusform>
        </translation>
    </message>
    <message>
        <source>This console came in with a token of this name: it may be your own.</source>
        <translation>Cette console est entrée avec un jeton de ce nom : c&apos;est peut-être le vôtre.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TokensTab</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>What a token is for: the whole farm, or some machines.</extracomment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>Of a token that does not expire.</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>when revoked</source>
        <translation>à la révocation</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Also ended ones</source>
        <translation>Aussi les terminés</translation>
    </message>
    <message>
        <source>The tokens</source>
        <translation>Les jetons</translation>
    </message>
    <message>
        <source>There are no tokens: everybody uses the admin key. Give each person and program a token of its own, so that one can be ended without the others.</source>
        <translation>Il n&apos;y a pas de jetons : tous utilisent la clé d&apos;administration. Donnez à chaque personne et programme un jeton propre, pour pouvoir mettre fin à l&apos;un sans les autres.</translation>
    </message>
    <message>
        <source>Only administrators see tokens.</source>
        <translation>Seuls les administrateurs voient les jetons.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TopBar</name>
    <message>
        <source>Farm and connection</source>
        <translation>Ferme et connexion</translation>
    </message>
    <message>
        <source>Expo Free Agent console</source>
        <translation>Console d&apos;Expo Free Agent</translation>
    </message>
    <message>
        <source>Farms</source>
        <translation>Fermes</translation>
    </message>
    <message>
        <source>Other farms</source>
        <translation>Autres fermes</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real</source>
        <extracomment>Badge: the farm is invented. Keep it short and in capitals.</extracomment>
        <translation>DÉMO : rien ici n&apos;est réel</translation>
    </message>
    <message>
        <source>No controller</source>
        <translation>Aucun contrôleur</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Controller %1</source>
        <translation>Contrôleur %1</translation>
    </message>
    <message>
        <source>Another farm, or all of them (Ctrl+0)</source>
        <translation>Une autre ferme, ou toutes (Ctrl+0)</translation>
    </message>
    <message numerus="yes">
        <source>%n other farms need somebody</source>
        <extracomment>Badge beside the farm&apos;s name: %n of the other farms need somebody. Keep it short.</extracomment>
        <translation>
            <numerusform>%n autre ferme a besoin de quelqu&apos;un</numerusform>
            <numerusform>%n autres fermes ont besoin de quelqu&apos;un</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::TrashTab</name>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>Perdu définitivement</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>One run of a clean-up: its number.</extracomment>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>The chosen files are where they were</source>
        <translation>Les fichiers choisis sont là où ils étaient</translation>
    </message>
    <message>
        <source>Put back the whole clean-up</source>
        <translation>Remettre tout le nettoyage</translation>
    </message>
    <message>
        <source>Everything that was removed together with the chosen file</source>
        <translation>Tout ce qui a été supprimé avec le fichier choisi</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Frees the room now; nothing of it can be put back</source>
        <translation>Libère la place maintenant ; rien ne pourra être remis</translation>
    </message>
    <message numerus="yes">
        <source>Put back %n file(s)</source>
        <translation>
            <numerusform>Remettre %n fichier</numerusform>
            <numerusform>Remettre %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash</source>
        <translation>La corbeille</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1; they go for good by themselves when their time is over, or earlier when a disk is almost full.</source>
        <translation>
            <numerusform>%n fichier, %1 ; il disparaît tout seul quand son temps est passé, ou plus tôt quand un disque est presque plein.</numerusform>
            <numerusform>%n fichiers, %1 ; ils disparaissent tout seuls quand leur temps est passé, ou plus tôt quand un disque est presque plein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are listed.</source>
        <translation>
            <numerusform>Le plus récent est listé.</numerusform>
            <numerusform>Les %n plus récents sont listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a clean-up removes lies here for a while.</source>
        <translation>Ce qu&apos;un nettoyage supprime reste ici un moment.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d&apos;abord un fichier.</translation>
    </message>
    <message>
        <source>Choose files of one clean-up.</source>
        <translation>Choisissez des fichiers d&apos;un seul nettoyage.</translation>
    </message>
    <message>
        <source>The files are where they were; the next clean-up by the policy may remove them again. Pin the build when they shall stay.</source>
        <translation>Les fichiers sont là où ils étaient ; le prochain nettoyage selon la politique peut les supprimer de nouveau. Épinglez le build s&apos;ils doivent rester.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Remis en place : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be: a younger one has the place.</source>
        <translation>
            <numerusform>%n fichier n&apos;a pas pu l&apos;être : un plus récent a la place.</numerusform>
            <numerusform>%n fichiers n&apos;ont pas pu l&apos;être : un plus récent a la place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Vider la corbeille ?</translation>
    </message>
    <message>
        <source>%1 are gone for good.</source>
        <extracomment>%1 is &quot;12 files, 3.1 GiB&quot;</extracomment>
        <translation>%1 sont perdus définitivement.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Typed to confirm that the trash shall be emptied.</extracomment>
        <translation>vider</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n file(s) for good.</source>
        <translation>
            <numerusform>%n fichier supprimé définitivement.</numerusform>
            <numerusform>%n fichiers supprimés définitivement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::Treemap</name>
    <message>
        <source>%1: %2, %3 %</source>
        <extracomment>A part of what is stored: %1 its name, %2 a size as &quot;3 GiB&quot;, %3 a number.</extracomment>
        <translation>%1 : %2, %3 %</translation>
    </message>
</context>
<context>
    <name>freeagent::console::TrendsTab</name>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Devrait être</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Budget restant</translation>
    </message>
    <message>
        <source>Against the weeks before</source>
        <translation>Par rapport aux semaines précédentes</translation>
    </message>
    <message>
        <source>slower, was %1</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>plus lent, était %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Mean run</source>
        <translation>Exécution moyenne</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Longueur de la file</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>Par worker</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>The last %1</source>
        <extracomment>%1 is a length of time.</extracomment>
        <translation>Les derniers %1</translation>
    </message>
    <message>
        <source>The history of the queue</source>
        <translation>L&apos;historique de la file</translation>
    </message>
    <message>
        <source>The statistics</source>
        <translation>Les statistiques</translation>
    </message>
    <message>
        <source>No build has ended in this time.</source>
        <translation>Aucun build ne s&apos;est terminé pendant ce temps.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Workers online</source>
        <translation>Workers en ligne</translation>
    </message>
    <message>
        <source>10 waiting</source>
        <translation>10 en attente</translation>
    </message>
    <message>
        <source>20 waiting</source>
        <translation>20 en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s),</source>
        <translation>
            <numerusform>%n build,</numerusform>
            <numerusform>%n builds,</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 succeeded.</source>
        <translation>%1 réussis.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed because of a machine or the farm.</source>
        <translation>
            <numerusform>%n a échoué à cause d&apos;une machine ou de la ferme.</numerusform>
            <numerusform>%n ont échoué à cause d&apos;une machine ou de la ferme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::VerificationTexts</name>
    <message>
        <source>The program did not say what was expected.</source>
        <translation>Le programme n&apos;a pas dit ce qui était attendu.</translation>
    </message>
    <message>
        <source>Use programs of one version; the log below has its words.</source>
        <translation>Utilisez des programmes d&apos;une même version ; le journal ci-dessous en a les mots.</translation>
    </message>
    <message>
        <source>%1 would be restored, with %2 builds.</source>
        <extracomment>%1 is the name of a backup, %2 a number of builds.</extracomment>
        <translation>%1 serait restaurée, avec %2 builds.</translation>
    </message>
    <message>
        <source>There is no database in %1 yet, so nothing is lost.</source>
        <extracomment>Behind what would be restored; %1 is a folder.</extracomment>
        <translation>Il n&apos;y a pas encore de base dans %1, donc rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>What would be lost cannot be told: the present database cannot be read.</source>
        <translation>On ne peut dire ce qui serait perdu : la base actuelle est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) would be lost</source>
        <translation>
            <numerusform>%n build serait perdu</numerusform>
            <numerusform>%n builds seraient perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would go back to an earlier state</source>
        <translation>
            <numerusform>%n reviendrait à un état antérieur</numerusform>
            <numerusform>%n reviendraient à un état antérieur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would return</source>
        <translation>
            <numerusform>%n reviendrait</numerusform>
            <numerusform>%n reviendraient</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restauré.</translation>
    </message>
    <message>
        <source>What was there before is the backup %1: restoring it is the way back.</source>
        <extracomment>%1 is the name of a backup.</extracomment>
        <translation>Ce qui était là avant est la sauvegarde %1 : la restaurer est le chemin du retour.</translation>
    </message>
    <message>
        <source>What was there could not be backed up: %1</source>
        <translation>Ce qui était là n&apos;a pas pu être sauvegardé : %1</translation>
    </message>
    <message>
        <source>The database of before is kept as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>La base d&apos;avant est gardée sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of builds are missing.</source>
        <translation>
            <numerusform>%n fichier de builds manque.</numerusform>
            <numerusform>%n fichiers de builds manquent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WallView</name>
    <message>
        <source>Wall - Expo Free Agent</source>
        <translation>Mur - Expo Free Agent</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>The head of the wall: %1 is the farm, %2 the time of day.</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>Under a big number on the wall: critical problems.</extracomment>
        <translation>critique</translation>
    </message>
    <message>
        <source>warnings</source>
        <extracomment>Under a big number on the wall: problems of the lesser kind.</extracomment>
        <translation>avertissements</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Under a big number on the wall: builds that wait.</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>building</source>
        <extracomment>Under a big number on the wall: builds that run.</extracomment>
        <translation>en construction</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>Big numbers on the wall: workers that are there, of all there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>workers</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A problem on the wall: %1 says since when, %2 what it is.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowActions</name>
    <message>
        <source>New window…</source>
        <translation>Nouvelle fenêtre…</translation>
    </message>
    <message>
        <source>A maintenance that comes again and again</source>
        <translation>Une maintenance qui revient régulièrement</translation>
    </message>
    <message>
        <source>Change window…</source>
        <translation>Modifier la fenêtre…</translation>
    </message>
    <message>
        <source>When it is and what it does</source>
        <translation>Quand elle a lieu et ce qu&apos;elle fait</translation>
    </message>
    <message>
        <source>Switch window off</source>
        <translation>Désactiver la fenêtre</translation>
    </message>
    <message>
        <source>It stays in the list and does not happen</source>
        <translation>Elle reste dans la liste et n&apos;a pas lieu</translation>
    </message>
    <message>
        <source>Remove window…</source>
        <translation>Supprimer la fenêtre…</translation>
    </message>
    <message>
        <source>It does not happen any more</source>
        <translation>Elle n&apos;a plus lieu</translation>
    </message>
    <message>
        <source>Save calendar…</source>
        <translation>Enregistrer le calendrier…</translation>
    </message>
    <message>
        <source>The next dates as a file for calendars (.ics)</source>
        <translation>Les prochaines dates en fichier pour agendas (.ics)</translation>
    </message>
    <message>
        <source>Choose a window first.</source>
        <translation>Choisissez d&apos;abord une fenêtre.</translation>
    </message>
    <message>
        <source>Switch window on</source>
        <translation>Activer la fenêtre</translation>
    </message>
    <message>
        <source>A new maintenance window</source>
        <translation>Une nouvelle fenêtre de maintenance</translation>
    </message>
    <message>
        <source>Users are told 3 days, 1 day and 1 hour before. It ends by itself.</source>
        <translation>Les utilisateurs sont prévenus 3 jours, 1 jour et 1 heure avant. Elle se termine toute seule.</translation>
    </message>
    <message>
        <source>Make window</source>
        <translation>Créer la fenêtre</translation>
    </message>
    <message>
        <source>Made the window: %1</source>
        <translation>Fenêtre créée : %1</translation>
    </message>
    <message>
        <source>The window is removed again.</source>
        <translation>La fenêtre est de nouveau supprimée.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>%1 is the name of a maintenance window.</extracomment>
        <translation>Modifier : %1</translation>
    </message>
    <message>
        <source>Users who were told of the next date are told the new one. An occurrence that has begun is not touched.</source>
        <translation>Les utilisateurs prévenus de la prochaine date apprennent la nouvelle. Une occurrence commencée n&apos;est pas touchée.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Changed the window: %1</source>
        <translation>Fenêtre modifiée : %1</translation>
    </message>
    <message>
        <source>The window is as before.</source>
        <translation>La fenêtre est comme avant.</translation>
    </message>
    <message>
        <source>It happens again.</source>
        <translation>Elle a de nouveau lieu.</translation>
    </message>
    <message>
        <source>It does not happen until it is switched on.</source>
        <translation>Elle n&apos;a pas lieu tant qu&apos;elle n&apos;est pas activée.</translation>
    </message>
    <message>
        <source>Switched on: %1</source>
        <extracomment>%1 is the name of a maintenance window.</extracomment>
        <translation>Activée : %1</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Désactivée : %1</translation>
    </message>
    <message>
        <source>Remove: %1?</source>
        <extracomment>%1 is the name of a maintenance window.</extracomment>
        <translation>Supprimer : %1 ?</translation>
    </message>
    <message>
        <source>It has no date to come.</source>
        <translation>Elle n&apos;a pas de date à venir.</translation>
    </message>
    <message>
        <source>It would have been next at %1 UTC. Users who were told of it are told that it does not happen.</source>
        <translation>La prochaine aurait été à %1 UTC. Les utilisateurs qui en étaient prévenus apprennent qu&apos;elle n&apos;a pas lieu.</translation>
    </message>
    <message>
        <source>Remove window</source>
        <translation>Supprimer la fenêtre</translation>
    </message>
    <message>
        <source>Removed the window: %1</source>
        <translation>Fenêtre supprimée : %1</translation>
    </message>
    <message>
        <source>The window is back.</source>
        <translation>La fenêtre est de retour.</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Enregistrer le calendrier</translation>
    </message>
    <message>
        <source>Saved the calendar: %1</source>
        <extracomment>%1 is a file, %2 an error of the system.</extracomment>
        <translation>Calendrier enregistré : %1</translation>
    </message>
    <message>
        <source>The calendar cannot be saved to %1: %2</source>
        <translation>Le calendrier ne peut pas être enregistré dans %1 : %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowForm</name>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Deadline for running builds</source>
        <translation>Échéance des builds en cours</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Fenêtre de maintenance</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>What users are told</source>
        <translation>Ce qu&apos;on dit aux utilisateurs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WindowsTab</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Zone of the window</source>
        <translation>Fuseau de la fenêtre</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Horloges</translation>
    </message>
    <message>
        <source>clocks have changed since the one before</source>
        <translation>les horloges ont changé depuis la précédente</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Fenêtres de maintenance</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Prochaines dates</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>The windows</source>
        <translation>Les fenêtres</translation>
    </message>
    <message>
        <source>No maintenance comes by itself. A window that recurs tells users in time and reopens by itself.</source>
        <translation>Aucune maintenance ne vient toute seule. Une fenêtre récurrente prévient les utilisateurs à temps et rouvre toute seule.</translation>
    </message>
    <message>
        <source>No date to come.</source>
        <translation>Aucune date à venir.</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>Six semaines</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>Le calendrier</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerActions</name>
    <message>
        <source>Pause…</source>
        <translation>Mettre en pause…</translation>
    </message>
    <message>
        <source>No new builds, for a reason and a time</source>
        <translation>Pas de nouveaux builds, pour une raison et un temps</translation>
    </message>
    <message>
        <source>I need this machine</source>
        <translation>J&apos;ai besoin de cette machine</translation>
    </message>
    <message>
        <source>Gives its builds back at once and keeps it free for 8 hours</source>
        <translation>Rend ses builds aussitôt et la garde libre 8 heures</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>Vidanger…</translation>
    </message>
    <message>
        <source>Finishes what it builds, then gets nothing new</source>
        <translation>Termine ce qu&apos;il construit, puis ne reçoit rien de nouveau</translation>
    </message>
    <message>
        <source>Quarantine…</source>
        <translation>Quarantaine…</translation>
    </message>
    <message>
        <source>Out of service until trial builds succeed</source>
        <translation>Hors service jusqu&apos;à ce que des builds d&apos;essai réussissent</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Gets builds again at once</source>
        <translation>Reçoit de nouveau des builds aussitôt</translation>
    </message>
    <message>
        <source>Try with a canary build</source>
        <translation>Essayer avec un build d&apos;essai</translation>
    </message>
    <message>
        <source>A build of the farm&apos;s own goes to this worker only</source>
        <translation>Un build de la ferme elle-même ne va qu&apos;à ce worker</translation>
    </message>
    <message>
        <source>Restart worker program…</source>
        <translation>Redémarrer le programme worker…</translation>
    </message>
    <message>
        <source>Once it has nothing to build</source>
        <translation>Dès qu&apos;il n&apos;a rien à construire</translation>
    </message>
    <message>
        <source>Reboot machine…</source>
        <translation>Redémarrer la machine…</translation>
    </message>
    <message>
        <source>Update worker…</source>
        <translation>Mettre à jour le worker…</translation>
    </message>
    <message>
        <source>Withdraw requests</source>
        <translation>Retirer les demandes</translation>
    </message>
    <message>
        <source>What it was asked to do to itself and has not done yet</source>
        <translation>Ce qu&apos;on lui a demandé pour lui-même et qu&apos;il n&apos;a pas encore fait</translation>
    </message>
    <message>
        <source>Set owner…</source>
        <translation>Fixer le propriétaire…</translation>
    </message>
    <message>
        <source>Whose machine it is</source>
        <translation>À qui est la machine</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retirer du service…</translation>
    </message>
    <message>
        <source>Takes it off the farm; its history stays</source>
        <translation>L&apos;ôte de la ferme ; son historique reste</translation>
    </message>
    <message>
        <source>Rolling update…</source>
        <translation>Mise à jour progressive…</translation>
    </message>
    <message>
        <source>One machine after the other, each tried before the next</source>
        <translation>Une machine après l&apos;autre, chacune essayée avant la suivante</translation>
    </message>
    <message>
        <source>Choose a worker first.</source>
        <translation>Choisissez d&apos;abord un worker.</translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>Personne ne le retient.</translation>
    </message>
    <message>
        <source>Choose one worker.</source>
        <translation>Choisissez un worker.</translation>
    </message>
    <message>
        <source>Nothing is asked of it.</source>
        <translation>Rien ne lui est demandé.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation>%1 en pause.</translation>
    </message>
    <message>
        <source>Resumed %1.</source>
        <translation>%1 a repris.</translation>
    </message>
    <message numerus="yes">
        <source>Resumed %n worker(s).</source>
        <translation>
            <numerusform>%n worker a repris.</numerusform>
            <numerusform>%n workers ont repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held as before.</source>
        <translation>Retenu comme avant.</translation>
    </message>
    <message>
        <source>%1 is tried with build %2.</source>
        <translation>%1 est essayé avec le build %2.</translation>
    </message>
    <message>
        <source>Withdrew the request.</source>
        <translation>Demande retirée.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) run there now.</source>
        <translation>
            <numerusform>%n build y tourne maintenant.</numerusform>
            <numerusform>%n builds y tournent maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>It builds nothing now.</source>
        <translation>Il ne construit rien maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) wait on the farm.</source>
        <translation>
            <numerusform>%n build attend sur la ferme.</numerusform>
            <numerusform>%n builds attendent sur la ferme.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Pause %1?</source>
        <translation>Mettre %1 en pause ?</translation>
    </message>
    <message>
        <source>It gets no new builds until then.</source>
        <translation>Il ne reçoit pas de nouveaux builds jusque-là.</translation>
    </message>
    <message>
        <source>Drain %1?</source>
        <translation>Vidanger %1 ?</translation>
    </message>
    <message>
        <source>It finishes what it has and gets nothing new.</source>
        <translation>Il termine ce qu&apos;il a et ne reçoit rien de nouveau.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vidanger</translation>
    </message>
    <message>
        <source>Quarantine %1?</source>
        <translation>Mettre %1 en quarantaine ?</translation>
    </message>
    <message>
        <source>It gets nothing but trial builds; two that succeed let it back.</source>
        <translation>Il ne reçoit que des builds d&apos;essai ; deux réussites le font revenir.</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>The owner needs the machine</source>
        <translation>Le propriétaire a besoin de la machine</translation>
    </message>
    <message>
        <source>%1 is yours for 8 hours; its builds go elsewhere.</source>
        <translation>%1 est à vous pendant 8 heures ; ses builds vont ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>It first finishes %n build(s).</source>
        <translation>
            <numerusform>Il termine d&apos;abord %n build.</numerusform>
            <numerusform>Il termine d&apos;abord %n builds.</numerusform>
        </translation>
    </message>
    <message>
        <source>It builds nothing now, so it begins within a minute.</source>
        <translation>Il ne construit rien maintenant, donc cela commence dans la minute.</translation>
    </message>
    <message>
        <source>Asked %1: %2.</source>
        <translation>Demandé à %1 : %2.</translation>
    </message>
    <message>
        <source>Restart the worker program of %1?</source>
        <translation>Redémarrer le programme worker de %1 ?</translation>
    </message>
    <message>
        <source>It gets no builds until it is back.</source>
        <translation>Il ne reçoit pas de builds avant son retour.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Reboot %1?</source>
        <translation>Redémarrer %1 ?</translation>
    </message>
    <message>
        <source>It is away for some minutes.</source>
        <translation>Il est absent quelques minutes.</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Update %1?</source>
        <translation>Mettre %1 à jour ?</translation>
    </message>
    <message>
        <source>It installs the version of the controller and starts anew.</source>
        <translation>Il installe la version du contrôleur et redémarre.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Whose machine is %1?</source>
        <translation>À qui est la machine %1 ?</translation>
    </message>
    <message>
        <source>The owner is named with the machine. What an owner may do comes with a token for it.</source>
        <translation>Le propriétaire est nommé avec la machine. Ce qu&apos;un propriétaire peut faire vient avec un jeton pour elle.</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Fixer le propriétaire</translation>
    </message>
    <message>
        <source>The owner is set.</source>
        <translation>Le propriétaire est fixé.</translation>
    </message>
    <message>
        <source>The owner is as before.</source>
        <translation>Le propriétaire est comme avant.</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>Retirer %1 du service ?</translation>
    </message>
    <message>
        <source>It leaves the farm: its token ends, its history stays. It comes back only by registering anew.</source>
        <translation>Il quitte la ferme : son jeton prend fin, son historique reste. Il ne revient qu&apos;en s&apos;enregistrant de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) that it has go back to the queue.</source>
        <translation>
            <numerusform>%n build qu&apos;il a retourne dans la file.</numerusform>
            <numerusform>%n builds qu&apos;il a retournent dans la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer du service</translation>
    </message>
    <message>
        <source>Retired %1.</source>
        <translation>%1 retiré du service.</translation>
    </message>
    <message>
        <source>Rolling update</source>
        <translation>Mise à jour progressive</translation>
    </message>
    <message>
        <source>One after the other: each finishes its builds, does it, and builds a trial before the next one&apos;s turn. The first that fails stops the rest.</source>
        <translation>L&apos;un après l&apos;autre : chacun termine ses builds, le fait, et construit un essai avant le tour du suivant. Le premier échec arrête les autres.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>The rolling update has begun.</source>
        <translation>La mise à jour progressive a commencé.</translation>
    </message>
    <message>
        <source>The rolling update is cancelled: what has begun is finished, nothing more begins.</source>
        <translation>La mise à jour progressive est annulée : ce qui a commencé se termine, rien d&apos;autre ne commence.</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerDetail</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Builds of this worker</source>
        <translation>Builds de ce worker</translation>
    </message>
    <message>
        <source>Selected worker</source>
        <translation>Worker choisi</translation>
    </message>
    <message>
        <source>The worker</source>
        <translation>Le worker</translation>
    </message>
    <message>
        <source>Its last builds</source>
        <translation>Ses derniers builds</translation>
    </message>
    <message>
        <source>Choose a worker.</source>
        <translation>Choisissez un worker.</translation>
    </message>
    <message>
        <source>up %1</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>allumé depuis %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>asked for %1 at %2 by %3</source>
        <extracomment>%1 is what a machine is asked to do, %2 when, %3 by whom.</extracomment>
        <translation>demandé %1 à %2 par %3</translation>
    </message>
    <message>
        <source>No worker chosen</source>
        <translation>Aucun worker choisi</translation>
    </message>
    <message numerus="yes">
        <source>Next trial %1, %n failed so far.</source>
        <translation>
            <numerusform>Prochain essai %1, %n échec jusqu&apos;ici.</numerusform>
            <numerusform>Prochain essai %1, %n échecs jusqu&apos;ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkerTexts</name>
    <message>
        <source>Idle</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Construit</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Se vide</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>%1 by %2 until %3: %4</source>
        <extracomment>%1 is &quot;Paused&quot;, %2 a person, %3 a time, %4 why.</extracomment>
        <translation>%1 par %2 jusqu&apos;à %3 : %4</translation>
    </message>
    <message>
        <source>%1 by %2 since %3: %4</source>
        <extracomment>%1 is &quot;Paused&quot;, %2 a person, %3 a time, %4 why.</extracomment>
        <translation>%1 par %2 depuis %3 : %4</translation>
    </message>
    <message>
        <source>restart of the worker</source>
        <translation>redémarrage du worker</translation>
    </message>
    <message>
        <source>reboot of the machine</source>
        <translation>redémarrage de la machine</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>Asks for work</source>
        <translation>Demande du travail</translation>
    </message>
    <message>
        <source>Is registered</source>
        <translation>Est enregistré</translation>
    </message>
    <message>
        <source>Its own checks pass</source>
        <translation>Ses propres contrôles passent</translation>
    </message>
    <message>
        <source>Has room on its disk</source>
        <translation>A de la place sur son disque</translation>
    </message>
    <message>
        <source>Nobody holds it</source>
        <translation>Personne ne le retient</translation>
    </message>
    <message>
        <source>Has built lately</source>
        <translation>A construit récemment</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkersModel</name>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Construit</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>The worker takes builds for any platform.</extracomment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a duration.</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1
%2 of %3 builds succeeded</source>
        <translation>%1
%2 builds réussis sur %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Builds</source>
        <extracomment>Column header: the builds that this worker runs at present.</extracomment>
        <translation>Builds</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Builds, or why not</source>
        <translation>Construit, ou pourquoi pas</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Dernières 24 h</translation>
    </message>
    <message>
        <source>%1 busy</source>
        <extracomment>%1 is a percentage.</extracomment>
        <translation>occupé à %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 of the last 24 h it built.</source>
        <translation>Il a construit %1 des dernières 24 h.</translation>
    </message>
    <message>
        <source>Nothing is known of its last 24 h.</source>
        <translation>Rien n&apos;est connu de ses dernières 24 h.</translation>
    </message>
    <message>
        <source>Green: building, grey: idle, amber: held, red: offline.</source>
        <translation>Vert : construit, gris : libre, ambre : retenu, rouge : hors ligne.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <translation>%1 réussis, %2 échoués</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Need somebody</source>
        <translation>Ont besoin de quelqu&apos;un</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher : %1</translation>
    </message>
    <message>
        <source>The workers</source>
        <translation>Les workers</translation>
    </message>
    <message>
        <source>No worker. Register one: expo-worker --controller URL on the machine.</source>
        <translation>Aucun worker. Enregistrez-en un : expo-worker --controller URL sur la machine.</translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>Personne ne le retient.</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>Say why, behind the name and the time: pause %1 2h xcode update</source>
        <translation>Dites pourquoi, après le nom et le temps : pause %1 2h xcode update</translation>
    </message>
    <message>
        <source>Pause %1 until %2: %3</source>
        <translation>Mettre %1 en pause jusqu&apos;à %2 : %3</translation>
    </message>
    <message>
        <source>Pause %1 until somebody resumes it: %2</source>
        <translation>Mettre %1 en pause jusqu&apos;à ce que quelqu&apos;un le reprenne : %2</translation>
    </message>
</context>
<context>
    <name>freeagent::console::WorkersPanel</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
</context>
</TS>
