<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>siggui</name>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>An amount is more than zero.</source>
            <translation>Ein Betrag ist größer als null.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>Correct the amount.</source>
            <translation>Berichtigen Sie den Betrag.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>Count its digits again.</source>
            <translation>Zählen Sie die Ziffern noch einmal nach.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>If {amount} is meant, type it so.</source>
            <translation>Falls {amount} gemeint ist, geben Sie es so ein.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>The amount is larger than {most}.</source>
            <translation>Der Betrag ist größer als {most}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>There is no amount.</source>
            <translation>Es fehlt ein Betrag.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>Type the amount.</source>
            <translation>Geben Sie den Betrag ein.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>Type the one that is meant.</source>
            <translation>Geben Sie den gemeinten Betrag ein.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>Write it like {amount}.</source>
            <translation>Schreiben Sie ihn zum Beispiel so: {amount}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>{shown} is not how an amount is written here.</source>
            <translation>{shown} ist hier keine gültige Schreibweise für einen Betrag.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>{shown} may mean {many} or {few}.</source>
            <translation>{shown} kann {many} oder {few} bedeuten.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Confirmed with the customer</source>
            <translation>Vom Kunden bestätigt</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Consistent with the specimens</source>
            <translation>Passt zu den Unterschriftsproben</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <location filename="../../siggui/domain/forgery.py" />
            <source>Copied or traced</source>
            <translation>Kopiert oder nachgezogen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Differs from the specimens</source>
            <translation>Weicht von den Unterschriftsproben ab</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Image too poor</source>
            <translation>Bild zu schlecht</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Like a known forgery</source>
            <translation>Ähnelt einer bekannten Fälschung</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Not a signatory of this account</source>
            <translation>Für dieses Konto nicht zeichnungsberechtigt</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Not clear enough</source>
            <translation>Nicht eindeutig genug</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>The mandate is not met</source>
            <translation>Die Vollmacht ist nicht erfüllt</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Too few or old specimens</source>
            <translation>Zu wenige oder zu alte Unterschriftsproben</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Unusual item</source>
            <translation>Ungewöhnlicher Beleg</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Choose among: {steps}.</source>
            <translation>Möglich sind: {steps}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Holes</source>
            <translation>Löcher</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Lines</source>
            <translation>Linien</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Other inks</source>
            <translation>Andere Tinten</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Print</source>
            <translation>Druck</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Stamps</source>
            <translation>Stempel</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>There is no cleaning step “{step}”.</source>
            <translation>Den Reinigungsschritt „{step}“ gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>holes</source>
            <translation>Löcher</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>lines</source>
            <translation>Linien</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>other inks</source>
            <translation>andere Tinten</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>print</source>
            <translation>Druck</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>stamps</source>
            <translation>Stempel</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/customers.py" />
            <location filename="../../siggui/domain/users.py" />
            <location filename="../../siggui/services/items_file.py" />
            <location filename="../../siggui/services/items_folder.py" />
            <source>Shorten it.</source>
            <translation>Kürzen Sie den Text.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/customers.py" />
            <source>The {what} is longer than {longest} signs.</source>
            <translation>Länger als {longest} Zeichen: {what}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/customers.py" />
            <source>There is no {what}.</source>
            <translation>Es fehlt: {what}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/customers.py" />
            <source>Type the {what}.</source>
            <translation>Bitte eingeben: {what}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>It may be a copy, and a copy is no evidence of who signed.</source>
            <translation>Es kann eine Kopie sein, und eine Kopie sagt nichts darüber, wer unterschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>It seems to have been compared upside down or lying on its side.</source>
            <translation>Sie wurde anscheinend auf dem Kopf oder auf der Seite liegend verglichen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>The evidence hardly favors either side.</source>
            <translation>Der Befund spricht kaum für die eine oder die andere Seite.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>The evidence is about {times} times more likely if forged.</source>
            <translation>Der Befund ist etwa {times}-mal wahrscheinlicher, wenn die Unterschrift gefälscht ist.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>The evidence is about {times} times more likely if genuine.</source>
            <translation>Der Befund ist etwa {times}-mal wahrscheinlicher, wenn die Unterschrift echt ist.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>The evidence is more than {times} times more likely if forged.</source>
            <translation>Der Befund ist über {times}-mal wahrscheinlicher, wenn die Unterschrift gefälscht ist.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>The evidence is more than {times} times more likely if genuine.</source>
            <translation>Der Befund ist über {times}-mal wahrscheinlicher, wenn die Unterschrift echt ist.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>Too poor for a specimen.</source>
            <translation>Als Unterschriftsprobe zu schlecht.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>Write it as year-month-day, such as 2027-03-31.</source>
            <translation>Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2027-03-31.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>old, enroll anew</source>
            <translation>alt, bitte neu hinterlegen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>the last ended {day}, enroll anew</source>
            <translation>die letzte endete am {day}, bitte neu hinterlegen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>the last ends {day}, enroll anew</source>
            <translation>die letzte endet am {day}, bitte neu hinterlegen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>“{text}” is no day.</source>
            <translation>„{text}“ ist kein Datum.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>Gone: {what}. Row {row} of the audit log.</source>
            <translation>Gelöscht: {what}. Zeile {row} des Prüfprotokolls.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>It was put on file by mistake</source>
            <translation>Es wurde irrtümlich angelegt</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>The customer asked for it</source>
            <translation>Der Kunde hat es verlangt</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>The time for keeping it is over</source>
            <translation>Die Aufbewahrungsfrist ist abgelaufen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>Type the customer number as it stands above.</source>
            <translation>Geben Sie die Kundennummer so ein, wie sie oben steht.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>What you typed is not this customer's number, so nothing was erased.</source>
            <translation>Ihre Eingabe ist nicht die Nummer dieses Kunden, deshalb wurde nichts gelöscht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/erasure.py" />
            <source>{n} accounts</source>
            <translation>
                <numerusform>{n} Konto</numerusform>
                <numerusform>{n} Konten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/erasure.py" />
            <source>{n} signatories</source>
            <translation>
                <numerusform>{n} Zeichnungsberechtigter</numerusform>
                <numerusform>{n} Zeichnungsberechtigte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/erasure.py" />
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>{n} specimens</source>
            <translation>
                <numerusform>{n} Unterschriftsprobe</numerusform>
                <numerusform>{n} Unterschriftsproben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/erasure.py" />
            <source>{n} verdicts</source>
            <translation>
                <numerusform>{n} Ergebnis</numerusform>
                <numerusform>{n} Ergebnisse</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source> % unlike</source>
            <translation> % verschieden</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source> bit</source>
            <translation> Bit</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>All strokes end to end, in diagonals of the signature.</source>
            <translation>Alle Striche aneinandergelegt, gemessen in Diagonalen der Unterschrift.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Area of all closed loops, as a share of the box round the signature.</source>
            <translation>Fläche aller geschlossenen Schleifen als Anteil am Rechteck um die Unterschrift.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Bend of the line</source>
            <translation>Krümmung der Zeile</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Bluntness of ends</source>
            <translation>Stumpfheit der Enden</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Closed loops.</source>
            <translation>Geschlossene Schleifen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Curvature</source>
            <translation>Krümmung</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Directions of the strokes</source>
            <translation>Richtungen der Striche</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Disorder of the curves</source>
            <translation>Unordnung der Kurven</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Ends of strokes</source>
            <translation>Strichenden</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>From the leftmost to the rightmost ink, after leveling.</source>
            <translation>Von der Tinte ganz links bis ganz rechts, nach dem Ausrichten.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>From the lowest to the highest ink, after leveling.</source>
            <translation>Von der untersten bis zur obersten Tinte, nach dem Ausrichten.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Height of the first end</source>
            <translation>Höhe des ersten Endes</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Height of the last end</source>
            <translation>Höhe des letzten Endes</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How far the foot of the writing hangs through in the middle, as a share of the length.</source>
            <translation>Wie weit der Fuß der Schrift in der Mitte durchhängt, als Anteil an der Länge.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How far the foot of the writing rises to the right.</source>
            <translation>Wie stark der Fuß der Schrift nach rechts ansteigt.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How far the line's rims stray from a smooth path, over the stroke's width.</source>
            <translation>Wie weit die Strichränder von einem glatten Verlauf abweichen, gemessen an der Strichbreite.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How far upright strokes lean from the upright; to the right is positive.</source>
            <translation>Wie weit aufrechte Striche aus der Senkrechten geneigt sind; nach rechts ist positiv.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How high the leftmost end of a stroke lies, from the lower edge.</source>
            <translation>Wie hoch das linke äußerste Strichende liegt, vom unteren Rand aus.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How high the rightmost end of a stroke lies, from the lower edge.</source>
            <translation>Wie hoch das rechte äußerste Strichende liegt, vom unteren Rand aus.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How many ends strokes have.</source>
            <translation>Wie viele Enden die Striche haben.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How many times as long as high the signature is.</source>
            <translation>Wie vielmal so lang wie hoch die Unterschrift ist.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How much broader the stroke is in the right half than in the left.</source>
            <translation>Um wie viel breiter der Strich in der rechten Hälfte ist als in der linken.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How much the lean differs from stroke to stroke.</source>
            <translation>Wie stark die Neigung von Strich zu Strich wechselt.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How much the line turns on its way.</source>
            <translation>Wie stark sich die Linie auf ihrem Weg dreht.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How much the stroke swells and thins, over its usual width: pressure seen in the line.</source>
            <translation>Wie stark der Strich an- und abschwillt, gemessen an seiner üblichen Breite: der Druck, am Strich gesehen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unlike the specimens' the bends along the rims of the strokes are.</source>
            <translation>Wie verschieden die Biegungen entlang der Strichränder von denen der Unterschriftsproben sind.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unlike the specimens' the shares of level, rising, upright and falling strokes are.</source>
            <translation>Wie verschieden die Anteile waagerechter, steigender, aufrechter und fallender Striche von denen der Unterschriftsproben sind.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unlike the specimens' the shares of thin and broad strokes are.</source>
            <translation>Wie verschieden die Anteile dünner und breiter Striche von denen der Unterschriftsproben sind.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unlike the specimens' the stretches of paper between strokes are.</source>
            <translation>Wie verschieden die Papierstrecken zwischen den Strichen von denen der Unterschriftsproben sind.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unlike the specimens' the upper rim, the lower rim and the ink along the length are.</source>
            <translation>Wie verschieden Oberkante, Unterkante und Tinte über die Länge von denen der Unterschriftsproben sind.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unpredictable the line's turning is; a drawn line is more so than a swift one.</source>
            <translation>Wie unvorhersehbar sich die Linie dreht; eine gezeichnete Linie mehr als eine flüssige.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Ink in the box</source>
            <translation>Tinte im Rechteck</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Length of the strokes</source>
            <translation>Länge der Striche</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Length to height</source>
            <translation>Länge zu Höhe</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Loops</source>
            <translation>Schleifen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Outline of the whole</source>
            <translation>Umriss im Ganzen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Pieces</source>
            <translation>Teile</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Rise of the line</source>
            <translation>Anstieg der Zeile</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Separate pieces of ink.</source>
            <translation>Getrennte Stücke Tinte.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Shapes of the curves</source>
            <translation>Formen der Kurven</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Share of the box round the signature that is ink.</source>
            <translation>Anteil der Tinte am Rechteck um die Unterschrift.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Share of the length over which there is no ink.</source>
            <translation>Anteil der Länge, auf dem keine Tinte ist.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Size of the loops</source>
            <translation>Größe der Schleifen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <location filename="../../siggui/domain/own_view.py" />
            <source>Slant</source>
            <translation>Neigung</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Stroke width at the ends over the usual one: a flying pen tapers, a halting one does not.</source>
            <translation>Strichbreite an den Enden gegenüber der üblichen: Ein fliegender Stift läuft spitz aus, ein zögernder nicht.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Stroke width, right to left half</source>
            <translation>Strichbreite, rechte zu linker Hälfte</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Stroke widths</source>
            <translation>Strichbreiten</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Tremor</source>
            <translation>Zittern</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Variety of slant</source>
            <translation>Wechsel der Neigung</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Variety of stroke width</source>
            <translation>Wechsel der Strichbreite</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Weight of the ink, across</source>
            <translation>Schwerpunkt der Tinte, waagerecht</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Weight of the ink, up</source>
            <translation>Schwerpunkt der Tinte, senkrecht</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Where the ink's middle lies, from the left edge.</source>
            <translation>Wo die Mitte der Tinte liegt, vom linken Rand aus.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Where the ink's middle lies, from the lower edge.</source>
            <translation>Wo die Mitte der Tinte liegt, vom unteren Rand aus.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>White between strokes</source>
            <translation>Weiß zwischen den Strichen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>blunter</source>
            <translation>stumpfer</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>broader on the left</source>
            <translation>links breiter</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>broader on the right</source>
            <translation>rechts breiter</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>denser</source>
            <translation>dichter</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>fewer</source>
            <translation>weniger</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>further left</source>
            <translation>weiter links</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>further right</source>
            <translation>weiter rechts</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>further to the left</source>
            <translation>weiter nach links</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>further to the right</source>
            <translation>weiter nach rechts</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>higher</source>
            <translation>höher</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>larger</source>
            <translation>größer</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>less alike</source>
            <translation>weniger ähnlich</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>less steep</source>
            <translation>weniger steil</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>lighter</source>
            <translation>lichter</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>longer</source>
            <translation>länger</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>longer for its height</source>
            <translation>länger im Verhältnis zur Höhe</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>lower</source>
            <translation>niedriger</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more</source>
            <translation>mehr</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more alike</source>
            <translation>ähnlicher</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more arched</source>
            <translation>stärker gewölbt</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more curved</source>
            <translation>stärker gekrümmt</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more disordered</source>
            <translation>ungeordneter</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more even</source>
            <translation>gleichmäßiger</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more hanging</source>
            <translation>stärker durchhängend</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more orderly</source>
            <translation>geordneter</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more tapered</source>
            <translation>spitzer auslaufend</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more varied</source>
            <translation>wechselhafter</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>narrower</source>
            <translation>enger</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>shakier</source>
            <translation>zittriger</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>shorter</source>
            <translation>kürzer</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>smaller</source>
            <translation>kleiner</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>smoother</source>
            <translation>glatter</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>steeper</source>
            <translation>steiler</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>straighter</source>
            <translation>gerader</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>taller</source>
            <translation>höher</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>taller for its length</source>
            <translation>höher im Verhältnis zur Länge</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>wider</source>
            <translation>weiter</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>about as alike as two signatures of one person usually are</source>
            <translation>etwa so ähnlich, wie zwei Unterschriften einer Person es meist sind</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>as alike as the {count} specimens are among themselves</source>
            <translation>so ähnlich, wie die {count} Unterschriftsproben einander sind</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>as in the one specimen</source>
            <translation>wie in der einen Unterschriftsprobe</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>less alike than the {count} specimens are among themselves</source>
            <translation>weniger ähnlich, als die {count} Unterschriftsproben einander sind</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>less alike than two signatures of one person usually are</source>
            <translation>weniger ähnlich, als zwei Unterschriften einer Person es meist sind</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>within the range of the {count} specimens</source>
            <translation>im Bereich der {count} Unterschriftsproben</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>{amount} {how} than any of the {count} specimens</source>
            <translation>{amount} {how} als in jeder der {count} Unterschriftsproben</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>{amount} {how} than the one specimen</source>
            <translation>{amount} {how} als in der einen Unterschriftsprobe</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>{title}: {remark}.</source>
            <translation>{title}: {remark}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>{title}: {remark}; how much this person varies is unknown.</source>
            <translation>{title}: {remark}; wie stark diese Person variiert, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>One of a series</source>
            <translation>Teil einer Serie</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>Suspected</source>
            <translation>Verdacht</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>The customer says it is not theirs</source>
            <translation>Der Kunde sagt, sie sei nicht von ihm</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>This is like a known forgery</source>
            <translation>Sie ähnelt einer bekannten Fälschung</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>This is the same picture as a known forgery</source>
            <translation>Sie ist dasselbe Bild wie eine bekannte Fälschung</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>copied or traced</source>
            <translation>kopiert oder nachgezogen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>one of a series</source>
            <translation>Teil einer Serie</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>suspected</source>
            <translation>Verdacht</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>the customer says it is not theirs</source>
            <translation>der Kunde sagt, sie sei nicht von ihm</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>{what} (similarity {similarity:.2f}): rejected for account {account} in row {row} of the audit log, on the list since {day} ({reason}).</source>
            <translation>{what} (Ähnlichkeit {similarity:.2f}): abgelehnt für Konto {account} in Zeile {row} des Prüfprotokolls, auf der Liste seit {day} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Account added</source>
            <translation>Konto angelegt</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Customer added</source>
            <translation>Kunde angelegt</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Last day of a specimen set</source>
            <translation>Letzter Tag einer Unterschriftsprobe festgelegt</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Last day of a specimen taken away</source>
            <translation>Letzter Tag einer Unterschriftsprobe aufgehoben</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Mandate changed</source>
            <translation>Vollmacht geändert</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Signatory added</source>
            <translation>Zeichnungsberechtigte Person angelegt</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Specimen confirmed</source>
            <translation>Unterschriftsprobe bestätigt</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Specimen enrolled</source>
            <translation>Unterschriftsprobe hinterlegt</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Specimen withdrawn</source>
            <translation>Unterschriftsprobe zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Withdrawal taken back</source>
            <translation>Rückzug aufgehoben</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/item.py" />
            <source>Correct the day.</source>
            <translation>Berichtigen Sie den Tag.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/item.py" />
            <source>The item was signed on {day}, which is still to come.</source>
            <translation>Der Beleg wurde laut Angabe am {day} unterschrieben, das ist noch nicht.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>Items of this account are always referred.</source>
            <translation>Belege dieses Kontos werden immer vorgelegt.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>Nobody can meet this now: too few of them have valid specimens.</source>
            <translation>Das kann zurzeit niemand erfüllen: Zu wenige haben gültige Unterschriftsproben.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>The mandate names nobody who may sign.</source>
            <translation>Die Vollmacht nennt niemanden, der zeichnen darf.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>any {count}</source>
            <translation>{count} beliebige</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>anyone</source>
            <translation>allen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>eight</source>
            <translation>acht</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>five</source>
            <translation>fünf</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>four</source>
            <translation>vier</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>nine</source>
            <translation>neun</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>one</source>
            <translation>eine</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>seven</source>
            <translation>sieben</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>six</source>
            <translation>sechs</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>three</source>
            <translation>drei</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>two</source>
            <translation>zwei</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{amount} is above {highest}, the highest amount anybody may sign for.</source>
            <translation>{amount} liegt über {highest}, dem höchsten Betrag, für den jemand zeichnen darf.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{amount} needs {who}; {found}.</source>
            <translation>{amount} erfordert {who}; {found}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{count} of no panel</source>
            <translation>{count} aus keiner Gruppe</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{count} of panel {panel}</source>
            <translation>{count} aus Gruppe {panel}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{count} of {panel}</source>
            <translation>{count} von {panel}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{first} and {second}</source>
            <translation>{first} und {second}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{first} or {second}</source>
            <translation>{first} oder {second}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{what} found</source>
            <translation>{what} gefunden</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{what} unclear</source>
            <translation>{what} unklar</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>A mandate has at most {most} rules.</source>
            <translation>Eine Vollmacht hat höchstens {most} Regeln.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>A rule asks for more than {most} signatures.</source>
            <translation>Eine Regel verlangt mehr als {most} Unterschriften.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>A rule does not say who signs.</source>
            <translation>Eine Regel sagt nicht, wer zeichnet.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>A rule for every amount stands before another one, which would never count.</source>
            <translation>Eine Regel für jeden Betrag steht vor einer weiteren, die dann nie gelten würde.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>A rule has more than {most} ways.</source>
            <translation>Eine Regel hat mehr als {most} Möglichkeiten.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Above {limit} nobody may sign.</source>
            <translation>Über {limit} darf niemand zeichnen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Any amount: {who}</source>
            <translation>Jeder Betrag: {who}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Ask for fewer.</source>
            <translation>Verlangen Sie weniger.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Leave some away.</source>
            <translation>Lassen Sie einige weg.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Nobody can meet the rule for {where}: {why}.</source>
            <translation>Niemand kann die Regel für {where} erfüllen: {why}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>The instructions are longer than {most} signs.</source>
            <translation>Die Weisungen sind länger als {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>The mandate has no rule, so nobody could sign.</source>
            <translation>Die Vollmacht hat keine Regel, also könnte niemand zeichnen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>The mandate names a person who does not sign for this account any more.</source>
            <translation>Die Vollmacht nennt eine Person, die für dieses Konto nicht mehr zeichnet.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Up to {amount} {who}</source>
            <translation>Bis {amount} {who}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Write such as “one of A or two of B”, “A and B” or “two of anyone”.</source>
            <translation>Schreiben Sie zum Beispiel „eine von A oder zwei von B“, „A und B“ oder „zwei von allen“.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Write such as “one of A or two of B”.</source>
            <translation>Schreiben Sie zum Beispiel „eine von A oder zwei von B“.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>above that nobody</source>
            <translation>darüber niemand</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>above that {who}</source>
            <translation>darüber {who}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>any amount</source>
            <translation>jeden Betrag</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>panel {panel} has {people}</source>
            <translation>in Gruppe {panel}: {people}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>up to {amount}</source>
            <translation>Beträge bis {amount}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>up to {amount} {who}</source>
            <translation>bis {amount} {who}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>{people} sign for this account</source>
            <translation>für dieses Konto zeichnen: {people}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>{people} signs for this account</source>
            <translation>für dieses Konto zeichnet: {people}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>{rules}.</source>
            <translation>{rules}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>“Up to {later}” comes after “up to {earlier}” and would never count.</source>
            <translation>„Bis {later}“ steht hinter „bis {earlier}“ und würde nie gelten.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>“{text}” does not say who signs.</source>
            <translation>„{text}“ sagt nicht, wer zeichnet.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>“{way}” can never be met ({where}): {why}.</source>
            <translation>„{way}“ ist nie erfüllbar ({where}): {why}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Baseline</source>
            <translation>Grundlinie</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Beginnings and ends</source>
            <translation>Anfänge und Enden</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Connections, pen lifts</source>
            <translation>Verbindungen, Absetzen des Stifts</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Line quality</source>
            <translation>Strichqualität</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Proportions</source>
            <translation>Proportionen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Shapes of the letters</source>
            <translation>Buchstabenformen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Spacing</source>
            <translation>Abstände</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>A tick has 15; the shortest of a thousand genuine signatures has 128.</source>
            <translation>Ein Haken hat 15; die kürzeste von tausend echten Unterschriften hat 128.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Age of the newest specimen: {years} years; limit: less than {limit} years. By judgment: banks renew specimens after three to ten years.</source>
            <translation>Alter der neuesten Unterschriftsprobe: {years} Jahre; Grenze: weniger als {limit} Jahre. Nach Ermessen: Banken erneuern Unterschriftsproben nach drei bis zehn Jahren.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Ask for another proof of identity.</source>
            <translation>Lassen Sie sich die Identität anders nachweisen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Choose the part of the page that holds the signature, on light paper.</source>
            <translation>Wählen Sie den Teil der Seite mit der Unterschrift, auf hellem Papier.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Choose the part of the page that holds the whole signature.</source>
            <translation>Wählen Sie den Teil der Seite mit der ganzen Unterschrift.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Choose the part of the page that was written by hand.</source>
            <translation>Wählen Sie den Teil der Seite, der von Hand geschrieben ist.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Dark part of the picture</source>
            <translation>Dunkler Teil des Bildes</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Darkness of the ink against the paper</source>
            <translation>Dunkelheit der Tinte gegenüber dem Papier</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Draw the box round one signature.</source>
            <translation>Ziehen Sie den Rahmen um eine einzelne Unterschrift.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Draw the box wider, with paper all round the signature.</source>
            <translation>Ziehen Sie den Rahmen weiter, mit Papier rings um die Unterschrift.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Handwriting hardly reaches it.</source>
            <translation>Handschrift erreicht das kaum.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Hardly a genuine name has a wider one.</source>
            <translation>Kaum ein echter Namenszug hat eine breitere.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>How much is missing cannot be seen.</source>
            <translation>Wie viel fehlt, ist nicht zu sehen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>In a scan that is a little fainter no ink is found.</source>
            <translation>In einem etwas blasseren Scan wird keine Tinte mehr gefunden.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>In smaller pictures more verdicts were wrong.</source>
            <translation>Bei kleineren Bildern waren mehr Ergebnisse falsch.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>In softer pictures more verdicts were wrong.</source>
            <translation>Bei weicheren Bildern waren mehr Ergebnisse falsch.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Length of the ink</source>
            <translation>Länge der Tinte</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Length of the line</source>
            <translation>Länge des Strichs</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Letters as even as print</source>
            <translation>Buchstaben, so gleichmäßig wie Druck</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Much of the picture is dark; this may not be a signature.</source>
            <translation>Ein großer Teil des Bildes ist dunkel; das ist vielleicht keine Unterschrift.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Resolution</source>
            <translation>Auflösung</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Scan it again at 300 dpi.</source>
            <translation>Scannen Sie es noch einmal mit 300 dpi.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Scan it again in color or gray, or with less contrast.</source>
            <translation>Bitte in Farbe oder Graustufen neu scannen oder mit weniger Kontrast.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Scan it again with more contrast.</source>
            <translation>Scannen Sie es noch einmal mit mehr Kontrast.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Scan it again, flat on the glass and in focus.</source>
            <translation>Scannen Sie es noch einmal, flach aufgelegt und scharf.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Separate pieces of ink</source>
            <translation>Einzelne Stücke Tinte</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Short signatures have too few pixels then.</source>
            <translation>Kurze Unterschriften haben dann zu wenige Pixel.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Softness of the edges, as the network gets them</source>
            <translation>Weichheit der Ränder, wie das Netz sie bekommt</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Specimens: {count}; limit: at least {limit}. Five instead of one more than halved the errors in three tests of four.</source>
            <translation>Unterschriftsproben: {count}; Grenze: mindestens {limit}. Fünf statt einer haben die Fehler in drei von vier Prüfungen mehr als halbiert.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Strokes that run out of the picture</source>
            <translation>Striche, die aus dem Bild laufen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The darkest of a thousand genuine signatures has 31%.</source>
            <translation>Die dunkelste von tausend echten Unterschriften hat 31 %.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The ink is faint, only {contrast:.0%} darker than the paper; strokes may be lost.</source>
            <translation>Die Tinte ist blass, nur {contrast:.0%} dunkler als das Papier; Striche können verloren gehen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The letters are as even as print; this may not be handwriting.</source>
            <translation>Die Buchstaben sind so gleichmäßig wie gedruckt; das ist vielleicht keine Handschrift.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The newest specimen is {years} years old; a hand changes in that time.</source>
            <translation>Die neueste Unterschriftsprobe ist {years} Jahre alt; in dieser Zeit ändert sich eine Handschrift.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The picture has only about {dpi:.0f} dpi; fine detail is missing.</source>
            <translation>Das Bild hat nur etwa {dpi:.0f} dpi; Feinheiten fehlen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The picture is blurred; thin strokes run into each other.</source>
            <translation>Das Bild ist unscharf; dünne Striche laufen ineinander.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The signature is only {length:.0f} pixels long; fine detail is missing.</source>
            <translation>Die Unterschrift ist nur {length:.0f} Pixel lang; Feinheiten fehlen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The signature is very simple: any two people's could match.</source>
            <translation>Die Unterschrift ist sehr einfach: Auch die zweier Fremder könnten übereinstimmen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The signature of most pieces among a thousand has 48; spots spoil the verdict.</source>
            <translation>Unter tausend Unterschriften hat die mit den meisten Stücken 48; Flecken verderben das Urteil.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>There are many spots; some may be the paper and not the ink.</source>
            <translation>Da sind viele Flecken; manche könnten Papier und nicht Tinte sein.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>There is hardly any ink: this may be a mark and not a signature.</source>
            <translation>Es ist kaum Tinte da: Das ist vielleicht ein Strich und keine Unterschrift.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>There is only one specimen; with more of them, far fewer verdicts are wrong.</source>
            <translation>Es gibt nur eine Unterschriftsprobe; mit mehreren sind weit weniger Ergebnisse falsch.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>There seem to be two signatures, or other writing beside one.</source>
            <translation>Es scheinen zwei Unterschriften zu sein, oder daneben steht anderes.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Turns of the pen</source>
            <translation>Drehungen des Stifts</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Widest gap in the writing (between rows six times as much)</source>
            <translation>Breiteste Lücke in der Schrift (zwischen Zeilen sechsfach gezählt)</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>With simpler signatures more verdicts were wrong.</source>
            <translation>Bei einfacheren Unterschriften waren mehr Ergebnisse falsch.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/quality.py" />
            <source>{n} strokes run out of the picture; part may be cut off.</source>
            <translation>
                <numerusform>Ein Strich läuft aus dem Bild; vielleicht ist etwas abgeschnitten.</numerusform>
                <numerusform>{n} Striche laufen aus dem Bild; vielleicht ist etwas abgeschnitten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>{value:.0f} dpi</source>
            <translation>{value:.0f} dpi</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>{value:.0f} pen widths</source>
            <translation>{value:.0f} Strichbreiten</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>{value:.0f} px</source>
            <translation>{value:.0f} px</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>{value:.1f} px</source>
            <translation>{value:.1f} px</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>{what}: {value}; limit: at least {limit}. {why}</source>
            <translation>{what}: {value}; Grenze: mindestens {limit}. {why}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>{what}: {value}; limit: at most {limit}. {why}</source>
            <translation>{what}: {value}; Grenze: höchstens {limit}. {why}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Another person's ordinary signature, yet called a match.</source>
            <translation>Gewöhnliche Unterschrift einer anderen Person, trotzdem als Übereinstimmung gemeldet.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Genuine turned away</source>
            <translation>Echte abgewiesen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Imitated with practice, yet called a match.</source>
            <translation>Mit Übung nachgeahmt, trotzdem als Übereinstimmung gemeldet.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Of genuine signatures and skilled forgeries in equal parts.</source>
            <translation>Von echten Unterschriften und geübten Fälschungen zu gleichen Teilen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Other hands passed</source>
            <translation>Fremde Hand angenommen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Referred to a person</source>
            <translation>Einer Person vorgelegt</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Signed by the signatory, yet called no match.</source>
            <translation>Vom Berechtigten unterschrieben, trotzdem nicht als Übereinstimmung gemeldet.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Skilled forgeries passed</source>
            <translation>Fälschungen angenommen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>none seen</source>
            <translation>keine beobachtet</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/reasons.py" />
            <location filename="../../siggui/services/verify.py" />
            <source>Choose one of: {known}.</source>
            <translation>Möglich sind: {known}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/reasons.py" />
            <source>“{code}” is no reason to {purpose}.</source>
            <translation>„{code}“ ist kein Grund für: {purpose}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>Ask a person with the role {roles}.</source>
            <translation>Wenden Sie sich an eine Person mit der Rolle {roles}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>Choose one of: {roles}.</source>
            <translation>Möglich sind: {roles}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>This needs the right to {right}.</source>
            <translation>Dafür brauchen Sie das Recht: {right}.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>add accounts and signatories</source>
            <translation>Konten und Zeichnungsberechtigte anlegen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>administrator</source>
            <translation>Administration</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>change the thresholds</source>
            <translation>Schwellen ändern</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>change who may sign</source>
            <translation>ändern, wer zeichnen darf</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>clerk</source>
            <translation>Sachbearbeitung</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>confirm specimens that somebody else enrolled</source>
            <translation>Unterschriftsproben bestätigen, die jemand anders hinterlegt hat</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>decide items</source>
            <translation>Belege entscheiden</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>decide what was referred</source>
            <translation>Vorgelegtes entscheiden</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>enroll specimens</source>
            <translation>Unterschriftsproben hinterlegen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>erase customers</source>
            <translation>Kunden löschen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>export decisions</source>
            <translation>Entscheidungen exportieren</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>import customers</source>
            <translation>Kunden importieren</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>look at accounts</source>
            <translation>Konten ansehen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>manage users</source>
            <translation>Benutzer verwalten</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>reviewer</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>save reports</source>
            <translation>Berichte speichern</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>settle disputes and see the board</source>
            <translation>Streitfälle entscheiden und die Übersicht sehen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>supervisor</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>withdraw specimens</source>
            <translation>Unterschriftsproben zurückziehen</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>“{text}” is no role.</source>
            <translation>„{text}“ ist keine Rolle.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>Choose a shorter one.</source>
            <translation>Wählen Sie ein kürzeres.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The password contains the user's name.</source>
            <translation>Das Passwort enthält den Benutzernamen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The password is longer than {most} signs.</source>
            <translation>Das Passwort ist länger als {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The password is shorter than {least} signs.</source>
            <translation>Das Passwort ist kürzer als {least} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The password repeats a few signs.</source>
            <translation>Das Passwort wiederholt wenige Zeichen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The password runs along the keyboard.</source>
            <translation>Das Passwort folgt der Tastatur.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The user's name is longer than {most} signs.</source>
            <translation>Der Benutzername ist länger als {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>Three or four words that do not belong together.</source>
            <translation>Nehmen Sie drei oder vier Wörter, die nichts miteinander zu tun haben.</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>user's name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>{minutes} minutes</source>
            <translation>{minutes} Minuten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/users.py" />
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} Sekunde</numerusform>
                <numerusform>{n} Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A change of address on the customer's own writing paper.</source>
            <translation>Eine Adressänderung auf dem eigenen Briefpapier des Kunden.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A cheque to a bakery; the ball pen was running dry.</source>
            <translation>Ein Scheck an eine Bäckerei; der Kugelschreiber war fast leer.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A cheque to a garage, paid in at the counter.</source>
            <translation>Ein Scheck an eine Autowerkstatt, am Schalter eingereicht.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A cheque to a piano store, well above the usual amount.</source>
            <translation>Ein Scheck an ein Klaviergeschäft, weit über dem üblichen Betrag.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A cheque to a roofer the customer says was never hired.</source>
            <translation>Ein Scheck an einen Dachdecker, den der Kunde nach eigener Aussage nie beauftragt hat.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A faxed order to close a savings account.</source>
            <translation>Ein gefaxter Auftrag, ein Sparkonto aufzulösen.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A guarantee for a loan of a brother.</source>
            <translation>Eine Bürgschaft für einen Kredit des Bruders.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A letter that asks for a second card to a new address.</source>
            <translation>Ein Brief, der eine zweite Karte an eine neue Adresse verlangt.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A mandate for a direct debit, sent by post.</source>
            <translation>Ein Lastschriftmandat, mit der Post gekommen.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A mix-up: Clara Pemberton signed the wrong form.</source>
            <translation>Eine Verwechslung: Clara Pemberton hat das falsche Formular unterschrieben.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A note that asks for a transfer abroad today.</source>
            <translation>Ein Zettel, der noch heute eine Überweisung ins Ausland verlangt.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A page torn from a notebook: please stop the standing order.</source>
            <translation>Eine Seite aus einem Notizbuch: bitte den Dauerauftrag löschen.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A power of attorney for a niece.</source>
            <translation>Eine Vollmacht für eine Nichte.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A receipt for a withdrawal the customer does not remember.</source>
            <translation>Eine Quittung über eine Abhebung, an die sich der Kunde nicht erinnert.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A receipt for cash, signed at the counter.</source>
            <translation>Eine Quittung über Bargeld, am Schalter unterschrieben.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A receipt for the contents of a deposit box.</source>
            <translation>Eine Quittung über den Inhalt eines Schließfachs.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>An order for new cheque books.</source>
            <translation>Eine Bestellung neuer Scheckhefte.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Copied from a cheque of last year.</source>
            <translation>Von einem Scheck des Vorjahres kopiert.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Copied slowly from an old letter.</source>
            <translation>Langsam von einem alten Brief abgezeichnet.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Imitated after one look at the card.</source>
            <translation>Nach einem einzigen Blick auf die Karte nachgeahmt.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Imitated by a lodger, with stops between the letters.</source>
            <translation>Von einem Untermieter nachgeahmt, mit Pausen zwischen den Buchstaben.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Imitated from the picture in a stolen wallet.</source>
            <translation>Nach dem Bild in einer gestohlenen Brieftasche nachgeahmt.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Practiced by somebody who had the passbook.</source>
            <translation>Von jemandem eingeübt, der das Sparbuch hatte.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Practiced by the brother.</source>
            <translation>Vom Bruder eingeübt.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Signed by the customer, in a hurry.</source>
            <translation>Vom Kunden unterschrieben, in Eile.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Signed by the customer.</source>
            <translation>Vom Kunden unterschrieben.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Somebody who had never seen the signature wrote the name.</source>
            <translation>Jemand, der die Unterschrift nie gesehen hatte, schrieb den Namen.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/demo.py" />
            <source>Check that there is room on the disk and that {folder} may be written.</source>
            <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und in {folder} geschrieben werden darf.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/demo.py" />
            <source>Remove the folder {folder} and try again.</source>
            <translation>Entfernen Sie den Ordner {folder} und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/demo.py" />
            <source>The demo could not be written to its folder.</source>
            <translation>Die Beispielbank konnte nicht in ihren Ordner geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/demo.py" />
            <source>The demo was drawn but cannot be read back.</source>
            <translation>Die Beispielbank wurde gezeichnet, lässt sich aber nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <source>Install siggui again from a source you trust, or {instead}.</source>
            <translation>Installieren Sie siggui aus einer vertrauenswürdigen Quelle neu, oder: {instead}.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <location filename="../../siggui/verifier/weights.py" />
            <source>Install siggui again, so that program and weights are of one version.</source>
            <translation>Installieren Sie siggui neu, damit Programm und Gewichte zur selben Version gehören.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <location filename="../../siggui/services/features.py" />
            <source>Install siggui again.</source>
            <translation>Installieren Sie siggui neu.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <source>The weights {purpose} cannot be read ({name}).</source>
            <translation>Die Gewichte {purpose} lassen sich nicht lesen ({name}).</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <source>The weights {purpose} do not fit this version of siggui.</source>
            <translation>Die Gewichte {purpose} passen nicht zu dieser Version von siggui.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <source>The weights {purpose} were altered after release.</source>
            <translation>Die Gewichte {purpose} wurden nach der Veröffentlichung verändert.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/clean/writing.py" />
            <source>switch off what takes away stamps and print</source>
            <translation>das Entfernen von Stempeln und Druck ausschalten</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/clean/writing.py" />
            <source>that tell writing from print</source>
            <translation>zum Trennen von Handschrift und Druck</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/color.py" />
            <location filename="../../siggui/imaging/tiff.py" />
            <source>Save it again as PNG or JPEG.</source>
            <translation>Speichern Sie es noch einmal als PNG oder JPEG.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/color.py" />
            <source>The picture stores its colors in a way siggui cannot read ({mode}).</source>
            <translation>Das Bild speichert Farben in einer Weise, die siggui nicht lesen kann ({mode}).</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>Copy or scan it again.</source>
            <translation>Kopieren oder scannen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>Page {page} is damaged and cannot be shown.</source>
            <translation>Seite {page} ist beschädigt und kann nicht gezeigt werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <location filename="../../siggui/imaging/limits.py" />
            <source>Scan the page again at 300 dpi.</source>
            <translation>Scannen Sie die Seite noch einmal mit 300 dpi.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>The file ends too early: part of the picture is missing.</source>
            <translation>Die Datei endet zu früh: Ein Teil des Bildes fehlt.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>The other pages can be used; scan this one again if you need it.</source>
            <translation>Die anderen Seiten sind brauchbar; scannen Sie diese noch einmal, falls Sie sie brauchen.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>The picture is damaged and cannot be shown.</source>
            <translation>Das Bild ist beschädigt und kann nicht gezeigt werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>The picture needs more memory than there is.</source>
            <translation>Das Bild braucht mehr Speicher, als vorhanden ist.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/document.py" />
            <source>Choose one of its pages.</source>
            <translation>Wählen Sie eine ihrer Seiten.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/document.py" />
            <source>Copy the picture again, then paste it.</source>
            <translation>Kopieren Sie das Bild noch einmal und fügen Sie es dann ein.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/document.py" />
            <source>The picture has no pixels.</source>
            <translation>Das Bild hat keine Pixel.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/document.py" />
            <source>There is no page {page}: the file has {count}.</source>
            <translation>Es gibt keine Seite {page}: Die Datei hat {count}.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/ink.py" />
            <source>Choose the part of the page that holds the signature, or scan it with more contrast.</source>
            <translation>Wählen Sie den Teil der Seite mit der Unterschrift, oder scannen Sie mit mehr Kontrast.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/ink.py" />
            <source>No ink was found: the image is blank or the writing is too faint.</source>
            <translation>Es wurde keine Tinte gefunden: Das Bild ist leer oder die Schrift zu blass.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>Ask its owner for access, or close the program that has it open.</source>
            <translation>Bitten Sie den Eigentümer um Zugriff, oder schließen Sie das Programm, das die Datei geöffnet hat.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>Check that its drive is connected, or copy it to this computer and try again.</source>
            <translation>Prüfen Sie, ob das Laufwerk verbunden ist, oder kopieren Sie die Datei auf diesen Computer und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>Copy or scan it again: the last copy was not finished.</source>
            <translation>Kopieren oder scannen Sie sie noch einmal: Das letzte Kopieren wurde nicht abgeschlossen.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>It may have been moved or renamed: choose it again.</source>
            <translation>Vielleicht wurde sie verschoben oder umbenannt: Wählen Sie sie noch einmal aus.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>Open the folder and choose one file in it.</source>
            <translation>Öffnen Sie den Ordner und wählen Sie eine Datei darin.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>Save only the page with the signature and open that.</source>
            <translation>Speichern Sie nur die Seite mit der Unterschrift und öffnen Sie diese.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>The file could not be read.</source>
            <translation>Die Datei konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>The file is empty (0 bytes).</source>
            <translation>Die Datei ist leer (0 Byte).</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>The file is larger than {most} MB.</source>
            <translation>Die Datei ist größer als {most} MB.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>The file is not there.</source>
            <translation>Die Datei ist nicht da.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>This is a folder, not a file.</source>
            <translation>Das ist ein Ordner, keine Datei.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>This is {kind}, not a picture siggui can read.</source>
            <translation>Das ist {kind} und kein Bild, das siggui lesen kann.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>You are not allowed to read this file.</source>
            <translation>Sie dürfen diese Datei nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a GIF picture</source>
            <translation>ein GIF-Bild</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a HEIC photo</source>
            <translation>ein HEIC-Foto</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a JPEG 2000 picture</source>
            <translation>ein JPEG-2000-Bild</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a PostScript file</source>
            <translation>eine PostScript-Datei</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a Word, Excel or ZIP file</source>
            <translation>eine Word-, Excel- oder ZIP-Datei</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a program</source>
            <translation>ein Programm</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a text document</source>
            <translation>ein Textdokument</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a text file</source>
            <translation>eine Textdatei</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a video or a newer photo format</source>
            <translation>ein Video oder ein neueres Fotoformat</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a web page</source>
            <translation>eine Webseite</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>an SVG drawing</source>
            <translation>eine SVG-Zeichnung</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>an old Word or Excel file</source>
            <translation>eine alte Word- oder Excel-Datei</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>an unknown kind of file</source>
            <translation>eine unbekannte Art von Datei</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/limits.py" />
            <source>Split the file and open the part with the signature.</source>
            <translation>Teilen Sie die Datei und öffnen Sie den Teil mit der Unterschrift.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/limits.py" />
            <source>The file has more than {most:,} pages.</source>
            <translation>Die Datei hat mehr als {most:,} Seiten.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/limits.py" />
            <source>The picture claims {width:,} × {height:,} pixels, more than the {most} million that siggui opens.</source>
            <translation>Das Bild gibt {width:,} × {height:,} Pixel an, mehr als die {most} Millionen, die siggui öffnet.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/locate_weights.py" />
            <source>frame the signature by hand</source>
            <translation>die Unterschrift von Hand einrahmen</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/locate_weights.py" />
            <source>that find signatures</source>
            <translation>zum Finden von Unterschriften</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/paper.py" />
            <source>Scan it again with more exposure, or choose an image with dark ink on light paper.</source>
            <translation>Scannen Sie es noch einmal heller, oder wählen Sie ein Bild mit dunkler Tinte auf hellem Papier.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/paper.py" />
            <source>The image is too dark: no light paper can be seen around the ink.</source>
            <translation>Das Bild ist zu dunkel: Um die Tinte ist kein helles Papier zu sehen.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Export or scan it again.</source>
            <translation>Exportieren oder scannen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Mind capital letters and the keyboard layout, then try again.</source>
            <translation>Achten Sie auf Großbuchstaben und Tastaturbelegung und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Page {page} claims to be {width:,.0f} × {height:,.0f} inches, too large to show.</source>
            <translation>Seite {page} gibt {width:,.0f} × {height:,.0f} Zoll an, zu groß für die Anzeige.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Page {page} takes too long to draw.</source>
            <translation>Seite {page} braucht zu lange zum Zeichnen.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Print or scan the page again at its real size.</source>
            <translation>Drucken oder scannen Sie die Seite noch einmal in ihrer wahren Größe.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Print the page and scan it, or save it as a picture.</source>
            <translation>Drucken Sie die Seite und scannen Sie sie, oder speichern Sie sie als Bild.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>The password does not open this PDF.</source>
            <translation>Dieses Passwort öffnet das PDF nicht.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>This PDF has no pages.</source>
            <translation>Dieses PDF hat keine Seiten.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>This PDF is damaged and cannot be opened.</source>
            <translation>Dieses PDF ist beschädigt und kann nicht geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>This PDF is protected by a password.</source>
            <translation>Dieses PDF ist durch ein Passwort geschützt.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Type its password to open it.</source>
            <translation>Geben Sie sein Passwort ein, um es zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pipeline.py" />
            <source>Choose an image at least {least} pixels high and wide, best at 300 dpi.</source>
            <translation>Wählen Sie ein Bild, das mindestens {least} Pixel hoch und breit ist, am besten mit 300 dpi.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pipeline.py" />
            <source>The image is only {width}×{height} pixels; a signature cannot be read in it.</source>
            <translation>Das Bild hat nur {width}×{height} Pixel; darin ist keine Unterschrift zu lesen.</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/tiff.py" />
            <source>The picture stores its colors in a way siggui cannot read (16-bit planes).</source>
            <translation>Das Bild speichert Farben in einer Weise, die siggui nicht lesen kann (16-Bit-Ebenen).</translation>
        </message>
        <message>
            <location filename="../../siggui/services/about_images.py" />
            <source>Not taken away: {steps}. The error rates were measured with all steps on.</source>
            <translation>Nicht entfernt: {steps}. Die Fehlerraten wurden mit allen Schritten gemessen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/about_images.py" />
            <location filename="../../siggui/ui/compare_view.py" />
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Questioned signature</source>
            <translation>Fragliche Unterschrift</translation>
        </message>
        <message>
            <location filename="../../siggui/services/about_images.py" />
            <location filename="../../siggui/ui/compare_view.py" />
            <location filename="../../siggui/ui/filmstrip.py" />
            <location filename="../../siggui/ui/inbox_panel.py" />
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Specimen</source>
            <translation>Unterschriftsprobe</translation>
        </message>
        <message>
            <location filename="../../siggui/services/about_images.py" />
            <location filename="../../siggui/services/verify_account.py" />
            <location filename="../../siggui/ui/compare_view.py" />
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Specimen {number}</source>
            <translation>Unterschriftsprobe {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/services/copies.py" />
            <source>A specimen and the questioned signature are the same image, so a match means nothing.</source>
            <translation>Eine Unterschriftsprobe und die fragliche Unterschrift sind dasselbe Bild; eine Übereinstimmung besagt also nichts.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/copies.py" />
            <source>{whose} and the questioned signature match almost stroke for stroke. Nobody signs twice alike: it may be a copy or a tracing.</source>
            <translation>{whose} und die fragliche Unterschrift stimmen fast Strich für Strich überein. Niemand unterschreibt zweimal gleich: Sie kann kopiert oder nachgezogen sein.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/csv_lines.py" />
            <source>A quotation mark opened in line {begins} of the list is never closed.</source>
            <translation>Ein Anführungszeichen aus Zeile {begins} der Liste wird nie geschlossen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/csv_lines.py" />
            <source>Close or remove it.</source>
            <translation>Schließen oder entfernen Sie es.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>Ask a second person to look at it.</source>
            <translation>Bitten Sie eine zweite Person, sie anzusehen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>Check the number, or add the account.</source>
            <translation>Prüfen Sie die Nummer, oder legen Sie das Konto an.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/enroll.py" />
            <source>Correct the last day.</source>
            <translation>Berichtigen Sie den letzten Tag.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>Correct the number, or write the name as it is on file.</source>
            <translation>Berichtigen Sie die Nummer, oder schreiben Sie den Namen wie hinterlegt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>If it is another person, add something that tells them apart.</source>
            <translation>Ist es eine andere Person, fügen Sie etwas hinzu, das sie unterscheidet.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>Look it up, or correct the number.</source>
            <translation>Schlagen Sie es nach, oder berichtigen Sie die Nummer.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/enroll.py" />
            <location filename="../../siggui/services/erasure.py" />
            <location filename="../../siggui/services/mandates.py" />
            <source>Look the account up again.</source>
            <translation>Rufen Sie das Konto noch einmal auf.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/enroll.py" />
            <source>The specimen would end before it begins.</source>
            <translation>Die Unterschriftsprobe würde enden, bevor sie beginnt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>There is a signatory of this name already.</source>
            <translation>Es gibt schon eine zeichnungsberechtigte Person dieses Namens.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>There is an account with this number already.</source>
            <translation>Es gibt schon ein Konto mit dieser Nummer.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/mandates.py" />
            <source>There is no account with this number.</source>
            <translation>Es gibt kein Konto mit dieser Nummer.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/import_customers.py" />
            <source>This customer number is on file with another name.</source>
            <translation>Zu dieser Kundennummer ist ein anderer Name hinterlegt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>This image was enrolled again meanwhile.</source>
            <translation>Dieses Bild wurde inzwischen erneut hinterlegt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>This specimen does not wait to be confirmed.</source>
            <translation>Diese Unterschriftsprobe wartet nicht auf Bestätigung.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>This specimen is not withdrawn.</source>
            <translation>Diese Unterschriftsprobe ist nicht zurückgezogen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>This specimen was withdrawn already.</source>
            <translation>Diese Unterschriftsprobe wurde schon zurückgezogen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>You enrolled this specimen yourself.</source>
            <translation>Diese Unterschriftsprobe haben Sie selbst hinterlegt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/import_customers.py" />
            <source>account number</source>
            <translation>Kontonummer</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/import_customers.py" />
            <source>customer number</source>
            <translation>Kundennummer</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/import_customers.py" />
            <source>customer's name</source>
            <translation>Name des Kunden</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/import_customers.py" />
            <source>signatory's name</source>
            <translation>Name der zeichnungsberechtigten Person</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <location filename="../../siggui/services/items_file.py" />
            <source>Check that it is a file and that you may read it.</source>
            <translation>Prüfen Sie, ob es eine Datei ist und Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>Check the name of the list.</source>
            <translation>Prüfen Sie den Namen der Liste.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>Save it as “CSV UTF-8” with the columns {columns}.</source>
            <translation>Speichern Sie sie als „CSV UTF-8“ mit den Spalten {columns}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>The list of customers cannot be read: {why}.</source>
            <translation>Die Kundenliste kann nicht gelesen werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>The list of customers is empty.</source>
            <translation>Die Kundenliste ist leer.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>The list of customers is not text in UTF-8, or torn.</source>
            <translation>Die Kundenliste ist kein Text in UTF-8 oder unvollständig.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>The list of customers lacks a column: {named}.</source>
            <translation>Der Kundenliste fehlt eine Spalte: {named}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/services/customers_file.py" />
            <source>The row has {n} cells, fewer than the heading.</source>
            <translation>
                <numerusform>Die Zeile hat {n} Zelle, weniger als die Kopfzeile.</numerusform>
                <numerusform>Die Zeile hat {n} Zellen, weniger als die Kopfzeile.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>The row holds a character that no name can have.</source>
            <translation>Die Zeile enthält ein Zeichen, das in keinem Namen vorkommt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>There is no file “{path}”.</source>
            <translation>Es gibt keine Datei „{path}“.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/decide.py" />
            <location filename="../../siggui/services/decide_item.py" />
            <source>A specimen of this verdict counts no longer, so nothing was recorded.</source>
            <translation>Eine Unterschriftsprobe dieses Ergebnisses gilt nicht mehr, deshalb wurde nichts festgehalten.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/decide.py" />
            <source>Load the signatory's specimens again.</source>
            <translation>Laden Sie die Unterschriftsproben noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/decide_item.py" />
            <source>Ask again who signed.</source>
            <translation>Fragen Sie noch einmal, wer unterschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/decide_item.py" />
            <source>The mandate was changed meanwhile, so nothing was recorded.</source>
            <translation>Die Vollmacht wurde inzwischen geändert, deshalb wurde nichts festgehalten.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>Choose another specimen.</source>
            <translation>Wählen Sie eine andere Unterschriftsprobe.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>Choose one that was signed at another time.</source>
            <translation>Wählen Sie eine, die zu einer anderen Zeit geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>There are {most} valid specimens of this signatory already.</source>
            <translation>Von dieser Person gibt es schon {most} gültige Unterschriftsproben.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>There is no such signatory.</source>
            <translation>Diese zeichnungsberechtigte Person gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>This image is on file already, for another signatory.</source>
            <translation>Dieses Bild ist schon für eine andere Person hinterlegt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>This image is on file already, for this signatory.</source>
            <translation>Dieses Bild ist schon für diese Person hinterlegt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>This signature matches one on file almost stroke for stroke. Nobody signs twice alike: it is a copy and not a second specimen.</source>
            <translation>Diese Unterschrift stimmt fast Strich für Strich mit einer hinterlegten überein. Niemand unterschreibt zweimal gleich: Sie ist eine Kopie und keine zweite Unterschriftsprobe.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>This specimen is not like the signatory's others. Check whose signature it is.</source>
            <translation>Diese Unterschrift ähnelt den anderen dieser Person nicht. Prüfen Sie, von wem sie ist.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>Withdraw one to make room.</source>
            <translation>Ziehen Sie eine zurück, um Platz zu schaffen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/erasure.py" />
            <source>There is no such customer any more.</source>
            <translation>Diesen Kunden gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>An export is a CSV file or an Excel workbook.</source>
            <translation>Ein Export ist eine CSV-Datei oder eine Excel-Mappe.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <location filename="../../siggui/services/report.py" />
            <source>Check that its folder may be written to and that the disk has room.</source>
            <translation>Prüfen Sie, ob in den Ordner geschrieben werden darf und der Datenträger Platz hat.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>Choose a shorter period, or CSV.</source>
            <translation>Wählen Sie einen kürzeren Zeitraum oder CSV.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>End the file's name with .csv or .xlsx.</source>
            <translation>Lassen Sie den Dateinamen auf .csv oder .xlsx enden.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>Excel holds {most:,} rows on a sheet; this period has more.</source>
            <translation>Excel fasst {most:,} Zeilen je Blatt; dieser Zeitraum hat mehr.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>Exchange the two days.</source>
            <translation>Vertauschen Sie die beiden Tage.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>The export could not be written.</source>
            <translation>Der Export konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>The period ends before it begins.</source>
            <translation>Der Zeitraum endet, bevor er beginnt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/features.py" />
            <source>None of {all} lie outside the range of the {specimens} specimens; of a genuine signature, usually {usual}.</source>
            <translation>Keines von {all} Merkmalen liegt außerhalb des Bereichs der {specimens} Unterschriftsproben; bei einer echten Unterschrift sind es meist {usual}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/features.py" />
            <source>What is usual among people cannot be read ({name}).</source>
            <translation>Was unter Menschen üblich ist, lässt sich nicht lesen ({name}).</translation>
        </message>
        <message>
            <location filename="../../siggui/services/features.py" />
            <source>With one specimen, how much this person varies is unknown; what differs most comes first.</source>
            <translation>Mit nur einer Unterschriftsprobe ist nicht bekannt, wie stark diese Person variiert; was am meisten abweicht, steht zuerst.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/features.py" />
            <source>{low} to {high} do</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/services/features.py" />
            <source>{n} do</source>
            <translation>
                <numerusform>{n}</numerusform>
                <numerusform>{n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/services/features.py" />
            <source>{n} of {all} lie outside the range of the {specimens} specimens; of a genuine signature, usually {usual}.</source>
            <translation>
                <numerusform>{n} von {all} Merkmalen liegt außerhalb des Bereichs der {specimens} Unterschriftsproben; bei einer echten Unterschrift sind es meist {usual}.</numerusform>
                <numerusform>{n} von {all} Merkmalen liegen außerhalb des Bereichs der {specimens} Unterschriftsproben; bei einer echten Unterschrift sind es meist {usual}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>Look the item up again.</source>
            <translation>Rufen Sie den Beleg noch einmal auf.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>Only a rejected item can be put on the list of forgeries.</source>
            <translation>Nur ein abgelehnter Beleg kann auf die Liste der Fälschungen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>Reject it first.</source>
            <translation>Lehnen Sie ihn zuerst ab.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>There is no such verdict.</source>
            <translation>Dieses Ergebnis gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>There is nothing to do.</source>
            <translation>Es ist nichts zu tun.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>This item is not on the list.</source>
            <translation>Dieser Beleg steht nicht auf der Liste.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>This item is on the list already.</source>
            <translation>Dieser Beleg steht schon auf der Liste.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>Check the name of the folder with the pictures.</source>
            <translation>Prüfen Sie den Namen des Ordners mit den Bildern.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>It matches one on file almost stroke for stroke.</source>
            <translation>Sie deckt sich fast Strich für Strich mit einer hinterlegten.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>There are {most} valid specimens already.</source>
            <translation>Es gibt schon {most} gültige Proben.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>There is no folder “{path}”.</source>
            <translation>Es gibt keinen Ordner „{path}“.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>This account belongs to another customer.</source>
            <translation>Dieses Konto gehört einem anderen Kunden.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>This image is on file already.</source>
            <translation>Dieses Bild ist schon hinterlegt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>{count:,} on file already</source>
            <translation>{count:,} schon hinterlegt</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <location filename="../../siggui/services/intake_report.py" />
            <source>{count:,} refused</source>
            <translation>{count:,} zurückgewiesen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/services/import_customers.py" />
            <source>{n:,} rows: {parts}.</source>
            <translation>
                <numerusform>{n:,} Zeile: {parts}.</numerusform>
                <numerusform>{n:,} Zeilen: {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/services/import_customers.py" />
            <source>{n:,} specimens put on file</source>
            <translation>
                <numerusform>{n:,} Probe hinterlegt</numerusform>
                <numerusform>{n:,} Proben hinterlegt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/services/intake_report.py" />
            <source>{count:,} passed by the policy</source>
            <translation>{count:,} nach den Richtlinien freigegeben</translation>
        </message>
        <message>
            <location filename="../../siggui/services/intake_report.py" />
            <source>{count:,} to be checked</source>
            <translation>{count:,} zu prüfen</translation>
        </message>
        <message>
            <location filename="../../siggui/services/intake_report.py" />
            <source>{rows:,} items: {parts}.</source>
            <translation>{rows:,} Belege: {parts}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/item_signatures.py" />
            <source>Frame it on the Verify page and add it from there.</source>
            <translation>Rahmen Sie sie auf der Seite „Prüfen“ ein und fügen Sie sie von dort hinzu.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/item_signatures.py" />
            <source>No signature was found on the page.</source>
            <translation>Auf der Seite wurde keine Unterschrift gefunden.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Between two signatures of the row is none.</source>
            <translation>Zwischen zwei Unterschriften der Zeile steht keine.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Check its name.</source>
            <translation>Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Fill the cell.</source>
            <translation>Füllen Sie die Zelle aus.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Make several items of it.</source>
            <translation>Machen Sie mehrere Belege daraus.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Quote a cell that holds the sign between cells.</source>
            <translation>Setzen Sie eine Zelle, die das Trennzeichen enthält, in Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Save the list anew.</source>
            <translation>Speichern Sie die Liste neu.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The currency has not three letters.</source>
            <translation>Die Währung hat nicht drei Buchstaben.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The id is longer than {most} signs.</source>
            <translation>Die Kennung ist länger als {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The list of items cannot be read: {why}.</source>
            <translation>Die Liste der Belege kann nicht gelesen werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The list of items is empty.</source>
            <translation>Die Liste der Belege ist leer.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The list of items is not UTF-8 text.</source>
            <translation>Die Liste der Belege ist kein UTF-8-Text.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The list of items lacks a column: {named}.</source>
            <translation>In der Liste der Belege fehlt eine Spalte: {named}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The row has no {column}.</source>
            <translation>In der Zeile fehlt: {column}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The row has {cells} cells and the heading {header}.</source>
            <translation>Die Zeile hat {cells} Zellen und die Kopfzeile {header}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The row holds a sign that no text can have.</source>
            <translation>Die Zeile enthält ein Zeichen, das in keinem Text stehen kann.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The row names more than {most} signatures.</source>
            <translation>Die Zeile nennt mehr als {most} Unterschriften.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The truth is neither genuine nor forged.</source>
            <translation>Die Wahrheit ist weder „genuine“ noch „forged“.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>There is no such list of items.</source>
            <translation>Diese Liste von Belegen gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Write it like EUR.</source>
            <translation>Schreiben Sie sie wie EUR.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Write one of both.</source>
            <translation>Schreiben Sie eines von beiden.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>Check that you may read it.</source>
            <translation>Prüfen Sie, ob Sie ihn lesen dürfen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>Rename the file.</source>
            <translation>Benennen Sie die Datei um.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>The folder of items cannot be read: {why}.</source>
            <translation>Der Ordner mit Belegen kann nicht gelesen werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>The name holds a sign that no text can have.</source>
            <translation>Der Name enthält ein Zeichen, das in keinem Text stehen kann.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>The name is longer than {most} signs.</source>
            <translation>Der Name ist länger als {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>The name says no account.</source>
            <translation>Der Name nennt kein Konto.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>There is no file in the folder.</source>
            <translation>Im Ordner ist keine Datei.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/layouts.py" />
            <location filename="../../siggui/storage/key_store.py" />
            <source>Make room on the disk, or ask who looks after this computer.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger, oder fragen Sie, wer diesen Computer betreut.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/layouts.py" />
            <source>The place of the signature could not be kept.</source>
            <translation>Der Ort der Unterschrift konnte nicht gemerkt werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/mandates.py" />
            <source>Correct the mandate.</source>
            <translation>Berichtigen Sie die Vollmacht.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/mandates.py" />
            <source>Somebody else changed this mandate meanwhile, so nothing was kept.</source>
            <translation>Jemand anders hat diese Vollmacht inzwischen geändert, deshalb wurde nichts gespeichert.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/mandates.py" />
            <source>What you typed is still here: look at the mandate as it is now, then save again.</source>
            <translation>Ihre Eingaben sind noch da: Sehen Sie sich die Vollmacht an, wie sie jetzt ist, und speichern Sie dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/own_network.py" />
            <source>So the shipped network is used, not the bank's own.</source>
            <translation>Deshalb wird das mitgelieferte Netz verwendet und nicht das der Bank.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/own_network.py" />
            <source>Your own network was made from one that was shipped before. The shipped one is used; “siggui fine-tune” makes a new one of it.</source>
            <translation>Ihr eigenes Netz entstand aus einem, das früher mitgeliefert wurde. Verwendet wird das mitgelieferte; „siggui fine-tune“ macht daraus ein neues.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/past_cases.py" />
            <source>Its customer was erased, or the item waits for another person.</source>
            <translation>Der Kunde wurde gelöscht, oder der Beleg wartet auf eine andere Person.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/past_cases.py" />
            <source>This case cannot be shown again.</source>
            <translation>Dieser Vorgang kann nicht noch einmal gezeigt werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>A folder does not say the truth about its items.</source>
            <translation>Ein Ordner sagt nicht die Wahrheit über seine Belege.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>Correct the name, or leave it out.</source>
            <translation>Berichtigen Sie den Namen, oder lassen Sie ihn weg.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>It is in the queue already.</source>
            <translation>Er ist schon in der Warteschlange.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>The account has no signatory of the name that the item gives.</source>
            <translation>Das Konto hat keine zeichnungsberechtigte Person mit dem Namen, den der Beleg nennt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>The same item came in before.</source>
            <translation>Derselbe Beleg kam schon einmal herein.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>Write a list of them with the column truth.</source>
            <translation>Schreiben Sie eine Liste mit der Spalte „truth“.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Look at the others first.</source>
            <translation>Sehen Sie sich zuerst die anderen an.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Not every signature of this item was looked at.</source>
            <translation>Nicht jede Unterschrift dieses Belegs wurde angesehen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Refer or reject it, or park it until it can be compared.</source>
            <translation>Legen Sie ihn vor oder lehnen Sie ihn ab, oder stellen Sie ihn zurück, bis er sich vergleichen lässt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Somebody else has this item now.</source>
            <translation>Diesen Beleg hat jetzt jemand anders.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Take the next one.</source>
            <translation>Nehmen Sie den nächsten.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>This item has been decided meanwhile.</source>
            <translation>Dieser Beleg wurde inzwischen entschieden.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Without a verdict an item cannot be passed.</source>
            <translation>Ohne Ergebnis kann ein Beleg nicht freigegeben werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>You have judged this item already; another person has to look at it.</source>
            <translation>Sie haben diesen Beleg schon beurteilt; eine andere Person muss ihn ansehen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>Nobody has signed in.</source>
            <translation>Niemand ist angemeldet.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>Sign in again, or ask an administrator.</source>
            <translation>Melden Sie sich noch einmal an, oder fragen Sie die Administration.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>Sign in with your name and password.</source>
            <translation>Melden Sie sich mit Namen und Passwort an.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>This desk is locked.</source>
            <translation>Dieser Arbeitsplatz ist gesperrt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>Type your password to go on.</source>
            <translation>Geben Sie Ihr Passwort ein, um weiterzuarbeiten.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>Your rights were changed meanwhile.</source>
            <translation>Ihre Rechte wurden inzwischen geändert.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/refused_file.py" />
            <location filename="../../siggui/storage/backup.py" />
            <source>Check that there is room and that the folder may be written to.</source>
            <translation>Prüfen Sie, ob Platz ist und in den Ordner geschrieben werden darf.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/refused_file.py" />
            <source>The report of what was refused could not be written.</source>
            <translation>Der Bericht über das Zurückgewiesene konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>Make the report once it is settled.</source>
            <translation>Erstellen Sie den Bericht, wenn er entschieden ist.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>Nobody has decided this case yet.</source>
            <translation>Diesen Vorgang hat noch niemand entschieden.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>Record a decision first.</source>
            <translation>Halten Sie zuerst eine Entscheidung fest.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>The audit log still proves that there was one.</source>
            <translation>Das Prüfprotokoll beweist weiterhin, dass es ihn gab.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>The report could not be written.</source>
            <translation>Der Bericht konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>This case was erased together with its customer.</source>
            <translation>Dieser Vorgang wurde zusammen mit dem Kunden gelöscht.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>This item still waits for another person.</source>
            <translation>Dieser Beleg wartet noch auf eine andere Person.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>Ask your IT desk for siggui[scanner], or watch the folder that the scanner writes to.</source>
            <translation>Bitten Sie Ihre IT um siggui[scanner], oder überwachen Sie den Ordner, in den der Scanner schreibt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>Let the scanner's own program write into a folder, and watch that folder.</source>
            <translation>Lassen Sie das Programm des Scanners in einen Ordner schreiben und überwachen Sie diesen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>Look at the scanner, then try again.</source>
            <translation>Sehen Sie nach dem Scanner und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>No scanner was found.</source>
            <translation>Es wurde kein Scanner gefunden.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>Scanning is not installed.</source>
            <translation>Das Scannen ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>Switch it on and try again, or watch the folder that it writes to.</source>
            <translation>Schalten Sie ihn ein und versuchen Sie es noch einmal, oder überwachen Sie den Ordner, in den er schreibt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>The scanner did not scan: {why}.</source>
            <translation>Der Scanner hat nicht gescannt: {why}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>it gave no reason</source>
            <translation>er nannte keinen Grund</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>siggui itself scans on Linux only.</source>
            <translation>siggui selbst scannt nur unter Linux.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/sources.py" />
            <source>The file has {count} pages; only the first was looked at.</source>
            <translation>Die Datei hat {count} Seiten; nur die erste wurde angesehen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/specimen_files.py" />
            <source>A helper process was ended from outside, perhaps for want of memory.</source>
            <translation>Ein Hilfsprozess wurde von außen beendet, vielleicht aus Speichermangel.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/specimen_files.py" />
            <source>It cannot be read: {why}.</source>
            <translation>Nicht lesbar: {why}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/specimen_files.py" />
            <source>It cannot be used; reference {reference}.</source>
            <translation>Nicht verwendbar; Kennnummer {reference}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/specimen_files.py" />
            <source>What is on file stays. Close other programs and begin again with the same list.</source>
            <translation>Was hinterlegt ist, bleibt. Schließen Sie andere Programme und beginnen Sie mit derselben Liste noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/turning.py" />
            <source>The signature seems to lie on its side: turned to the left it fits far better. Turn it and check it again.</source>
            <translation>Die Unterschrift scheint auf der Seite zu liegen: nach links gedreht passt sie weit besser. Drehen Sie sie und prüfen Sie sie erneut.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/turning.py" />
            <source>The signature seems to lie on its side: turned to the right it fits far better. Turn it and check it again.</source>
            <translation>Die Unterschrift scheint auf der Seite zu liegen: nach rechts gedreht passt sie weit besser. Drehen Sie sie und prüfen Sie sie erneut.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/turning.py" />
            <source>The signature seems to lie upside down: turned by 180° it fits far better. Turn it and check it again.</source>
            <translation>Die Unterschrift scheint auf dem Kopf zu stehen: um 180° gedreht passt sie weit besser. Drehen Sie sie und prüfen Sie sie erneut.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>A desk is locked after 1 to {most} minutes.</source>
            <translation>Ein Arbeitsplatz wird nach 1 bis {most} Minuten gesperrt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Add an administrator, who then adds the others.</source>
            <translation>Legen Sie eine Person aus der Administration an, die dann die anderen anlegt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Ask an administrator.</source>
            <translation>Fragen Sie die Administration.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Check both and try again.</source>
            <translation>Prüfen Sie beides und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Check the name.</source>
            <translation>Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Choose another one.</source>
            <translation>Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Choose one that only you know.</source>
            <translation>Wählen Sie eines, das nur Sie kennen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Give a number in between.</source>
            <translation>Geben Sie eine Zahl dazwischen an.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Make another user administrator first.</source>
            <translation>Geben Sie zuerst jemand anderem die Rolle Administration.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Sign in as one of them.</source>
            <translation>Melden Sie sich als einer von ihnen an.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>The first user has to be an administrator.</source>
            <translation>Der erste Benutzer muss die Rolle Administration haben.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>The name or the password is wrong.</source>
            <translation>Der Name oder das Passwort ist falsch.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>There is a user of this name already.</source>
            <translation>Es gibt schon einen Benutzer dieses Namens.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>There is no user of this name.</source>
            <translation>Es gibt keinen Benutzer dieses Namens.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>These records have users already.</source>
            <translation>In diesen Akten gibt es schon Benutzer.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>This is the last administrator.</source>
            <translation>Das ist die letzte Person mit der Rolle Administration.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>This is the old password.</source>
            <translation>Das ist das alte Passwort.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>This password was given to you.</source>
            <translation>Dieses Passwort wurde Ihnen gegeben.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>This user may no longer sign in.</source>
            <translation>Dieser Benutzer darf sich nicht mehr anmelden.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Too many wrong passwords.</source>
            <translation>Zu viele falsche Passwörter.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Try again in {wait}.</source>
            <translation>Versuchen Sie es in {wait} noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify.py" />
            <source>Add a specimen.</source>
            <translation>Fügen Sie eine Unterschriftsprobe hinzu.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify.py" />
            <source>So the shipped thresholds are used, not the bank's own.</source>
            <translation>Deshalb gelten die mitgelieferten Schwellen und nicht die der Bank.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify.py" />
            <source>There is no operating point “{name}”.</source>
            <translation>Den Arbeitspunkt „{name}“ gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify.py" />
            <source>There is no specimen to compare with.</source>
            <translation>Es gibt keine Unterschriftsprobe.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>Ask somebody else to look at them on the Accounts page.</source>
            <translation>Bitten Sie jemand anderen, sie auf der Seite Konten anzusehen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>Check the day on which the item was signed, and the date of this computer.</source>
            <translation>Prüfen Sie, an welchem Tag der Beleg unterschrieben wurde, und das Datum dieses Computers.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>Enroll a new one, signed at the desk.</source>
            <translation>Hinterlegen Sie eine neue, am Schalter geschriebene.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>Enroll one first.</source>
            <translation>Hinterlegen Sie zuerst eine.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>No specimen of this account is valid.</source>
            <translation>Keine Unterschriftsprobe dieses Kontos ist gültig.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>The specimens of this account count from {day} on.</source>
            <translation>Die Proben dieses Kontos zählen erst ab dem {day}.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>The specimens of this account wait for a second person to confirm them.</source>
            <translation>Die Proben dieses Kontos warten darauf, dass eine zweite Person sie bestätigt.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>There is no specimen of any signatory of this account.</source>
            <translation>Von keiner zeichnungsberechtigten Person dieses Kontos gibt es eine Unterschriftsprobe.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_item.py" />
            <source>Load the item first.</source>
            <translation>Laden Sie zuerst den Beleg.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_item.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Signature {number}: {sentence}</source>
            <translation>Unterschrift {number}: {sentence}</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_item.py" />
            <source>There is no signature to check.</source>
            <translation>Es gibt keine Unterschrift zu prüfen.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_item.py" />
            <source>This account has no mandate, so nothing says who may sign.</source>
            <translation>Dieses Konto hat keine Vollmacht, also sagt nichts, wer zeichnen darf.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_item.py" />
            <source>Type the amount to see whether the mandate is met.</source>
            <translation>Geben Sie den Betrag ein, um zu sehen, ob die Vollmacht erfüllt ist.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/work_queue.py" />
            <source>Open the item again.</source>
            <translation>Öffnen Sie den Beleg noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/work_queue.py" />
            <source>Pass or reject it, or park it until it is clear.</source>
            <translation>Geben Sie ihn frei oder lehnen Sie ihn ab, oder stellen Sie ihn zurück, bis es klar ist.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/work_queue.py" />
            <source>The specimens on the page are not of this item's account.</source>
            <translation>Die Unterschriftsproben auf der Seite gehören nicht zum Konto dieses Belegs.</translation>
        </message>
        <message>
            <location filename="../../siggui/services/work_queue.py" />
            <source>There is nobody left to refer this item to.</source>
            <translation>Es ist niemand mehr da, dem dieser Beleg vorgelegt werden könnte.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/backup.py" />
            <source>Choose a file that “siggui db backup” wrote.</source>
            <translation>Wählen Sie eine Datei, die „siggui db backup“ geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/backup.py" />
            <source>Close every window of siggui, check the room on the disk, then try again.</source>
            <translation>Schließen Sie alle Fenster von siggui, prüfen Sie den Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/backup.py" />
            <source>The backup could not be put in place; the records are as they were.</source>
            <translation>Die Sicherung konnte nicht eingespielt werden; die Akten sind unverändert.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/backup.py" />
            <source>The copy of the records could not be written.</source>
            <translation>Die Kopie der Akten konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/backup.py" />
            <source>The file cannot be read as siggui's records.</source>
            <translation>Die Datei lässt sich nicht als Akten von siggui lesen.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/connection.py" />
            <source>Give a file, or a URL such as postgresql://user@host/siggui.</source>
            <translation>Nennen Sie eine Datei oder eine URL wie postgresql://user@host/siggui.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/connection.py" />
            <source>Install the extra “siggui[postgres]”.</source>
            <translation>Installieren Sie die Erweiterung „siggui[postgres]“.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/connection.py" />
            <source>This installation cannot speak to PostgreSQL.</source>
            <translation>Diese Installation kann nicht mit PostgreSQL arbeiten.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/connection.py" />
            <source>This names no database that siggui can use.</source>
            <translation>Das nennt keine Datenbank, die siggui verwenden kann.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Ask who looks after this computer.</source>
            <translation>Fragen Sie, wer diesen Computer betreut.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Check the connection to the database.</source>
            <translation>Prüfen Sie die Verbindung zur Datenbank.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Look them up again, then try once more.</source>
            <translation>Rufen Sie sie noch einmal auf und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Make room on it, then try again.</source>
            <translation>Schaffen Sie Platz darauf und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Restore a backup with “siggui db restore”.</source>
            <translation>Spielen Sie eine Sicherung mit „siggui db restore“ ein.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Somebody else changed the same records at this moment, and nothing was saved.</source>
            <translation>Jemand anders hat in diesem Augenblick dieselben Akten geändert; es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>The disk is full, and nothing was saved.</source>
            <translation>Der Datenträger ist voll; es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>The file with the records is damaged.</source>
            <translation>Die Datei mit den Akten ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>The records are in use by another program, and nothing was saved.</source>
            <translation>Ein anderes Programm verwendet die Akten gerade; es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>The records can be read but not changed.</source>
            <translation>Die Akten lassen sich lesen, aber nicht ändern.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>The records cannot be reached.</source>
            <translation>Die Akten sind nicht erreichbar.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Try again in a moment.</source>
            <translation>Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Check its name and try again.</source>
            <translation>Prüfen Sie den Namen und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Check that it belongs to you.</source>
            <translation>Prüfen Sie, ob sie Ihnen gehört.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Close it with “chmod 600 {name}” in {folder}. If somebody may have copied it, change the key with “siggui db rotate-key” then.</source>
            <translation>Schließen Sie sie mit „chmod 600 {name}“ in {folder}. Falls jemand sie kopiert haben könnte, wechseln Sie danach den Schlüssel mit „siggui db rotate-key“.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Others may read the key file {name}, so it is not used.</source>
            <translation>Andere dürfen die Schlüsseldatei {name} lesen, deshalb wird sie nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Put the key file back as {name} into siggui's data folder, or use “siggui db import-key”.</source>
            <translation>Legen Sie die Schlüsseldatei als {name} zurück in den Datenordner von siggui, oder verwenden Sie „siggui db import-key“.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>The key does not open these records.</source>
            <translation>Der Schlüssel öffnet diese Akten nicht.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>The key file cannot be read.</source>
            <translation>Die Schlüsseldatei kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>The key of the records could not be kept.</source>
            <translation>Der Schlüssel der Akten konnte nicht aufbewahrt werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>The key that opens the records is missing.</source>
            <translation>Der Schlüssel, der die Akten öffnet, fehlt.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>The system's keyring did not give the key of the records.</source>
            <translation>Der Schlüsselbund des Systems hat den Schlüssel der Akten nicht herausgegeben.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Unlock it, or put the key file into siggui's data folder.</source>
            <translation>Entsperren Sie ihn, oder legen Sie die Schlüsseldatei in den Datenordner von siggui.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Use the key that was exported from the same database.</source>
            <translation>Verwenden Sie den Schlüssel, der aus derselben Datenbank exportiert wurde.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/migrate.py" />
            <source>Name an empty one.</source>
            <translation>Nennen Sie eine leere.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/migrate.py" />
            <source>Open them with that version; this one leaves them as they are.</source>
            <translation>Öffnen Sie sie mit jener Version; diese lässt sie unverändert.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/migrate.py" />
            <source>The records were written by a newer version of siggui.</source>
            <translation>Die Akten wurden von einer neueren Version von siggui geschrieben.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/migrate.py" />
            <source>This database holds something else than siggui's records.</source>
            <translation>Diese Datenbank enthält etwas anderes als Akten von siggui.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/store.py" />
            <source>Back up the server's database, then run “siggui db upgrade”.</source>
            <translation>Sichern Sie die Datenbank des Servers und führen Sie dann „siggui db upgrade“ aus.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/store.py" />
            <source>Check that its folder is there and belongs to you.</source>
            <translation>Prüfen Sie, ob ihr Ordner da ist und Ihnen gehört.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/store.py" />
            <source>The file for the records cannot be made or opened.</source>
            <translation>Die Datei für die Akten lässt sich nicht anlegen oder öffnen.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/store.py" />
            <source>The records were written by an older version of siggui.</source>
            <translation>Die Akten wurden von einer älteren Version von siggui geschrieben.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/user_rows.py" />
            <source>A user of these records was changed by another program.</source>
            <translation>Ein Benutzer dieser Akten wurde von einem anderen Programm geändert.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/user_rows.py" />
            <source>Restore a backup, or ask whoever looks after the records.</source>
            <translation>Spielen Sie eine Sicherung ein, oder fragen Sie, wer die Akten betreut.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/user_rows.py" />
            <source>Run “siggui audit verify”, and restore a backup.</source>
            <translation>Führen Sie „siggui audit verify“ aus und spielen Sie eine Sicherung ein.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/user_rows.py" />
            <source>The users of these records were taken away by another program.</source>
            <translation>Die Benutzer dieser Akten wurden von einem anderen Programm entfernt.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/vault.py" />
            <source>A stored image is encrypted with a key that is not here.</source>
            <translation>Ein gespeichertes Bild ist mit einem Schlüssel verschlüsselt, der nicht hier ist.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/vault.py" />
            <source>A stored image was altered or damaged, and is not used.</source>
            <translation>Ein gespeichertes Bild wurde verändert oder beschädigt und wird nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/vault.py" />
            <source>Import the key that was exported last with “siggui db import-key”.</source>
            <translation>Importieren Sie den zuletzt exportierten Schlüssel mit „siggui db import-key“.</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/vault.py" />
            <source>Run “siggui db check”, and restore a backup if it names flaws.</source>
            <translation>Führen Sie „siggui db check“ aus und spielen Sie eine Sicherung ein, falls es Mängel nennt.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Account number or name</source>
            <translation>Kontonummer oder Name</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Accounts found</source>
            <translation>Gefundene Konten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Due specimens…</source>
            <translation>Fällige Unterschriftsproben…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Find an account  (F3)</source>
            <translation>Konto suchen  (F3)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Import customers…</source>
            <translation>Kunden importieren…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>New account</source>
            <translation>Neues Konto</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>New account…</source>
            <translation>Neues Konto…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>No account found for “{text}”.</source>
            <translation>Kein Konto zu „{text}“ gefunden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Put customers and specimens on file from a list</source>
            <translation>Kunden und Proben aus einer Liste hinterlegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Specimens that end soon, are old or wait to be confirmed</source>
            <translation>Unterschriftsproben, die bald enden, alt sind oder auf Bestätigung warten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>The first {most}; type more to narrow it down.</source>
            <translation>Die ersten {most}; tippen Sie weiter, um einzugrenzen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Add a person who signs</source>
            <translation>Eine Person hinzufügen, die zeichnet</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Add a person who signs  (Ctrl+G)</source>
            <translation>Eine Person hinzufügen, die zeichnet  (Strg+G)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Add signatory…</source>
            <translation>Person hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Add the people whose signatures are valid.</source>
            <translation>Fügen Sie die Personen hinzu, deren Unterschriften gelten.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Always refer.</source>
            <translation>Immer vorlegen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Enroll a signature card…</source>
            <translation>Unterschriftenkarte hinterlegen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Erase this customer…</source>
            <translation>Diesen Kunden löschen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>History…</source>
            <translation>Verlauf…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Mandate</source>
            <translation>Vollmacht</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Mandate…</source>
            <translation>Vollmacht…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>More that can be done with this customer</source>
            <translation>Was sich mit diesem Kunden sonst noch tun lässt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>No mandate yet: nothing says who may sign, and how many.</source>
            <translation>Noch keine Vollmacht: Nichts sagt, wer zeichnen darf und wie viele.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Nobody signs for this account yet</source>
            <translation>Für dieses Konto zeichnet noch niemand</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Say who may sign, and up to which amount</source>
            <translation>Festlegen, wer bis zu welchem Betrag zeichnen darf</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Signatories</source>
            <translation>Zeichnungsberechtigte</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <location filename="../../siggui/ui/erase_form.py" />
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>{name}  ·  Customer {number}</source>
            <translation>{name}  ·  Kunde {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_work.py" />
            <source>Enroll specimens of {name}</source>
            <translation>Unterschriftsproben von {name} hinterlegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>A customer number that is on file already adds the account to that customer.</source>
            <translation>Eine schon vorhandene Kundennummer ordnet das Konto diesem Kunden zu.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Account number</source>
            <translation>Kontonummer</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Add signatory</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Check the number or the name, or add the account with Ctrl+N.</source>
            <translation>Prüfen Sie die Nummer oder den Namen, oder legen Sie das Konto mit Strg+N an.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Choose an account</source>
            <translation>Wählen Sie ein Konto</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Counts until</source>
            <translation>Gilt bis</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Customer number</source>
            <translation>Kundennummer</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Customer's name</source>
            <translation>Name des Kunden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Enter opens the first one.</source>
            <translation>Die Eingabetaste öffnet das erste.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Find an account</source>
            <translation>Konto suchen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>It counts from now on.</source>
            <translation>Sie gilt ab jetzt.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>It counts no longer.</source>
            <translation>Sie gilt nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Last day of a specimen</source>
            <translation>Letzter Tag einer Unterschriftsprobe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <location filename="../../siggui/ui/user_table.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>No account found</source>
            <translation>Kein Konto gefunden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Specimen confirmed.</source>
            <translation>Unterschriftsprobe bestätigt.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Specimen withdrawn.</source>
            <translation>Unterschriftsprobe zurückgezogen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>The customer was erased</source>
            <translation>Der Kunde wurde gelöscht</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>The records cannot be opened</source>
            <translation>Die Akten lassen sich nicht öffnen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/board_view.py" />
            <location filename="../../siggui/ui/page_stage.py" />
            <location filename="../../siggui/ui/queue_page.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Type its number, or the name of the customer or a signatory.</source>
            <translation>Geben Sie die Nummer oder den Namen des Kunden oder einer zeichnungsberechtigten Person ein.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/forgery_flow.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/queue_bar.py" />
            <location filename="../../siggui/ui/undo_notice.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Year-month-day, such as 2027-03-31. Empty: until it is withdrawn.</source>
            <translation>Jahr-Monat-Tag, zum Beispiel 2027-03-31. Leer: bis sie zurückgezogen wird.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>{more} more refused.</source>
            <translation>{more} weitere abgelehnt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>{n} enrolled.</source>
            <translation>
                <numerusform>{n} Unterschriftsprobe hinterlegt.</numerusform>
                <numerusform>{n} hinterlegt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/annotation_actions.py" />
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Marks</source>
            <translation>Markierungen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/annotation_tool.py" />
            <source>Words of the mark</source>
            <translation>Text der Markierung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/annotation_tool.py" />
            <source>Words, then Enter</source>
            <translation>Text, dann Eingabetaste</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/ask_file.py" />
            <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Listen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Forgeries caught</source>
            <translation>Erkannte Fälschungen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Genuine stopped</source>
            <translation>Aufgehaltene echte</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Items a day</source>
            <translation>Belege am Tag</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Overturned</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <location filename="../../siggui/ui/case_bar.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Referred</source>
            <translation>Vorgelegt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Scores by week</source>
            <translation>Werte je Woche</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Week of {monday}: mean {value:+.2f}, {cases} items.</source>
            <translation>Woche ab {monday}: Mittel {value:+.2f}, {cases} Belege.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Work by person</source>
            <translation>Arbeit je Person</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>of first looks</source>
            <translation>der ersten Prüfungen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>of forged test items</source>
            <translation>der gefälschten Testbelege</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>of genuine test items</source>
            <translation>der echten Testbelege</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>of what others judged too</source>
            <translation>von dem, was andere auch beurteilten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>on days worked</source>
            <translation>an Arbeitstagen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>only {cases}</source>
            <translation>nur {cases}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>{name}: no cases.</source>
            <translation>{name}: keine Fälle.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>{name}: {text}, 95 % interval {low} to {high}, {cases} cases, too few to judge by.</source>
            <translation>{name}: {text}, 95-%-Intervall {low} bis {high}, {cases} Fälle, zu wenige für ein Urteil.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>{name}: {text}, 95 % interval {low} to {high}, {cases} cases.</source>
            <translation>{name}: {text}, 95-%-Intervall {low} bis {high}, {cases} Fälle.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <source>Evidence of the items that came in, by week</source>
            <translation>Befunde der eingegangenen Belege, je Woche</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <source>Nothing to show yet</source>
            <translation>Noch nichts zu zeigen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Supervisor's board</source>
            <translation>Übersicht der Leitung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <source>The board cannot be read</source>
            <translation>Die Übersicht kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <source>The board fills as items come in and are decided.</source>
            <translation>Die Übersicht füllt sich, wenn Belege eingehen und entschieden werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <source>The last 13 weeks. Bars are 95 % intervals, numbers at the right are cases; with fewer than {enough} the dot is hollow, and nobody is judged by it.</source>
            <translation>Die letzten 13 Wochen. Balken sind 95-%-Intervalle, rechts steht die Zahl der Fälle; bei weniger als {enough} ist der Punkt hohl, und niemand wird danach beurteilt.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/busy_line.py" />
            <location filename="../../siggui/ui/page_stage.py" />
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Working</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Enroll</source>
            <translation>Hinterlegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Enroll a signature card</source>
            <translation>Unterschriftenkarte hinterlegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Enroll {count}</source>
            <translation>{count} hinterlegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Say whose each signature is; leave out what is none.</source>
            <translation>Geben Sie an, von wem jede Unterschrift ist; lassen Sie weg, was keine ist.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Signature {row}</source>
            <translation>Unterschrift {row}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Signatures found on the card</source>
            <translation>Auf der Karte gefundene Unterschriften</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Whose is signature {row}</source>
            <translation>Von wem ist Unterschrift {row}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <source>Leave the past case</source>
            <translation>Früheren Vorgang verlassen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Passed</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Save a report of this case as PDF</source>
            <translation>Bericht über diesen Vorgang als PDF speichern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Save report…</source>
            <translation>Bericht speichern…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <source>Work without the account</source>
            <translation>Ohne das Konto arbeiten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_flow.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Recording…</source>
            <translation>Wird festgehalten…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_flow.py" />
            <location filename="../../siggui/ui/queue_case.py" />
            <source>The decision can be recorded with a verdict.</source>
            <translation>Mit einem Ergebnis lässt sich die Entscheidung festhalten.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_flow.py" />
            <location filename="../../siggui/ui/queue_case.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/result_flow.py" />
            <source>Your own view comes first.</source>
            <translation>Zuerst kommt Ihr eigenes Urteil.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_flow.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <source>{outcome}: {reason}. Row {row} of the audit log.</source>
            <translation>{outcome}: {reason}. Zeile {row} des Prüfprotokolls.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>Cleaned away: {words}. A stroke may be among it: see the original.</source>
            <translation>Entfernt: {words}. Ein Strich kann darunter sein: siehe Original.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>other colors</source>
            <translation>andere Farben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>All on</source>
            <translation>Alle an</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Cleaning</source>
            <translation>Reinigung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Found in the questioned signature.</source>
            <translation>In der fraglichen Unterschrift gefunden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Found in the specimen and the questioned signature.</source>
            <translation>In der Unterschriftsprobe und der fraglichen Unterschrift gefunden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Found in the specimen.</source>
            <translation>In der Unterschriftsprobe gefunden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Nothing found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Patterns, and writing that shows through.</source>
            <translation>Muster und durchscheinende Schrift.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Printed letters.</source>
            <translation>Gedruckte Buchstaben.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Punched holes and staples.</source>
            <translation>Gestanzte Löcher und Heftklammern.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Round stamps and tilted frames in the pen's own color.</source>
            <translation>Runde Stempel und schräge Rahmen in der Farbe des Stifts.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Ruled lines, dotted lines and frames.</source>
            <translation>Linien, Punktlinien und Rahmen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Stamps and print in another color than the pen's.</source>
            <translation>Stempel und Druck in anderer Farbe als der des Stifts.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Switched off.</source>
            <translation>Ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Take away: {text}</source>
            <translation>Entfernen: {text}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Take everything away again  (Alt+0)</source>
            <translation>Wieder alles entfernen  (Alt+0)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Taken away:</source>
            <translation>Entfernt:</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>{text} · found</source>
            <translation>{text} · gefunden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>{tip}  (Alt+{number})</source>
            <translation>{tip}  (Alt+{number})</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_actions.py" />
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Guides</source>
            <translation>Hilfslinien</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_actions.py" />
            <source>Loupe: {power:.0f} times</source>
            <translation>Lupe: {power:.0f}-fach</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_actions.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn one image</source>
            <translation>Ein Bild drehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <source>Difference of ink</source>
            <translation>Unterschied der Tinte</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Flicker</source>
            <translation>Wechsel</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <source>Map of what differs</source>
            <translation>Karte der Abweichungen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Overlay</source>
            <translation>Überlagern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Swipe</source>
            <translation>Schieben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_view.py" />
            <source>Questioned signature on the light table</source>
            <translation>Fragliche Unterschrift auf dem Leuchttisch</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_view.py" />
            <source>Specimen on the light table</source>
            <translation>Unterschriftsprobe auf dem Leuchttisch</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source> at {dpi:.0f} dpi
{width:.0f} × {height:.0f} mm on paper</source>
            <translation> mit {dpi:.0f} dpi
{width:.0f} × {height:.0f} mm auf Papier</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Degrees counter-clockwise: [ and ] by 0.1°</source>
            <translation>Grad gegen den Uhrzeigersinn: [ und ] um 0,1°</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Forget this place</source>
            <translation>Diese Stelle vergessen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Pages that look like this one no longer start with this place</source>
            <translation>Seiten, die wie diese aussehen, beginnen nicht mehr mit dieser Stelle</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Pages that look like this one start with this place; a form may have several</source>
            <translation>Seiten, die wie diese aussehen, beginnen mit dieser Stelle; ein Formular kann mehrere haben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Remember this place</source>
            <translation>Diese Stelle merken</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Straighten</source>
            <translation>Gerade richten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Straighten, degrees</source>
            <translation>Gerade richten, Grad</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Tilt the page under the box: [ and ] by 0.1°, a double click takes it back</source>
            <translation>Die Seite unter dem Rahmen neigen: [ und ] um 0,1°, ein Doppelklick nimmt es zurück</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Turn left</source>
            <translation>Links drehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Turn right</source>
            <translation>Rechts drehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Use whole page</source>
            <translation>Ganze Seite verwenden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>What will be compared</source>
            <translation>Was verglichen wird</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>{tip} (Ctrl+M)</source>
            <translation>{tip} (Strg+M)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>{width:,} × {height:,} px</source>
            <translation>{width:,} × {height:,} px</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>{width} by {height} pixels</source>
            <translation>{width} mal {height} Pixel</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <source>Let somebody else decide</source>
            <translation>Jemand anderen entscheiden lassen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <source>Pass</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Pass the item, with a reason</source>
            <translation>Beleg mit Begründung freigeben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <location filename="../../siggui/ui/evidence_scale.py" />
            <location filename="../../siggui/ui/item_words.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Refer</source>
            <translation>Vorlegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Reject the item</source>
            <translation>Beleg ablehnen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Demo bank · {index} of {items} · {signatory}</source>
            <translation>Beispielbank · {index} von {items} · {signatory}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Drawing the demo bank…</source>
            <translation>Die Beispielbank wird gezeichnet…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Next item</source>
            <translation>Nächster Beleg</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Next item  (N)</source>
            <translation>Nächster Beleg  (N)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Previous</source>
            <translation>Voriger</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Previous item  (P)</source>
            <translation>Voriger Beleg  (P)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Say who really wrote it  (T)</source>
            <translation>Sagen, wer wirklich unterschrieben hat  (T)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Show the truth</source>
            <translation>Auflösung zeigen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>The demo bank could not be drawn.</source>
            <translation>Die Beispielbank konnte nicht gezeichnet werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/difference_map.py" />
            <source>After your decision</source>
            <translation>Nach Ihrer Entscheidung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/difference_map.py" />
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Comes with the verdict</source>
            <translation>Kommt mit dem Ergebnis</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/difference_map.py" />
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Here it {in_words}</source>
            <translation>Hier: {in_words}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Drag a box around the signature to see it here.</source>
            <translation>Ziehen Sie einen Rahmen um die Unterschrift, um sie hier zu sehen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Opening {name} …</source>
            <translation>{name} wird geöffnet …</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Pasted picture</source>
            <translation>Eingefügtes Bild</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Reading {name} …</source>
            <translation>{name} wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Reading {name}, page {page:,} …</source>
            <translation>{name}, Seite {page:,} wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <location filename="../../siggui/ui/thumbnails.py" />
            <source>This page cannot be shown.</source>
            <translation>Diese Seite kann nicht gezeigt werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Try another page, or open the file again.</source>
            <translation>Versuchen Sie eine andere Seite, oder öffnen Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>{name} – frame the signature</source>
            <translation>{name} – Unterschrift einrahmen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>{name}, page {page}</source>
            <translation>{name}, Seite {page}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Arrow keys move the box, with Shift by 10, with Ctrl they resize it. Drag beside it for a new one.</source>
            <translation>Pfeiltasten bewegen den Rahmen, mit Umschalt um 10, mit Strg ändern sie seine Größe. Ziehen Sie daneben für einen neuen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <location filename="../../siggui/ui/inbox_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Close without a signature (Esc)</source>
            <translation>Ohne Unterschrift schließen (Esc)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Compare what is in the box (Enter)</source>
            <translation>Vergleichen, was im Rahmen ist (Eingabetaste)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Drag a box around the signature. The wheel zooms, Space and drag pans.</source>
            <translation>Ziehen Sie einen Rahmen um die Unterschrift. Das Mausrad zoomt, Leertaste und Ziehen verschiebt.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Pages like this one are signed here. Enter uses it, dragging corrects it, Delete takes the box away.</source>
            <translation>Seiten wie diese werden hier unterschrieben. Die Eingabetaste nimmt die Stelle, Ziehen berichtigt, Entf entfernt den Rahmen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Place {place} of {count}. Shift+Tab shows the one before, Enter uses this one, Delete takes it away.</source>
            <translation>Stelle {place} von {count}. Umschalt+Tab zeigt die vorige, die Eingabetaste nimmt diese, Entf entfernt sie.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Place {place} of {count}. Tab shows the next one, Enter uses this one, Delete takes it away.</source>
            <translation>Stelle {place} von {count}. Tab zeigt die nächste, die Eingabetaste nimmt diese, Entf entfernt sie.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>The signature was found. Enter uses it, dragging corrects it, Delete takes the box away.</source>
            <translation>Die Unterschrift wurde gefunden. Die Eingabetaste nimmt sie, Ziehen berichtigt, Entf entfernt den Rahmen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>The whole page is used. Drag a box around the signature to use less.</source>
            <translation>Die ganze Seite wird verwendet. Ziehen Sie einen Rahmen um die Unterschrift, um weniger zu nehmen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Use this signature</source>
            <translation>Diese Unterschrift verwenden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/dropping.py" />
            <source>Copy an image or a file, then paste again.</source>
            <translation>Kopieren Sie ein Bild oder eine Datei und fügen Sie dann noch einmal ein.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/dropping.py" />
            <source>Scans and images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pdf);;All files (*)</source>
            <translation>Scans und Bilder (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pdf);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/dropping.py" />
            <source>There is no image on the clipboard.</source>
            <translation>In der Zwischenablage ist kein Bild.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Add at least one specimen.</source>
            <translation>Fügen Sie mindestens eine Unterschriftsprobe hinzu.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Add specimens  (Ctrl+Shift+O)</source>
            <translation>Unterschriftsproben hinzufügen  (Strg+Umschalt+O)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Add specimens…</source>
            <translation>Unterschriftsproben hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Drop a file here, or paste an image with Ctrl+V.</source>
            <translation>Legen Sie hier eine Datei ab, oder fügen Sie ein Bild mit Strg+V ein.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Drop files here, or paste with Ctrl+Shift+V.</source>
            <translation>Legen Sie hier Dateien ab, oder fügen Sie mit Strg+Umschalt+V ein.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Esc cancels.</source>
            <translation>Esc bricht ab.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Open questioned signature  (Ctrl+O)</source>
            <translation>Fragliche Unterschrift öffnen  (Strg+O)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Open questioned signature…</source>
            <translation>Fragliche Unterschrift öffnen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Open the questioned signature and at least one specimen.</source>
            <translation>Öffnen Sie die fragliche Unterschrift und mindestens eine Unterschriftsprobe.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Open the questioned signature.</source>
            <translation>Öffnen Sie die fragliche Unterschrift.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <location filename="../../siggui/ui/specimen_strip.py" />
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Signatures on file</source>
            <translation>Hinterlegte Unterschriften</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>The signature to be checked</source>
            <translation>Die zu prüfende Unterschrift</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/enroll_flow.py" />
            <location filename="../../siggui/ui/intake.py" />
            <location filename="../../siggui/ui/item_reading.py" />
            <location filename="../../siggui/ui/verify_page.py" />
            <source>Clipboard</source>
            <translation>Zwischenablage</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Erase this customer</source>
            <translation>Diesen Kunden löschen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Every account of this customer goes, with its signatories, specimens, mandates, verdicts and images, known forgeries included. It cannot be undone. The audit log stays: it holds no name. Backups made before still hold the customer.</source>
            <translation>Jedes Konto dieses Kunden wird gelöscht, mit Zeichnungsberechtigten, Unterschriftsproben, Vollmachten, Ergebnissen und Bildern, auch bekannten Fälschungen. Das lässt sich nicht rückgängig machen. Das Prüfprotokoll bleibt: Es enthält keinen Namen. Frühere Sicherungen enthalten den Kunden weiterhin.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Type the customer number to confirm</source>
            <translation>Geben Sie zur Bestätigung die Kundennummer ein</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_flow.py" />
            <location filename="../../siggui/ui/result_flow.py" />
            <source>After your decision.</source>
            <translation>Nach Ihrer Entscheidung.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_flow.py" />
            <source>Comes with the verdict.</source>
            <translation>Kommt mit dem Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_flow.py" />
            <source>The features could not be measured.</source>
            <translation>Die Merkmale konnten nicht gemessen werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <source>Diamond: questioned. Dot: specimen. Band: most people.</source>
            <translation>Raute: fraglich. Punkt: Probe. Band: die meisten Menschen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Evidence by feature</source>
            <translation>Befund nach Merkmalen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <source>Features, the strangest first</source>
            <translation>Merkmale, das auffälligste zuerst</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <source>Measuring…</source>
            <translation>Wird gemessen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <source>Most people</source>
            <translation>Die meisten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <location filename="../../siggui/ui/filmstrip.py" />
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Questioned</source>
            <translation>Fraglich</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <source>Show each feature beside the signatory's own range  (Y)</source>
            <translation>Jedes Merkmal neben dem eigenen Bereich der Person zeigen  (Y)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/specimen_strip.py" />
            <source>Specimens</source>
            <translation>Proben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Genuine</source>
            <translation>Echt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Match</source>
            <translation>Übereinstimmung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>No match</source>
            <translation>Keine Übereinstimmung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>No verdict yet.</source>
            <translation>Noch kein Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>Scale of the evidence</source>
            <translation>Skala des Befunds</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>Similarity {similarity:.2f}</source>
            <translation>Ähnlichkeit {similarity:.2f}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>Similarity {similarity:.2f}, log likelihood ratio {log_lr:+.2f}; match from {match_from:+.2f}, no match below {no_match_below:+.2f}.</source>
            <translation>Ähnlichkeit {similarity:.2f}, logarithmisches Likelihood-Verhältnis {log_lr:+.2f}; Übereinstimmung ab {match_from:+.2f}, keine Übereinstimmung unter {no_match_below:+.2f}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>Skilled forgeries</source>
            <translation>Geübte Fälschungen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>more likely genuine →</source>
            <translation>eher echt →</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>← more likely forged</source>
            <translation>← eher gefälscht</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>CSV, for other programs</source>
            <translation>CSV, für andere Programme</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Excel workbook</source>
            <translation>Excel-Mappe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Export decisions</source>
            <translation>Entscheidungen exportieren</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Kind of file</source>
            <translation>Art der Datei</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>One row for each decision, with the verdict, the reason and the row of the audit log. Days are those of UTC. The file holds names: keep it as safe as the records.</source>
            <translation>Eine Zeile je Entscheidung, mit Ergebnis, Begründung und Zeile des Prüfprotokolls. Tage gelten in UTC. Die Datei enthält Namen: Verwahren Sie sie so sicher wie die Akten.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Save export</source>
            <translation>Export speichern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Type the day; the arrows change the part that is marked</source>
            <translation>Tippen Sie den Tag; die Pfeile ändern den markierten Teil</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/exporting.py" />
            <source>{n:,} decisions saved as {name}.</source>
            <translation>
                <numerusform>{n:,} Entscheidung als {name} gespeichert.</numerusform>
                <numerusform>{n:,} Entscheidungen als {name} gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/feature_strip.py" />
            <source>{remark}.</source>
            <translation>{remark}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Canvas</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Cleaned</source>
            <translation>Gereinigt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Cropped</source>
            <translation>Beschnitten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Cut to the ink.</source>
            <translation>Auf die Tinte zugeschnitten.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Divided by the estimated paper: shadows and tints are gone.</source>
            <translation>Durch das geschätzte Papier geteilt: Schatten und Tönungen sind fort.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Ink</source>
            <translation>Tinte</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Leveled</source>
            <translation>Ausgerichtet</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Paper removed</source>
            <translation>Papier entfernt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Pressure</source>
            <translation>Druck</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Show every step from the scan to the network  (W)</source>
            <translation>Jeden Schritt vom Scan bis zum Netz zeigen  (W)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>The image in shades of grey.</source>
            <translation>Das Bild in Graustufen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Turned so that the writing is level.</source>
            <translation>So gedreht, dass die Schrift waagerecht liegt.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>What is left; what was taken away is pale blue.</source>
            <translation>Was übrig ist; was entfernt wurde, ist blassblau.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>What the network gets: one size, one stroke width.</source>
            <translation>Was das Netz bekommt: eine Größe, eine Strichbreite.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>What the program sees</source>
            <translation>Was das Programm sieht</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>What the program sees · not taken away: {steps}</source>
            <translation>Was das Programm sieht · nicht entfernt: {steps}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>What was taken for ink.</source>
            <translation>Was als Tinte gilt.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Where the pen pressed: the darker, the wider its ink.</source>
            <translation>Wo der Stift drückte: je dunkler, desto breiter die Tinte.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/forgery_flow.py" />
            <source>If this is a forgery, put it on the list: every item is compared with it.</source>
            <translation>Ist das eine Fälschung, setzen Sie sie auf die Liste: Jeder Beleg wird damit verglichen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/forgery_flow.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Off the list again.</source>
            <translation>Wieder von der Liste genommen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/forgery_flow.py" />
            <location filename="../../siggui/ui/item_listing.py" />
            <source>On the list of known forgeries.</source>
            <translation>Auf der Liste bekannter Fälschungen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/forgery_flow.py" />
            <source>Put on the list…</source>
            <translation>Auf die Liste setzen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/forgery_flow.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <source>{more} more on the list are like it.</source>
            <translation>{more} weitere auf der Liste sind ähnlich.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/guides.py" />
            <source>No ruler: an image does not state its resolution.</source>
            <translation>Kein Lineal: Ein Bild nennt seine Auflösung nicht.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/heat_ramp.py" />
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>differs</source>
            <translation>weicht ab</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/heat_ramp.py" />
            <source>differs a little</source>
            <translation>weicht etwas ab</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/heat_ramp.py" />
            <source>fits</source>
            <translation>passt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/history_dialog.py" />
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/history_dialog.py" />
            <source>History of account {number}</source>
            <translation>Verlauf des Kontos {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/history_dialog.py" />
            <source>What happened, the newest first</source>
            <translation>Was geschah, das Neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/history_dialog.py" />
            <location filename="../../siggui/ui/past_case_list.py" />
            <source>{person}  ·  row {row}</source>
            <translation>{person}  ·  Zeile {row}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>About {n:,} minutes left.</source>
            <translation>
                <numerusform>Noch etwa eine Minute.</numerusform>
                <numerusform>Noch etwa {n:,} Minuten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Choose: {what}</source>
            <translation>Auswählen: {what}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Folder with the pictures</source>
            <translation>Ordner mit den Bildern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Import customers</source>
            <translation>Kunden importieren</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>List (CSV)</source>
            <translation>Liste (CSV)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Reading the first pictures…</source>
            <translation>Die ersten Bilder werden gelesen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Reading the list…</source>
            <translation>Die Liste wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Report saved.</source>
            <translation>Bericht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/past_case_flow.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Row {row}</source>
            <translation>Zeile {row}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Save the report…</source>
            <translation>Bericht speichern…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>The list has the columns {columns}. No signatory: the customer signs. Several pictures are joined by |. What is on file already is passed over, so an import that was stopped goes on with the same list.</source>
            <translation>Die Liste hat die Spalten {columns}. Ohne Unterzeichner unterschreibt der Kunde selbst. Mehrere Bilder werden mit | verbunden. Was schon hinterlegt ist, wird übergangen; ein angehaltener Import geht mit derselben Liste weiter.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>Looked at every 2 seconds.</source>
            <translation>Wird alle 2 Sekunden angesehen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>The folder cannot be reached; it is tried again by itself.</source>
            <translation>Der Ordner ist nicht erreichbar; es wird von selbst wieder versucht.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>Watch a folder</source>
            <translation>Ordner überwachen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>needs a password</source>
            <translation>braucht ein Passwort</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>same as {name}</source>
            <translation>wie {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/inbox.py" />
            <source>{n:,} older files are not listed.</source>
            <translation>
                <numerusform>{n:,} ältere Datei ist nicht aufgeführt.</numerusform>
                <numerusform>{n:,} ältere Dateien sind nicht aufgeführt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>{pages:,} pages</source>
            <translation>{pages:,} Seiten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_menu.py" />
            <location filename="../../siggui/ui/inbox_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Inbox</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_menu.py" />
            <source>Inbox · {waiting} to do</source>
            <translation>Eingang · {waiting} offen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_menu.py" />
            <source>Look every 2 seconds (network drives)</source>
            <translation>Alle 2 Sekunden nachsehen (Netzlaufwerke)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_menu.py" />
            <source>Network drives do not always say when something has changed.</source>
            <translation>Netzlaufwerke melden nicht immer, wenn sich etwas geändert hat.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_menu.py" />
            <source>Stop watching</source>
            <translation>Nicht mehr überwachen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_model.py" />
            <source>Opened as questioned</source>
            <translation>Als fragliche geöffnet</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_model.py" />
            <source>Opened as specimen</source>
            <translation>Als Probe geöffnet</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>From “{name}”</source>
            <translation>Aus „{name}“</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Hide the inbox</source>
            <translation>Eingang ausblenden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Hide the inbox  (Ctrl+I)</source>
            <translation>Eingang ausblenden  (Strg+I)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Nothing has come in yet. Pages that are put into the folder appear here.</source>
            <translation>Noch ist nichts eingegangen. Seiten, die in den Ordner gelegt werden, erscheinen hier.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Open the page as questioned signature  (Q)</source>
            <translation>Die Seite als fragliche Unterschrift öffnen  (Q)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Open the page as specimen  (Shift+Q)</source>
            <translation>Die Seite als Unterschriftsprobe öffnen  (Umschalt+Q)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Pages that came in</source>
            <translation>Eingegangene Seiten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Pages that come into a folder appear here  (Ctrl+Shift+W)</source>
            <translation>Seiten, die in einen Ordner kommen, erscheinen hier  (Strg+Umschalt+W)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Pages that come into a folder, or from a scanner, can appear here.</source>
            <translation>Seiten, die in einen Ordner oder von einem Scanner kommen, können hier erscheinen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Scan a page with SANE  (Ctrl+Shift+S)</source>
            <translation>Eine Seite mit SANE scannen  (Strg+Umschalt+S)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Scan a page…</source>
            <translation>Seite scannen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Scanning</source>
            <translation>Es wird gescannt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Stop the scanner  (Esc)</source>
            <translation>Scanner anhalten  (Esc)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Watch a folder…</source>
            <translation>Ordner überwachen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>{waiting} to do</source>
            <translation>{waiting} offen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/ink_views.py" />
            <source>cleaned</source>
            <translation>gereinigt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/ink_views.py" />
            <source>ink</source>
            <translation>Tinte</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/ink_views.py" />
            <source>original</source>
            <translation>Original</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>From the Verify page</source>
            <translation>Von der Seite „Prüfen“</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Item of account {number}: {sentence}</source>
            <translation>Beleg zu Konto {number}: {sentence}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Load an item, or drop it here</source>
            <translation>Laden Sie einen Beleg, oder legen Sie ihn hier ab</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Load item</source>
            <translation>Beleg laden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>The item on the Verify page: after your decision.</source>
            <translation>Der Beleg auf der Seite „Prüfen“: nach Ihrer Entscheidung.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>They are being prepared; ask again in a while.</source>
            <translation>Sie werden vorbereitet; fragen Sie in einer Weile noch einmal.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>{waiting} known forgeries were not compared: this network is new to them.</source>
            <translation>{waiting} bekannte Fälschungen wurden nicht verglichen: Für dieses Netz sind sie neu.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_listing.py" />
            <source>{verdicts} signatures are on the list of known forgeries.</source>
            <translation>{verdicts} Unterschriften stehen auf der Liste bekannter Fälschungen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Amount of the item</source>
            <translation>Betrag des Belegs</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Compare this signature; Space leaves it out</source>
            <translation>Diese Unterschrift vergleichen; die Leertaste lässt sie weg</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Compare with all signatories and apply the mandate</source>
            <translation>Mit allen Zeichnungsberechtigten vergleichen und die Vollmacht anwenden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Day on which the item was signed</source>
            <translation>Tag, an dem der Beleg unterschrieben wurde</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Every item of every account is compared with this list</source>
            <translation>Jeder Beleg jedes Kontos wird mit dieser Liste verglichen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Find the signatures on a page</source>
            <translation>Die Unterschriften auf einer Seite finden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Item</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Load item…</source>
            <translation>Beleg laden…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Put on the list of forgeries…</source>
            <translation>Auf die Liste der Fälschungen setzen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Signature {number}</source>
            <translation>Unterschrift {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Signed today</source>
            <translation>Heute unterschrieben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Who signed?</source>
            <translation>Wer hat unterschrieben?</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Year-month-day; the specimens that were valid on it count</source>
            <translation>Jahr-Monat-Tag; es zählen die Proben, die an ihm gültig waren</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_reading.py" />
            <source>Frame it by hand on the Verify page (F2); it is then used here.</source>
            <translation>Rahmen Sie sie auf der Seite „Prüfen“ (F2) von Hand ein; sie wird dann hier verwendet.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_reading.py" />
            <source>Load only the pages of one item.</source>
            <translation>Laden Sie nur die Seiten eines Belegs.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_reading.py" />
            <source>More than {most_signatures} signatures were found.</source>
            <translation>Es wurden mehr als {most_signatures} Unterschriften gefunden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_reading.py" />
            <source>No signature was found on the item.</source>
            <translation>Auf dem Beleg wurde keine Unterschrift gefunden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_reading.py" />
            <source>Open it on the Verify page (F2), which asks for the password.</source>
            <translation>Öffnen Sie ihn auf der Seite „Prüfen“ (F2), die nach dem Passwort fragt.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>Mandate met</source>
            <translation>Vollmacht erfüllt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>Mandate not met</source>
            <translation>Vollmacht nicht erfüllt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>Most alike: {who}.</source>
            <translation>Am ähnlichsten: {who}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>Signature {number}: most like {who}.</source>
            <translation>Unterschrift {number}: am ähnlichsten {who}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>Signature {number}: {who}.</source>
            <translation>Unterschrift {number}: {who}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>match</source>
            <translation>Übereinstimmung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>no match</source>
            <translation>keine Übereinstimmung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>refer</source>
            <translation>vorlegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Accounts page, find an account</source>
            <translation>Seite „Konten“, Konto suchen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Add a signatory</source>
            <translation>Zeichnungsberechtigte Person hinzufügen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Add a user</source>
            <translation>Benutzer hinzufügen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Align again</source>
            <translation>Neu ausrichten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>All keys</source>
            <translation>Alle Tasten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Alt+Arrows</source>
            <translation>Alt+Pfeile</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Alt+Drag</source>
            <translation>Alt+Ziehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Arrows</source>
            <translation>Pfeile</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Box to the left or right edge, with Ctrl up or down</source>
            <translation>Rahmen an den linken oder rechten Rand, mit Strg nach oben oder unten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/result_card.py" />
            <source>Cautious thresholds</source>
            <translation>Vorsichtige Schwellen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Click</source>
            <translation>Klick</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Confirm the chosen specimen</source>
            <translation>Gewählte Unterschriftsprobe bestätigen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Copy this view</source>
            <translation>Diese Ansicht kopieren</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Correct the box, or draw a new one</source>
            <translation>Den Rahmen berichtigen oder einen neuen ziehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Ctrl+Arrows</source>
            <translation>Strg+Pfeile</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Ctrl+Drag</source>
            <translation>Strg+Ziehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Ctrl+Enter</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Decided cases…</source>
            <translation>Entschiedene Vorgänge…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Double-click</source>
            <translation>Doppelklick</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Drag</source>
            <translation>Ziehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Draw a circle</source>
            <translation>Einen Kreis zeichnen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Draw an arrow</source>
            <translation>Einen Pfeil zeichnen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Due specimens: to renew or to confirm</source>
            <translation>Fällige Unterschriftsproben: zu erneuern oder zu bestätigen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>End their wait after wrong passwords</source>
            <translation>Die Wartezeit nach falschen Passwörtern beenden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Export decisions…</source>
            <translation>Entscheidungen exportieren…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Fit both signatures</source>
            <translation>Beide Unterschriften einpassen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Fit whole images</source>
            <translation>Ganze Bilder einpassen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Flicker faster</source>
            <translation>Schneller wechseln</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Flicker slower</source>
            <translation>Langsamer wechseln</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Frame the signature again</source>
            <translation>Unterschrift neu einrahmen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Frame the signature again…</source>
            <translation>Unterschrift neu einrahmen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Framing a signature</source>
            <translation>Eine Unterschrift einrahmen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Give it back, next item</source>
            <translation>Zurückgeben, nächster Beleg</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Give the chosen user another role</source>
            <translation>Dem gewählten Benutzer eine andere Rolle geben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Give them another password</source>
            <translation>Ein anderes Passwort geben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Give up a drag, or close without a signature</source>
            <translation>Das Ziehen aufgeben oder ohne Unterschrift schließen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Go to the next ink</source>
            <translation>Zur nächsten Tinte</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Go to what differs most</source>
            <translation>Zur größten Abweichung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Grid of 5 mm</source>
            <translation>Gitter von 5 mm</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>History of the account</source>
            <translation>Verlauf des Kontos</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Home</source>
            <translation>Pos1</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Home  End</source>
            <translation>Pos1  Ende</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>In Swipe: move the divider</source>
            <translation>Beim Schieben: die Trennlinie bewegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>In Swipe: move the signature</source>
            <translation>Beim Schieben: die Unterschrift bewegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>In what differs</source>
            <translation>In der Karte der Abweichungen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Laid on each other</source>
            <translation>Übereinandergelegt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Leaf through the pages</source>
            <translation>In den Seiten blättern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Let them sign in no longer, or again</source>
            <translation>Anmeldung sperren oder wieder erlauben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Light table</source>
            <translation>Leuchttisch</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Load</source>
            <translation>Laden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Load an item: find the signatures on a page</source>
            <translation>Beleg laden: die Unterschriften auf einer Seite finden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Lock this desk, where people sign in</source>
            <translation>Arbeitsplatz sperren, wo man sich anmeldet</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Loupe</source>
            <translation>Lupe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Loupe while it is held; the wheel makes it stronger</source>
            <translation>Lupe, solange sie gehalten wird; das Rad verstärkt sie</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Make it larger or smaller</source>
            <translation>Größer oder kleiner machen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Make the box larger or smaller</source>
            <translation>Den Rahmen größer oder kleiner machen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Mandate: who may sign, up to which amount</source>
            <translation>Vollmacht: wer bis zu welchem Betrag zeichnen darf</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move both images</source>
            <translation>Beide Bilder bewegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move both images, on the light table</source>
            <translation>Beide Bilder bewegen, auf dem Leuchttisch</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move both together</source>
            <translation>Gemeinsam bewegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move it ten times as far</source>
            <translation>Zehnmal so weit bewegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move one image</source>
            <translation>Ein Bild bewegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move one image, on the light table</source>
            <translation>Ein Bild bewegen, auf dem Leuchttisch</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move specimen down</source>
            <translation>Unterschriftsprobe nach unten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move specimen up</source>
            <translation>Unterschriftsprobe nach oben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move the box, with Shift by ten pixels</source>
            <translation>Den Rahmen bewegen, mit Umschalt um zehn Pixel</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move the page</source>
            <translation>Die Seite bewegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move the questioned signature</source>
            <translation>Die fragliche Unterschrift bewegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Next specimen</source>
            <translation>Nächste Unterschriftsprobe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>On the images</source>
            <translation>Auf den Bildern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_tools.py" />
            <source>One to one</source>
            <translation>Eins zu eins</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Open its page as questioned</source>
            <translation>Dessen Seite als fragliche öffnen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Open its page as specimen</source>
            <translation>Dessen Seite als Probe öffnen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Open the chosen item</source>
            <translation>Gewählten Beleg öffnen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Open the document again after an error</source>
            <translation>Das Dokument nach einem Fehler erneut öffnen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Original, cleaned or only ink</source>
            <translation>Original, gereinigt oder nur Tinte</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Own view before the verdict</source>
            <translation>Eigenes Urteil vor dem Ergebnis</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Park the item</source>
            <translation>Beleg zurückstellen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Pass, refer, reject</source>
            <translation>Freigeben, vorlegen, ablehnen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Paste as specimen</source>
            <translation>Als Unterschriftsprobe einfügen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Paste where something is missing</source>
            <translation>Einfügen, wo etwas fehlt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Pause Flicker</source>
            <translation>Wechsel anhalten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>PgUp  PgDown</source>
            <translation>Bild auf  Bild ab</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Point</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Previous specimen</source>
            <translation>Vorige Unterschriftsprobe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Protractor</source>
            <translation>Winkelmesser</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Put the chosen mark into the middle</source>
            <translation>Die gewählte Markierung in die Mitte setzen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Queue page, items to be checked</source>
            <translation>Seite „Warteschlange“, zu prüfende Belege</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/result_card.py" />
            <source>Quick thresholds</source>
            <translation>Zügige Schwellen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Read the queue anew</source>
            <translation>Warteschlange neu lesen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Refer the item</source>
            <translation>Beleg vorlegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Remember or forget this place for pages like this one</source>
            <translation>Diese Stelle für Seiten wie diese merken oder vergessen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Remove specimen</source>
            <translation>Unterschriftsprobe entfernen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Right button</source>
            <translation>Rechte Taste</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Ruler in millimeters</source>
            <translation>Lineal in Millimetern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Save a report of the decision</source>
            <translation>Bericht über die Entscheidung speichern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Save this view…</source>
            <translation>Diese Ansicht speichern…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Shift+Arrows</source>
            <translation>Umschalt+Pfeile</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Show a place's partner in the specimen</source>
            <translation>Zeigen, was der Stelle in der Probe entspricht</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Sign out, where people sign in</source>
            <translation>Abmelden, wo man sich anmeldet</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Slant of the specimen</source>
            <translation>Neigung der Unterschriftsprobe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Space+Drag</source>
            <translation>Leertaste+Ziehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/result_card.py" />
            <source>Standard thresholds</source>
            <translation>Ausgewogene Schwellen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Start anew</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Stop reading or comparing the item</source>
            <translation>Lesen oder Vergleichen des Belegs anhalten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Straighten the page by 0.1°</source>
            <translation>Die Seite um 0,1° gerade richten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Stronger loupe</source>
            <translation>Stärkere Lupe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Tab  Shift+Tab</source>
            <translation>Tab  Umschalt+Tab</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take all of it away</source>
            <translation>Alles entfernen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away holes</source>
            <translation>Löcher entfernen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away lines</source>
            <translation>Linien entfernen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away other inks</source>
            <translation>Andere Tinten entfernen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away print</source>
            <translation>Druck entfernen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away stamps</source>
            <translation>Stempel entfernen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away the background</source>
            <translation>Hintergrund entfernen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Take in a list of items</source>
            <translation>Eine Liste von Belegen aufnehmen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take in the files of a folder</source>
            <translation>Die Dateien eines Ordners aufnehmen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take in the signature on the page</source>
            <translation>Die Unterschrift auf der Seite aufnehmen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take the box away; the next place takes its turn</source>
            <translation>Den Rahmen entfernen; die nächste Stelle kommt an die Reihe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take the last decision back</source>
            <translation>Letzte Entscheidung zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take the last mark back</source>
            <translation>Letzte Markierung zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take the next item</source>
            <translation>Nächsten Beleg nehmen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take the place under the pointer</source>
            <translation>Die Stelle unter dem Zeiger nehmen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>The item's next signature</source>
            <translation>Nächste Unterschrift des Belegs</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>The next place that seems signed, the one before</source>
            <translation>Die nächste Stelle, die unterschrieben aussieht, die vorige</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn it back</source>
            <translation>Zurückdrehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn it left by 0.1°</source>
            <translation>Um 0,1° nach links drehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn it right by 0.1°</source>
            <translation>Um 0,1° nach rechts drehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn one image left by 1°</source>
            <translation>Ein Bild um 1° nach links drehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn one image right by 1°</source>
            <translation>Ein Bild um 1° nach rechts drehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn the page right or left</source>
            <translation>Die Seite nach rechts oder links drehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Use the whole page</source>
            <translation>Die ganze Seite verwenden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <location filename="../../siggui/ui/user_table.py" />
            <source>Users</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Users…</source>
            <translation>Benutzer…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Verdict</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Verify again</source>
            <translation>Neu prüfen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Verify page</source>
            <translation>Seite „Prüfen“</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>What differs</source>
            <translation>Abweichungen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/map_legend.py" />
            <source>What differs from all</source>
            <translation>Abweichungen von allen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Wheel</source>
            <translation>Mausrad</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Who signed? Compare the item and apply the mandate</source>
            <translation>Wer hat unterschrieben? Beleg vergleichen und Vollmacht anwenden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Withdraw the chosen specimen</source>
            <translation>Gewählte Unterschriftsprobe zurückziehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Write words</source>
            <translation>Text schreiben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_tools.py" />
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Zoom in, zoom out, fit the page, one to one</source>
            <translation>Vergrößern, verkleinern, Seite einpassen, eins zu eins</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_tools.py" />
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Zoom to the pointer</source>
            <translation>Auf den Zeiger zoomen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>x-height of the specimen</source>
            <translation>x-Höhe der Unterschriftsprobe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_pair.py" />
            <source>Fair alignment</source>
            <translation>Mäßige Deckung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_pair.py" />
            <source>Good alignment</source>
            <translation>Gute Deckung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_pair.py" />
            <source>Poor alignment</source>
            <translation>Schlechte Deckung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Aligning the signatures</source>
            <translation>Die Unterschriften werden zur Deckung gebracht</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Aligning…</source>
            <translation>Wird ausgerichtet…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Alignment</source>
            <translation>Deckung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Both signatures: {mode}</source>
            <translation>Beide Unterschriften: {mode}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Left: specimen {number} · Right: questioned signature</source>
            <translation>Links: Unterschriftsprobe {number} · Rechts: fragliche Unterschrift</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Left: specimen · Right: questioned signature</source>
            <translation>Links: Unterschriftsprobe · Rechts: fragliche Unterschrift</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Less than 0.25 mm apart</source>
            <translation>Weniger als 0,25 mm entfernt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Moved by hand · {pose}</source>
            <translation>Von Hand bewegt · {pose}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Only in questioned</source>
            <translation>Nur in der fraglichen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Only in specimen</source>
            <translation>Nur in der Probe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Only in specimen {number}</source>
            <translation>Nur in der Probe {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>turned {degrees}, size {size:.0f} %</source>
            <translation>um {degrees} gedreht, Größe {size:.0f} %</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>{quality}: {overlap:.0f} % of the ink meets · {pose}</source>
            <translation>{quality}: {overlap:.0f} % der Tinte deckt sich · {pose}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>{rate_hz:g} changes a second</source>
            <translation>{rate_hz:g} Wechsel je Sekunde</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/language_menu.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/language_menu.py" />
            <source>From the next start</source>
            <translation>Ab dem nächsten Start</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/language_menu.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>&amp;Compare</source>
            <translation>&amp;Vergleichen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>Add specimens</source>
            <translation>Unterschriftsproben hinzufügen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>Colors as the system</source>
            <translation>Farben wie das System</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>Open questioned signature</source>
            <translation>Fragliche Unterschrift öffnen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>siggui – compare signatures</source>
            <translation>siggui – Unterschriften vergleichen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Add a rule</source>
            <translation>Regel hinzufügen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Add a rule for higher amounts</source>
            <translation>Eine Regel für höhere Beträge hinzufügen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Any amount</source>
            <translation>Jeder Betrag</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>In no panel</source>
            <translation>In keiner Gruppe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Panel {letter}</source>
            <translation>Gruppe {letter}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Rule {number}: up to</source>
            <translation>Regel {number}: bis</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Rule {number}: who signs</source>
            <translation>Regel {number}: wer zeichnet</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Take rule {number} away</source>
            <translation>Regel {number} entfernen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Take this rule away</source>
            <translation>Diese Regel entfernen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Up to</source>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Who signs</source>
            <translation>Wer zeichnet</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Always refer items of this account</source>
            <translation>Belege dieses Kontos immer vorlegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Always referred.</source>
            <translation>Wird immer vorgelegt.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Instructions</source>
            <translation>Weisungen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Look at it</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Mandate of account {number}</source>
            <translation>Vollmacht für Konto {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>No rule yet.</source>
            <translation>Noch keine Regel.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Nobody signs for this account yet.</source>
            <translation>Für dieses Konto zeichnet noch niemand.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Panels</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Panels of the signatories</source>
            <translation>Gruppen der Zeichnungsberechtigten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Save puts what stands here in its place; Cancel keeps it.</source>
            <translation>„Speichern“ ersetzt sie durch das, was hier steht; „Abbrechen“ behält sie.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>What the holder asks for, such as a call first</source>
            <translation>Was der Inhaber wünscht, zum Beispiel vorher einen Anruf</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>{person} wrote: {mandate}</source>
            <translation>{person} schrieb: {mandate}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Against all specimens</source>
            <translation>Gegen alle Unterschriftsproben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Against specimen</source>
            <translation>Gegen die Unterschriftsprobe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Against specimen {number}</source>
            <translation>Gegen Unterschriftsprobe {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>All specimens</source>
            <translation>Alle Proben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Differs</source>
            <translation>Weicht ab</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Fits</source>
            <translation>Passt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>What the map says</source>
            <translation>Was die Karte sagt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/messages.py" />
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/messages.py" />
            <source>Dismiss the message</source>
            <translation>Meldung ausblenden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/messages.py" />
            <source>Nothing was decided or saved. Please tell your IT desk this number: {reference}.</source>
            <translation>Es wurde nichts entschieden oder gespeichert. Bitte nennen Sie Ihrer IT diese Nummer: {reference}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/messages.py" />
            <source>The program made a mistake.</source>
            <translation>Das Programm hat einen Fehler gemacht.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Guides: baseline, x-height, grid, slant lines, ruler, protractor</source>
            <translation>Hilfslinien: Grundlinie, x-Höhe, Gitter, Neigungslinien, Lineal, Winkelmesser</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Marks: arrow, circle, words</source>
            <translation>Markierungen: Pfeil, Kreis, Text</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <location filename="../../siggui/ui/status_line.py" />
            <source>Notice</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Only what was taken for ink, black on white</source>
            <translation>Nur was als Tinte gilt, schwarz auf weiß</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>The image as it was scanned</source>
            <translation>Das Bild, wie es gescannt wurde</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Without paper, stamps, lines and print</source>
            <translation>Ohne Papier, Stempel, Linien und Druck</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>{meaning}  (I for the next)</source>
            <translation>{meaning}  (I für das nächste)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>All in all</source>
            <translation>Alles in allem</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Cannot tell</source>
            <translation>Nicht zu sagen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Go on to decide</source>
            <translation>Weiter zur Entscheidung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Keep what is marked here with the decision</source>
            <translation>Das hier Markierte mit der Entscheidung aufbewahren</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Look at the signatures and mark what you see; it is kept with your decision.</source>
            <translation>Sehen Sie sich die Unterschriften an und markieren Sie, was Sie sehen; es wird mit Ihrer Entscheidung aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Look at the signatures and mark what you see; the score comes after it.</source>
            <translation>Sehen Sie sich die Unterschriften an und markieren Sie, was Sie sehen; das Ergebnis kommt danach.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Not genuine</source>
            <translation>Nicht echt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Same</source>
            <translation>Gleich</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Show the score</source>
            <translation>Ergebnis zeigen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Unclear</source>
            <translation>Unklar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Your own view first</source>
            <translation>Zuerst Ihr eigenes Urteil</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>unclear</source>
            <translation>unklar</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>Open the document again</source>
            <translation>Das Dokument noch einmal öffnen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>Password of the document (Enter unlocks)</source>
            <translation>Passwort des Dokuments (Eingabetaste entsperrt)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>The password is used once and not kept.</source>
            <translation>Das Passwort wird einmal verwendet und nicht aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>This document is locked with a password.</source>
            <translation>Dieses Dokument ist mit einem Passwort gesperrt.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>Unlock the document</source>
            <translation>Das Dokument entsperren</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>Unlock the document (Enter)</source>
            <translation>Das Dokument entsperren (Eingabetaste)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Accounts page</source>
            <translation>Seite „Konten“</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_switch.py" />
            <location filename="../../siggui/ui/thumbnails.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Queue page</source>
            <translation>Seite „Warteschlange“</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_tools.py" />
            <source>Fit the page</source>
            <translation>Seite einpassen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_tools.py" />
            <source>Page {index:,} of {count:,}</source>
            <translation>Seite {index:,} von {count:,}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_tools.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_view.py" />
            <source>Drag a box around the signature. Arrow keys move the box, with Shift by ten pixels; with Ctrl they resize it. Tab goes through the places where a signature was found.</source>
            <translation>Ziehen Sie einen Rahmen um die Unterschrift. Pfeiltasten bewegen den Rahmen, mit Umschalt um zehn Pixel; mit Strg ändern sie seine Größe. Tab geht durch die Stellen, an denen eine Unterschrift gefunden wurde.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_view.py" />
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_case_flow.py" />
            <source>The program had advised: match.</source>
            <translation>Das Programm hatte empfohlen: Übereinstimmung.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_case_flow.py" />
            <source>The program had advised: no match.</source>
            <translation>Das Programm hatte empfohlen: keine Übereinstimmung.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_case_flow.py" />
            <source>The program had advised: refer.</source>
            <translation>Das Programm hatte empfohlen: vorlegen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/past_case_flow.py" />
            <source>{n} specimens no longer on file.</source>
            <translation>
                <numerusform>{n} Unterschriftsprobe ist nicht mehr hinterlegt.</numerusform>
                <numerusform>{n} Unterschriftsproben sind nicht mehr hinterlegt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_case_list.py" />
            <source>{outcome} by {person}, {when}: {reason}. Row {row} of the audit log.</source>
            <translation>{outcome} von {person}, {when}: {reason}. Zeile {row} des Prüfprotokolls.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Account number, or row of the audit log</source>
            <translation>Kontonummer oder Zeile des Prüfprotokolls</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Decided cases</source>
            <translation>Entschiedene Vorgänge</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Decided cases, the newest first</source>
            <translation>Entschiedene Vorgänge, der neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Lay its images and marks on the Verify page  (Enter)</source>
            <translation>Bilder und Markierungen auf die Seite „Prüfen“ legen  (Eingabetaste)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Look at it again</source>
            <translation>Noch einmal ansehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>No decided case found.</source>
            <translation>Kein entschiedener Vorgang gefunden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Nothing was decided yet.</source>
            <translation>Noch wurde nichts entschieden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>Forgotten: pages that look like this one no longer start with this place.</source>
            <translation>Vergessen: Seiten, die wie diese aussehen, beginnen nicht mehr mit dieser Stelle.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>Kept: pages that look like this one start with these {count} places.</source>
            <translation>Gemerkt: Seiten, die wie diese aussehen, beginnen mit diesen {count} Stellen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>Kept: pages that look like this one start with this place.</source>
            <translation>Gemerkt: Seiten, die wie diese aussehen, beginnen mit dieser Stelle.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>Looking for the signature … You can drag a box around it already.</source>
            <translation>Die Unterschrift wird gesucht … Sie können schon einen Rahmen darum ziehen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>No signature was found on this page. If there is one, drag a box around it.</source>
            <translation>Auf dieser Seite wurde keine Unterschrift gefunden. Gibt es eine, ziehen Sie einen Rahmen darum.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>The signature could not be looked for. Drag a box around it.</source>
            <translation>Die Unterschrift konnte nicht gesucht werden. Ziehen Sie einen Rahmen darum.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/places_item.py" />
            <source>Found with {confidence:.0%} confidence.</source>
            <translation>Mit {confidence:.0%} Sicherheit gefunden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/places_item.py" />
            <source>Place {place} of {count}. {known}</source>
            <translation>Stelle {place} von {count}. {known}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/places_item.py" />
            <source>Remembered: pages like this one are signed here.</source>
            <translation>Gemerkt: Seiten wie diese werden hier unterschrieben.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_add_menu.py" />
            <source>A &amp;folder…</source>
            <translation>&amp;Ordner…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_add_menu.py" />
            <source>A &amp;list…</source>
            <translation>&amp;Liste…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_add_menu.py" />
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Add items</source>
            <translation>Belege hinzufügen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_add_menu.py" />
            <source>From &amp;Verify…</source>
            <translation>Von „&amp;Prüfen“…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Give it back and go on to the next</source>
            <translation>Zurückgeben und weiter zum nächsten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Leave the queue</source>
            <translation>Warteschlange verlassen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Park</source>
            <translation>Zurückstellen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Set the item aside</source>
            <translation>Den Beleg beiseitelegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Take the decision back</source>
            <translation>Die Entscheidung zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_case.py" />
            <source>Second look: decide by eye. Advice and first verdict are hidden.</source>
            <translation>Zweite Prüfung: Entscheiden Sie nach Augenschein. Empfehlung und erstes Urteil sind verdeckt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/queue_case.py" />
            <source>Signature {number}: look at the {n} others too (R).</source>
            <translation>
                <numerusform>Unterschrift {number}: sehen Sie auch die andere an (R).</numerusform>
                <numerusform>Unterschrift {number}: sehen Sie auch die {n} anderen an (R).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_case.py" />
            <source>This is not the item's picture. Shift+E brings the item's page back.</source>
            <translation>Das ist nicht das Bild dieses Belegs. Umschalt+E holt die Seite des Belegs zurück.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_case.py" />
            <source>signed {day}</source>
            <translation>unterschrieben am {day}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Any advice</source>
            <translation>Jede Empfehlung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Below {above:,}</source>
            <translation>Unter {above:,}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Highest risk first</source>
            <translation>Höchstes Risiko zuerst</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Largest first</source>
            <translation>Höchster Betrag zuerst</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Oldest first</source>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Parked</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Second look</source>
            <translation>Zweite Prüfung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <location filename="../../siggui/ui/user_table.py" />
            <source>Supervisor</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>The machine's advice</source>
            <translation>Empfehlung des Programms</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>To do</source>
            <translation>Zu tun</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Waiting</source>
            <translation>Wartend</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Who items wait for</source>
            <translation>Auf wen die Belege warten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>{low:,} and more</source>
            <translation>{low:,} und mehr</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>{low:,} to {high:,}</source>
            <translation>{low:,} bis {high:,}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>Comparing anew…</source>
            <translation>Neuer Vergleich läuft…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>Next item…</source>
            <translation>Nächster Beleg…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>Nothing else is waiting for you.</source>
            <translation>Sonst wartet nichts auf Sie.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>{item}: passed.</source>
            <translation>{item}: freigegeben.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>{item}: referred.</source>
            <translation>{item}: vorgelegt.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>{item}: rejected.</source>
            <translation>{item}: abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Add to the queue</source>
            <translation>In die Warteschlange aufnehmen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Added to the queue.</source>
            <translation>In die Warteschlange aufgenommen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Amount, if known</source>
            <translation>Betrag, falls bekannt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>It passes by the policy.</source>
            <translation>Er ist nach den Richtlinien freigegeben.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>It waits to be checked.</source>
            <translation>Er wartet auf Prüfung.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Signed on, if not today</source>
            <translation>Unterschrieben am, falls nicht heute</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Take in a folder of items</source>
            <translation>Einen Ordner mit Belegen aufnehmen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Taking in the items…</source>
            <translation>Die Belege werden aufgenommen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>The day is written as year-month-day, such as 2027-03-31. Specimens that were valid on it count.</source>
            <translation>Der Tag wird als Jahr-Monat-Tag geschrieben, zum Beispiel 2027-03-31. Es zählen die Proben, die an ihm gültig waren.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_list.py" />
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Cannot be opened</source>
            <translation>Nicht zu öffnen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_list.py" />
            <source>Items to be checked</source>
            <translation>Zu prüfende Belege</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/queue_list.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{n} signatures</source>
            <translation>
                <numerusform>{n} Unterschrift</numerusform>
                <numerusform>{n} Unterschriften</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Account {account_number}</source>
            <translation>Konto {account_number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>No advice</source>
            <translation>Keine Empfehlung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Not shown</source>
            <translation>Verdeckt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>With {claimed_by}</source>
            <translation>Bei {claimed_by}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{count:,} done</source>
            <translation>{count:,} erledigt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{count:,} parked</source>
            <translation>{count:,} zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{count:,} second look</source>
            <translation>{count:,} zweite Prüfung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{count:,} supervisor</source>
            <translation>{count:,} bei der Leitung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{count:,} waiting</source>
            <translation>{count:,} wartend</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{days} days</source>
            <translation>{days} Tage</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{hours} h</source>
            <translation>{hours} Std.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{minutes} min</source>
            <translation>{minutes} Min.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Add a list or a folder of items, or the signature on the Verify page.</source>
            <translation>Fügen Sie eine Liste oder einen Ordner mit Belegen hinzu, oder die Unterschrift auf der Seite „Prüfen“.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Add a list…</source>
            <translation>Liste hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Board</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>No item fits these choices.</source>
            <translation>Kein Beleg passt zu dieser Auswahl.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Nothing is waiting</source>
            <translation>Nichts wartet</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Nothing like that</source>
            <translation>Nichts dergleichen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Stop taking in</source>
            <translation>Aufnahme anhalten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Take items in from a list, a folder or the Verify page</source>
            <translation>Belege aus einer Liste, einem Ordner oder von der Seite „Prüfen“ aufnehmen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Take next</source>
            <translation>Nächsten nehmen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Take the item of highest risk</source>
            <translation>Den Beleg mit dem höchsten Risiko nehmen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>The queue cannot be read</source>
            <translation>Die Warteschlange kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_work.py" />
            <source>Enroll one on the Accounts page, or park the item.</source>
            <translation>Hinterlegen Sie eine auf der Seite „Konten“, oder stellen Sie den Beleg zurück.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_work.py" />
            <source>There is no valid specimen of this signatory.</source>
            <translation>Von dieser Person gibt es keine gültige Unterschriftsprobe.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>As questioned signature</source>
            <translation>Als fragliche Unterschrift</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>As specimen</source>
            <translation>Als Unterschriftsprobe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>Forget these</source>
            <translation>Diese vergessen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>Recent files</source>
            <translation>Zuletzt verwendete Dateien</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/report_saving.py" />
            <source>Report saved as {name}.</source>
            <translation>Bericht als {name} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/report_saving.py" />
            <source>Reports (*.pdf)</source>
            <translation>Berichte (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/report_saving.py" />
            <source>Save report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>95 % interval</source>
            <translation>95-%-Intervall</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Balanced.  (Ctrl+2)</source>
            <translation>Ausgewogen.  (Strg+2)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Cautious</source>
            <translation>Vorsichtig</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>How often this is wrong</source>
            <translation>Wie oft das falsch ist</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Passes the fewest forgeries, refers the most.  (Ctrl+1)</source>
            <translation>Lässt die wenigsten Fälschungen durch, legt am meisten vor.  (Strg+1)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Quick</source>
            <translation>Zügig</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Refers the fewest, passes more forgeries.  (Ctrl+3)</source>
            <translation>Legt am wenigsten vor, lässt mehr Fälschungen durch.  (Strg+3)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_flow.py" />
            <source>Comparing…</source>
            <translation>Wird verglichen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_flow.py" />
            <location filename="../../siggui/ui/status_line.py" />
            <source>Loading model…</source>
            <translation>Modell wird geladen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_flow.py" />
            <source>The comparison begins as soon as the model is loaded.</source>
            <translation>Der Vergleich beginnt, sobald das Modell geladen ist.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/rule_words.py" />
            <source>one=one; two=two; three=three; four=four; five=five; six=six; seven=seven; eight=eight; nine=nine; of=of; panel=panel; and=and; or=or; anyone=anyone</source>
            <translation>one=eine/einer/ein; two=zwei; three=drei; four=vier; five=fünf; six=sechs; seven=sieben; eight=acht; nine=neun; of=von/aus; panel=gruppe; and=und; or=oder; anyone=allen/alle/beliebige/beliebigen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Looking for scanners…</source>
            <translation>Scanner werden gesucht…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Scan</source>
            <translation>Scannen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Scan a page</source>
            <translation>Seite scannen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Scan {count}</source>
            <translation>Scan {count}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Scanning with {label}…</source>
            <translation>Es wird mit {label} gescannt…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Which scanner?</source>
            <translation>Welcher Scanner?</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/side.py" />
            <source>Reading the image</source>
            <translation>Das Bild wird gelesen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Change your password</source>
            <translation>Ändern Sie Ihr Passwort</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Choose your password</source>
            <translation>Wählen Sie Ihr Passwort</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Everybody works under the name of the account at this computer</source>
            <translation>Alle arbeiten unter dem Namen des Kontos an diesem Computer</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>First administrator</source>
            <translation>Erste Person der Administration</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Keep the old password</source>
            <translation>Das alte Passwort behalten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>New password</source>
            <translation>Neues Passwort</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Once this is done, everybody signs in. An administrator adds the others and decides no items; passwords need ten signs.</source>
            <translation>Danach melden sich alle an. Die Administration legt die anderen an und entscheidet keine Belege; Passwörter brauchen zehn Zeichen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Take three or four words that do not belong together.</source>
            <translation>Nehmen Sie drei oder vier Wörter, die nichts miteinander zu tun haben.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>The same again</source>
            <translation>Noch einmal dasselbe</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>The two passwords are not the same.</source>
            <translation>Die beiden Passwörter sind nicht gleich.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>These records are shared, so everybody should sign in. Begin with the person who adds the others; passwords need ten signs.</source>
            <translation>Diese Akten werden gemeinsam genutzt, deshalb sollten sich alle anmelden. Beginnen Sie mit der Person, die die anderen anlegt; Passwörter brauchen zehn Zeichen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>These records keep who did what.</source>
            <translation>Diese Akten halten fest, wer was getan hat.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>This one was given to you. Take three or four words that do not belong together.</source>
            <translation>Dieses wurde Ihnen gegeben. Nehmen Sie drei oder vier Wörter, die nichts miteinander zu tun haben.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Turn on named users</source>
            <translation>Namentliche Benutzer einschalten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Your work is as you left it.</source>
            <translation>Ihre Arbeit ist, wie Sie sie verlassen haben.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>siggui – sign in</source>
            <translation>siggui – Anmeldung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Compared with the questioned</source>
            <translation>Verglichen mit der fraglichen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Enroll files…</source>
            <translation>Dateien hinterlegen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Enroll {count} from Verify</source>
            <translation>{count} von „Prüfen“ hinterlegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Last day…</source>
            <translation>Letzter Tag…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Lay these specimens on the Verify page</source>
            <translation>Diese Unterschriftsproben auf die Seite „Prüfen“ legen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Let the chosen specimen count no longer  (Del)</source>
            <translation>Die gewählte Unterschriftsprobe nicht mehr gelten lassen  (Entf)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Let the chosen specimen count: it is this person's  (Enter)</source>
            <translation>Die gewählte Unterschriftsprobe gelten lassen: Sie ist von dieser Person  (Eingabetaste)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>No specimen yet. Drop scans of signatures here, or enroll files.</source>
            <translation>Noch keine Unterschriftsprobe. Legen Sie hier Scans von Unterschriften ab, oder hinterlegen Sie Dateien.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Panel {panel}</source>
            <translation>Gruppe {panel}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Put signatures from files on record, or drop them here</source>
            <translation>Unterschriften aus Dateien hinterlegen, oder hier ablegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Put the specimens that lie on the Verify page on record</source>
            <translation>Die Unterschriftsproben von der Seite „Prüfen“ hinterlegen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Say until when the chosen specimen counts</source>
            <translation>Festlegen, bis wann die gewählte Unterschriftsprobe gilt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Signatory {name}</source>
            <translation>Zeichnungsberechtigt: {name}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Verify with these</source>
            <translation>Damit prüfen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>{count} no longer valid</source>
            <translation>{count} nicht mehr gültig</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>{count} to be confirmed</source>
            <translation>{count} zu bestätigen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>{word}, similarity {similarity:.2f}</source>
            <translation>{word}, Ähnlichkeit {similarity:.2f}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signature_switch.py" />
            <source>Signature {number} of {count}</source>
            <translation>Unterschrift {number} von {count}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signature_switch.py" />
            <source>Signature {number} of {count}; {key} goes on to the next</source>
            <translation>Unterschrift {number} von {count}; {key} geht zur nächsten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signature_switch.py" />
            <source>Signatures of the item</source>
            <translation>Unterschriften des Belegs</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_model.py" />
            <source>Remove a specimen to make room.</source>
            <translation>Entfernen Sie eine Unterschriftsprobe, um Platz zu schaffen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_model.py" />
            <source>Specimen {number}: {label}</source>
            <translation>Unterschriftsprobe {number}: {label}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_model.py" />
            <source>Specimen {number}: {label}, being read</source>
            <translation>Unterschriftsprobe {number}: {label}, wird gelesen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_model.py" />
            <source>Specimen {number}: {label}, similarity {similarity:.2f}</source>
            <translation>Unterschriftsprobe {number}: {label}, Ähnlichkeit {similarity:.2f}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/specimen_model.py" />
            <source>There is room for {most} specimens; {n} images were left out.</source>
            <translation>
                <numerusform>Es ist Platz für {most} Unterschriftsproben; {n} Bild wurde weggelassen.</numerusform>
                <numerusform>Es ist Platz für {most} Unterschriftsproben; {n} Bilder wurden weggelassen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_strip.py" />
            <source>One to nine known signatures of the same person.</source>
            <translation>Eine bis neun bekannte Unterschriften derselben Person.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_strip.py" />
            <source>{count} of {most}</source>
            <translation>{count} von {most}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Delete withdraws the chosen specimen</source>
            <translation>Entf zieht die gewählte Unterschriftsprobe zurück</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Ended {day}</source>
            <translation>Endete {day}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>From {day}</source>
            <translation>Ab {day}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Since {day}</source>
            <translation>Seit {day}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Specimen {number}. {caption}; enrolled by {person} on {day}.</source>
            <translation>Unterschriftsprobe {number}. {caption}; hinterlegt von {person} am {day}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Specimens on file</source>
            <translation>Hinterlegte Unterschriftsproben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>To be confirmed</source>
            <translation>Zu bestätigen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Keys: ?</source>
            <translation>Tasten: ?</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Loading the model</source>
            <translation>Das Modell wird geladen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Model {version}</source>
            <translation>Modell {version}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Model {version}  ·  thresholds of this bank, {day}</source>
            <translation>Modell {version}  ·  Schwellen dieser Bank, {day}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>No model</source>
            <translation>Kein Modell</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>The model could not be loaded.</source>
            <translation>Das Modell konnte nicht geladen werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_user.py" />
            <source>Change password…</source>
            <translation>Passwort ändern…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_user.py" />
            <source>Lock this desk</source>
            <translation>Arbeitsplatz sperren</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_user.py" />
            <source>Lock this desk ({lock}), sign out ({out})</source>
            <translation>Arbeitsplatz sperren ({lock}), abmelden ({out})</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_user.py" />
            <source>Sign out</source>
            <translation>Abmelden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_user.py" />
            <source>Who is at this desk</source>
            <translation>Wer an diesem Arbeitsplatz ist</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/table_scale.py" />
            <source>Same scale, from the resolution</source>
            <translation>Gleicher Maßstab, aus der Auflösung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/table_scale.py" />
            <source>Scale matched by stroke width</source>
            <translation>Maßstab nach der Strichbreite</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/table_scale.py" />
            <source>Scale unknown</source>
            <translation>Maßstab unbekannt</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/thumbnails.py" />
            <source>Page {page} of {count}</source>
            <translation>Seite {page} von {count}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/thumbnails.py" />
            <source>Pages: Page Up and Page Down turn to the next</source>
            <translation>Seiten: Bild auf und Bild ab blättern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/turn_buttons.py" />
            <source>Turn back</source>
            <translation>Zurückdrehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/turn_buttons.py" />
            <source>Turn left by 1°, with Shift by 0.1°</source>
            <translation>Um 1° nach links drehen, mit Umschalt um 0,1°</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/turn_buttons.py" />
            <source>Turn right by 1°, with Shift by 0.1°</source>
            <translation>Um 1° nach rechts drehen, mit Umschalt um 0,1°</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/turn_buttons.py" />
            <source>Turned by {degrees}; press to turn back</source>
            <translation>Um {degrees} gedreht; drücken, um zurückzudrehen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/turn_buttons.py" />
            <source>{name} turned {degrees}</source>
            <translation>{name} um {degrees} gedreht</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/undo_notice.py" />
            <source>Bring it back  (Ctrl+Z)</source>
            <translation>Zurückholen  (Strg+Z)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Due specimens</source>
            <translation>Fällige Unterschriftsproben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Due specimens, the most urgent first</source>
            <translation>Fällige Unterschriftsproben, die dringendsten zuerst</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Ends {day}</source>
            <translation>Endet {day}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Newest from {day}</source>
            <translation>Neueste vom {day}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Nothing is due: no specimen ends soon, is old or waits to be confirmed.</source>
            <translation>Nichts ist fällig: Keine Unterschriftsprobe endet bald, ist alt oder wartet auf Bestätigung.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Open account</source>
            <translation>Konto öffnen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Save list</source>
            <translation>Liste speichern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Save list…</source>
            <translation>Liste speichern…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Save the whole list as CSV</source>
            <translation>Die ganze Liste als CSV speichern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Show the account of the chosen signatory  (Enter)</source>
            <translation>Das Konto des gewählten Zeichnungsberechtigten zeigen  (Eingabe)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>The {first:,} most urgent of {count:,}; the saved list has all of them.</source>
            <translation>Die {first:,} dringendsten von {count:,}; die gespeicherte Liste enthält alle.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>To be confirmed since {day}</source>
            <translation>Zu bestätigen seit {day}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>{n:,} lines saved as {name}.</source>
            <translation>
                <numerusform>{n:,} Zeile als {name} gespeichert.</numerusform>
                <numerusform>{n:,} Zeilen als {name} gespeichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>{n:,} signatories, the most urgent first.</source>
            <translation>
                <numerusform>{n:,} Zeichnungsberechtigter, die dringendsten zuerst.</numerusform>
                <numerusform>{n:,} Zeichnungsberechtigte, die dringendsten zuerst.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Add user</source>
            <translation>Benutzer hinzufügen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Add user…</source>
            <translation>Benutzer hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Disable</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Enable</source>
            <translation>Freischalten</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>End the wait after wrong passwords</source>
            <translation>Die Wartezeit nach falschen Passwörtern beenden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Everyone at this computer is the operator</source>
            <translation>Alle an diesem Computer arbeiten als ein Benutzer</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>First password</source>
            <translation>Erstes Passwort</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Give the chosen user another password</source>
            <translation>Dem gewählten Benutzer ein anderes Passwort geben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>It is as it was before.</source>
            <translation>Es ist wieder wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Let the chosen user sign in no longer, or again</source>
            <translation>Dem gewählten Benutzer die Anmeldung sperren oder wieder erlauben</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>New password for {name}</source>
            <translation>Neues Passwort für {name}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>New password…</source>
            <translation>Neues Passwort…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <location filename="../../siggui/ui/user_table.py" />
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Role…</source>
            <translation>Rolle…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Tell them the password yourself. They choose another one when they first sign in.</source>
            <translation>Teilen Sie das Passwort selbst mit. Bei der ersten Anmeldung wird ein anderes gewählt.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>There is no password, and everybody may do everything. With named users each person signs in, every act carries a name, and a second person checks what the first one did. There is no way back to a single operator.</source>
            <translation>Es gibt kein Passwort, und alle dürfen alles. Mit namentlichen Benutzern meldet sich jede Person an, jede Handlung trägt einen Namen, und eine zweite Person prüft, was die erste getan hat (Vier-Augen-Prinzip). Einen Weg zurück zu einem einzigen Benutzer gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Turn on named users…</source>
            <translation>Namentliche Benutzer einschalten…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>What they did stays under their name.</source>
            <translation>Was getan wurde, bleibt unter diesem Namen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Where they are signed in, they have to sign in again.</source>
            <translation>Wo dieser Benutzer angemeldet ist, ist eine neue Anmeldung nötig.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Who may sign in. Nobody is ever deleted: past acts keep their name.</source>
            <translation>Wer sich anmelden darf. Niemand wird je gelöscht: Frühere Handlungen behalten ihren Namen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>also decides what was referred</source>
            <translation>entscheidet auch Vorgelegtes</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>also settles disputes, exports, erases</source>
            <translation>entscheidet auch Streitfälle, exportiert, löscht</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>enrolls and decides</source>
            <translation>hinterlegt und entscheidet</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>manages users, decides nothing</source>
            <translation>verwaltet Benutzer, entscheidet nichts</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} can sign in now.</source>
            <translation>{name} kann sich jetzt anmelden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} can try again at once.</source>
            <translation>{name} kann es sofort noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} has a new password.</source>
            <translation>{name} hat ein neues Passwort.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} is {role} now.</source>
            <translation>{name} hat jetzt die Rolle {role}.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} may sign in again.</source>
            <translation>{name} darf sich wieder anmelden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} may sign in no longer.</source>
            <translation>{name} darf sich nicht mehr anmelden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Administrator</source>
            <translation>Administration</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Clerk</source>
            <translation>Sachbearbeitung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Last signed in</source>
            <translation>Zuletzt angemeldet</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Locked until {time}</source>
            <translation>Gesperrt bis {time}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>May not sign in</source>
            <translation>Darf sich nicht anmelden</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Password to be changed</source>
            <translation>Passwort zu ändern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Reviewer</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>{name}, {role}, {state}, last signed in: {seen}</source>
            <translation>{name}, {role}, {state}, zuletzt angemeldet: {seen}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>And {more} more.</source>
            <translation>Und {more} weitere.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Cancel  (Esc)</source>
            <translation>Abbrechen  (Esc)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Graphics processor ({device})</source>
            <translation>Grafikprozessor ({device})</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Like the specimens.</source>
            <translation>Wie die Unterschriftsproben.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>No verdict</source>
            <translation>Kein Ergebnis</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>No verdict yet</source>
            <translation>Noch kein Ergebnis</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Not clear enough: a person must decide.</source>
            <translation>Nicht eindeutig genug: Ein Mensch muss entscheiden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Not like the specimens.</source>
            <translation>Nicht wie die Unterschriftsproben.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Nothing was compared.</source>
            <translation>Es wurde nichts verglichen.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Processor (CPU)</source>
            <translation>Prozessor (CPU)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>The program made a mistake; nothing was decided.</source>
            <translation>Das Programm hat einen Fehler gemacht; es wurde nichts entschieden.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Try again  (F5)</source>
            <translation>Noch einmal versuchen  (F5)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Verify again  (F5)</source>
            <translation>Neu prüfen  (F5)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>{duration:.0f} ms</source>
            <translation>{duration:.0f} ms</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>{duration:.1f} s</source>
            <translation>{duration:.1f} s</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verify_page.py" />
            <source>Cleaning the images anew…</source>
            <translation>Die Bilder werden neu gereinigt…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verify_page.py" />
            <source>Reading the image…</source>
            <translation>Das Bild wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verify_page.py" />
            <source>Specimen removed.</source>
            <translation>Unterschriftsprobe entfernt.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verify_page.py" />
            <source>The page was cleared.</source>
            <translation>Die Seite wurde geleert.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>Choose a folder that you may write to, on a drive with room.</source>
            <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, auf einem Laufwerk mit Platz.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>Copied to the clipboard.</source>
            <translation>In die Zwischenablage kopiert.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>Pictures (*.png)</source>
            <translation>Bilder (*.png)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>Save this view</source>
            <translation>Diese Ansicht speichern</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>Saved as {name}.</source>
            <translation>Als {name} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>The picture could not be saved.</source>
            <translation>Das Bild konnte nicht gespeichert werden.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/engine.py" />
            <source>No graphics processor is available; the CPU is used instead.</source>
            <translation>Es gibt keinen Grafikprozessor; verwendet wird die CPU.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/engine.py" />
            <source>The graphics processor ran out of memory; the CPU is used instead.</source>
            <translation>Dem Grafikprozessor ging der Speicher aus; verwendet wird die CPU.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/engine.py" />
            <source>The graphics processor was lost; the CPU is used instead.</source>
            <translation>Der Grafikprozessor fiel aus; verwendet wird die CPU.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>Another version of siggui made this bank's own network; that version can still make its verdicts again. “siggui fine-tune” makes a new one.</source>
            <translation>Das eigene Netz dieser Bank stammt von einer anderen Version von siggui; jene Version kann seine Ergebnisse weiterhin wiederholen. „siggui fine-tune“ erstellt ein neues.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>Go back to the shipped one with “siggui fine-tune --undo”.</source>
            <translation>Gehen Sie mit „siggui fine-tune --undo“ zum mitgelieferten zurück.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>Install siggui again from a source you trust.</source>
            <translation>Installieren Sie siggui aus einer vertrauenswürdigen Quelle neu.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>Install siggui again, or give --weights a file with its .sha256 beside it.</source>
            <translation>Installieren Sie siggui neu, oder geben Sie --weights eine Datei mit ihrer .sha256 daneben.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>The network that was fine-tuned here was altered, so it gives no verdict.</source>
            <translation>Das hier nachtrainierte Netz wurde verändert, deshalb liefert es kein Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>The network's weights do not fit this version of siggui.</source>
            <translation>Die Gewichte des Netzes passen nicht zu dieser Version von siggui.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>The network's weights or their digest cannot be read ({name}).</source>
            <translation>Die Gewichte des Netzes oder ihre Prüfsumme lassen sich nicht lesen ({name}).</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>The network's weights were altered after release, so no verdict is given.</source>
            <translation>Die Gewichte des Netzes wurden nach der Veröffentlichung verändert, deshalb gibt es kein Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>Use them with the version of siggui that made them.</source>
            <translation>Verwenden Sie sie mit der Version von siggui, die sie erstellt hat.</translation>
        </message>
    </context>
</TS>
