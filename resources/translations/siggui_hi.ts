<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>siggui</name>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>An amount is more than zero.</source>
            <translation>राशि शून्य से अधिक होती है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>Correct the amount.</source>
            <translation>राशि ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>Count its digits again.</source>
            <translation>उसके अंक फिर से गिनें।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>If {amount} is meant, type it so.</source>
            <translation>यदि {amount} का आशय है, तो वैसे ही लिखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>The amount is larger than {most}.</source>
            <translation>राशि {most} से अधिक है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>There is no amount.</source>
            <translation>राशि नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>Type the amount.</source>
            <translation>राशि लिखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>Type the one that is meant.</source>
            <translation>जो आशय है वह लिखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>Write it like {amount}.</source>
            <translation>इसे इस तरह लिखें: {amount}।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>{shown} is not how an amount is written here.</source>
            <translation>{shown} यहाँ राशि लिखने का तरीका नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/amount.py" />
            <source>{shown} may mean {many} or {few}.</source>
            <translation>{shown} का अर्थ {many} या {few} हो सकता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Confirmed with the customer</source>
            <translation>ग्राहक से पुष्टि की गई</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Consistent with the specimens</source>
            <translation>नमूना हस्ताक्षरों से मेल खाता है</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <location filename="../../siggui/domain/forgery.py" />
            <source>Copied or traced</source>
            <translation>नकल या ट्रेस किया हुआ</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Differs from the specimens</source>
            <translation>नमूना हस्ताक्षरों से भिन्न</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Image too poor</source>
            <translation>छवि बहुत खराब</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Like a known forgery</source>
            <translation>किसी ज्ञात जालसाज़ी जैसा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Not a signatory of this account</source>
            <translation>इस खाते का हस्ताक्षरकर्ता नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Not clear enough</source>
            <translation>पर्याप्त स्पष्ट नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>The mandate is not met</source>
            <translation>अधिदेश पूरा नहीं हुआ</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Too few or old specimens</source>
            <translation>नमूने बहुत कम या पुराने</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/casework.py" />
            <source>Unusual item</source>
            <translation>असामान्य दस्तावेज़</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Background</source>
            <translation>पृष्ठभूमि</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Choose among: {steps}.</source>
            <translation>इनमें से चुनें: {steps}।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Holes</source>
            <translation>छेद</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Lines</source>
            <translation>रेखाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Other inks</source>
            <translation>अन्य स्याही</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Print</source>
            <translation>छपाई</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>Stamps</source>
            <translation>मोहरें</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>There is no cleaning step “{step}”.</source>
            <translation>“{step}” नाम का कोई सफ़ाई चरण नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>background</source>
            <translation>पृष्ठभूमि</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>holes</source>
            <translation>छेद</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>lines</source>
            <translation>रेखाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <source>other inks</source>
            <translation>अन्य स्याही</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>print</source>
            <translation>छपाई</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/cleaning.py" />
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>stamps</source>
            <translation>मोहरें</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/customers.py" />
            <location filename="../../siggui/domain/users.py" />
            <location filename="../../siggui/services/items_file.py" />
            <location filename="../../siggui/services/items_folder.py" />
            <source>Shorten it.</source>
            <translation>इसे छोटा करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/customers.py" />
            <source>The {what} is longer than {longest} signs.</source>
            <translation>{longest} अक्षरों से लंबा: {what}।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/customers.py" />
            <source>There is no {what}.</source>
            <translation>नहीं दिया गया: {what}।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/customers.py" />
            <source>Type the {what}.</source>
            <translation>लिखें: {what}।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>It may be a copy, and a copy is no evidence of who signed.</source>
            <translation>यह नकल हो सकती है, और नकल इस बात का कोई प्रमाण नहीं कि हस्ताक्षर किसने किया।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>It seems to have been compared upside down or lying on its side.</source>
            <translation>लगता है कि इसकी तुलना उलटी या आड़ी स्थिति में हुई है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>The evidence hardly favors either side.</source>
            <translation>साक्ष्य किसी भी पक्ष की ओर खास नहीं झुकता।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>The evidence is about {times} times more likely if forged.</source>
            <translation>हस्ताक्षर जाली हो तो यह साक्ष्य लगभग {times} गुना अधिक संभव है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>The evidence is about {times} times more likely if genuine.</source>
            <translation>हस्ताक्षर असली हो तो यह साक्ष्य लगभग {times} गुना अधिक संभव है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>The evidence is more than {times} times more likely if forged.</source>
            <translation>हस्ताक्षर जाली हो तो यह साक्ष्य {times} गुना से भी अधिक संभव है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/decision.py" />
            <source>The evidence is more than {times} times more likely if genuine.</source>
            <translation>हस्ताक्षर असली हो तो यह साक्ष्य {times} गुना से भी अधिक संभव है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>Too poor for a specimen.</source>
            <translation>नमूने के लिए बहुत खराब।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>Write it as year-month-day, such as 2027-03-31.</source>
            <translation>इसे वर्ष-माह-दिन के रूप में लिखें, जैसे 2027-03-31।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>old, enroll anew</source>
            <translation>पुराने, नए सिरे से दर्ज करें</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>the last ended {day}, enroll anew</source>
            <translation>आखिरी {day} को समाप्त हो गया, नए सिरे से दर्ज करें</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>the last ends {day}, enroll anew</source>
            <translation>आखिरी {day} को समाप्त होगा, नए सिरे से दर्ज करें</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/enrollment.py" />
            <source>“{text}” is no day.</source>
            <translation>“{text}” कोई तारीख नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>Gone: {what}. Row {row} of the audit log.</source>
            <translation>मिटाया गया: {what}। ऑडिट लॉग की पंक्ति {row}।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>It was put on file by mistake</source>
            <translation>गलती से दर्ज हुआ था</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>The customer asked for it</source>
            <translation>ग्राहक ने इसका अनुरोध किया</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>The time for keeping it is over</source>
            <translation>रखने की अवधि समाप्त हो गई</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>Type the customer number as it stands above.</source>
            <translation>ग्राहक संख्या वैसे ही लिखें जैसे ऊपर दी है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/erasure.py" />
            <source>What you typed is not this customer's number, so nothing was erased.</source>
            <translation>आपने जो लिखा वह इस ग्राहक की संख्या नहीं है, इसलिए कुछ नहीं मिटाया गया।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/erasure.py" />
            <source>{n} accounts</source>
            <translation>
                <numerusform>{n} खाता</numerusform>
                <numerusform>{n} खाते</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/erasure.py" />
            <source>{n} signatories</source>
            <translation>
                <numerusform>{n} हस्ताक्षरकर्ता</numerusform>
                <numerusform>{n} हस्ताक्षरकर्ता</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/erasure.py" />
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>{n} specimens</source>
            <translation>
                <numerusform>{n} नमूना</numerusform>
                <numerusform>{n} नमूने</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/erasure.py" />
            <source>{n} verdicts</source>
            <translation>
                <numerusform>{n} निर्णय</numerusform>
                <numerusform>{n} निर्णय</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source> % unlike</source>
            <translation> % भिन्न</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source> bit</source>
            <translation> बिट</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source> mm</source>
            <translation> मिमी</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>All strokes end to end, in diagonals of the signature.</source>
            <translation>सभी रेखाएँ एक के बाद एक, हस्ताक्षर के विकर्णों में।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Area of all closed loops, as a share of the box round the signature.</source>
            <translation>सभी बंद फंदों का क्षेत्रफल, हस्ताक्षर के चारों ओर के खाने के भाग के रूप में।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Bend of the line</source>
            <translation>पंक्ति का मोड़</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Bluntness of ends</source>
            <translation>सिरों का भोथरापन</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Closed loops.</source>
            <translation>बंद फंदे।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Curvature</source>
            <translation>वक्रता</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Directions of the strokes</source>
            <translation>रेखाओं की दिशाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Disorder of the curves</source>
            <translation>वक्रों की अव्यवस्था</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Ends of strokes</source>
            <translation>रेखाओं के सिरे</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>From the leftmost to the rightmost ink, after leveling.</source>
            <translation>समतल करने के बाद, सबसे बाईं से सबसे दाईं स्याही तक।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>From the lowest to the highest ink, after leveling.</source>
            <translation>समतल करने के बाद, सबसे नीची से सबसे ऊँची स्याही तक।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Gaps</source>
            <translation>अंतराल</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Height</source>
            <translation>ऊँचाई</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Height of the first end</source>
            <translation>पहले सिरे की ऊँचाई</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Height of the last end</source>
            <translation>आखिरी सिरे की ऊँचाई</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How far the foot of the writing hangs through in the middle, as a share of the length.</source>
            <translation>लिखावट का निचला किनारा बीच में कितना झुकता है, लंबाई के भाग के रूप में।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How far the foot of the writing rises to the right.</source>
            <translation>लिखावट का निचला किनारा दाईं ओर कितना चढ़ता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How far the line's rims stray from a smooth path, over the stroke's width.</source>
            <translation>रेखा के किनारे चिकने मार्ग से कितना भटकते हैं, रेखा की चौड़ाई के सापेक्ष।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How far upright strokes lean from the upright; to the right is positive.</source>
            <translation>खड़ी रेखाएँ कितनी झुकी हैं; दाईं ओर धनात्मक है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How high the leftmost end of a stroke lies, from the lower edge.</source>
            <translation>सबसे बाईं रेखा का सिरा निचले किनारे से कितना ऊँचा है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How high the rightmost end of a stroke lies, from the lower edge.</source>
            <translation>सबसे दाईं रेखा का सिरा निचले किनारे से कितना ऊँचा है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How many ends strokes have.</source>
            <translation>रेखाओं के कितने सिरे हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How many times as long as high the signature is.</source>
            <translation>हस्ताक्षर ऊँचाई से कितने गुना लंबा है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How much broader the stroke is in the right half than in the left.</source>
            <translation>दाएँ आधे में रेखा बाएँ आधे से कितनी चौड़ी है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How much the lean differs from stroke to stroke.</source>
            <translation>झुकाव एक रेखा से दूसरी में कितना बदलता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How much the line turns on its way.</source>
            <translation>रेखा अपने मार्ग में कितना मुड़ती है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How much the stroke swells and thins, over its usual width: pressure seen in the line.</source>
            <translation>रेखा अपनी सामान्य चौड़ाई की तुलना में कितनी मोटी-पतली होती है: रेखा में दिखता दबाव।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unlike the specimens' the bends along the rims of the strokes are.</source>
            <translation>रेखाओं के किनारों के मोड़ नमूनों से कितने भिन्न हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unlike the specimens' the shares of level, rising, upright and falling strokes are.</source>
            <translation>समतल, चढ़ती, खड़ी और गिरती रेखाओं के भाग नमूनों से कितने भिन्न हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unlike the specimens' the shares of thin and broad strokes are.</source>
            <translation>पतली और मोटी रेखाओं के भाग नमूनों से कितने भिन्न हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unlike the specimens' the stretches of paper between strokes are.</source>
            <translation>रेखाओं के बीच कागज़ की दूरियाँ नमूनों से कितनी भिन्न हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unlike the specimens' the upper rim, the lower rim and the ink along the length are.</source>
            <translation>ऊपरी किनारा, निचला किनारा और लंबाई भर की स्याही नमूनों से कितनी भिन्न हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>How unpredictable the line's turning is; a drawn line is more so than a swift one.</source>
            <translation>रेखा का मुड़ना कितना अप्रत्याशित है; धीरे खींची रेखा में तेज़ रेखा से अधिक।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Ink in the box</source>
            <translation>खाने में स्याही</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Length</source>
            <translation>लंबाई</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Length of the strokes</source>
            <translation>रेखाओं की लंबाई</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Length to height</source>
            <translation>लंबाई और ऊँचाई का अनुपात</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Loops</source>
            <translation>फंदे</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Outline of the whole</source>
            <translation>पूरी रूपरेखा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Pieces</source>
            <translation>टुकड़े</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Rise of the line</source>
            <translation>पंक्ति का चढ़ाव</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Separate pieces of ink.</source>
            <translation>स्याही के अलग टुकड़े।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Shapes of the curves</source>
            <translation>वक्रों के आकार</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Share of the box round the signature that is ink.</source>
            <translation>हस्ताक्षर के चारों ओर के खाने का वह भाग जो स्याही है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Share of the length over which there is no ink.</source>
            <translation>लंबाई का वह भाग जिस पर स्याही नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Size of the loops</source>
            <translation>फंदों का आकार</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <location filename="../../siggui/domain/own_view.py" />
            <source>Slant</source>
            <translation>झुकाव</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Stroke width at the ends over the usual one: a flying pen tapers, a halting one does not.</source>
            <translation>सिरों पर रेखा की चौड़ाई सामान्य की तुलना में: तेज़ कलम नुकीली छूटती है, रुकती हुई नहीं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Stroke width, right to left half</source>
            <translation>रेखा की चौड़ाई, दायाँ और बायाँ आधा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Stroke widths</source>
            <translation>रेखाओं की चौड़ाइयाँ</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Tremor</source>
            <translation>कंपन</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Variety of slant</source>
            <translation>झुकाव की विविधता</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Variety of stroke width</source>
            <translation>रेखा-चौड़ाई की विविधता</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Weight of the ink, across</source>
            <translation>स्याही का केंद्र, आड़ा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Weight of the ink, up</source>
            <translation>स्याही का केंद्र, खड़ा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Where the ink's middle lies, from the left edge.</source>
            <translation>बाएँ किनारे से, स्याही का मध्य कहाँ है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>Where the ink's middle lies, from the lower edge.</source>
            <translation>निचले किनारे से, स्याही का मध्य कहाँ है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>White between strokes</source>
            <translation>रेखाओं के बीच सफ़ेद</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>blunter</source>
            <translation>अधिक भोथरा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>broader on the left</source>
            <translation>बाईं ओर अधिक चौड़ा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>broader on the right</source>
            <translation>दाईं ओर अधिक चौड़ा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>denser</source>
            <translation>अधिक घना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>fewer</source>
            <translation>कम</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>further left</source>
            <translation>अधिक बाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>further right</source>
            <translation>अधिक दाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>further to the left</source>
            <translation>बाईं ओर अधिक</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>further to the right</source>
            <translation>दाईं ओर अधिक</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>higher</source>
            <translation>अधिक ऊपर</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>larger</source>
            <translation>अधिक बड़ा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>less alike</source>
            <translation>कम समान</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>less steep</source>
            <translation>कम ढलवाँ</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>lighter</source>
            <translation>अधिक हल्का</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>longer</source>
            <translation>अधिक लंबा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>longer for its height</source>
            <translation>ऊँचाई के हिसाब से अधिक लंबा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>lower</source>
            <translation>अधिक नीचा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more</source>
            <translation>अधिक</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more alike</source>
            <translation>अधिक समान</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more arched</source>
            <translation>अधिक मेहराबदार</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more curved</source>
            <translation>अधिक वक्र</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more disordered</source>
            <translation>अधिक अव्यवस्थित</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more even</source>
            <translation>अधिक एकसमान</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more hanging</source>
            <translation>अधिक लटका हुआ</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more orderly</source>
            <translation>अधिक व्यवस्थित</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more tapered</source>
            <translation>अधिक नुकीला</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>more varied</source>
            <translation>अधिक विविध</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>narrower</source>
            <translation>अधिक सँकरा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>shakier</source>
            <translation>अधिक काँपता</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>shorter</source>
            <translation>अधिक छोटा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>smaller</source>
            <translation>अधिक छोटा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>smoother</source>
            <translation>अधिक चिकना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>steeper</source>
            <translation>अधिक ढलवाँ</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>straighter</source>
            <translation>अधिक सीधा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>taller</source>
            <translation>अधिक ऊँचा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>taller for its length</source>
            <translation>लंबाई के हिसाब से अधिक ऊँचा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/feature_kinds.py" />
            <source>wider</source>
            <translation>अधिक चौड़ा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>about as alike as two signatures of one person usually are</source>
            <translation>लगभग उतना ही समान जितने एक व्यक्ति के दो हस्ताक्षर आम तौर पर होते हैं</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>as alike as the {count} specimens are among themselves</source>
            <translation>उतना ही समान जितने {count} नमूने आपस में हैं</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>as in the one specimen</source>
            <translation>एकमात्र नमूने जैसा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>less alike than the {count} specimens are among themselves</source>
            <translation>{count} नमूने आपस में जितने समान हैं उससे कम समान</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>less alike than two signatures of one person usually are</source>
            <translation>एक व्यक्ति के दो हस्ताक्षर आम तौर पर जितने समान होते हैं उससे कम समान</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>within the range of the {count} specimens</source>
            <translation>{count} नमूनों की सीमा के भीतर</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>{amount} {how} than any of the {count} specimens</source>
            <translation>{count} नमूनों में से हर एक से {amount} {how}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>{amount} {how} than the one specimen</source>
            <translation>एकमात्र नमूने से {amount} {how}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>{title}: {remark}.</source>
            <translation>{title}: {remark}।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/features.py" />
            <source>{title}: {remark}; how much this person varies is unknown.</source>
            <translation>{title}: {remark}; यह व्यक्ति कितना बदलता है, यह ज्ञात नहीं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>One of a series</source>
            <translation>शृंखला में से एक</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>Suspected</source>
            <translation>संदिग्ध</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>The customer says it is not theirs</source>
            <translation>ग्राहक का कहना है कि यह उनका नहीं है</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>This is like a known forgery</source>
            <translation>यह एक ज्ञात जालसाज़ी जैसा है</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>This is the same picture as a known forgery</source>
            <translation>यह एक ज्ञात जालसाज़ी की ही छवि है</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>copied or traced</source>
            <translation>नकल या ट्रेस किया हुआ</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>one of a series</source>
            <translation>शृंखला में से एक</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>suspected</source>
            <translation>संदिग्ध</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>the customer says it is not theirs</source>
            <translation>ग्राहक का कहना है कि यह उनका नहीं है</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/forgery.py" />
            <source>{what} (similarity {similarity:.2f}): rejected for account {account} in row {row} of the audit log, on the list since {day} ({reason}).</source>
            <translation>{what} (समानता {similarity:.2f}): खाता {account} के लिए ऑडिट लॉग की पंक्ति {row} में अस्वीकृत, {day} से सूची में ({reason})।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Account added</source>
            <translation>खाता जोड़ा गया</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Customer added</source>
            <translation>ग्राहक जोड़ा गया</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Last day of a specimen set</source>
            <translation>नमूने का अंतिम दिन तय किया गया</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Last day of a specimen taken away</source>
            <translation>नमूने का अंतिम दिन हटाया गया</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Mandate changed</source>
            <translation>अधिदेश बदला गया</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Signatory added</source>
            <translation>हस्ताक्षरकर्ता जोड़ा गया</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Specimen confirmed</source>
            <translation>नमूने की पुष्टि हुई</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Specimen enrolled</source>
            <translation>नमूना दर्ज किया गया</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Specimen withdrawn</source>
            <translation>नमूना वापस लिया गया</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/history.py" />
            <source>Withdrawal taken back</source>
            <translation>वापसी रद्द की गई</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/item.py" />
            <source>Correct the day.</source>
            <translation>दिन ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/item.py" />
            <source>The item was signed on {day}, which is still to come.</source>
            <translation>दस्तावेज़ पर {day} को हस्ताक्षर बताए गए हैं, जो अभी आया नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>Items of this account are always referred.</source>
            <translation>इस खाते के दस्तावेज़ हमेशा आगे भेजे जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>Nobody can meet this now: too few of them have valid specimens.</source>
            <translation>अभी इसे कोई पूरा नहीं कर सकता: बहुत कम लोगों के वैध नमूने हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>The mandate names nobody who may sign.</source>
            <translation>अधिदेश में किसी का नाम नहीं है जो हस्ताक्षर कर सके।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>any {count}</source>
            <translation>कोई भी {count}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>anyone</source>
            <translation>कोई भी</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>eight</source>
            <translation>आठ</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>five</source>
            <translation>पाँच</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>four</source>
            <translation>चार</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>nine</source>
            <translation>नौ</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>none</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>one</source>
            <translation>एक</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>seven</source>
            <translation>सात</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>six</source>
            <translation>छह</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>three</source>
            <translation>तीन</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>two</source>
            <translation>दो</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{amount} is above {highest}, the highest amount anybody may sign for.</source>
            <translation>{amount}, {highest} से अधिक है, जो किसी के भी हस्ताक्षर की अधिकतम राशि है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{amount} needs {who}; {found}.</source>
            <translation>{amount} के लिए चाहिए: {who}; {found}।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{count} of no panel</source>
            <translation>बिना पैनल के {count}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{count} of panel {panel}</source>
            <translation>पैनल {panel} से {count}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{count} of {panel}</source>
            <translation>{count} {panel}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{first} and {second}</source>
            <translation>{first} और {second}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{first} or {second}</source>
            <translation>{first} या {second}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{what} found</source>
            <translation>{what} मिला</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate.py" />
            <source>{what} unclear</source>
            <translation>{what} अस्पष्ट</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>A mandate has at most {most} rules.</source>
            <translation>एक अधिदेश में अधिक से अधिक {most} नियम होते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>A rule asks for more than {most} signatures.</source>
            <translation>एक नियम {most} से अधिक हस्ताक्षर माँगता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>A rule does not say who signs.</source>
            <translation>एक नियम यह नहीं बताता कि कौन हस्ताक्षर करेगा।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>A rule for every amount stands before another one, which would never count.</source>
            <translation>हर राशि का एक नियम दूसरे नियम से पहले है, जो कभी लागू नहीं होगा।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>A rule has more than {most} ways.</source>
            <translation>एक नियम में {most} से अधिक विकल्प हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Above {limit} nobody may sign.</source>
            <translation>{limit} से ऊपर कोई हस्ताक्षर नहीं कर सकता।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Any amount: {who}</source>
            <translation>कोई भी राशि: {who}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Ask for fewer.</source>
            <translation>कम माँगें।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Leave some away.</source>
            <translation>कुछ हटा दें।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Nobody can meet the rule for {where}: {why}.</source>
            <translation>{where} का नियम कोई पूरा नहीं कर सकता: {why}।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>The instructions are longer than {most} signs.</source>
            <translation>निर्देश {most} अक्षरों से लंबे हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>The mandate has no rule, so nobody could sign.</source>
            <translation>अधिदेश में कोई नियम नहीं है, इसलिए कोई हस्ताक्षर नहीं कर सकता।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>The mandate names a person who does not sign for this account any more.</source>
            <translation>अधिदेश में ऐसे व्यक्ति का नाम है जो अब इस खाते का हस्ताक्षरकर्ता नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Up to {amount} {who}</source>
            <translation>{amount} तक {who}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Write such as “one of A or two of B”, “A and B” or “two of anyone”.</source>
            <translation>इस तरह लिखें: “एक A या दो B”, “A और B” या “दो कोई भी”।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>Write such as “one of A or two of B”.</source>
            <translation>इस तरह लिखें: “एक A या दो B”।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>above that nobody</source>
            <translation>उससे ऊपर कोई नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>above that {who}</source>
            <translation>उससे ऊपर {who}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>any amount</source>
            <translation>कोई भी राशि</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>nobody</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>panel {panel} has {people}</source>
            <translation>पैनल {panel} में {people}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>up to {amount}</source>
            <translation>{amount} तक</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>up to {amount} {who}</source>
            <translation>{amount} तक {who}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>{people} sign for this account</source>
            <translation>इस खाते के हस्ताक्षरकर्ता: {people}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>{people} signs for this account</source>
            <translation>इस खाते के हस्ताक्षरकर्ता: {people}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>{rules}.</source>
            <translation>{rules}।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>“Up to {later}” comes after “up to {earlier}” and would never count.</source>
            <translation>“{later} तक”, “{earlier} तक” के बाद आता है और कभी लागू नहीं होगा।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>“{text}” does not say who signs.</source>
            <translation>“{text}” यह नहीं बताता कि कौन हस्ताक्षर करेगा।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/mandate_text.py" />
            <source>“{way}” can never be met ({where}): {why}.</source>
            <translation>“{way}” कभी पूरा नहीं हो सकता ({where}): {why}।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Baseline</source>
            <translation>आधार रेखा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Beginnings and ends</source>
            <translation>आरंभ और अंत</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Connections, pen lifts</source>
            <translation>जोड़, कलम उठाना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Line quality</source>
            <translation>रेखा की गुणवत्ता</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Proportions</source>
            <translation>अनुपात</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Shapes of the letters</source>
            <translation>अक्षरों के आकार</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/own_view.py" />
            <source>Spacing</source>
            <translation>अंतराल</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>A tick has 15; the shortest of a thousand genuine signatures has 128.</source>
            <translation>टिक के निशान में 15 होते हैं; हज़ार असली हस्ताक्षरों में सबसे छोटे में 128 हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Age of the newest specimen: {years} years; limit: less than {limit} years. By judgment: banks renew specimens after three to ten years.</source>
            <translation>सबसे नए नमूने की आयु: {years} वर्ष; सीमा: {limit} वर्ष से कम। विवेक से तय: बैंक तीन से दस वर्ष में नमूने बदलते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Ask for another proof of identity.</source>
            <translation>पहचान का कोई दूसरा प्रमाण माँगें।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Choose the part of the page that holds the signature, on light paper.</source>
            <translation>पृष्ठ का वह भाग चुनें जिसमें हल्के कागज़ पर हस्ताक्षर है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Choose the part of the page that holds the whole signature.</source>
            <translation>पृष्ठ का वह भाग चुनें जिसमें पूरा हस्ताक्षर है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Choose the part of the page that was written by hand.</source>
            <translation>पृष्ठ का वह भाग चुनें जो हाथ से लिखा गया है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Dark part of the picture</source>
            <translation>छवि का गहरा भाग</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Darkness of the ink against the paper</source>
            <translation>कागज़ की तुलना में स्याही का गहरापन</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Draw the box round one signature.</source>
            <translation>खाना एक ही हस्ताक्षर के चारों ओर बनाएँ।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Draw the box wider, with paper all round the signature.</source>
            <translation>खाना बड़ा बनाएँ, ताकि हस्ताक्षर के चारों ओर कागज़ रहे।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Handwriting hardly reaches it.</source>
            <translation>हाथ की लिखावट शायद ही वहाँ तक पहुँचती है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Hardly a genuine name has a wider one.</source>
            <translation>शायद ही किसी असली नाम में इससे चौड़ा अंतर होता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>How much is missing cannot be seen.</source>
            <translation>कितना छूट गया, यह दिखाई नहीं देता।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>In a scan that is a little fainter no ink is found.</source>
            <translation>थोड़े और फीके स्कैन में स्याही मिलती ही नहीं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>In smaller pictures more verdicts were wrong.</source>
            <translation>छोटी छवियों में अधिक निर्णय गलत निकले।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>In softer pictures more verdicts were wrong.</source>
            <translation>अधिक धुँधली छवियों में अधिक निर्णय गलत निकले।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Length of the ink</source>
            <translation>स्याही की लंबाई</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Length of the line</source>
            <translation>रेखा की लंबाई</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Letters as even as print</source>
            <translation>छपाई जितने समान अक्षर</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Much of the picture is dark; this may not be a signature.</source>
            <translation>छवि का बड़ा भाग गहरा है; यह शायद हस्ताक्षर नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Resolution</source>
            <translation>रिज़ॉल्यूशन</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Scan it again at 300 dpi.</source>
            <translation>इसे 300 dpi पर फिर से स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Scan it again in color or gray, or with less contrast.</source>
            <translation>इसे रंगीन या धूसर रूप में, या कम कंट्रास्ट के साथ दोबारा स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Scan it again with more contrast.</source>
            <translation>इसे अधिक कंट्रास्ट के साथ फिर से स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Scan it again, flat on the glass and in focus.</source>
            <translation>इसे काँच पर सपाट रखकर और स्पष्ट फ़ोकस में फिर से स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Separate pieces of ink</source>
            <translation>स्याही के अलग-अलग टुकड़े</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Short signatures have too few pixels then.</source>
            <translation>तब छोटे हस्ताक्षरों में पिक्सेल बहुत कम होते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Softness of the edges, as the network gets them</source>
            <translation>किनारों का धुँधलापन, जैसा नेटवर्क को मिलता है</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Specimens: {count}; limit: at least {limit}. Five instead of one more than halved the errors in three tests of four.</source>
            <translation>नमूने: {count}; सीमा: कम से कम {limit}। एक की जगह पाँच से चार में से तीन परीक्षणों में गलतियाँ आधी से भी कम रहीं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Strokes that run out of the picture</source>
            <translation>छवि से बाहर जाती रेखाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The darkest of a thousand genuine signatures has 31%.</source>
            <translation>हज़ार असली हस्ताक्षरों में सबसे गहरे में 31% है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The ink is faint, only {contrast:.0%} darker than the paper; strokes may be lost.</source>
            <translation>स्याही फीकी है, कागज़ से केवल {contrast:.0%} गहरी; रेखाएँ छूट सकती हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The letters are as even as print; this may not be handwriting.</source>
            <translation>अक्षर छपाई जैसे एकसमान हैं; यह शायद हाथ की लिखावट नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The newest specimen is {years} years old; a hand changes in that time.</source>
            <translation>सबसे नया नमूना {years} वर्ष पुराना है; इतने समय में लिखावट बदल जाती है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The picture has only about {dpi:.0f} dpi; fine detail is missing.</source>
            <translation>छवि केवल लगभग {dpi:.0f} dpi की है; बारीकियाँ नहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The picture is blurred; thin strokes run into each other.</source>
            <translation>छवि धुँधली है; पतली रेखाएँ आपस में मिल रही हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The signature is only {length:.0f} pixels long; fine detail is missing.</source>
            <translation>हस्ताक्षर केवल {length:.0f} पिक्सेल लंबा है; बारीकियाँ नहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The signature is very simple: any two people's could match.</source>
            <translation>हस्ताक्षर बहुत सरल है: किन्हीं भी दो लोगों के हस्ताक्षर मिल सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>The signature of most pieces among a thousand has 48; spots spoil the verdict.</source>
            <translation>हज़ार हस्ताक्षरों में सबसे अधिक टुकड़ों वाले में 48 हैं; धब्बे निर्णय को बिगाड़ देते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>There are many spots; some may be the paper and not the ink.</source>
            <translation>यहाँ कई धब्बे हैं; कुछ स्याही के नहीं, कागज़ के हो सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>There is hardly any ink: this may be a mark and not a signature.</source>
            <translation>स्याही नाममात्र की है: यह हस्ताक्षर के बजाय कोई निशान हो सकता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>There is only one specimen; with more of them, far fewer verdicts are wrong.</source>
            <translation>केवल एक नमूना है; अधिक नमूनों से बहुत कम निर्णय गलत होते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>There seem to be two signatures, or other writing beside one.</source>
            <translation>दो हस्ताक्षर लगते हैं, या एक के पास कुछ और लिखा है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Turns of the pen</source>
            <translation>कलम के घुमाव</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>Widest gap in the writing (between rows six times as much)</source>
            <translation>लिखावट में सबसे चौड़ा अंतर (पंक्तियों के बीच छह गुना गिना)</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>With simpler signatures more verdicts were wrong.</source>
            <translation>अधिक सरल हस्ताक्षरों में अधिक निर्णय गलत निकले।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/quality.py" />
            <source>{n} strokes run out of the picture; part may be cut off.</source>
            <translation>
                <numerusform>एक रेखा छवि से बाहर जाती है; कुछ भाग कटा हो सकता है।</numerusform>
                <numerusform>{n} रेखाएँ छवि से बाहर जाती हैं; कुछ भाग कटा हो सकता है।</numerusform>
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
            <translation>{value:.0f} कलम-चौड़ाइयाँ</translation>
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
            <translation>{what}: {value}; सीमा: कम से कम {limit}। {why}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/quality.py" />
            <source>{what}: {value}; limit: at most {limit}. {why}</source>
            <translation>{what}: {value}; सीमा: अधिक से अधिक {limit}। {why}</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Another person's ordinary signature, yet called a match.</source>
            <translation>किसी और का साधारण हस्ताक्षर, फिर भी मेल बताया गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Genuine turned away</source>
            <translation>असली लौटाए गए</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Imitated with practice, yet called a match.</source>
            <translation>अभ्यास से नकल किया हुआ, फिर भी मेल बताया गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Of genuine signatures and skilled forgeries in equal parts.</source>
            <translation>असली हस्ताक्षर और कुशल जालसाज़ी बराबर भागों में।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Other hands passed</source>
            <translation>अन्य हाथ स्वीकृत</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Referred to a person</source>
            <translation>व्यक्ति को भेजे गए</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Signed by the signatory, yet called no match.</source>
            <translation>हस्ताक्षरकर्ता ने ही किया, फिर भी मेल नहीं बताया गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>Skilled forgeries passed</source>
            <translation>कुशल जालसाज़ी स्वीकृत</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rates.py" />
            <source>none seen</source>
            <translation>कोई नहीं दिखा</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/reasons.py" />
            <location filename="../../siggui/services/verify.py" />
            <source>Choose one of: {known}.</source>
            <translation>इनमें से एक चुनें: {known}।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/reasons.py" />
            <source>“{code}” is no reason to {purpose}.</source>
            <translation>“{code}” इसका कारण नहीं है: {purpose}।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>Ask a person with the role {roles}.</source>
            <translation>इस भूमिका वाले व्यक्ति से कहें: {roles}।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>Choose one of: {roles}.</source>
            <translation>इनमें से एक चुनें: {roles}।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>This needs the right to {right}.</source>
            <translation>इसके लिए यह अधिकार चाहिए: {right}।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>add accounts and signatories</source>
            <translation>खाते और हस्ताक्षरकर्ता जोड़ना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>administrator</source>
            <translation>प्रशासक</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>change the thresholds</source>
            <translation>सीमाएँ बदलना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>change who may sign</source>
            <translation>कौन हस्ताक्षर कर सकता है यह बदलना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>clerk</source>
            <translation>क्लर्क</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>confirm specimens that somebody else enrolled</source>
            <translation>दूसरों के दर्ज किए नमूनों की पुष्टि करना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>decide items</source>
            <translation>दस्तावेज़ों पर निर्णय लेना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>decide what was referred</source>
            <translation>आगे भेजे गए पर निर्णय लेना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>enroll specimens</source>
            <translation>नमूने दर्ज करना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>erase customers</source>
            <translation>ग्राहकों को मिटाना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>export decisions</source>
            <translation>निर्णय निर्यात करना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>import customers</source>
            <translation>ग्राहकों को आयात करना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>look at accounts</source>
            <translation>खाते देखना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>manage users</source>
            <translation>उपयोगकर्ताओं का प्रबंधन</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>reviewer</source>
            <translation>समीक्षक</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>save reports</source>
            <translation>रिपोर्ट सहेजना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>settle disputes and see the board</source>
            <translation>विवाद सुलझाना और बोर्ड देखना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>supervisor</source>
            <translation>पर्यवेक्षक</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>withdraw specimens</source>
            <translation>नमूने वापस लेना</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/rights.py" />
            <source>“{text}” is no role.</source>
            <translation>“{text}” कोई भूमिका नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>Choose a shorter one.</source>
            <translation>कोई छोटा पासवर्ड चुनें।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The password contains the user's name.</source>
            <translation>पासवर्ड में उपयोगकर्ता का नाम है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The password is longer than {most} signs.</source>
            <translation>पासवर्ड {most} अक्षरों से लंबा है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The password is shorter than {least} signs.</source>
            <translation>पासवर्ड {least} अक्षरों से छोटा है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The password repeats a few signs.</source>
            <translation>पासवर्ड में थोड़े ही अक्षर दोहराए गए हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The password runs along the keyboard.</source>
            <translation>पासवर्ड कीबोर्ड के क्रम में है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>The user's name is longer than {most} signs.</source>
            <translation>उपयोगकर्ता का नाम {most} अक्षरों से लंबा है।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>Three or four words that do not belong together.</source>
            <translation>तीन-चार ऐसे शब्द जिनका आपस में संबंध न हो।</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>user's name</source>
            <translation>उपयोगकर्ता का नाम</translation>
        </message>
        <message>
            <location filename="../../siggui/domain/users.py" />
            <source>{minutes} minutes</source>
            <translation>{minutes} मिनट</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/domain/users.py" />
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} सेकंड</numerusform>
                <numerusform>{n} सेकंड</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A change of address on the customer's own writing paper.</source>
            <translation>ग्राहक के अपने लेटर-पेपर पर पता बदलने का अनुरोध।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A cheque to a bakery; the ball pen was running dry.</source>
            <translation>एक बेकरी के नाम चेक; बॉल पेन की स्याही खत्म हो रही थी।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A cheque to a garage, paid in at the counter.</source>
            <translation>एक गैराज के नाम चेक, काउंटर पर जमा।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A cheque to a piano store, well above the usual amount.</source>
            <translation>एक पियानो की दुकान के नाम चेक, सामान्य राशि से कहीं अधिक।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A cheque to a roofer the customer says was never hired.</source>
            <translation>एक छत बनाने वाले के नाम चेक, जिसे ग्राहक के अनुसार कभी काम नहीं दिया गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A faxed order to close a savings account.</source>
            <translation>बचत खाता बंद करने का फ़ैक्स से आया आदेश।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A guarantee for a loan of a brother.</source>
            <translation>भाई के ऋण की गारंटी।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A letter that asks for a second card to a new address.</source>
            <translation>एक पत्र जिसमें नए पते पर दूसरा कार्ड माँगा गया है।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A mandate for a direct debit, sent by post.</source>
            <translation>डाक से आया डायरेक्ट डेबिट का अधिदेश।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A mix-up: Clara Pemberton signed the wrong form.</source>
            <translation>अदला-बदली: क्लारा पेम्बर्टन ने गलत फ़ॉर्म पर हस्ताक्षर किए।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A note that asks for a transfer abroad today.</source>
            <translation>आज ही विदेश में भुगतान की माँग करती एक पर्ची।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A page torn from a notebook: please stop the standing order.</source>
            <translation>नोटबुक से फाड़ा पन्ना: कृपया स्थायी आदेश बंद करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A power of attorney for a niece.</source>
            <translation>भतीजी के नाम मुख़्तारनामा।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A receipt for a withdrawal the customer does not remember.</source>
            <translation>एक निकासी की रसीद जो ग्राहक को याद नहीं।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A receipt for cash, signed at the counter.</source>
            <translation>नकदी की रसीद, काउंटर पर हस्ताक्षरित।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>A receipt for the contents of a deposit box.</source>
            <translation>लॉकर की सामग्री की रसीद।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>An order for new cheque books.</source>
            <translation>नई चेक बुक का अनुरोध।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Copied from a cheque of last year.</source>
            <translation>पिछले साल के चेक से नकल किया गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Copied slowly from an old letter.</source>
            <translation>पुराने पत्र से धीरे-धीरे नकल किया गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Imitated after one look at the card.</source>
            <translation>कार्ड को एक बार देखकर नकल किया गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Imitated by a lodger, with stops between the letters.</source>
            <translation>किराएदार ने नकल की, अक्षरों के बीच रुक-रुककर।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Imitated from the picture in a stolen wallet.</source>
            <translation>चोरी हुए बटुए की तस्वीर से नकल किया गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Practiced by somebody who had the passbook.</source>
            <translation>जिसके पास पासबुक थी उसने अभ्यास किया।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Practiced by the brother.</source>
            <translation>भाई ने अभ्यास किया।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Signed by the customer, in a hurry.</source>
            <translation>ग्राहक ने जल्दी में हस्ताक्षर किए।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Signed by the customer.</source>
            <translation>ग्राहक ने हस्ताक्षर किए।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/bank.py" />
            <source>Somebody who had never seen the signature wrote the name.</source>
            <translation>जिसने हस्ताक्षर कभी नहीं देखा था, उसने नाम लिखा।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/demo.py" />
            <source>Check that there is room on the disk and that {folder} may be written.</source>
            <translation>देखें कि डिस्क पर जगह है और {folder} में लिखा जा सकता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/demo.py" />
            <source>Remove the folder {folder} and try again.</source>
            <translation>फ़ोल्डर {folder} हटाएँ और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/demo.py" />
            <source>The demo could not be written to its folder.</source>
            <translation>डेमो अपने फ़ोल्डर में नहीं लिखा जा सका।</translation>
        </message>
        <message>
            <location filename="../../siggui/drawing/demo.py" />
            <source>The demo was drawn but cannot be read back.</source>
            <translation>डेमो बन गया पर पढ़ा नहीं जा सकता।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <source>Install siggui again from a source you trust, or {instead}.</source>
            <translation>siggui को किसी भरोसेमंद स्रोत से फिर से स्थापित करें, या: {instead}।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <location filename="../../siggui/verifier/weights.py" />
            <source>Install siggui again, so that program and weights are of one version.</source>
            <translation>siggui फिर से स्थापित करें, ताकि प्रोग्राम और भार एक ही संस्करण के हों।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <location filename="../../siggui/services/features.py" />
            <source>Install siggui again.</source>
            <translation>siggui फिर से स्थापित करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <source>The weights {purpose} cannot be read ({name}).</source>
            <translation>{purpose} भार पढ़े नहीं जा सकते ({name})।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <source>The weights {purpose} do not fit this version of siggui.</source>
            <translation>{purpose} भार siggui के इस संस्करण से मेल नहीं खाते।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/array_weights.py" />
            <source>The weights {purpose} were altered after release.</source>
            <translation>{purpose} भार जारी होने के बाद बदले गए।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/clean/writing.py" />
            <source>switch off what takes away stamps and print</source>
            <translation>मुहर और छपाई हटाना बंद करें</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/clean/writing.py" />
            <source>that tell writing from print</source>
            <translation>लिखावट को छपाई से अलग करने वाले</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/color.py" />
            <location filename="../../siggui/imaging/tiff.py" />
            <source>Save it again as PNG or JPEG.</source>
            <translation>इसे PNG या JPEG के रूप में फिर से सहेजें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/color.py" />
            <source>The picture stores its colors in a way siggui cannot read ({mode}).</source>
            <translation>छवि में रंग इस तरह रखे हैं जिसे siggui नहीं पढ़ सकता ({mode})।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>Copy or scan it again.</source>
            <translation>इसे फिर से कॉपी या स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>Page {page} is damaged and cannot be shown.</source>
            <translation>पृष्ठ {page} क्षतिग्रस्त है और नहीं दिखाया जा सकता।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <location filename="../../siggui/imaging/limits.py" />
            <source>Scan the page again at 300 dpi.</source>
            <translation>पृष्ठ को 300 dpi पर फिर से स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>The file ends too early: part of the picture is missing.</source>
            <translation>फ़ाइल समय से पहले समाप्त होती है: छवि का कुछ भाग नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>The other pages can be used; scan this one again if you need it.</source>
            <translation>बाकी पृष्ठ काम के हैं; ज़रूरत हो तो इसे फिर से स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>The picture is damaged and cannot be shown.</source>
            <translation>छवि क्षतिग्रस्त है और नहीं दिखाई जा सकती।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/decoding.py" />
            <source>The picture needs more memory than there is.</source>
            <translation>छवि के लिए उपलब्ध से अधिक मेमोरी चाहिए।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/document.py" />
            <source>Choose one of its pages.</source>
            <translation>उसके पृष्ठों में से एक चुनें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/document.py" />
            <source>Copy the picture again, then paste it.</source>
            <translation>छवि फिर से कॉपी करें, फिर पेस्ट करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/document.py" />
            <source>The picture has no pixels.</source>
            <translation>छवि में कोई पिक्सेल नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/document.py" />
            <source>There is no page {page}: the file has {count}.</source>
            <translation>पृष्ठ {page} नहीं है: फ़ाइल में {count} हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/ink.py" />
            <source>Choose the part of the page that holds the signature, or scan it with more contrast.</source>
            <translation>पृष्ठ का वह भाग चुनें जिसमें हस्ताक्षर है, या अधिक कंट्रास्ट के साथ स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/ink.py" />
            <source>No ink was found: the image is blank or the writing is too faint.</source>
            <translation>स्याही नहीं मिली: छवि खाली है या लिखावट बहुत फीकी है।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>Ask its owner for access, or close the program that has it open.</source>
            <translation>मालिक से अनुमति माँगें, या वह प्रोग्राम बंद करें जिसमें यह खुली है।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>Check that its drive is connected, or copy it to this computer and try again.</source>
            <translation>देखें कि उसकी ड्राइव जुड़ी है, या उसे इस कंप्यूटर पर कॉपी करके फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>Copy or scan it again: the last copy was not finished.</source>
            <translation>इसे फिर से कॉपी या स्कैन करें: पिछली कॉपी पूरी नहीं हुई।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>It may have been moved or renamed: choose it again.</source>
            <translation>शायद उसे हटाया या उसका नाम बदला गया है: उसे फिर से चुनें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>Open the folder and choose one file in it.</source>
            <translation>फ़ोल्डर खोलें और उसमें से एक फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>Save only the page with the signature and open that.</source>
            <translation>केवल हस्ताक्षर वाला पृष्ठ सहेजें और उसे खोलें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>The file could not be read.</source>
            <translation>फ़ाइल पढ़ी नहीं जा सकी।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>The file is empty (0 bytes).</source>
            <translation>फ़ाइल खाली है (0 बाइट)।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>The file is larger than {most} MB.</source>
            <translation>फ़ाइल {most} MB से बड़ी है।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>The file is not there.</source>
            <translation>फ़ाइल वहाँ नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>This is a folder, not a file.</source>
            <translation>यह फ़ोल्डर है, फ़ाइल नहीं।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>This is {kind}, not a picture siggui can read.</source>
            <translation>यह {kind} है, ऐसी छवि नहीं जिसे siggui पढ़ सके।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>You are not allowed to read this file.</source>
            <translation>आपको यह फ़ाइल पढ़ने की अनुमति नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a GIF picture</source>
            <translation>GIF छवि</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a HEIC photo</source>
            <translation>HEIC फ़ोटो</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a JPEG 2000 picture</source>
            <translation>JPEG 2000 छवि</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a PostScript file</source>
            <translation>PostScript फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a Word, Excel or ZIP file</source>
            <translation>Word, Excel या ZIP फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a program</source>
            <translation>प्रोग्राम</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a text document</source>
            <translation>टेक्स्ट दस्तावेज़</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a text file</source>
            <translation>टेक्स्ट फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a video or a newer photo format</source>
            <translation>वीडियो या कोई नया फ़ोटो प्रारूप</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>a web page</source>
            <translation>वेब पेज</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>an SVG drawing</source>
            <translation>SVG चित्र</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>an old Word or Excel file</source>
            <translation>पुरानी Word या Excel फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/intake.py" />
            <source>an unknown kind of file</source>
            <translation>अज्ञात प्रकार की फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/limits.py" />
            <source>Split the file and open the part with the signature.</source>
            <translation>फ़ाइल को बाँटें और हस्ताक्षर वाला भाग खोलें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/limits.py" />
            <source>The file has more than {most:,} pages.</source>
            <translation>फ़ाइल में {most:,} से अधिक पृष्ठ हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/limits.py" />
            <source>The picture claims {width:,} × {height:,} pixels, more than the {most} million that siggui opens.</source>
            <translation>छवि {width:,} × {height:,} पिक्सेल बताती है, जो siggui की सीमा {most} मिलियन से अधिक है।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/locate_weights.py" />
            <source>frame the signature by hand</source>
            <translation>हस्ताक्षर को हाथ से घेरें</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/locate_weights.py" />
            <source>that find signatures</source>
            <translation>हस्ताक्षर खोजने वाले</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/paper.py" />
            <source>Scan it again with more exposure, or choose an image with dark ink on light paper.</source>
            <translation>अधिक रोशनी के साथ फिर से स्कैन करें, या हल्के कागज़ पर गहरी स्याही वाली छवि चुनें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/paper.py" />
            <source>The image is too dark: no light paper can be seen around the ink.</source>
            <translation>छवि बहुत गहरी है: स्याही के चारों ओर हल्का कागज़ नहीं दिखता।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Export or scan it again.</source>
            <translation>इसे फिर से निर्यात या स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Mind capital letters and the keyboard layout, then try again.</source>
            <translation>बड़े अक्षरों और कीबोर्ड लेआउट का ध्यान रखें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Page {page} claims to be {width:,.0f} × {height:,.0f} inches, too large to show.</source>
            <translation>पृष्ठ {page} {width:,.0f} × {height:,.0f} इंच का बताया गया है, दिखाने के लिए बहुत बड़ा।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Page {page} takes too long to draw.</source>
            <translation>पृष्ठ {page} बनाने में बहुत समय लगता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Print or scan the page again at its real size.</source>
            <translation>पृष्ठ को उसके वास्तविक आकार में फिर से प्रिंट या स्कैन करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Print the page and scan it, or save it as a picture.</source>
            <translation>पृष्ठ को प्रिंट करके स्कैन करें, या छवि के रूप में सहेजें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>The password does not open this PDF.</source>
            <translation>इस पासवर्ड से यह PDF नहीं खुलती।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>This PDF has no pages.</source>
            <translation>इस PDF में कोई पृष्ठ नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>This PDF is damaged and cannot be opened.</source>
            <translation>यह PDF क्षतिग्रस्त है और नहीं खोली जा सकती।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>This PDF is protected by a password.</source>
            <translation>यह PDF पासवर्ड से सुरक्षित है।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pdf.py" />
            <source>Type its password to open it.</source>
            <translation>खोलने के लिए उसका पासवर्ड लिखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pipeline.py" />
            <source>Choose an image at least {least} pixels high and wide, best at 300 dpi.</source>
            <translation>कम से कम {least} पिक्सेल ऊँची और चौड़ी छवि चुनें, 300 dpi पर सबसे अच्छा।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/pipeline.py" />
            <source>The image is only {width}×{height} pixels; a signature cannot be read in it.</source>
            <translation>छवि केवल {width}×{height} पिक्सेल की है; उसमें हस्ताक्षर नहीं पढ़ा जा सकता।</translation>
        </message>
        <message>
            <location filename="../../siggui/imaging/tiff.py" />
            <source>The picture stores its colors in a way siggui cannot read (16-bit planes).</source>
            <translation>छवि में रंग इस तरह रखे हैं जिसे siggui नहीं पढ़ सकता (16-बिट प्लेन)।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/about_images.py" />
            <source>Not taken away: {steps}. The error rates were measured with all steps on.</source>
            <translation>नहीं हटाया गया: {steps}। त्रुटि दरें सभी चरणों के साथ मापी गई थीं।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/about_images.py" />
            <location filename="../../siggui/ui/compare_view.py" />
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Questioned signature</source>
            <translation>जाँचाधीन हस्ताक्षर</translation>
        </message>
        <message>
            <location filename="../../siggui/services/about_images.py" />
            <location filename="../../siggui/ui/compare_view.py" />
            <location filename="../../siggui/ui/filmstrip.py" />
            <location filename="../../siggui/ui/inbox_panel.py" />
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Specimen</source>
            <translation>नमूना</translation>
        </message>
        <message>
            <location filename="../../siggui/services/about_images.py" />
            <location filename="../../siggui/services/verify_account.py" />
            <location filename="../../siggui/ui/compare_view.py" />
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Specimen {number}</source>
            <translation>नमूना {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/services/copies.py" />
            <source>A specimen and the questioned signature are the same image, so a match means nothing.</source>
            <translation>एक नमूना और जाँचाधीन हस्ताक्षर एक ही छवि हैं, इसलिए मेल का कोई अर्थ नहीं।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/copies.py" />
            <source>{whose} and the questioned signature match almost stroke for stroke. Nobody signs twice alike: it may be a copy or a tracing.</source>
            <translation>{whose} और जाँचाधीन हस्ताक्षर लगभग हर रेखा में एक जैसे हैं। कोई दो बार एक-सा हस्ताक्षर नहीं करता: यह नकल या ट्रेसिंग हो सकती है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/csv_lines.py" />
            <source>A quotation mark opened in line {begins} of the list is never closed.</source>
            <translation>सूची की पंक्ति {begins} में खुला उद्धरण चिह्न कहीं बंद नहीं होता।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/csv_lines.py" />
            <source>Close or remove it.</source>
            <translation>उसे बंद करें या हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>Ask a second person to look at it.</source>
            <translation>किसी दूसरे व्यक्ति से इसे देखने को कहें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>Check the number, or add the account.</source>
            <translation>संख्या जाँचें, या खाता जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/enroll.py" />
            <source>Correct the last day.</source>
            <translation>अंतिम दिन ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>Correct the number, or write the name as it is on file.</source>
            <translation>संख्या ठीक करें, या नाम वैसे लिखें जैसे दर्ज है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>If it is another person, add something that tells them apart.</source>
            <translation>यदि यह कोई और व्यक्ति है, तो कुछ जोड़ें जिससे दोनों अलग पहचाने जाएँ।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>Look it up, or correct the number.</source>
            <translation>उसे खोजें, या संख्या ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/enroll.py" />
            <location filename="../../siggui/services/erasure.py" />
            <location filename="../../siggui/services/mandates.py" />
            <source>Look the account up again.</source>
            <translation>खाता फिर से खोजें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/enroll.py" />
            <source>The specimen would end before it begins.</source>
            <translation>नमूना आरंभ होने से पहले ही समाप्त हो जाएगा।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>There is a signatory of this name already.</source>
            <translation>इस नाम का हस्ताक्षरकर्ता पहले से है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>There is an account with this number already.</source>
            <translation>इस संख्या का खाता पहले से है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/mandates.py" />
            <source>There is no account with this number.</source>
            <translation>इस संख्या का कोई खाता नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/import_customers.py" />
            <source>This customer number is on file with another name.</source>
            <translation>यह ग्राहक संख्या किसी और नाम से दर्ज है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>This image was enrolled again meanwhile.</source>
            <translation>इस बीच यह छवि फिर से दर्ज हो गई।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>This specimen does not wait to be confirmed.</source>
            <translation>यह नमूना पुष्टि की प्रतीक्षा में नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>This specimen is not withdrawn.</source>
            <translation>यह नमूना वापस नहीं लिया गया है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>This specimen was withdrawn already.</source>
            <translation>यह नमूना पहले ही वापस लिया जा चुका है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <source>You enrolled this specimen yourself.</source>
            <translation>यह नमूना आपने स्वयं दर्ज किया है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/import_customers.py" />
            <source>account number</source>
            <translation>खाता संख्या</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/import_customers.py" />
            <source>customer number</source>
            <translation>ग्राहक संख्या</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/import_customers.py" />
            <source>customer's name</source>
            <translation>ग्राहक का नाम</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers.py" />
            <location filename="../../siggui/services/import_customers.py" />
            <source>signatory's name</source>
            <translation>हस्ताक्षरकर्ता का नाम</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <location filename="../../siggui/services/items_file.py" />
            <source>Check that it is a file and that you may read it.</source>
            <translation>देखें कि वह फ़ाइल है और आप उसे पढ़ सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>Check the name of the list.</source>
            <translation>सूची का नाम जाँचें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>Save it as “CSV UTF-8” with the columns {columns}.</source>
            <translation>इसे “CSV UTF-8” के रूप में इन स्तंभों के साथ सहेजें: {columns}।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>The list of customers cannot be read: {why}.</source>
            <translation>ग्राहकों की सूची पढ़ी नहीं जा सकती: {why}।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>The list of customers is empty.</source>
            <translation>ग्राहकों की सूची खाली है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>The list of customers is not text in UTF-8, or torn.</source>
            <translation>ग्राहकों की सूची UTF-8 पाठ नहीं है, या अधूरी है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>The list of customers lacks a column: {named}.</source>
            <translation>ग्राहकों की सूची में यह स्तंभ नहीं है: {named}।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/services/customers_file.py" />
            <source>The row has {n} cells, fewer than the heading.</source>
            <translation>
                <numerusform>पंक्ति में {n} खाना है, शीर्ष पंक्ति से कम।</numerusform>
                <numerusform>पंक्ति में {n} खाने हैं, शीर्ष पंक्ति से कम।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>The row holds a character that no name can have.</source>
            <translation>पंक्ति में ऐसा वर्ण है जो किसी नाम में नहीं हो सकता।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/customers_file.py" />
            <source>There is no file “{path}”.</source>
            <translation>“{path}” नाम की कोई फ़ाइल नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/decide.py" />
            <location filename="../../siggui/services/decide_item.py" />
            <source>A specimen of this verdict counts no longer, so nothing was recorded.</source>
            <translation>इस निर्णय का एक नमूना अब मान्य नहीं है, इसलिए कुछ दर्ज नहीं हुआ।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/decide.py" />
            <source>Load the signatory's specimens again.</source>
            <translation>हस्ताक्षरकर्ता के नमूने फिर से लोड करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/decide_item.py" />
            <source>Ask again who signed.</source>
            <translation>फिर से पूछें कि किसने हस्ताक्षर किए।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/decide_item.py" />
            <source>The mandate was changed meanwhile, so nothing was recorded.</source>
            <translation>इस बीच अधिदेश बदल गया, इसलिए कुछ दर्ज नहीं हुआ।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>Choose another specimen.</source>
            <translation>कोई दूसरा नमूना चुनें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>Choose one that was signed at another time.</source>
            <translation>किसी और समय किया गया हस्ताक्षर चुनें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>There are {most} valid specimens of this signatory already.</source>
            <translation>इस हस्ताक्षरकर्ता के {most} वैध नमूने पहले से हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>There is no such signatory.</source>
            <translation>ऐसा कोई हस्ताक्षरकर्ता नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>This image is on file already, for another signatory.</source>
            <translation>यह छवि किसी और हस्ताक्षरकर्ता के लिए पहले से दर्ज है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>This image is on file already, for this signatory.</source>
            <translation>यह छवि इस हस्ताक्षरकर्ता के लिए पहले से दर्ज है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>This signature matches one on file almost stroke for stroke. Nobody signs twice alike: it is a copy and not a second specimen.</source>
            <translation>यह हस्ताक्षर एक दर्ज हस्ताक्षर से लगभग हर रेखा में मिलता है। कोई दो बार एक-सा हस्ताक्षर नहीं करता: यह नकल है, दूसरा नमूना नहीं।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>This specimen is not like the signatory's others. Check whose signature it is.</source>
            <translation>यह नमूना हस्ताक्षरकर्ता के बाकी नमूनों जैसा नहीं है। जाँचें कि यह किसका हस्ताक्षर है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/enroll.py" />
            <source>Withdraw one to make room.</source>
            <translation>जगह बनाने के लिए एक वापस लें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/erasure.py" />
            <source>There is no such customer any more.</source>
            <translation>अब ऐसा कोई ग्राहक नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>An export is a CSV file or an Excel workbook.</source>
            <translation>निर्यात CSV फ़ाइल या Excel कार्यपुस्तिका होता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <location filename="../../siggui/services/report.py" />
            <source>Check that its folder may be written to and that the disk has room.</source>
            <translation>देखें कि उसके फ़ोल्डर में लिखा जा सकता है और डिस्क पर जगह है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>Choose a shorter period, or CSV.</source>
            <translation>छोटी अवधि या CSV चुनें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>End the file's name with .csv or .xlsx.</source>
            <translation>फ़ाइल का नाम .csv या .xlsx पर समाप्त करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>Excel holds {most:,} rows on a sheet; this period has more.</source>
            <translation>Excel एक शीट पर {most:,} पंक्तियाँ रखता है; इस अवधि में अधिक हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>Exchange the two days.</source>
            <translation>दोनों दिन आपस में बदलें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>The export could not be written.</source>
            <translation>निर्यात लिखा नहीं जा सका।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/export.py" />
            <source>The period ends before it begins.</source>
            <translation>अवधि आरंभ होने से पहले समाप्त होती है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/features.py" />
            <source>None of {all} lie outside the range of the {specimens} specimens; of a genuine signature, usually {usual}.</source>
            <translation>{all} में से कोई लक्षण {specimens} नमूनों की सीमा से बाहर नहीं है; असली हस्ताक्षर में आम तौर पर {usual} होते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/features.py" />
            <source>What is usual among people cannot be read ({name}).</source>
            <translation>लोगों में जो सामान्य है वह पढ़ा नहीं जा सकता ({name})।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/features.py" />
            <source>With one specimen, how much this person varies is unknown; what differs most comes first.</source>
            <translation>एक ही नमूने से यह ज्ञात नहीं कि यह व्यक्ति कितना बदलता है; जो सबसे अधिक भिन्न है वह पहले आता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/features.py" />
            <source>{low} to {high} do</source>
            <translation>{low} से {high}</translation>
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
                <numerusform>{all} में से {n} लक्षण {specimens} नमूनों की सीमा से बाहर है; असली हस्ताक्षर में आम तौर पर {usual} होते हैं।</numerusform>
                <numerusform>{all} में से {n} लक्षण {specimens} नमूनों की सीमा से बाहर हैं; असली हस्ताक्षर में आम तौर पर {usual} होते हैं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>Look the item up again.</source>
            <translation>दस्तावेज़ फिर से खोजें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>Only a rejected item can be put on the list of forgeries.</source>
            <translation>केवल अस्वीकृत दस्तावेज़ ही जालसाज़ियों की सूची में रखा जा सकता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>Reject it first.</source>
            <translation>पहले उसे अस्वीकार करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>There is no such verdict.</source>
            <translation>ऐसा कोई निर्णय नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>There is nothing to do.</source>
            <translation>कुछ करने की आवश्यकता नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>This item is not on the list.</source>
            <translation>यह दस्तावेज़ सूची में नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/forgeries.py" />
            <source>This item is on the list already.</source>
            <translation>यह दस्तावेज़ पहले से सूची में है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>Check the name of the folder with the pictures.</source>
            <translation>चित्रों वाले फ़ोल्डर का नाम जाँचें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>It matches one on file almost stroke for stroke.</source>
            <translation>यह रिकॉर्ड के एक नमूने से लगभग हर रेखा में मेल खाता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>There are {most} valid specimens already.</source>
            <translation>पहले से {most} मान्य नमूने हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>There is no folder “{path}”.</source>
            <translation>“{path}” नाम का कोई फ़ोल्डर नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>This account belongs to another customer.</source>
            <translation>यह खाता किसी दूसरे ग्राहक का है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>This image is on file already.</source>
            <translation>यह चित्र पहले से रिकॉर्ड में है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <source>{count:,} on file already</source>
            <translation>{count:,} पहले से रिकॉर्ड में</translation>
        </message>
        <message>
            <location filename="../../siggui/services/import_customers.py" />
            <location filename="../../siggui/services/intake_report.py" />
            <source>{count:,} refused</source>
            <translation>{count:,} लौटाए गए</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/services/import_customers.py" />
            <source>{n:,} rows: {parts}.</source>
            <translation>
                <numerusform>{n:,} पंक्ति: {parts}।</numerusform>
                <numerusform>{n:,} पंक्तियाँ: {parts}।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/services/import_customers.py" />
            <source>{n:,} specimens put on file</source>
            <translation>
                <numerusform>{n:,} नमूना रिकॉर्ड में रखा गया</numerusform>
                <numerusform>{n:,} नमूने रिकॉर्ड में रखे गए</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/services/intake_report.py" />
            <source>{count:,} passed by the policy</source>
            <translation>{count:,} नीति से स्वीकृत</translation>
        </message>
        <message>
            <location filename="../../siggui/services/intake_report.py" />
            <source>{count:,} to be checked</source>
            <translation>{count:,} जाँच के लिए</translation>
        </message>
        <message>
            <location filename="../../siggui/services/intake_report.py" />
            <source>{rows:,} items: {parts}.</source>
            <translation>{rows:,} दस्तावेज़: {parts}।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/item_signatures.py" />
            <source>Frame it on the Verify page and add it from there.</source>
            <translation>इसे “जाँच” पृष्ठ पर घेरें और वहाँ से जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/item_signatures.py" />
            <source>No signature was found on the page.</source>
            <translation>पृष्ठ पर कोई हस्ताक्षर नहीं मिला।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Between two signatures of the row is none.</source>
            <translation>पंक्ति के दो हस्ताक्षरों के बीच कोई नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Check its name.</source>
            <translation>उसका नाम जाँचें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Fill the cell.</source>
            <translation>कोष्ठक भरें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Make several items of it.</source>
            <translation>इससे कई दस्तावेज़ बनाएँ।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Quote a cell that holds the sign between cells.</source>
            <translation>जिस कोष्ठक में विभाजक चिह्न है उसे उद्धरण चिह्नों में रखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Save the list anew.</source>
            <translation>सूची नए सिरे से सहेजें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The currency has not three letters.</source>
            <translation>मुद्रा में तीन अक्षर नहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The id is longer than {most} signs.</source>
            <translation>पहचान {most} अक्षरों से लंबी है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The list of items cannot be read: {why}.</source>
            <translation>दस्तावेज़ों की सूची पढ़ी नहीं जा सकती: {why}।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The list of items is empty.</source>
            <translation>दस्तावेज़ों की सूची खाली है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The list of items is not UTF-8 text.</source>
            <translation>दस्तावेज़ों की सूची UTF-8 टेक्स्ट नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The list of items lacks a column: {named}.</source>
            <translation>दस्तावेज़ों की सूची में एक स्तंभ नहीं है: {named}।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The row has no {column}.</source>
            <translation>पंक्ति में नहीं है: {column}।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The row has {cells} cells and the heading {header}.</source>
            <translation>पंक्ति में {cells} कोष्ठक हैं और शीर्षक में {header}।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The row holds a sign that no text can have.</source>
            <translation>पंक्ति में ऐसा चिह्न है जो किसी टेक्स्ट में नहीं हो सकता।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The row names more than {most} signatures.</source>
            <translation>पंक्ति में {most} से अधिक हस्ताक्षर हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>The truth is neither genuine nor forged.</source>
            <translation>सत्य न “genuine” है न “forged”।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>There is no such list of items.</source>
            <translation>दस्तावेज़ों की ऐसी कोई सूची नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Write it like EUR.</source>
            <translation>इसे EUR की तरह लिखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_file.py" />
            <source>Write one of both.</source>
            <translation>दोनों में से एक लिखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>Check that you may read it.</source>
            <translation>देखें कि आप उसे पढ़ सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>Rename the file.</source>
            <translation>फ़ाइल का नाम बदलें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>The folder of items cannot be read: {why}.</source>
            <translation>दस्तावेज़ों का फ़ोल्डर पढ़ा नहीं जा सकता: {why}।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>The name holds a sign that no text can have.</source>
            <translation>नाम में ऐसा चिह्न है जो किसी टेक्स्ट में नहीं हो सकता।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>The name is longer than {most} signs.</source>
            <translation>नाम {most} अक्षरों से लंबा है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>The name says no account.</source>
            <translation>नाम से खाते का पता नहीं चलता।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/items_folder.py" />
            <source>There is no file in the folder.</source>
            <translation>फ़ोल्डर में कोई फ़ाइल नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/layouts.py" />
            <location filename="../../siggui/storage/key_store.py" />
            <source>Make room on the disk, or ask who looks after this computer.</source>
            <translation>डिस्क पर जगह बनाएँ, या इस कंप्यूटर की देखरेख करने वाले से पूछें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/layouts.py" />
            <source>The place of the signature could not be kept.</source>
            <translation>हस्ताक्षर की जगह याद नहीं रखी जा सकी।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/mandates.py" />
            <source>Correct the mandate.</source>
            <translation>अधिदेश ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/mandates.py" />
            <source>Somebody else changed this mandate meanwhile, so nothing was kept.</source>
            <translation>इस बीच किसी और ने यह अधिदेश बदल दिया, इसलिए कुछ नहीं सहेजा गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/mandates.py" />
            <source>What you typed is still here: look at the mandate as it is now, then save again.</source>
            <translation>आपका लिखा अब भी यहाँ है: अधिदेश को उसके वर्तमान रूप में देखें, फिर सहेजें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/own_network.py" />
            <source>So the shipped network is used, not the bank's own.</source>
            <translation>इसलिए बैंक के अपने नेटवर्क के बजाय साथ दिया गया नेटवर्क काम में है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/own_network.py" />
            <source>Your own network was made from one that was shipped before. The shipped one is used; “siggui fine-tune” makes a new one of it.</source>
            <translation>आपका अपना नेटवर्क पहले दिए गए एक नेटवर्क से बना था। साथ दिया गया नेटवर्क काम में है; “siggui fine-tune” उससे नया बनाता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/past_cases.py" />
            <source>Its customer was erased, or the item waits for another person.</source>
            <translation>उसका ग्राहक मिटाया गया, या दस्तावेज़ किसी और व्यक्ति की प्रतीक्षा में है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/past_cases.py" />
            <source>This case cannot be shown again.</source>
            <translation>यह मामला फिर से नहीं दिखाया जा सकता।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>A folder does not say the truth about its items.</source>
            <translation>फ़ोल्डर अपने दस्तावेज़ों का सत्य नहीं बताता।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>Correct the name, or leave it out.</source>
            <translation>नाम ठीक करें, या उसे छोड़ दें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>It is in the queue already.</source>
            <translation>यह पहले से कतार में है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>The account has no signatory of the name that the item gives.</source>
            <translation>दस्तावेज़ में दिए नाम का कोई हस्ताक्षरकर्ता इस खाते में नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>The same item came in before.</source>
            <translation>यही दस्तावेज़ पहले आ चुका है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_intake.py" />
            <source>Write a list of them with the column truth.</source>
            <translation>“truth” स्तंभ के साथ उनकी सूची लिखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Look at the others first.</source>
            <translation>पहले बाकी देखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Not every signature of this item was looked at.</source>
            <translation>इस दस्तावेज़ के सभी हस्ताक्षर नहीं देखे गए।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Refer or reject it, or park it until it can be compared.</source>
            <translation>उसे आगे भेजें या अस्वीकार करें, या तुलना हो सकने तक अलग रखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Somebody else has this item now.</source>
            <translation>यह दस्तावेज़ अब किसी और के पास है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Take the next one.</source>
            <translation>अगला लें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>This item has been decided meanwhile.</source>
            <translation>इस बीच इस दस्तावेज़ पर निर्णय हो चुका है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>Without a verdict an item cannot be passed.</source>
            <translation>बिना निर्णय के दस्तावेज़ स्वीकृत नहीं हो सकता।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/queue_refusals.py" />
            <source>You have judged this item already; another person has to look at it.</source>
            <translation>आप इस दस्तावेज़ पर पहले ही राय दे चुके हैं; इसे किसी और को देखना होगा।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>Nobody has signed in.</source>
            <translation>किसी ने साइन इन नहीं किया है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>Sign in again, or ask an administrator.</source>
            <translation>फिर से साइन इन करें, या प्रशासक से कहें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>Sign in with your name and password.</source>
            <translation>अपने नाम और पासवर्ड से साइन इन करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>This desk is locked.</source>
            <translation>यह डेस्क लॉक है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>Type your password to go on.</source>
            <translation>आगे बढ़ने के लिए अपना पासवर्ड लिखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/record_room.py" />
            <source>Your rights were changed meanwhile.</source>
            <translation>इस बीच आपके अधिकार बदल गए।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/refused_file.py" />
            <location filename="../../siggui/storage/backup.py" />
            <source>Check that there is room and that the folder may be written to.</source>
            <translation>देखें कि जगह है और फ़ोल्डर में लिखा जा सकता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/refused_file.py" />
            <source>The report of what was refused could not be written.</source>
            <translation>लौटाए गए दस्तावेज़ों की रिपोर्ट लिखी नहीं जा सकी।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>Make the report once it is settled.</source>
            <translation>निर्णय हो जाने पर रिपोर्ट बनाएँ।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>Nobody has decided this case yet.</source>
            <translation>इस मामले पर अभी किसी ने निर्णय नहीं लिया है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>Record a decision first.</source>
            <translation>पहले निर्णय दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>The audit log still proves that there was one.</source>
            <translation>ऑडिट लॉग अब भी प्रमाणित करता है कि मामला था।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>The report could not be written.</source>
            <translation>रिपोर्ट लिखी नहीं जा सकी।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>This case was erased together with its customer.</source>
            <translation>यह मामला अपने ग्राहक के साथ मिटा दिया गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/report.py" />
            <source>This item still waits for another person.</source>
            <translation>यह दस्तावेज़ अभी किसी और व्यक्ति की प्रतीक्षा में है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>Ask your IT desk for siggui[scanner], or watch the folder that the scanner writes to.</source>
            <translation>अपने IT विभाग से siggui[scanner] माँगें, या उस फ़ोल्डर पर नज़र रखें जिसमें स्कैनर लिखता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>Let the scanner's own program write into a folder, and watch that folder.</source>
            <translation>स्कैनर के अपने प्रोग्राम को किसी फ़ोल्डर में लिखने दें, और उस पर नज़र रखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>Look at the scanner, then try again.</source>
            <translation>स्कैनर देखें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>No scanner was found.</source>
            <translation>कोई स्कैनर नहीं मिला।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>Scanning is not installed.</source>
            <translation>स्कैनिंग स्थापित नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>Switch it on and try again, or watch the folder that it writes to.</source>
            <translation>उसे चालू करके फिर कोशिश करें, या उस फ़ोल्डर पर नज़र रखें जिसमें वह लिखता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>The scanner did not scan: {why}.</source>
            <translation>स्कैनर ने स्कैन नहीं किया: {why}।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>it gave no reason</source>
            <translation>उसने कोई कारण नहीं बताया</translation>
        </message>
        <message>
            <location filename="../../siggui/services/scanner.py" />
            <source>siggui itself scans on Linux only.</source>
            <translation>siggui स्वयं केवल Linux पर स्कैन करता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/sources.py" />
            <source>The file has {count} pages; only the first was looked at.</source>
            <translation>फ़ाइल में {count} पृष्ठ हैं; केवल पहला देखा गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/specimen_files.py" />
            <source>A helper process was ended from outside, perhaps for want of memory.</source>
            <translation>एक सहायक प्रक्रिया बाहर से बंद कर दी गई, शायद मेमोरी की कमी से।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/specimen_files.py" />
            <source>It cannot be read: {why}.</source>
            <translation>इसे पढ़ा नहीं जा सकता: {why}।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/specimen_files.py" />
            <source>It cannot be used; reference {reference}.</source>
            <translation>इसका उपयोग नहीं हो सकता; संदर्भ {reference}।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/specimen_files.py" />
            <source>What is on file stays. Close other programs and begin again with the same list.</source>
            <translation>जो रिकॉर्ड में है वह बना रहता है। दूसरे प्रोग्राम बंद करें और उसी सूची से फिर शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/turning.py" />
            <source>The signature seems to lie on its side: turned to the left it fits far better. Turn it and check it again.</source>
            <translation>हस्ताक्षर आड़ा लगता है: बाईं ओर घुमाने पर यह कहीं बेहतर मेल खाता है। इसे घुमाएँ और फिर से जाँचें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/turning.py" />
            <source>The signature seems to lie on its side: turned to the right it fits far better. Turn it and check it again.</source>
            <translation>हस्ताक्षर आड़ा लगता है: दाईं ओर घुमाने पर यह कहीं बेहतर मेल खाता है। इसे घुमाएँ और फिर से जाँचें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/turning.py" />
            <source>The signature seems to lie upside down: turned by 180° it fits far better. Turn it and check it again.</source>
            <translation>हस्ताक्षर उलटा लगता है: 180° घुमाने पर यह कहीं बेहतर मेल खाता है। इसे घुमाएँ और फिर से जाँचें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>A desk is locked after 1 to {most} minutes.</source>
            <translation>डेस्क 1 से {most} मिनट के बाद लॉक होता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Add an administrator, who then adds the others.</source>
            <translation>एक प्रशासक जोड़ें, जो बाकी को जोड़ेगा।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Ask an administrator.</source>
            <translation>प्रशासक से कहें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Check both and try again.</source>
            <translation>दोनों जाँचें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Check the name.</source>
            <translation>नाम जाँचें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Choose another name.</source>
            <translation>कोई दूसरा नाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Choose another one.</source>
            <translation>कोई दूसरा चुनें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Choose one that only you know.</source>
            <translation>ऐसा चुनें जो केवल आप जानते हों।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Give a number in between.</source>
            <translation>बीच की कोई संख्या दें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Make another user administrator first.</source>
            <translation>पहले किसी और उपयोगकर्ता को प्रशासक बनाएँ।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Sign in as one of them.</source>
            <translation>उनमें से किसी एक के रूप में साइन इन करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>The first user has to be an administrator.</source>
            <translation>पहला उपयोगकर्ता प्रशासक होना चाहिए।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>The name or the password is wrong.</source>
            <translation>नाम या पासवर्ड गलत है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>There is a user of this name already.</source>
            <translation>इस नाम का उपयोगकर्ता पहले से है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>There is no user of this name.</source>
            <translation>इस नाम का कोई उपयोगकर्ता नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>These records have users already.</source>
            <translation>इन अभिलेखों में पहले से उपयोगकर्ता हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>This is the last administrator.</source>
            <translation>यह आखिरी प्रशासक है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>This is the old password.</source>
            <translation>यह पुराना पासवर्ड है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>This password was given to you.</source>
            <translation>यह पासवर्ड आपको दिया गया था।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>This user may no longer sign in.</source>
            <translation>यह उपयोगकर्ता अब साइन इन नहीं कर सकता।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Too many wrong passwords.</source>
            <translation>बहुत बार गलत पासवर्ड दिया गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/users.py" />
            <source>Try again in {wait}.</source>
            <translation>{wait} बाद फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify.py" />
            <source>Add a specimen.</source>
            <translation>एक नमूना जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify.py" />
            <source>So the shipped thresholds are used, not the bank's own.</source>
            <translation>इसलिए बैंक की अपनी सीमाओं के बजाय साथ दी गई सीमाएँ काम में हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify.py" />
            <source>There is no operating point “{name}”.</source>
            <translation>“{name}” नाम का कोई कार्य बिंदु नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify.py" />
            <source>There is no specimen to compare with.</source>
            <translation>तुलना के लिए कोई नमूना नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>Ask somebody else to look at them on the Accounts page.</source>
            <translation>किसी और से कहें कि वह उन्हें खाते पृष्ठ पर देखे।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>Check the day on which the item was signed, and the date of this computer.</source>
            <translation>जाँचें कि मद पर किस दिन हस्ताक्षर हुए, और इस कंप्यूटर की तारीख भी।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>Enroll a new one, signed at the desk.</source>
            <translation>काउंटर पर किया गया नया नमूना दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>Enroll one first.</source>
            <translation>पहले एक दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>No specimen of this account is valid.</source>
            <translation>इस खाते का कोई नमूना वैध नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>The specimens of this account count from {day} on.</source>
            <translation>इस खाते के नमूने {day} से मान्य हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>The specimens of this account wait for a second person to confirm them.</source>
            <translation>इस खाते के नमूने किसी दूसरे व्यक्ति की पुष्टि की प्रतीक्षा में हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_account.py" />
            <source>There is no specimen of any signatory of this account.</source>
            <translation>इस खाते के किसी हस्ताक्षरकर्ता का कोई नमूना नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_item.py" />
            <source>Load the item first.</source>
            <translation>पहले दस्तावेज़ लोड करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_item.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Signature {number}: {sentence}</source>
            <translation>हस्ताक्षर {number}: {sentence}</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_item.py" />
            <source>There is no signature to check.</source>
            <translation>जाँचने के लिए कोई हस्ताक्षर नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_item.py" />
            <source>This account has no mandate, so nothing says who may sign.</source>
            <translation>इस खाते का कोई अधिदेश नहीं है, इसलिए पता नहीं कि कौन हस्ताक्षर कर सकता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/verify_item.py" />
            <source>Type the amount to see whether the mandate is met.</source>
            <translation>यह देखने के लिए कि अधिदेश पूरा हुआ या नहीं, राशि लिखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/work_queue.py" />
            <source>Open the item again.</source>
            <translation>दस्तावेज़ फिर से खोलें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/work_queue.py" />
            <source>Pass or reject it, or park it until it is clear.</source>
            <translation>उसे स्वीकृत या अस्वीकृत करें, या स्पष्ट होने तक अलग रखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/work_queue.py" />
            <source>The specimens on the page are not of this item's account.</source>
            <translation>पृष्ठ के नमूने इस दस्तावेज़ के खाते के नहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/services/work_queue.py" />
            <source>There is nobody left to refer this item to.</source>
            <translation>यह दस्तावेज़ भेजने के लिए अब कोई नहीं बचा।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/backup.py" />
            <source>Choose a file that “siggui db backup” wrote.</source>
            <translation>वह फ़ाइल चुनें जिसे “siggui db backup” ने लिखा हो।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/backup.py" />
            <source>Close every window of siggui, check the room on the disk, then try again.</source>
            <translation>siggui की हर विंडो बंद करें, डिस्क पर जगह जाँचें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/backup.py" />
            <source>The backup could not be put in place; the records are as they were.</source>
            <translation>बैकअप लगाया नहीं जा सका; अभिलेख जैसे थे वैसे हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/backup.py" />
            <source>The copy of the records could not be written.</source>
            <translation>अभिलेखों की प्रति लिखी नहीं जा सकी।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/backup.py" />
            <source>The file cannot be read as siggui's records.</source>
            <translation>फ़ाइल को siggui के अभिलेख के रूप में पढ़ा नहीं जा सकता।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/connection.py" />
            <source>Give a file, or a URL such as postgresql://user@host/siggui.</source>
            <translation>कोई फ़ाइल या postgresql://user@host/siggui जैसा URL दें।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/connection.py" />
            <source>Install the extra “siggui[postgres]”.</source>
            <translation>अतिरिक्त भाग “siggui[postgres]” स्थापित करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/connection.py" />
            <source>This installation cannot speak to PostgreSQL.</source>
            <translation>यह संस्करण PostgreSQL से नहीं जुड़ सकता।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/connection.py" />
            <source>This names no database that siggui can use.</source>
            <translation>यह ऐसा डेटाबेस नहीं है जिसे siggui काम में ले सके।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Ask who looks after this computer.</source>
            <translation>इस कंप्यूटर की देखरेख करने वाले से पूछें।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Check the connection to the database.</source>
            <translation>डेटाबेस का कनेक्शन जाँचें।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Look them up again, then try once more.</source>
            <translation>उन्हें फिर से खोजें, फिर एक बार और कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Make room on it, then try again.</source>
            <translation>उस पर जगह बनाएँ, फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Restore a backup with “siggui db restore”.</source>
            <translation>“siggui db restore” से बैकअप लगाएँ।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Somebody else changed the same records at this moment, and nothing was saved.</source>
            <translation>इसी क्षण किसी और ने वही अभिलेख बदल दिए, और कुछ नहीं सहेजा गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>The disk is full, and nothing was saved.</source>
            <translation>डिस्क भरी है, और कुछ नहीं सहेजा गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>The file with the records is damaged.</source>
            <translation>अभिलेखों की फ़ाइल क्षतिग्रस्त है।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>The records are in use by another program, and nothing was saved.</source>
            <translation>अभिलेख किसी और प्रोग्राम के काम में हैं, और कुछ नहीं सहेजा गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>The records can be read but not changed.</source>
            <translation>अभिलेख पढ़े जा सकते हैं पर बदले नहीं जा सकते।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>The records cannot be reached.</source>
            <translation>अभिलेखों तक पहुँचा नहीं जा सकता।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/faults.py" />
            <source>Try again in a moment.</source>
            <translation>थोड़ी देर में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Check its name and try again.</source>
            <translation>उसका नाम जाँचें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Check that it belongs to you.</source>
            <translation>देखें कि वह आपकी है।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Close it with “chmod 600 {name}” in {folder}. If somebody may have copied it, change the key with “siggui db rotate-key” then.</source>
            <translation>{folder} में “chmod 600 {name}” से इसे बंद करें। यदि किसी ने इसकी प्रति बनाई हो सकती है, तो उसके बाद “siggui db rotate-key” से कुंजी बदलें।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Others may read the key file {name}, so it is not used.</source>
            <translation>कुंजी फ़ाइल {name} को दूसरे लोग भी पढ़ सकते हैं, इसलिए इसका उपयोग नहीं किया जाता।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Put the key file back as {name} into siggui's data folder, or use “siggui db import-key”.</source>
            <translation>कुंजी फ़ाइल को {name} नाम से siggui के डेटा फ़ोल्डर में वापस रखें, या “siggui db import-key” चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>The key does not open these records.</source>
            <translation>यह कुंजी इन अभिलेखों को नहीं खोलती।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>The key file cannot be read.</source>
            <translation>कुंजी फ़ाइल पढ़ी नहीं जा सकती।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>The key of the records could not be kept.</source>
            <translation>अभिलेखों की कुंजी रखी नहीं जा सकी।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>The key that opens the records is missing.</source>
            <translation>अभिलेख खोलने वाली कुंजी नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>The system's keyring did not give the key of the records.</source>
            <translation>सिस्टम के कीरिंग ने अभिलेखों की कुंजी नहीं दी।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Unlock it, or put the key file into siggui's data folder.</source>
            <translation>उसे अनलॉक करें, या कुंजी फ़ाइल siggui के डेटा फ़ोल्डर में रखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/key_store.py" />
            <source>Use the key that was exported from the same database.</source>
            <translation>उसी डेटाबेस से निर्यात की गई कुंजी काम में लें।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/migrate.py" />
            <source>Name an empty one.</source>
            <translation>कोई खाली डेटाबेस दें।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/migrate.py" />
            <source>Open them with that version; this one leaves them as they are.</source>
            <translation>उन्हें उसी संस्करण से खोलें; यह उन्हें जैसे हैं वैसे छोड़ता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/migrate.py" />
            <source>The records were written by a newer version of siggui.</source>
            <translation>अभिलेख siggui के नए संस्करण ने लिखे हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/migrate.py" />
            <source>This database holds something else than siggui's records.</source>
            <translation>इस डेटाबेस में siggui के अभिलेख नहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/store.py" />
            <source>Back up the server's database, then run “siggui db upgrade”.</source>
            <translation>सर्वर के डेटाबेस का बैकअप लें, फिर “siggui db upgrade” चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/store.py" />
            <source>Check that its folder is there and belongs to you.</source>
            <translation>देखें कि उसका फ़ोल्डर मौजूद है और आपका है।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/store.py" />
            <source>The file for the records cannot be made or opened.</source>
            <translation>अभिलेखों की फ़ाइल बनाई या खोली नहीं जा सकती।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/store.py" />
            <source>The records were written by an older version of siggui.</source>
            <translation>अभिलेख siggui के पुराने संस्करण ने लिखे हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/user_rows.py" />
            <source>A user of these records was changed by another program.</source>
            <translation>इन अभिलेखों का एक उपयोगकर्ता किसी और प्रोग्राम ने बदल दिया।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/user_rows.py" />
            <source>Restore a backup, or ask whoever looks after the records.</source>
            <translation>बैकअप लगाएँ, या अभिलेखों की देखरेख करने वाले से पूछें।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/user_rows.py" />
            <source>Run “siggui audit verify”, and restore a backup.</source>
            <translation>“siggui audit verify” चलाएँ और बैकअप लगाएँ।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/user_rows.py" />
            <source>The users of these records were taken away by another program.</source>
            <translation>इन अभिलेखों के उपयोगकर्ता किसी और प्रोग्राम ने हटा दिए।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/vault.py" />
            <source>A stored image is encrypted with a key that is not here.</source>
            <translation>एक रखी हुई छवि ऐसी कुंजी से एन्क्रिप्ट है जो यहाँ नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/vault.py" />
            <source>A stored image was altered or damaged, and is not used.</source>
            <translation>एक रखी हुई छवि बदली गई या क्षतिग्रस्त है, और काम में नहीं ली जाती।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/vault.py" />
            <source>Import the key that was exported last with “siggui db import-key”.</source>
            <translation>आखिरी बार निर्यात की गई कुंजी “siggui db import-key” से आयात करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/storage/vault.py" />
            <source>Run “siggui db check”, and restore a backup if it names flaws.</source>
            <translation>“siggui db check” चलाएँ, और कमियाँ बताए तो बैकअप लगाएँ।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Account number or name</source>
            <translation>खाता संख्या या नाम</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Accounts found</source>
            <translation>मिले हुए खाते</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Due specimens…</source>
            <translation>देय नमूने…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Find an account  (F3)</source>
            <translation>खाता खोजें  (F3)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Import customers…</source>
            <translation>ग्राहक आयात करें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>New account</source>
            <translation>नया खाता</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>New account…</source>
            <translation>नया खाता…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>No account found for “{text}”.</source>
            <translation>“{text}” के लिए कोई खाता नहीं मिला।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Put customers and specimens on file from a list</source>
            <translation>सूची से ग्राहक और नमूने रिकॉर्ड में रखें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>Specimens that end soon, are old or wait to be confirmed</source>
            <translation>नमूने जो जल्द समाप्त होंगे, पुराने हैं या पुष्टि की प्रतीक्षा में हैं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_search.py" />
            <source>The first {most}; type more to narrow it down.</source>
            <translation>पहले {most}; सूची छोटी करने के लिए और लिखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Add a person who signs</source>
            <translation>हस्ताक्षर करने वाला व्यक्ति जोड़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Add a person who signs  (Ctrl+G)</source>
            <translation>हस्ताक्षर करने वाला व्यक्ति जोड़ें  (Ctrl+G)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Add signatory…</source>
            <translation>हस्ताक्षरकर्ता जोड़ें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Add the people whose signatures are valid.</source>
            <translation>उन लोगों को जोड़ें जिनके हस्ताक्षर मान्य हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Always refer.</source>
            <translation>हमेशा आगे भेजें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Enroll a signature card…</source>
            <translation>हस्ताक्षर कार्ड दर्ज करें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Erase this customer…</source>
            <translation>यह ग्राहक मिटाएँ…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>History…</source>
            <translation>इतिहास…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Mandate</source>
            <translation>अधिदेश</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Mandate…</source>
            <translation>अधिदेश…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>More</source>
            <translation>और</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>More that can be done with this customer</source>
            <translation>इस ग्राहक के साथ और क्या किया जा सकता है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>No mandate yet: nothing says who may sign, and how many.</source>
            <translation>अभी कोई अधिदेश नहीं: पता नहीं कि कौन और कितने हस्ताक्षर कर सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Nobody signs for this account yet</source>
            <translation>इस खाते का अभी कोई हस्ताक्षरकर्ता नहीं है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Say who may sign, and up to which amount</source>
            <translation>बताएँ कि कौन, किस राशि तक हस्ताक्षर कर सकता है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <source>Signatories</source>
            <translation>हस्ताक्षरकर्ता</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_view.py" />
            <location filename="../../siggui/ui/erase_form.py" />
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>{name}  ·  Customer {number}</source>
            <translation>{name}  ·  ग्राहक {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/account_work.py" />
            <source>Enroll specimens of {name}</source>
            <translation>{name} के नमूने दर्ज करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>A customer number that is on file already adds the account to that customer.</source>
            <translation>पहले से दर्ज ग्राहक संख्या देने पर खाता उसी ग्राहक में जुड़ता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Account number</source>
            <translation>खाता संख्या</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Add signatory</source>
            <translation>हस्ताक्षरकर्ता जोड़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Check the number or the name, or add the account with Ctrl+N.</source>
            <translation>संख्या या नाम जाँचें, या Ctrl+N से खाता जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Choose an account</source>
            <translation>एक खाता चुनें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Counts until</source>
            <translation>मान्य रहेगा</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Customer number</source>
            <translation>ग्राहक संख्या</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Customer's name</source>
            <translation>ग्राहक का नाम</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Enter opens the first one.</source>
            <translation>Enter पहला खाता खोलता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Find an account</source>
            <translation>खाता खोजें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>It counts from now on.</source>
            <translation>यह अब से मान्य है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>It counts no longer.</source>
            <translation>यह अब मान्य नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Last day of a specimen</source>
            <translation>नमूने का अंतिम दिन</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <location filename="../../siggui/ui/user_table.py" />
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>No account found</source>
            <translation>कोई खाता नहीं मिला</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Specimen confirmed.</source>
            <translation>नमूने की पुष्टि हुई।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Specimen withdrawn.</source>
            <translation>नमूना वापस लिया गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>The customer was erased</source>
            <translation>ग्राहक मिटा दिया गया</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>The records cannot be opened</source>
            <translation>अभिलेख नहीं खोले जा सकते</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <location filename="../../siggui/ui/board_view.py" />
            <location filename="../../siggui/ui/page_stage.py" />
            <location filename="../../siggui/ui/queue_page.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Type its number, or the name of the customer or a signatory.</source>
            <translation>उसकी संख्या, या ग्राहक अथवा हस्ताक्षरकर्ता का नाम लिखें।</translation>
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
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>Year-month-day, such as 2027-03-31. Empty: until it is withdrawn.</source>
            <translation>वर्ष-माह-दिन, जैसे 2027-03-31। खाली: वापस लेने तक।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>{more} more refused.</source>
            <translation>{more} और लौटाए गए।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/accounts_page.py" />
            <source>{n} enrolled.</source>
            <translation>
                <numerusform>{n} नमूना दर्ज हुआ।</numerusform>
                <numerusform>{n} दर्ज हुए।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/annotation_actions.py" />
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Marks</source>
            <translation>चिह्न</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/annotation_tool.py" />
            <source>Words of the mark</source>
            <translation>चिह्न का टेक्स्ट</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/annotation_tool.py" />
            <source>Words, then Enter</source>
            <translation>टेक्स्ट, फिर Enter</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/ask_file.py" />
            <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>सूचियाँ (*.csv *.tsv *.txt);;सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Forgeries caught</source>
            <translation>पकड़ी गई जालसाज़ी</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Genuine stopped</source>
            <translation>रोके गए असली</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Items a day</source>
            <translation>प्रतिदिन दस्तावेज़</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Overturned</source>
            <translation>पलटे गए</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <location filename="../../siggui/ui/case_bar.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Referred</source>
            <translation>आगे भेजा गया</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Scores by week</source>
            <translation>सप्ताह अनुसार अंक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Week of {monday}: mean {value:+.2f}, {cases} items.</source>
            <translation>{monday} का सप्ताह: औसत {value:+.2f}, {cases} दस्तावेज़।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>Work by person</source>
            <translation>व्यक्ति अनुसार काम</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>of first looks</source>
            <translation>पहली जाँचों में</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>of forged test items</source>
            <translation>जाली परीक्षण दस्तावेज़ों में</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>of genuine test items</source>
            <translation>असली परीक्षण दस्तावेज़ों में</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>of what others judged too</source>
            <translation>जिन पर दूसरों ने भी राय दी उनमें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>on days worked</source>
            <translation>काम के दिनों में</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>only {cases}</source>
            <translation>केवल {cases}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>{name}: no cases.</source>
            <translation>{name}: कोई मामला नहीं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>{name}: {text}, 95 % interval {low} to {high}, {cases} cases, too few to judge by.</source>
            <translation>{name}: {text}, 95 % अंतराल {low} से {high}, {cases} मामले, राय बनाने के लिए बहुत कम।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_chart.py" />
            <source>{name}: {text}, 95 % interval {low} to {high}, {cases} cases.</source>
            <translation>{name}: {text}, 95 % अंतराल {low} से {high}, {cases} मामले।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <source>Evidence of the items that came in, by week</source>
            <translation>आए हुए दस्तावेज़ों का साक्ष्य, सप्ताह अनुसार</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <source>Nothing to show yet</source>
            <translation>अभी दिखाने को कुछ नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Supervisor's board</source>
            <translation>पर्यवेक्षक का बोर्ड</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <source>The board cannot be read</source>
            <translation>बोर्ड पढ़ा नहीं जा सकता</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <source>The board fills as items come in and are decided.</source>
            <translation>दस्तावेज़ आने और उन पर निर्णय होने के साथ बोर्ड भरता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/board_view.py" />
            <source>The last 13 weeks. Bars are 95 % intervals, numbers at the right are cases; with fewer than {enough} the dot is hollow, and nobody is judged by it.</source>
            <translation>पिछले 13 सप्ताह। पट्टियाँ 95 % अंतराल हैं, दाईं ओर की संख्याएँ मामले हैं; {enough} से कम होने पर बिंदु खोखला होता है और उससे किसी का आकलन नहीं होता।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/busy_line.py" />
            <location filename="../../siggui/ui/page_stage.py" />
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Working</source>
            <translation>काम चल रहा है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Enroll</source>
            <translation>दर्ज करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Enroll a signature card</source>
            <translation>हस्ताक्षर कार्ड दर्ज करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Enroll {count}</source>
            <translation>{count} दर्ज करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Leave out</source>
            <translation>छोड़ दें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Say whose each signature is; leave out what is none.</source>
            <translation>बताएँ कि हर हस्ताक्षर किसका है; जो हस्ताक्षर नहीं है उसे छोड़ दें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Signature {row}</source>
            <translation>हस्ताक्षर {row}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Signatures found on the card</source>
            <translation>कार्ड पर मिले हस्ताक्षर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/card_enrollment.py" />
            <source>Whose is signature {row}</source>
            <translation>हस्ताक्षर {row} किसका है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <source>Leave the past case</source>
            <translation>पिछला मामला छोड़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Passed</source>
            <translation>स्वीकृत</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Rejected</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Save a report of this case as PDF</source>
            <translation>इस मामले की रिपोर्ट PDF में सहेजें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Save report…</source>
            <translation>रिपोर्ट सहेजें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_bar.py" />
            <source>Work without the account</source>
            <translation>खाते के बिना काम करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_flow.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Recording…</source>
            <translation>दर्ज हो रहा है…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_flow.py" />
            <location filename="../../siggui/ui/queue_case.py" />
            <source>The decision can be recorded with a verdict.</source>
            <translation>परिणाम आने पर निर्णय दर्ज किया जा सकता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_flow.py" />
            <location filename="../../siggui/ui/queue_case.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/result_flow.py" />
            <source>Your own view comes first.</source>
            <translation>पहले आपकी अपनी राय।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/case_flow.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <source>{outcome}: {reason}. Row {row} of the audit log.</source>
            <translation>{outcome}: {reason}। ऑडिट लॉग की पंक्ति {row}।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>Cleaned away: {words}. A stroke may be among it: see the original.</source>
            <translation>हटाया गया: {words}। इसमें कोई रेखा हो सकती है: मूल देखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaned_away.py" />
            <source>other colors</source>
            <translation>अन्य रंग</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>All on</source>
            <translation>सब चालू</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Cleaning</source>
            <translation>सफ़ाई</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Found in the questioned signature.</source>
            <translation>जाँचाधीन हस्ताक्षर में मिला।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Found in the specimen and the questioned signature.</source>
            <translation>नमूने और जाँचाधीन हस्ताक्षर में मिला।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Found in the specimen.</source>
            <translation>नमूने में मिला।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Nothing found.</source>
            <translation>कुछ नहीं मिला।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Patterns, and writing that shows through.</source>
            <translation>पृष्ठभूमि की डिज़ाइन, और पार से झलकती लिखावट।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Printed letters.</source>
            <translation>छपे हुए अक्षर।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Punched holes and staples.</source>
            <translation>पंच किए छेद और स्टेपल।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Round stamps and tilted frames in the pen's own color.</source>
            <translation>कलम के ही रंग की गोल मोहरें और तिरछे चौखटे।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Ruled lines, dotted lines and frames.</source>
            <translation>खिंची रेखाएँ, बिंदु रेखाएँ और चौखटे।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Stamps and print in another color than the pen's.</source>
            <translation>कलम से भिन्न रंग की मोहरें और छपाई।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Switched off.</source>
            <translation>बंद है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Take away: {text}</source>
            <translation>हटाएँ: {text}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Take everything away again  (Alt+0)</source>
            <translation>सब कुछ फिर से हटाएँ  (Alt+0)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>Taken away:</source>
            <translation>हटाया जाता है:</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/cleaning_row.py" />
            <source>{text} · found</source>
            <translation>{text} · मिला</translation>
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
            <translation>सहायक रेखाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_actions.py" />
            <source>Loupe: {power:.0f} times</source>
            <translation>आवर्धक: {power:.0f} गुना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_actions.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn one image</source>
            <translation>एक चित्र घुमाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <source>Difference of ink</source>
            <translation>स्याही का अंतर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Flicker</source>
            <translation>बारी-बारी</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <source>Map of what differs</source>
            <translation>भिन्नता का नक्शा</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Overlay</source>
            <translation>एक के ऊपर एक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Side by side</source>
            <translation>साथ-साथ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_mode.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Swipe</source>
            <translation>सरकाना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_view.py" />
            <source>Questioned signature on the light table</source>
            <translation>लाइट टेबल पर जाँचाधीन हस्ताक्षर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/compare_view.py" />
            <source>Specimen on the light table</source>
            <translation>लाइट टेबल पर नमूना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source> at {dpi:.0f} dpi
{width:.0f} × {height:.0f} mm on paper</source>
            <translation> {dpi:.0f} dpi पर
कागज़ पर {width:.0f} × {height:.0f} मिमी</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Degrees counter-clockwise: [ and ] by 0.1°</source>
            <translation>घड़ी की उलटी दिशा में डिग्री: [ और ] से 0.1°</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Forget this place</source>
            <translation>यह जगह भूल जाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Pages that look like this one no longer start with this place</source>
            <translation>इस जैसे पृष्ठ अब इस जगह से आरंभ नहीं होंगे</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Pages that look like this one start with this place; a form may have several</source>
            <translation>इस जैसे पृष्ठ इसी जगह से आरंभ होंगे; एक प्रपत्र में ऐसी कई जगहें हो सकती हैं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Remember this place</source>
            <translation>यह जगह याद रखें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Straighten</source>
            <translation>सीधा करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Straighten, degrees</source>
            <translation>सीधा करें, डिग्री</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Tilt the page under the box: [ and ] by 0.1°, a double click takes it back</source>
            <translation>खाने के नीचे पृष्ठ झुकाएँ: [ और ] से 0.1°, डबल-क्लिक से वापस</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Turn left</source>
            <translation>बाएँ घुमाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Turn right</source>
            <translation>दाएँ घुमाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>Use whole page</source>
            <translation>पूरा पृष्ठ लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>What will be compared</source>
            <translation>जिसकी तुलना होगी</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>{tip} (Ctrl+M)</source>
            <translation>{tip} (Ctrl+M)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>{width:,} × {height:,} px</source>
            <translation>{width:,} × {height:,} px</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/crop_panel.py" />
            <source>{width} by {height} pixels</source>
            <translation>{width} गुणा {height} पिक्सेल</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <source>Let somebody else decide</source>
            <translation>किसी और को निर्णय लेने दें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <source>Pass</source>
            <translation>स्वीकार करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Pass the item, with a reason</source>
            <translation>कारण के साथ दस्तावेज़ स्वीकार करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <location filename="../../siggui/ui/evidence_scale.py" />
            <location filename="../../siggui/ui/item_words.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Refer</source>
            <translation>आगे भेजें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <source>Reject</source>
            <translation>अस्वीकार करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/decision_buttons.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Reject the item</source>
            <translation>दस्तावेज़ अस्वीकार करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Demo bank · {index} of {items} · {signatory}</source>
            <translation>डेमो बैंक · {items} में से {index} · {signatory}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Drawing the demo bank…</source>
            <translation>डेमो बैंक बनाया जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Next item</source>
            <translation>अगला दस्तावेज़</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Next item  (N)</source>
            <translation>अगला दस्तावेज़  (N)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Previous</source>
            <translation>पिछला</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Previous item  (P)</source>
            <translation>पिछला दस्तावेज़  (P)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Say who really wrote it  (T)</source>
            <translation>बताएँ कि वास्तव में किसने लिखा  (T)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>Show the truth</source>
            <translation>सत्य दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/demo_bar.py" />
            <source>The demo bank could not be drawn.</source>
            <translation>डेमो बैंक नहीं बनाया जा सका।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/difference_map.py" />
            <source>After your decision</source>
            <translation>आपके निर्णय के बाद</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/difference_map.py" />
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Comes with the verdict</source>
            <translation>परिणाम के साथ आता है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/difference_map.py" />
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Here it {in_words}</source>
            <translation>यहाँ {in_words}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Drag a box around the signature to see it here.</source>
            <translation>हस्ताक्षर यहाँ देखने के लिए उसके चारों ओर खाना खींचें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Opening {name} …</source>
            <translation>{name} खोला जा रहा है …</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Pasted picture</source>
            <translation>पेस्ट की गई छवि</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Reading {name} …</source>
            <translation>{name} पढ़ा जा रहा है …</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Reading {name}, page {page:,} …</source>
            <translation>{name}, पृष्ठ {page:,} पढ़ा जा रहा है …</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <location filename="../../siggui/ui/thumbnails.py" />
            <source>This page cannot be shown.</source>
            <translation>यह पृष्ठ नहीं दिखाया जा सकता।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>Try another page, or open the file again.</source>
            <translation>कोई दूसरा पृष्ठ देखें, या फ़ाइल फिर से खोलें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>{name} – frame the signature</source>
            <translation>{name} – हस्ताक्षर घेरें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_dialog.py" />
            <source>{name}, page {page}</source>
            <translation>{name}, पृष्ठ {page}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Arrow keys move the box, with Shift by 10, with Ctrl they resize it. Drag beside it for a new one.</source>
            <translation>तीर कुंजियाँ खाना खिसकाती हैं, Shift के साथ 10, Ctrl के साथ आकार बदलती हैं। नए खाने के लिए उसके पास खींचें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <location filename="../../siggui/ui/inbox_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Close without a signature (Esc)</source>
            <translation>बिना हस्ताक्षर के बंद करें (Esc)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Compare what is in the box (Enter)</source>
            <translation>खाने में जो है उसकी तुलना करें (Enter)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Drag a box around the signature. The wheel zooms, Space and drag pans.</source>
            <translation>हस्ताक्षर के चारों ओर खाना खींचें। पहिया ज़ूम करता है, Space और खींचना खिसकाता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Pages like this one are signed here. Enter uses it, dragging corrects it, Delete takes the box away.</source>
            <translation>इस जैसे पृष्ठों पर यहीं हस्ताक्षर होते हैं। Enter उसे लेता है, खींचने से सुधरता है, Delete खाना हटाता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Place {place} of {count}. Shift+Tab shows the one before, Enter uses this one, Delete takes it away.</source>
            <translation>{count} में से जगह {place}। Shift+Tab पिछली दिखाता है, Enter यह लेता है, Delete इसे हटाता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>Place {place} of {count}. Tab shows the next one, Enter uses this one, Delete takes it away.</source>
            <translation>{count} में से जगह {place}। Tab अगली दिखाता है, Enter यह लेता है, Delete इसे हटाता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>The signature was found. Enter uses it, dragging corrects it, Delete takes the box away.</source>
            <translation>हस्ताक्षर मिल गया। Enter उसे लेता है, खींचने से सुधरता है, Delete खाना हटाता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <source>The whole page is used. Drag a box around the signature to use less.</source>
            <translation>पूरा पृष्ठ लिया गया है। कम लेने के लिए हस्ताक्षर के चारों ओर खाना खींचें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/document_foot.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Use this signature</source>
            <translation>यह हस्ताक्षर लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/dropping.py" />
            <source>Copy an image or a file, then paste again.</source>
            <translation>कोई छवि या फ़ाइल कॉपी करें, फिर पेस्ट करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/dropping.py" />
            <source>Scans and images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pdf);;All files (*)</source>
            <translation>स्कैन और छवियाँ (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pdf);;सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/dropping.py" />
            <source>There is no image on the clipboard.</source>
            <translation>क्लिपबोर्ड पर कोई छवि नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Add at least one specimen.</source>
            <translation>कम से कम एक नमूना जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Add specimens  (Ctrl+Shift+O)</source>
            <translation>नमूने जोड़ें  (Ctrl+Shift+O)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Add specimens…</source>
            <translation>नमूने जोड़ें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Drop a file here, or paste an image with Ctrl+V.</source>
            <translation>यहाँ फ़ाइल छोड़ें, या Ctrl+V से छवि पेस्ट करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Drop files here, or paste with Ctrl+Shift+V.</source>
            <translation>यहाँ फ़ाइलें छोड़ें, या Ctrl+Shift+V से पेस्ट करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Esc cancels.</source>
            <translation>Esc से रद्द होता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Open questioned signature  (Ctrl+O)</source>
            <translation>जाँचाधीन हस्ताक्षर खोलें  (Ctrl+O)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Open questioned signature…</source>
            <translation>जाँचाधीन हस्ताक्षर खोलें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Open the questioned signature and at least one specimen.</source>
            <translation>जाँचाधीन हस्ताक्षर और कम से कम एक नमूना खोलें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Open the questioned signature.</source>
            <translation>जाँचाधीन हस्ताक्षर खोलें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <location filename="../../siggui/ui/specimen_strip.py" />
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Reading…</source>
            <translation>पढ़ा जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>Signatures on file</source>
            <translation>दर्ज हस्ताक्षर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/empty_sides.py" />
            <source>The signature to be checked</source>
            <translation>जाँचा जाने वाला हस्ताक्षर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/enroll_flow.py" />
            <location filename="../../siggui/ui/intake.py" />
            <location filename="../../siggui/ui/item_reading.py" />
            <location filename="../../siggui/ui/verify_page.py" />
            <source>Clipboard</source>
            <translation>क्लिपबोर्ड</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Erase</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Erase this customer</source>
            <translation>यह ग्राहक मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Every account of this customer goes, with its signatories, specimens, mandates, verdicts and images, known forgeries included. It cannot be undone. The audit log stays: it holds no name. Backups made before still hold the customer.</source>
            <translation>इस ग्राहक का हर खाता मिट जाएगा, उसके हस्ताक्षरकर्ताओं, नमूनों, अधिदेशों, निर्णयों और छवियों सहित, ज्ञात जालसाज़ियाँ भी। इसे पूर्ववत नहीं किया जा सकता। ऑडिट लॉग रहेगा: उसमें कोई नाम नहीं है। पहले बने बैकअप में ग्राहक अब भी रहेगा।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Type the customer number to confirm</source>
            <translation>पुष्टि के लिए ग्राहक संख्या लिखें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/erase_form.py" />
            <source>Why</source>
            <translation>कारण</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_flow.py" />
            <location filename="../../siggui/ui/result_flow.py" />
            <source>After your decision.</source>
            <translation>आपके निर्णय के बाद।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_flow.py" />
            <source>Comes with the verdict.</source>
            <translation>परिणाम के साथ आता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_flow.py" />
            <source>The features could not be measured.</source>
            <translation>लक्षण नहीं मापे जा सके।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <source>Diamond: questioned. Dot: specimen. Band: most people.</source>
            <translation>हीरा: जाँचाधीन। बिंदु: नमूना। पट्टी: अधिकतर लोग।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Evidence by feature</source>
            <translation>लक्षण अनुसार साक्ष्य</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <source>Features, the strangest first</source>
            <translation>लक्षण, सबसे असामान्य पहले</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <source>Measuring…</source>
            <translation>मापा जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <source>Most people</source>
            <translation>अधिकतर लोग</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <location filename="../../siggui/ui/filmstrip.py" />
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Questioned</source>
            <translation>जाँचाधीन</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <source>Show each feature beside the signatory's own range  (Y)</source>
            <translation>हर लक्षण को हस्ताक्षरकर्ता की अपनी सीमा के साथ दिखाएँ  (Y)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/specimen_strip.py" />
            <source>Specimens</source>
            <translation>नमूने</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Genuine</source>
            <translation>असली</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Match</source>
            <translation>मेल है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>No match</source>
            <translation>मेल नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>No verdict yet.</source>
            <translation>अभी कोई परिणाम नहीं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>Scale of the evidence</source>
            <translation>साक्ष्य का पैमाना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>Similarity {similarity:.2f}</source>
            <translation>समानता {similarity:.2f}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>Similarity {similarity:.2f}, log likelihood ratio {log_lr:+.2f}; match from {match_from:+.2f}, no match below {no_match_below:+.2f}.</source>
            <translation>समानता {similarity:.2f}, लघुगणकीय संभाव्यता अनुपात {log_lr:+.2f}; मेल {match_from:+.2f} से, मेल नहीं {no_match_below:+.2f} से नीचे।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>Skilled forgeries</source>
            <translation>कुशल जालसाज़ी</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>more likely genuine →</source>
            <translation>असली की अधिक संभावना →</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/evidence_scale.py" />
            <source>← more likely forged</source>
            <translation>← जाली की अधिक संभावना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>CSV, for other programs</source>
            <translation>CSV, अन्य प्रोग्रामों के लिए</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Excel workbook</source>
            <translation>Excel कार्यपुस्तिका</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Export decisions</source>
            <translation>निर्णय निर्यात करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>First day</source>
            <translation>पहला दिन</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Kind of file</source>
            <translation>फ़ाइल का प्रकार</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Last day</source>
            <translation>अंतिम दिन</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>One row for each decision, with the verdict, the reason and the row of the audit log. Days are those of UTC. The file holds names: keep it as safe as the records.</source>
            <translation>हर निर्णय की एक पंक्ति, परिणाम, कारण और ऑडिट लॉग की पंक्ति सहित। दिन UTC के हैं। फ़ाइल में नाम हैं: इसे अभिलेखों जितना ही सुरक्षित रखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Save export</source>
            <translation>निर्यात सहेजें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Save…</source>
            <translation>सहेजें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/exporting.py" />
            <source>Type the day; the arrows change the part that is marked</source>
            <translation>दिन लिखें; तीर चिह्नित भाग बदलते हैं</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/exporting.py" />
            <source>{n:,} decisions saved as {name}.</source>
            <translation>
                <numerusform>{n:,} निर्णय {name} में सहेजा गया।</numerusform>
                <numerusform>{n:,} निर्णय {name} में सहेजे गए।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/feature_strip.py" />
            <source>{remark}.</source>
            <translation>{remark}।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Canvas</source>
            <translation>कैनवास</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Cleaned</source>
            <translation>साफ़</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Cropped</source>
            <translation>काटा हुआ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Cut to the ink.</source>
            <translation>स्याही तक काटा हुआ।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Divided by the estimated paper: shadows and tints are gone.</source>
            <translation>अनुमानित कागज़ से भाग दिया: छाया और रंगत हट गई।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Grey</source>
            <translation>धूसर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Ink</source>
            <translation>स्याही</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Leveled</source>
            <translation>समतल</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Paper removed</source>
            <translation>कागज़ हटाया</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Pressure</source>
            <translation>दबाव</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Show every step from the scan to the network  (W)</source>
            <translation>स्कैन से नेटवर्क तक हर चरण दिखाएँ  (W)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>The image in shades of grey.</source>
            <translation>धूसर रंगों में छवि।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Turned so that the writing is level.</source>
            <translation>इस तरह घुमाया कि लिखावट समतल हो।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>What is left; what was taken away is pale blue.</source>
            <translation>जो बचा है; जो हटाया गया वह हल्का नीला है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>What the network gets: one size, one stroke width.</source>
            <translation>नेटवर्क को जो मिलता है: एक आकार, एक रेखा-चौड़ाई।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>What the program sees</source>
            <translation>प्रोग्राम क्या देखता है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>What the program sees · not taken away: {steps}</source>
            <translation>प्रोग्राम क्या देखता है · नहीं हटाया गया: {steps}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>What was taken for ink.</source>
            <translation>जिसे स्याही माना गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/filmstrip.py" />
            <source>Where the pen pressed: the darker, the wider its ink.</source>
            <translation>कलम ने कहाँ दबाव डाला: जितना गहरा, स्याही उतनी चौड़ी।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/forgery_flow.py" />
            <source>If this is a forgery, put it on the list: every item is compared with it.</source>
            <translation>यदि यह जालसाज़ी है, तो इसे सूची में रखें: हर दस्तावेज़ की इससे तुलना होती है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/forgery_flow.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Off the list again.</source>
            <translation>फिर सूची से हटाया गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/forgery_flow.py" />
            <location filename="../../siggui/ui/item_listing.py" />
            <source>On the list of known forgeries.</source>
            <translation>ज्ञात जालसाज़ियों की सूची में।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/forgery_flow.py" />
            <source>Put on the list…</source>
            <translation>सूची में रखें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/forgery_flow.py" />
            <location filename="../../siggui/ui/item_flow.py" />
            <source>{more} more on the list are like it.</source>
            <translation>सूची में {more} और इसके जैसे हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/guides.py" />
            <source>No ruler: an image does not state its resolution.</source>
            <translation>पैमाना-पट्टी नहीं: एक छवि अपना रिज़ॉल्यूशन नहीं बताती।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/heat_ramp.py" />
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>differs</source>
            <translation>भिन्न है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/heat_ramp.py" />
            <source>differs a little</source>
            <translation>थोड़ा भिन्न है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/heat_ramp.py" />
            <source>fits</source>
            <translation>मिलता है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/history_dialog.py" />
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/history_dialog.py" />
            <source>History of account {number}</source>
            <translation>खाते {number} का इतिहास</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/history_dialog.py" />
            <source>What happened, the newest first</source>
            <translation>क्या हुआ, सबसे नया पहले</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/history_dialog.py" />
            <location filename="../../siggui/ui/past_case_list.py" />
            <source>{person}  ·  row {row}</source>
            <translation>{person}  ·  पंक्ति {row}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>About {n:,} minutes left.</source>
            <translation>
                <numerusform>लगभग एक मिनट शेष।</numerusform>
                <numerusform>लगभग {n:,} मिनट शेष।</numerusform>
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
            <translation>चुनें: {what}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Choose…</source>
            <translation>चुनें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Folder with the pictures</source>
            <translation>चित्रों वाला फ़ोल्डर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Import</source>
            <translation>आयात करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Import customers</source>
            <translation>ग्राहक आयात करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>List (CSV)</source>
            <translation>सूची (CSV)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Progress</source>
            <translation>प्रगति</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Reading the first pictures…</source>
            <translation>पहले चित्र पढ़े जा रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>Reading the list…</source>
            <translation>सूची पढ़ी जा रही है…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Report saved.</source>
            <translation>रिपोर्ट सहेजी गई।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/past_case_flow.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Row {row}</source>
            <translation>पंक्ति {row}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Save the report</source>
            <translation>रिपोर्ट सहेजें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Save the report…</source>
            <translation>रिपोर्ट सहेजें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Stopped.</source>
            <translation>रोका गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/import_dialog.py" />
            <source>The list has the columns {columns}. No signatory: the customer signs. Several pictures are joined by |. What is on file already is passed over, so an import that was stopped goes on with the same list.</source>
            <translation>सूची में ये स्तंभ होते हैं: {columns}। हस्ताक्षरकर्ता न हो तो ग्राहक स्वयं हस्ताक्षर करता है। कई चित्र | से जोड़े जाते हैं। जो पहले से रिकॉर्ड में है वह छोड़ दिया जाता है, इसलिए रोका गया आयात उसी सूची से आगे बढ़ता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>Looked at every 2 seconds.</source>
            <translation>हर 2 सेकंड में देखा जाता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>The folder cannot be reached; it is tried again by itself.</source>
            <translation>फ़ोल्डर तक पहुँच नहीं है; फिर अपने आप कोशिश होगी।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>Watch a folder</source>
            <translation>फ़ोल्डर पर नज़र रखें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>needs a password</source>
            <translation>पासवर्ड चाहिए</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>same as {name}</source>
            <translation>{name} जैसा ही</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/inbox.py" />
            <source>{n:,} older files are not listed.</source>
            <translation>
                <numerusform>{n:,} पुरानी फ़ाइल सूची में नहीं है।</numerusform>
                <numerusform>{n:,} पुरानी फ़ाइलें सूची में नहीं हैं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox.py" />
            <source>{pages:,} pages</source>
            <translation>{pages:,} पृष्ठ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_menu.py" />
            <location filename="../../siggui/ui/inbox_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Inbox</source>
            <translation>इनबॉक्स</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_menu.py" />
            <source>Inbox · {waiting} to do</source>
            <translation>इनबॉक्स · {waiting} शेष</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_menu.py" />
            <source>Look every 2 seconds (network drives)</source>
            <translation>हर 2 सेकंड में देखें (नेटवर्क ड्राइव)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_menu.py" />
            <source>Network drives do not always say when something has changed.</source>
            <translation>नेटवर्क ड्राइव हर बदलाव की सूचना नहीं देतीं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_menu.py" />
            <source>Stop watching</source>
            <translation>नज़र रखना बंद करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_model.py" />
            <source>Opened as questioned</source>
            <translation>जाँचाधीन के रूप में खोला</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_model.py" />
            <source>Opened as specimen</source>
            <translation>नमूने के रूप में खोला</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>From “{name}”</source>
            <translation>“{name}” से</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Hide the inbox</source>
            <translation>इनबॉक्स छिपाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Hide the inbox  (Ctrl+I)</source>
            <translation>इनबॉक्स छिपाएँ  (Ctrl+I)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Nothing has come in yet. Pages that are put into the folder appear here.</source>
            <translation>अभी कुछ नहीं आया। फ़ोल्डर में रखे पृष्ठ यहाँ दिखेंगे।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Open the page as questioned signature  (Q)</source>
            <translation>पृष्ठ को जाँचाधीन हस्ताक्षर के रूप में खोलें  (Q)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Open the page as specimen  (Shift+Q)</source>
            <translation>पृष्ठ को नमूने के रूप में खोलें  (Shift+Q)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Pages that came in</source>
            <translation>आए हुए पृष्ठ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Pages that come into a folder appear here  (Ctrl+Shift+W)</source>
            <translation>फ़ोल्डर में आने वाले पृष्ठ यहाँ दिखते हैं  (Ctrl+Shift+W)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Pages that come into a folder, or from a scanner, can appear here.</source>
            <translation>फ़ोल्डर या स्कैनर से आने वाले पृष्ठ यहाँ दिख सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Scan a page with SANE  (Ctrl+Shift+S)</source>
            <translation>SANE से पृष्ठ स्कैन करें  (Ctrl+Shift+S)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Scan a page…</source>
            <translation>पृष्ठ स्कैन करें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Scanning</source>
            <translation>स्कैन हो रहा है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>Stop the scanner  (Esc)</source>
            <translation>स्कैनर रोकें  (Esc)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <location filename="../../siggui/ui/keys.py" />
            <source>Watch a folder…</source>
            <translation>फ़ोल्डर पर नज़र रखें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/inbox_panel.py" />
            <source>{waiting} to do</source>
            <translation>{waiting} शेष</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/ink_views.py" />
            <source>cleaned</source>
            <translation>साफ़</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/ink_views.py" />
            <source>ink</source>
            <translation>स्याही</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/ink_views.py" />
            <source>original</source>
            <translation>मूल</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>From the Verify page</source>
            <translation>“जाँच” पृष्ठ से</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Item of account {number}: {sentence}</source>
            <translation>खाता {number} का दस्तावेज़: {sentence}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Load an item, or drop it here</source>
            <translation>दस्तावेज़ लोड करें, या यहाँ छोड़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>Load item</source>
            <translation>दस्तावेज़ लोड करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>The item on the Verify page: after your decision.</source>
            <translation>“जाँच” पृष्ठ का दस्तावेज़: आपके निर्णय के बाद।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>They are being prepared; ask again in a while.</source>
            <translation>वे तैयार हो रही हैं; कुछ देर में फिर पूछें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_flow.py" />
            <source>{waiting} known forgeries were not compared: this network is new to them.</source>
            <translation>{waiting} ज्ञात जालसाज़ियों से तुलना नहीं हुई: वे इस नेटवर्क के लिए नई हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_listing.py" />
            <source>{verdicts} signatures are on the list of known forgeries.</source>
            <translation>{verdicts} हस्ताक्षर ज्ञात जालसाज़ियों की सूची में हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Amount of the item</source>
            <translation>दस्तावेज़ की राशि</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Compare this signature; Space leaves it out</source>
            <translation>इस हस्ताक्षर की तुलना करें; Space इसे छोड़ देता है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Compare with all signatories and apply the mandate</source>
            <translation>सभी हस्ताक्षरकर्ताओं से तुलना करें और अधिदेश लागू करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Day on which the item was signed</source>
            <translation>दस्तावेज़ पर हस्ताक्षर का दिन</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Every item of every account is compared with this list</source>
            <translation>हर खाते के हर दस्तावेज़ की इस सूची से तुलना होती है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Find the signatures on a page</source>
            <translation>पृष्ठ पर हस्ताक्षर खोजें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Item</source>
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Load item…</source>
            <translation>दस्तावेज़ लोड करें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Put on the list of forgeries…</source>
            <translation>जालसाज़ियों की सूची में रखें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Result</source>
            <translation>परिणाम</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Signature {number}</source>
            <translation>हस्ताक्षर {number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Signed today</source>
            <translation>आज हस्ताक्षरित</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Who signed?</source>
            <translation>किसने हस्ताक्षर किए?</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_panel.py" />
            <source>Year-month-day; the specimens that were valid on it count</source>
            <translation>वर्ष-माह-दिन; उस दिन मान्य नमूने गिने जाते हैं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_reading.py" />
            <source>Frame it by hand on the Verify page (F2); it is then used here.</source>
            <translation>इसे “जाँच” पृष्ठ (F2) पर हाथ से घेरें; फिर यहाँ काम में लिया जाएगा।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_reading.py" />
            <source>Load only the pages of one item.</source>
            <translation>केवल एक दस्तावेज़ के पृष्ठ लोड करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_reading.py" />
            <source>More than {most_signatures} signatures were found.</source>
            <translation>{most_signatures} से अधिक हस्ताक्षर मिले।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_reading.py" />
            <source>No signature was found on the item.</source>
            <translation>दस्तावेज़ पर कोई हस्ताक्षर नहीं मिला।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_reading.py" />
            <source>Open it on the Verify page (F2), which asks for the password.</source>
            <translation>इसे “जाँच” पृष्ठ (F2) पर खोलें, जो पासवर्ड पूछता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>Mandate met</source>
            <translation>अधिदेश पूरा</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>Mandate not met</source>
            <translation>अधिदेश पूरा नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>Most alike: {who}.</source>
            <translation>सबसे अधिक समान: {who}।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>Signature {number}: most like {who}.</source>
            <translation>हस्ताक्षर {number}: सबसे अधिक समान {who}।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>Signature {number}: {who}.</source>
            <translation>हस्ताक्षर {number}: {who}।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>match</source>
            <translation>मेल है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>no match</source>
            <translation>मेल नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/item_words.py" />
            <source>refer</source>
            <translation>आगे भेजें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Accounts</source>
            <translation>खाते</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Accounts page, find an account</source>
            <translation>“खाते” पृष्ठ, खाता खोजें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Add a signatory</source>
            <translation>हस्ताक्षरकर्ता जोड़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Add a user</source>
            <translation>उपयोगकर्ता जोड़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Align again</source>
            <translation>फिर से संरेखित करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>All keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Alt+Arrows</source>
            <translation>Alt+तीर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Alt+Drag</source>
            <translation>Alt+खींचना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Arrows</source>
            <translation>तीर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Box to the left or right edge, with Ctrl up or down</source>
            <translation>खाना बाएँ या दाएँ किनारे पर, Ctrl के साथ ऊपर या नीचे</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/result_card.py" />
            <source>Cautious thresholds</source>
            <translation>सतर्क सीमाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Click</source>
            <translation>क्लिक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Compare</source>
            <translation>तुलना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Confirm the chosen specimen</source>
            <translation>चुने नमूने की पुष्टि करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Copy this view</source>
            <translation>यह दृश्य कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Correct the box, or draw a new one</source>
            <translation>खाना सुधारें, या नया बनाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Ctrl+Arrows</source>
            <translation>Ctrl+तीर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Ctrl+Drag</source>
            <translation>Ctrl+खींचना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Decided cases…</source>
            <translation>निर्णीत मामले…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Difference</source>
            <translation>अंतर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Double-click</source>
            <translation>डबल-क्लिक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Drag</source>
            <translation>खींचना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Draw a circle</source>
            <translation>वृत्त बनाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Draw an arrow</source>
            <translation>तीर बनाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Due specimens: to renew or to confirm</source>
            <translation>देय नमूने: नवीनीकरण या पुष्टि के लिए</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>End their wait after wrong passwords</source>
            <translation>गलत पासवर्ड के बाद की प्रतीक्षा समाप्त करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Export decisions…</source>
            <translation>निर्णय निर्यात करें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Fit both signatures</source>
            <translation>दोनों हस्ताक्षर पूरे दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Fit whole images</source>
            <translation>पूरी छवियाँ दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Flicker faster</source>
            <translation>तेज़ी से बदलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Flicker slower</source>
            <translation>धीरे बदलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Frame the signature again</source>
            <translation>हस्ताक्षर फिर से घेरें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Frame the signature again…</source>
            <translation>हस्ताक्षर फिर से घेरें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Framing a signature</source>
            <translation>हस्ताक्षर को खाने में लेना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Give it back, next item</source>
            <translation>लौटाएँ, अगला दस्तावेज़</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Give the chosen user another role</source>
            <translation>चुने उपयोगकर्ता को दूसरी भूमिका दें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Give them another password</source>
            <translation>उन्हें दूसरा पासवर्ड दें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Give up a drag, or close without a signature</source>
            <translation>खींचना छोड़ें, या बिना हस्ताक्षर के बंद करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Go to the next ink</source>
            <translation>अगली स्याही पर जाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Go to what differs most</source>
            <translation>सबसे भिन्न जगह पर जाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Grid of 5 mm</source>
            <translation>5 मिमी का ग्रिड</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>History of the account</source>
            <translation>खाते का इतिहास</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Home  End</source>
            <translation>Home  End</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>In Swipe: move the divider</source>
            <translation>“सरकाना” में: विभाजक खिसकाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>In Swipe: move the signature</source>
            <translation>“सरकाना” में: हस्ताक्षर खिसकाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>In what differs</source>
            <translation>भिन्नता के नक्शे में</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Keys</source>
            <translation>कुंजियाँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Laid on each other</source>
            <translation>एक के ऊपर एक रखे</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Leaf through the pages</source>
            <translation>पृष्ठ पलटें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Let them sign in no longer, or again</source>
            <translation>उनका साइन इन रोकें, या फिर से होने दें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Light table</source>
            <translation>लाइट टेबल</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Load</source>
            <translation>लोड</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Load an item: find the signatures on a page</source>
            <translation>दस्तावेज़ लोड करें: पृष्ठ पर हस्ताक्षर खोजें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Lock this desk, where people sign in</source>
            <translation>डेस्क लॉक करें, जहाँ लोग साइन इन करते हैं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Loupe</source>
            <translation>आवर्धक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Loupe while it is held; the wheel makes it stronger</source>
            <translation>दबाए रखने तक आवर्धक; पहिया उसे बढ़ाता है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Make it larger or smaller</source>
            <translation>बड़ा या छोटा करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Make the box larger or smaller</source>
            <translation>खाना बड़ा या छोटा करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Mandate: who may sign, up to which amount</source>
            <translation>अधिदेश: कौन, किस राशि तक हस्ताक्षर कर सकता है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move both images</source>
            <translation>दोनों छवियाँ खिसकाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move both images, on the light table</source>
            <translation>लाइट टेबल पर दोनों छवियाँ खिसकाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move both together</source>
            <translation>दोनों साथ खिसकाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move it ten times as far</source>
            <translation>दस गुना दूर खिसकाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move one image</source>
            <translation>एक छवि खिसकाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move one image, on the light table</source>
            <translation>लाइट टेबल पर एक छवि खिसकाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move specimen down</source>
            <translation>नमूना नीचे करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move specimen up</source>
            <translation>नमूना ऊपर करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move the box, with Shift by ten pixels</source>
            <translation>खाना खिसकाएँ, Shift के साथ दस पिक्सेल</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move the page</source>
            <translation>पृष्ठ खिसकाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Move the questioned signature</source>
            <translation>जाँचाधीन हस्ताक्षर खिसकाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Next specimen</source>
            <translation>अगला नमूना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>On the images</source>
            <translation>छवियों पर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_tools.py" />
            <source>One to one</source>
            <translation>वास्तविक आकार</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Open its page as questioned</source>
            <translation>उसका पृष्ठ जाँचाधीन के रूप में खोलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Open its page as specimen</source>
            <translation>उसका पृष्ठ नमूने के रूप में खोलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Open the chosen item</source>
            <translation>चुना दस्तावेज़ खोलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Open the document again after an error</source>
            <translation>गड़बड़ी के बाद दस्तावेज़ फिर खोलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Original, cleaned or only ink</source>
            <translation>मूल, साफ़ या केवल स्याही</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Own view before the verdict</source>
            <translation>परिणाम से पहले अपनी राय</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Park the item</source>
            <translation>दस्तावेज़ अलग रखें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Pass, refer, reject</source>
            <translation>स्वीकार करें, आगे भेजें, अस्वीकार करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Paste as specimen</source>
            <translation>नमूने के रूप में पेस्ट करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Paste where something is missing</source>
            <translation>जहाँ कुछ नहीं है वहाँ पेस्ट करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Pause Flicker</source>
            <translation>बारी-बारी रोकें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>PgUp  PgDown</source>
            <translation>PgUp  PgDown</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Picture</source>
            <translation>तस्वीर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Point</source>
            <translation>इंगित करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Previous specimen</source>
            <translation>पिछला नमूना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Protractor</source>
            <translation>कोणमापक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Put the chosen mark into the middle</source>
            <translation>चुना चिह्न बीच में रखें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Queue</source>
            <translation>कतार</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Queue page, items to be checked</source>
            <translation>“कतार” पृष्ठ, जाँच के लिए दस्तावेज़</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/result_card.py" />
            <source>Quick thresholds</source>
            <translation>त्वरित सीमाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Quit</source>
            <translation>बाहर निकलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Read the queue anew</source>
            <translation>कतार फिर से पढ़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Refer the item</source>
            <translation>दस्तावेज़ आगे भेजें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Remember or forget this place for pages like this one</source>
            <translation>इस जैसे पृष्ठों के लिए यह जगह याद रखें या भूलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Remove specimen</source>
            <translation>नमूना हटाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Right button</source>
            <translation>दायाँ बटन</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Ruler in millimeters</source>
            <translation>मिलीमीटर में पैमाना-पट्टी</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Save a report of the decision</source>
            <translation>निर्णय की रिपोर्ट सहेजें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Save this view…</source>
            <translation>यह दृश्य सहेजें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Shift+Arrows</source>
            <translation>Shift+तीर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Show a place's partner in the specimen</source>
            <translation>नमूने में इस जगह का जोड़ दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Sign out, where people sign in</source>
            <translation>साइन आउट करें, जहाँ लोग साइन इन करते हैं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Slant of the specimen</source>
            <translation>नमूने का झुकाव</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Space+Drag</source>
            <translation>Space+खींचना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/result_card.py" />
            <source>Standard thresholds</source>
            <translation>मानक सीमाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Start anew</source>
            <translation>नए सिरे से आरंभ करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Stop reading or comparing the item</source>
            <translation>दस्तावेज़ पढ़ना या तुलना रोकें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Straighten the page by 0.1°</source>
            <translation>पृष्ठ को 0.1° सीधा करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Stronger loupe</source>
            <translation>अधिक शक्तिशाली आवर्धक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Tab  Shift+Tab</source>
            <translation>Tab  Shift+Tab</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take all of it away</source>
            <translation>सब कुछ हटाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away holes</source>
            <translation>छेद हटाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away lines</source>
            <translation>रेखाएँ हटाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away other inks</source>
            <translation>अन्य स्याही हटाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away print</source>
            <translation>छपाई हटाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away stamps</source>
            <translation>मोहरें हटाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take away the background</source>
            <translation>पृष्ठभूमि हटाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Take in a list of items</source>
            <translation>दस्तावेज़ों की सूची लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take in the files of a folder</source>
            <translation>फ़ोल्डर की फ़ाइलें लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take in the signature on the page</source>
            <translation>पृष्ठ का हस्ताक्षर लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take the box away; the next place takes its turn</source>
            <translation>खाना हटाएँ; अगली जगह की बारी आती है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take the last decision back</source>
            <translation>पिछला निर्णय वापस लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take the last mark back</source>
            <translation>पिछला चिह्न वापस लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take the next item</source>
            <translation>अगला दस्तावेज़ लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Take the place under the pointer</source>
            <translation>सूचक के नीचे की जगह लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>The item's next signature</source>
            <translation>दस्तावेज़ का अगला हस्ताक्षर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>The next place that seems signed, the one before</source>
            <translation>हस्ताक्षर वाली अगली जगह, पिछली जगह</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn it back</source>
            <translation>वापस सीधा करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn it left by 0.1°</source>
            <translation>0.1° बाएँ घुमाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn it right by 0.1°</source>
            <translation>0.1° दाएँ घुमाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn one image left by 1°</source>
            <translation>एक चित्र 1° बाएँ घुमाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn one image right by 1°</source>
            <translation>एक चित्र 1° दाएँ घुमाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Turn the page right or left</source>
            <translation>पृष्ठ को दाएँ या बाएँ घुमाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Use the whole page</source>
            <translation>पूरा पृष्ठ लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <location filename="../../siggui/ui/user_table.py" />
            <source>Users</source>
            <translation>उपयोगकर्ता</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Users…</source>
            <translation>उपयोगकर्ता…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Verdict</source>
            <translation>परिणाम</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Verify again</source>
            <translation>फिर जाँचें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Verify page</source>
            <translation>“जाँच” पृष्ठ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>What differs</source>
            <translation>क्या भिन्न है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/map_legend.py" />
            <source>What differs from all</source>
            <translation>सभी से क्या भिन्न है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Wheel</source>
            <translation>पहिया</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Who signed? Compare the item and apply the mandate</source>
            <translation>किसने हस्ताक्षर किए? दस्तावेज़ की तुलना करें और अधिदेश लागू करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Window</source>
            <translation>विंडो</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Withdraw the chosen specimen</source>
            <translation>चुना नमूना वापस लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Write words</source>
            <translation>टेक्स्ट लिखें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_tools.py" />
            <source>Zoom in</source>
            <translation>बड़ा करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Zoom in, zoom out, fit the page, one to one</source>
            <translation>बड़ा करें, छोटा करें, पृष्ठ पूरा दिखाएँ, वास्तविक आकार</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <location filename="../../siggui/ui/page_tools.py" />
            <source>Zoom out</source>
            <translation>छोटा करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>Zoom to the pointer</source>
            <translation>पॉइंटर की ओर ज़ूम करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/keys.py" />
            <source>x-height of the specimen</source>
            <translation>नमूने की x-ऊँचाई</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_pair.py" />
            <source>Fair alignment</source>
            <translation>ठीक-ठाक संरेखण</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_pair.py" />
            <source>Good alignment</source>
            <translation>अच्छा संरेखण</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_pair.py" />
            <source>Poor alignment</source>
            <translation>कमज़ोर संरेखण</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Aligning the signatures</source>
            <translation>हस्ताक्षर संरेखित हो रहे हैं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Aligning…</source>
            <translation>संरेखित हो रहा है…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Alignment</source>
            <translation>संरेखण</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Both</source>
            <translation>दोनों</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Both signatures: {mode}</source>
            <translation>दोनों हस्ताक्षर: {mode}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Left: specimen {number} · Right: questioned signature</source>
            <translation>बाएँ: नमूना {number} · दाएँ: जाँचाधीन हस्ताक्षर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Left: specimen · Right: questioned signature</source>
            <translation>बाएँ: नमूना · दाएँ: जाँचाधीन हस्ताक्षर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Less than 0.25 mm apart</source>
            <translation>0.25 मिमी से कम दूर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Moved by hand · {pose}</source>
            <translation>हाथ से खिसकाया · {pose}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Only in questioned</source>
            <translation>केवल जाँचाधीन में</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Only in specimen</source>
            <translation>केवल नमूने में</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>Only in specimen {number}</source>
            <translation>केवल नमूना {number} में</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>paused</source>
            <translation>रुका हुआ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>turned {degrees}, size {size:.0f} %</source>
            <translation>{degrees} घुमाया, आकार {size:.0f} %</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>{quality}: {overlap:.0f} % of the ink meets · {pose}</source>
            <translation>{quality}: {overlap:.0f} % स्याही मिलती है · {pose}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/laid_side.py" />
            <source>{rate_hz:g} changes a second</source>
            <translation>प्रति सेकंड {rate_hz:g} बदलाव</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/language_menu.py" />
            <source>As the system</source>
            <translation>सिस्टम के अनुसार</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/language_menu.py" />
            <source>From the next start</source>
            <translation>अगली बार शुरू करने पर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/language_menu.py" />
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>&amp;Compare</source>
            <translation>तुलना (&amp;C)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>&amp;Edit</source>
            <translation>संपादन (&amp;E)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>&amp;File</source>
            <translation>फ़ाइल (&amp;F)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>&amp;Help</source>
            <translation>सहायता (&amp;H)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>&amp;View</source>
            <translation>दृश्य (&amp;V)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>Add specimens</source>
            <translation>नमूने जोड़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>Colors as the system</source>
            <translation>सिस्टम जैसे रंग</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>Dark</source>
            <translation>गहरा</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>Light</source>
            <translation>हल्का</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>Open questioned signature</source>
            <translation>जाँचाधीन हस्ताक्षर खोलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/main_window.py" />
            <source>siggui – compare signatures</source>
            <translation>siggui – हस्ताक्षरों की तुलना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Add a rule</source>
            <translation>नियम जोड़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Add a rule for higher amounts</source>
            <translation>अधिक राशियों का नियम जोड़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Any amount</source>
            <translation>कोई भी राशि</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>In no panel</source>
            <translation>किसी पैनल में नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Panel {letter}</source>
            <translation>पैनल {letter}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Rule {number}: up to</source>
            <translation>नियम {number}: तक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Rule {number}: who signs</source>
            <translation>नियम {number}: कौन हस्ताक्षर करेगा</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Take rule {number} away</source>
            <translation>नियम {number} हटाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Take this rule away</source>
            <translation>यह नियम हटाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Up to</source>
            <translation>तक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_fields.py" />
            <source>Who signs</source>
            <translation>कौन हस्ताक्षर करेगा</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Always refer items of this account</source>
            <translation>इस खाते के दस्तावेज़ हमेशा आगे भेजें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Always referred.</source>
            <translation>हमेशा आगे भेजा जाता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Instructions</source>
            <translation>निर्देश</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Look at it</source>
            <translation>इसे देखें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Mandate of account {number}</source>
            <translation>खाता {number} का अधिदेश</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>No rule yet.</source>
            <translation>अभी कोई नियम नहीं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Nobody signs for this account yet.</source>
            <translation>इस खाते का अभी कोई हस्ताक्षरकर्ता नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Panels</source>
            <translation>पैनल</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Panels of the signatories</source>
            <translation>हस्ताक्षरकर्ताओं के पैनल</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Rules</source>
            <translation>नियम</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>Save puts what stands here in its place; Cancel keeps it.</source>
            <translation>“सहेजें” उसकी जगह यहाँ लिखा रखता है; “रद्द करें” उसे रहने देता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>What the holder asks for, such as a call first</source>
            <translation>खाताधारक की माँग, जैसे पहले फ़ोन करना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mandate_form.py" />
            <source>{person} wrote: {mandate}</source>
            <translation>{person} ने लिखा: {mandate}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Against all specimens</source>
            <translation>सभी नमूनों के सामने</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Against specimen</source>
            <translation>नमूने के सामने</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Against specimen {number}</source>
            <translation>नमूना {number} के सामने</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>All specimens</source>
            <translation>सभी नमूने</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Differs</source>
            <translation>भिन्न</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>Fits</source>
            <translation>मिलता है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/map_legend.py" />
            <source>What the map says</source>
            <translation>नक्शा क्या कहता है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/messages.py" />
            <source>Dismiss</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/messages.py" />
            <source>Dismiss the message</source>
            <translation>संदेश बंद करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/messages.py" />
            <source>Nothing was decided or saved. Please tell your IT desk this number: {reference}.</source>
            <translation>कुछ तय या सहेजा नहीं गया। कृपया अपने IT विभाग को यह संख्या बताएँ: {reference}।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/messages.py" />
            <source>The program made a mistake.</source>
            <translation>प्रोग्राम से गलती हुई।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Guides: baseline, x-height, grid, slant lines, ruler, protractor</source>
            <translation>सहायक रेखाएँ: आधार रेखा, x-ऊँचाई, ग्रिड, झुकाव रेखाएँ, पैमाना-पट्टी, कोणमापक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Marks: arrow, circle, words</source>
            <translation>चिह्न: तीर, वृत्त, टेक्स्ट</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <location filename="../../siggui/ui/status_line.py" />
            <source>Notice</source>
            <translation>सूचना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Only what was taken for ink, black on white</source>
            <translation>केवल जिसे स्याही माना गया, सफ़ेद पर काला</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Original</source>
            <translation>मूल</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>The image as it was scanned</source>
            <translation>छवि जैसी स्कैन हुई</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>Without paper, stamps, lines and print</source>
            <translation>कागज़, मोहर, रेखाओं और छपाई के बिना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/mode_bar.py" />
            <source>{meaning}  (I for the next)</source>
            <translation>{meaning}  (अगले के लिए I)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>All in all</source>
            <translation>कुल मिलाकर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Cannot tell</source>
            <translation>कह नहीं सकते</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Go on to decide</source>
            <translation>निर्णय की ओर बढ़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Keep what is marked here with the decision</source>
            <translation>यहाँ लगाए चिह्न निर्णय के साथ रखें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Look at the signatures and mark what you see; it is kept with your decision.</source>
            <translation>हस्ताक्षर देखें और जो दिखे उसे चिह्नित करें; यह आपके निर्णय के साथ रखा जाएगा।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Look at the signatures and mark what you see; the score comes after it.</source>
            <translation>हस्ताक्षर देखें और जो दिखे उसे चिह्नित करें; परिणाम उसके बाद आएगा।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Not genuine</source>
            <translation>असली नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Same</source>
            <translation>समान</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Show the score</source>
            <translation>परिणाम दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Unclear</source>
            <translation>अस्पष्ट</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>Your own view first</source>
            <translation>पहले आपकी अपनी राय</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>same</source>
            <translation>समान</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/own_view_sheet.py" />
            <source>unclear</source>
            <translation>अस्पष्ट</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>Open the document again</source>
            <translation>दस्तावेज़ फिर से खोलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Password</source>
            <translation>पासवर्ड</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>Password of the document (Enter unlocks)</source>
            <translation>दस्तावेज़ का पासवर्ड (Enter से खुलता है)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>The password is used once and not kept.</source>
            <translation>पासवर्ड एक बार काम आता है और रखा नहीं जाता।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>This document is locked with a password.</source>
            <translation>यह दस्तावेज़ पासवर्ड से बंद है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Unlock</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>Unlock the document</source>
            <translation>दस्तावेज़ का ताला खोलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_stage.py" />
            <source>Unlock the document (Enter)</source>
            <translation>दस्तावेज़ का ताला खोलें (Enter)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Accounts page</source>
            <translation>“खाते” पृष्ठ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_switch.py" />
            <location filename="../../siggui/ui/thumbnails.py" />
            <source>Pages</source>
            <translation>पृष्ठ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Queue page</source>
            <translation>“कतार” पृष्ठ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_switch.py" />
            <source>Verify</source>
            <translation>जाँच</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_tools.py" />
            <source>Fit the page</source>
            <translation>पृष्ठ पूरा दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_tools.py" />
            <source>Page {index:,} of {count:,}</source>
            <translation>{count:,} में से पृष्ठ {index:,}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_tools.py" />
            <source>Zoom</source>
            <translation>ज़ूम</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_view.py" />
            <source>Drag a box around the signature. Arrow keys move the box, with Shift by ten pixels; with Ctrl they resize it. Tab goes through the places where a signature was found.</source>
            <translation>हस्ताक्षर के चारों ओर खाना खींचें। तीर कुंजियाँ खाना खिसकाती हैं, Shift के साथ दस पिक्सेल; Ctrl के साथ आकार बदलती हैं। Tab उन जगहों पर जाता है जहाँ हस्ताक्षर मिला।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/page_view.py" />
            <source>Page</source>
            <translation>पृष्ठ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_case_flow.py" />
            <source>The program had advised: match.</source>
            <translation>प्रोग्राम की सलाह थी: मेल है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_case_flow.py" />
            <source>The program had advised: no match.</source>
            <translation>प्रोग्राम की सलाह थी: मेल नहीं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_case_flow.py" />
            <source>The program had advised: refer.</source>
            <translation>प्रोग्राम की सलाह थी: आगे भेजें।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/past_case_flow.py" />
            <source>{n} specimens no longer on file.</source>
            <translation>
                <numerusform>{n} नमूना अब दर्ज नहीं है।</numerusform>
                <numerusform>{n} नमूने अब दर्ज नहीं हैं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_case_list.py" />
            <source>{outcome} by {person}, {when}: {reason}. Row {row} of the audit log.</source>
            <translation>{outcome}, {person} द्वारा, {when}: {reason}। ऑडिट लॉग की पंक्ति {row}।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Account number, or row of the audit log</source>
            <translation>खाता संख्या, या ऑडिट लॉग की पंक्ति</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Decided cases</source>
            <translation>निर्णीत मामले</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Decided cases, the newest first</source>
            <translation>निर्णीत मामले, सबसे नए पहले</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Lay its images and marks on the Verify page  (Enter)</source>
            <translation>उसकी छवियाँ और चिह्न “जाँच” पृष्ठ पर रखें  (Enter)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Look at it again</source>
            <translation>फिर से देखें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>No decided case found.</source>
            <translation>कोई निर्णीत मामला नहीं मिला।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/past_cases_dialog.py" />
            <source>Nothing was decided yet.</source>
            <translation>अभी कोई निर्णय नहीं हुआ।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>Forgotten: pages that look like this one no longer start with this place.</source>
            <translation>भुला दिया: इस जैसे पृष्ठ अब इस जगह से आरंभ नहीं होंगे।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>Kept: pages that look like this one start with these {count} places.</source>
            <translation>याद रखा: इस जैसे पृष्ठ इन {count} जगहों से आरंभ होंगे।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>Kept: pages that look like this one start with this place.</source>
            <translation>याद रखा: इस जैसे पृष्ठ इसी जगह से आरंभ होंगे।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>Looking for the signature … You can drag a box around it already.</source>
            <translation>हस्ताक्षर खोजा जा रहा है … आप अभी से उसके चारों ओर खाना खींच सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>No signature was found on this page. If there is one, drag a box around it.</source>
            <translation>इस पृष्ठ पर हस्ताक्षर नहीं मिला। यदि है, तो उसके चारों ओर खाना खींचें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/place_search.py" />
            <source>The signature could not be looked for. Drag a box around it.</source>
            <translation>हस्ताक्षर खोजा नहीं जा सका। उसके चारों ओर खाना खींचें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/places_item.py" />
            <source>Found with {confidence:.0%} confidence.</source>
            <translation>{confidence:.0%} भरोसे के साथ मिला।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/places_item.py" />
            <source>Place {place} of {count}. {known}</source>
            <translation>{count} में से जगह {place}। {known}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/places_item.py" />
            <source>Remembered: pages like this one are signed here.</source>
            <translation>याद रखा गया: इस जैसे पृष्ठों पर यहीं हस्ताक्षर होते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_add_menu.py" />
            <source>A &amp;folder…</source>
            <translation>फ़ोल्डर (&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_add_menu.py" />
            <source>A &amp;list…</source>
            <translation>सूची (&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_add_menu.py" />
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Add items</source>
            <translation>दस्तावेज़ जोड़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_add_menu.py" />
            <source>From &amp;Verify…</source>
            <translation>“जाँच” से (&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Give it back and go on to the next</source>
            <translation>लौटाएँ और अगले पर जाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Leave the queue</source>
            <translation>कतार छोड़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Next</source>
            <translation>अगला</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Park</source>
            <translation>अलग रखें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Set the item aside</source>
            <translation>दस्तावेज़ अलग रखें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_bar.py" />
            <source>Take the decision back</source>
            <translation>निर्णय वापस लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_case.py" />
            <source>Second look: decide by eye. Advice and first verdict are hidden.</source>
            <translation>दूसरी जाँच: आँख से देखकर निर्णय लें। सलाह और पहला निर्णय छिपे हैं।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/queue_case.py" />
            <source>Signature {number}: look at the {n} others too (R).</source>
            <translation>
                <numerusform>हस्ताक्षर {number}: दूसरा भी देखें (R)।</numerusform>
                <numerusform>हस्ताक्षर {number}: बाकी {n} भी देखें (R)।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_case.py" />
            <source>This is not the item's picture. Shift+E brings the item's page back.</source>
            <translation>यह इस दस्तावेज़ का चित्र नहीं है। Shift+E से दस्तावेज़ का पृष्ठ वापस आता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_case.py" />
            <source>signed {day}</source>
            <translation>{day} को हस्ताक्षरित</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Any advice</source>
            <translation>कोई भी सलाह</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Below {above:,}</source>
            <translation>{above:,} से कम</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Done</source>
            <translation>पूर्ण</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Highest risk first</source>
            <translation>सबसे अधिक जोखिम पहले</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Largest first</source>
            <translation>सबसे बड़ी राशि पहले</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Oldest first</source>
            <translation>सबसे पुराना पहले</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Order</source>
            <translation>क्रम</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Parked</source>
            <translation>अलग रखा</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Second look</source>
            <translation>दूसरी जाँच</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <location filename="../../siggui/ui/user_table.py" />
            <source>Supervisor</source>
            <translation>पर्यवेक्षक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>The machine's advice</source>
            <translation>प्रोग्राम की सलाह</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>To do</source>
            <translation>शेष</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Waiting</source>
            <translation>प्रतीक्षा में</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>Who items wait for</source>
            <translation>दस्तावेज़ किसकी प्रतीक्षा में हैं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>{low:,} and more</source>
            <translation>{low:,} और अधिक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_filter.py" />
            <source>{low:,} to {high:,}</source>
            <translation>{low:,} से {high:,}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>Comparing anew…</source>
            <translation>फिर से तुलना हो रही है…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>Next item…</source>
            <translation>अगला दस्तावेज़…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>Nothing else is waiting for you.</source>
            <translation>आपके लिए और कुछ शेष नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>{item}: passed.</source>
            <translation>{item}: स्वीकृत।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>{item}: referred.</source>
            <translation>{item}: आगे भेजा गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_flow.py" />
            <source>{item}: rejected.</source>
            <translation>{item}: अस्वीकृत।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Add to the queue</source>
            <translation>कतार में जोड़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Added to the queue.</source>
            <translation>कतार में जोड़ा गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Amount, if known</source>
            <translation>राशि, यदि ज्ञात हो</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>It passes by the policy.</source>
            <translation>यह नीति से स्वीकृत है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>It waits to be checked.</source>
            <translation>यह जाँच की प्रतीक्षा में है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Signed on, if not today</source>
            <translation>हस्ताक्षर का दिन, यदि आज नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Take in a folder of items</source>
            <translation>दस्तावेज़ों का फ़ोल्डर लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>Taking in the items…</source>
            <translation>दस्तावेज़ लिए जा रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_intake_flow.py" />
            <source>The day is written as year-month-day, such as 2027-03-31. Specimens that were valid on it count.</source>
            <translation>दिन वर्ष-माह-दिन के रूप में लिखें, जैसे 2027-03-31। उस दिन मान्य नमूने गिने जाते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_list.py" />
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Cannot be opened</source>
            <translation>नहीं खुल सकता</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_list.py" />
            <source>Items to be checked</source>
            <translation>जाँच के लिए दस्तावेज़</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/queue_list.py" />
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{n} signatures</source>
            <translation>
                <numerusform>{n} हस्ताक्षर</numerusform>
                <numerusform>{n} हस्ताक्षर</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Account {account_number}</source>
            <translation>खाता {account_number}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>No advice</source>
            <translation>कोई सलाह नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>Not shown</source>
            <translation>नहीं दिखाया</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>With {claimed_by}</source>
            <translation>{claimed_by} के पास</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>now</source>
            <translation>अभी</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{count:,} done</source>
            <translation>{count:,} पूर्ण</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{count:,} parked</source>
            <translation>{count:,} अलग रखे</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{count:,} second look</source>
            <translation>{count:,} दूसरी जाँच में</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{count:,} supervisor</source>
            <translation>{count:,} पर्यवेक्षक के पास</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{count:,} waiting</source>
            <translation>{count:,} प्रतीक्षा में</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{days} days</source>
            <translation>{days} दिन</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{hours} h</source>
            <translation>{hours} घं.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_model.py" />
            <source>{minutes} min</source>
            <translation>{minutes} मि.</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Add</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Add a list or a folder of items, or the signature on the Verify page.</source>
            <translation>दस्तावेज़ों की सूची या फ़ोल्डर, या “जाँच” पृष्ठ का हस्ताक्षर जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Add a list…</source>
            <translation>सूची जोड़ें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Board</source>
            <translation>बोर्ड</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>No item fits these choices.</source>
            <translation>इन विकल्पों से कोई दस्तावेज़ मेल नहीं खाता।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Nothing is waiting</source>
            <translation>कुछ शेष नहीं है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Nothing like that</source>
            <translation>ऐसा कुछ नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Show all</source>
            <translation>सभी दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Stop taking in</source>
            <translation>लेना रोकें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Take items in from a list, a folder or the Verify page</source>
            <translation>सूची, फ़ोल्डर या “जाँच” पृष्ठ से दस्तावेज़ लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Take next</source>
            <translation>अगला लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>Take the item of highest risk</source>
            <translation>सबसे अधिक जोखिम वाला दस्तावेज़ लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_page.py" />
            <source>The queue cannot be read</source>
            <translation>कतार पढ़ी नहीं जा सकती</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_work.py" />
            <source>Enroll one on the Accounts page, or park the item.</source>
            <translation>“खाते” पृष्ठ पर एक दर्ज करें, या दस्तावेज़ अलग रखें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/queue_work.py" />
            <source>There is no valid specimen of this signatory.</source>
            <translation>इस हस्ताक्षरकर्ता का कोई वैध नमूना नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>As questioned signature</source>
            <translation>जाँचाधीन हस्ताक्षर के रूप में</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>As specimen</source>
            <translation>नमूने के रूप में</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>Forget these</source>
            <translation>इन्हें भूल जाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>Looking…</source>
            <translation>खोजा जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>None yet</source>
            <translation>अभी कोई नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/recent_menu.py" />
            <source>Recent files</source>
            <translation>हाल की फ़ाइलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/report_saving.py" />
            <source>Report saved as {name}.</source>
            <translation>रिपोर्ट {name} में सहेजी गई।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/report_saving.py" />
            <source>Reports (*.pdf)</source>
            <translation>रिपोर्ट (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/report_saving.py" />
            <source>Save report</source>
            <translation>रिपोर्ट सहेजें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>95 % interval</source>
            <translation>95 % अंतराल</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Balanced.  (Ctrl+2)</source>
            <translation>संतुलित।  (Ctrl+2)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Cautious</source>
            <translation>सतर्क</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>How often this is wrong</source>
            <translation>यह कितनी बार गलत होता है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Passes the fewest forgeries, refers the most.  (Ctrl+1)</source>
            <translation>सबसे कम जालसाज़ी जाने देता है, सबसे अधिक आगे भेजता है।  (Ctrl+1)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Quick</source>
            <translation>त्वरित</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Refers the fewest, passes more forgeries.  (Ctrl+3)</source>
            <translation>सबसे कम आगे भेजता है, अधिक जालसाज़ी जाने देता है।  (Ctrl+3)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_card.py" />
            <source>Standard</source>
            <translation>मानक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_flow.py" />
            <source>Comparing…</source>
            <translation>तुलना हो रही है…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_flow.py" />
            <location filename="../../siggui/ui/status_line.py" />
            <source>Loading model…</source>
            <translation>मॉडल लोड हो रहा है…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/result_flow.py" />
            <source>The comparison begins as soon as the model is loaded.</source>
            <translation>मॉडल लोड होते ही तुलना आरंभ होगी।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/rule_words.py" />
            <source>one=one; two=two; three=three; four=four; five=five; six=six; seven=seven; eight=eight; nine=nine; of=of; panel=panel; and=and; or=or; anyone=anyone</source>
            <translation>one=एक; two=दो; three=तीन; four=चार; five=पाँच/पांच; six=छह/छः; seven=सात; eight=आठ; nine=नौ; of=से; panel=पैनल; and=और/तथा; or=या/अथवा; anyone=कोई भी/किसी भी</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Looking for scanners…</source>
            <translation>स्कैनर खोजे जा रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Scan</source>
            <translation>स्कैन करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Scan a page</source>
            <translation>पृष्ठ स्कैन करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Scan {count}</source>
            <translation>स्कैन {count}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Scanning with {label}…</source>
            <translation>{label} से स्कैन हो रहा है…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/scanning.py" />
            <source>Which scanner?</source>
            <translation>कौन-सा स्कैनर?</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/side.py" />
            <source>Reading the image</source>
            <translation>छवि पढ़ी जा रही है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Begin</source>
            <translation>आरंभ करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Change</source>
            <translation>बदलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Change your password</source>
            <translation>अपना पासवर्ड बदलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Choose your password</source>
            <translation>अपना पासवर्ड चुनें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Everybody works under the name of the account at this computer</source>
            <translation>सभी इस कंप्यूटर के खाते के नाम से काम करते हैं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>First administrator</source>
            <translation>पहला प्रशासक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Go on</source>
            <translation>आगे बढ़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Keep the old password</source>
            <translation>पुराना पासवर्ड रखें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Locked</source>
            <translation>लॉक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>New password</source>
            <translation>नया पासवर्ड</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Not now</source>
            <translation>अभी नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Once this is done, everybody signs in. An administrator adds the others and decides no items; passwords need ten signs.</source>
            <translation>इसके बाद हर कोई साइन इन करेगा। प्रशासक बाकी लोगों को जोड़ता है और दस्तावेज़ों पर निर्णय नहीं लेता; पासवर्ड में दस अक्षर चाहिए।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Sign in</source>
            <translation>साइन इन</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Take three or four words that do not belong together.</source>
            <translation>तीन-चार ऐसे शब्द लें जिनका आपस में संबंध न हो।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>The same again</source>
            <translation>वही फिर से</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>The two passwords are not the same.</source>
            <translation>दोनों पासवर्ड समान नहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>These records are shared, so everybody should sign in. Begin with the person who adds the others; passwords need ten signs.</source>
            <translation>ये अभिलेख साझा हैं, इसलिए सबको साइन इन करना चाहिए। उस व्यक्ति से आरंभ करें जो बाकी को जोड़ेगा; पासवर्ड में दस अक्षर चाहिए।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>These records keep who did what.</source>
            <translation>ये अभिलेख रखते हैं कि किसने क्या किया।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>This one was given to you. Take three or four words that do not belong together.</source>
            <translation>यह पासवर्ड आपको दिया गया था। तीन-चार ऐसे शब्द लें जिनका आपस में संबंध न हो।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Turn on named users</source>
            <translation>नाम वाले उपयोगकर्ता चालू करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>Your work is as you left it.</source>
            <translation>आपका काम वैसा ही है जैसा आपने छोड़ा था।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/sign_in_dialog.py" />
            <source>siggui – sign in</source>
            <translation>siggui – साइन इन</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Compared with the questioned</source>
            <translation>जाँचाधीन से तुलना</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Confirm</source>
            <translation>पुष्टि करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Enroll files…</source>
            <translation>फ़ाइलें दर्ज करें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Enroll {count} from Verify</source>
            <translation>“जाँच” से {count} दर्ज करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Last day…</source>
            <translation>अंतिम दिन…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Lay these specimens on the Verify page</source>
            <translation>ये नमूने “जाँच” पृष्ठ पर रखें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Let the chosen specimen count no longer  (Del)</source>
            <translation>चुना नमूना अब मान्य न रहे  (Del)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Let the chosen specimen count: it is this person's  (Enter)</source>
            <translation>चुना नमूना मान्य हो: यह इसी व्यक्ति का है  (Enter)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>No specimen yet. Drop scans of signatures here, or enroll files.</source>
            <translation>अभी कोई नमूना नहीं। हस्ताक्षरों के स्कैन यहाँ छोड़ें, या फ़ाइलें दर्ज करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Panel {panel}</source>
            <translation>पैनल {panel}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Put signatures from files on record, or drop them here</source>
            <translation>फ़ाइलों से हस्ताक्षर दर्ज करें, या यहाँ छोड़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Put the specimens that lie on the Verify page on record</source>
            <translation>“जाँच” पृष्ठ पर रखे नमूने दर्ज करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Say until when the chosen specimen counts</source>
            <translation>बताएँ कि चुना नमूना कब तक मान्य है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Signatory {name}</source>
            <translation>हस्ताक्षरकर्ता {name}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Verify with these</source>
            <translation>इनसे जाँचें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>Withdraw</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>{count} no longer valid</source>
            <translation>{count} अब मान्य नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>{count} to be confirmed</source>
            <translation>{count} की पुष्टि शेष</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signatory_card.py" />
            <source>{word}, similarity {similarity:.2f}</source>
            <translation>{word}, समानता {similarity:.2f}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signature_switch.py" />
            <source>Signature {number} of {count}</source>
            <translation>हस्ताक्षर {number} / {count}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signature_switch.py" />
            <source>Signature {number} of {count}; {key} goes on to the next</source>
            <translation>हस्ताक्षर {number} / {count}; {key} से अगला</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/signature_switch.py" />
            <source>Signatures of the item</source>
            <translation>दस्तावेज़ के हस्ताक्षर</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_model.py" />
            <source>Remove a specimen to make room.</source>
            <translation>जगह बनाने के लिए एक नमूना हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_model.py" />
            <source>Specimen {number}: {label}</source>
            <translation>नमूना {number}: {label}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_model.py" />
            <source>Specimen {number}: {label}, being read</source>
            <translation>नमूना {number}: {label}, पढ़ा जा रहा है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_model.py" />
            <source>Specimen {number}: {label}, similarity {similarity:.2f}</source>
            <translation>नमूना {number}: {label}, समानता {similarity:.2f}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/specimen_model.py" />
            <source>There is room for {most} specimens; {n} images were left out.</source>
            <translation>
                <numerusform>{most} नमूनों की जगह है; {n} छवि छोड़ दी गई।</numerusform>
                <numerusform>{most} नमूनों की जगह है; {n} छवियाँ छोड़ दी गईं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_strip.py" />
            <source>One to nine known signatures of the same person.</source>
            <translation>एक ही व्यक्ति के एक से नौ ज्ञात हस्ताक्षर।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_strip.py" />
            <source>{count} of {most}</source>
            <translation>{most} में से {count}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Delete withdraws the chosen specimen</source>
            <translation>Delete चुना नमूना वापस लेता है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Ended {day}</source>
            <translation>{day} को समाप्त</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>From {day}</source>
            <translation>{day} से</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Since {day}</source>
            <translation>{day} से</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Specimen {number}. {caption}; enrolled by {person} on {day}.</source>
            <translation>नमूना {number}। {caption}; {person} ने {day} को दर्ज किया।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Specimens on file</source>
            <translation>दर्ज नमूने</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>To be confirmed</source>
            <translation>पुष्टि शेष</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/specimen_tiles.py" />
            <source>Withdrawn</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Device</source>
            <translation>उपकरण</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Keys: ?</source>
            <translation>कुंजियाँ: ?</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Loading the model</source>
            <translation>मॉडल लोड हो रहा है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Model</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Model {version}</source>
            <translation>मॉडल {version}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>Model {version}  ·  thresholds of this bank, {day}</source>
            <translation>मॉडल {version}  ·  इस बैंक की सीमाएँ, {day}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>No model</source>
            <translation>कोई मॉडल नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_line.py" />
            <source>The model could not be loaded.</source>
            <translation>मॉडल लोड नहीं हो सका।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_user.py" />
            <source>Change password…</source>
            <translation>पासवर्ड बदलें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_user.py" />
            <source>Lock this desk</source>
            <translation>यह डेस्क लॉक करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_user.py" />
            <source>Lock this desk ({lock}), sign out ({out})</source>
            <translation>यह डेस्क लॉक करें ({lock}), साइन आउट करें ({out})</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_user.py" />
            <source>Sign out</source>
            <translation>साइन आउट करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/status_user.py" />
            <source>Who is at this desk</source>
            <translation>इस डेस्क पर कौन है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/table_scale.py" />
            <source>Same scale, from the resolution</source>
            <translation>समान पैमाना, रिज़ॉल्यूशन से</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/table_scale.py" />
            <source>Scale matched by stroke width</source>
            <translation>पैमाना रेखा की चौड़ाई से मिलाया</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/table_scale.py" />
            <source>Scale unknown</source>
            <translation>पैमाना अज्ञात</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/thumbnails.py" />
            <source>Page {page} of {count}</source>
            <translation>{count} में से पृष्ठ {page}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/thumbnails.py" />
            <source>Pages: Page Up and Page Down turn to the next</source>
            <translation>पृष्ठ: Page Up और Page Down से बदलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/turn_buttons.py" />
            <source>Turn back</source>
            <translation>वापस सीधा करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/turn_buttons.py" />
            <source>Turn left by 1°, with Shift by 0.1°</source>
            <translation>1° बाएँ घुमाएँ, Shift के साथ 0.1°</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/turn_buttons.py" />
            <source>Turn right by 1°, with Shift by 0.1°</source>
            <translation>1° दाएँ घुमाएँ, Shift के साथ 0.1°</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/turn_buttons.py" />
            <source>Turned by {degrees}; press to turn back</source>
            <translation>{degrees} घुमाया गया; वापस सीधा करने के लिए दबाएँ</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/turn_buttons.py" />
            <source>{name} turned {degrees}</source>
            <translation>{name} {degrees} घुमाया गया</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/undo_notice.py" />
            <source>Bring it back  (Ctrl+Z)</source>
            <translation>वापस लाएँ  (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Due specimens</source>
            <translation>देय नमूने</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Due specimens, the most urgent first</source>
            <translation>देय नमूने, सबसे ज़रूरी पहले</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Ends {day}</source>
            <translation>{day} को समाप्त होगा</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Newest from {day}</source>
            <translation>सबसे नया {day} का</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Nothing is due: no specimen ends soon, is old or waits to be confirmed.</source>
            <translation>कुछ भी देय नहीं: कोई नमूना जल्द समाप्त नहीं होगा, न पुराना है, न पुष्टि की प्रतीक्षा में है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Open account</source>
            <translation>खाता खोलें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Save list</source>
            <translation>सूची सहेजें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Save list…</source>
            <translation>सूची सहेजें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Save the whole list as CSV</source>
            <translation>पूरी सूची CSV के रूप में सहेजें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>Show the account of the chosen signatory  (Enter)</source>
            <translation>चुने गए हस्ताक्षरकर्ता का खाता दिखाएँ  (Enter)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>The {first:,} most urgent of {count:,}; the saved list has all of them.</source>
            <translation>{count:,} में से {first:,} सबसे ज़रूरी; सहेजी गई सूची में सभी हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>To be confirmed since {day}</source>
            <translation>{day} से पुष्टि शेष</translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>{n:,} lines saved as {name}.</source>
            <translation>
                <numerusform>{n:,} पंक्ति {name} के रूप में सहेजी गई।</numerusform>
                <numerusform>{n:,} पंक्तियाँ {name} के रूप में सहेजी गईं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../siggui/ui/upkeep_dialog.py" />
            <source>{n:,} signatories, the most urgent first.</source>
            <translation>
                <numerusform>{n:,} हस्ताक्षरकर्ता, सबसे ज़रूरी पहले।</numerusform>
                <numerusform>{n:,} हस्ताक्षरकर्ता, सबसे ज़रूरी पहले।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Add user</source>
            <translation>उपयोगकर्ता जोड़ें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Add user…</source>
            <translation>उपयोगकर्ता जोड़ें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Disable</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Enable</source>
            <translation>चालू करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>End the wait after wrong passwords</source>
            <translation>गलत पासवर्ड के बाद की प्रतीक्षा समाप्त करें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Everyone at this computer is the operator</source>
            <translation>इस कंप्यूटर पर सभी एक ही संचालक हैं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>First password</source>
            <translation>पहला पासवर्ड</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Give the chosen user another password</source>
            <translation>चुने उपयोगकर्ता को दूसरा पासवर्ड दें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>It is as it was before.</source>
            <translation>यह पहले जैसा हो गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Let the chosen user sign in no longer, or again</source>
            <translation>चुने उपयोगकर्ता का साइन इन रोकें, या फिर से होने दें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>New password for {name}</source>
            <translation>{name} का नया पासवर्ड</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>New password…</source>
            <translation>नया पासवर्ड…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <location filename="../../siggui/ui/user_table.py" />
            <source>Role</source>
            <translation>भूमिका</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Role…</source>
            <translation>भूमिका…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Tell them the password yourself. They choose another one when they first sign in.</source>
            <translation>पासवर्ड उन्हें स्वयं बताएँ। पहली बार साइन इन करने पर वे दूसरा चुनेंगे।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>There is no password, and everybody may do everything. With named users each person signs in, every act carries a name, and a second person checks what the first one did. There is no way back to a single operator.</source>
            <translation>कोई पासवर्ड नहीं है, और सब कोई सब कुछ कर सकता है। नाम वाले उपयोगकर्ताओं के साथ हर व्यक्ति साइन इन करता है, हर काम पर नाम रहता है, और पहले के काम को दूसरा व्यक्ति जाँचता है। एक ही संचालक पर लौटने का कोई तरीका नहीं है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Turn on named users…</source>
            <translation>नाम वाले उपयोगकर्ता चालू करें…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>What they did stays under their name.</source>
            <translation>उनका किया उनके नाम पर रहता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Where they are signed in, they have to sign in again.</source>
            <translation>जहाँ वे साइन इन हैं, वहाँ उन्हें फिर से साइन इन करना होगा।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>Who may sign in. Nobody is ever deleted: past acts keep their name.</source>
            <translation>कौन साइन इन कर सकता है। कोई कभी मिटाया नहीं जाता: पुराने कामों पर उनका नाम रहता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>also decides what was referred</source>
            <translation>आगे भेजे गए पर भी निर्णय लेता है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>also settles disputes, exports, erases</source>
            <translation>विवाद सुलझाता, निर्यात करता और मिटाता भी है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>enrolls and decides</source>
            <translation>दर्ज करता और निर्णय लेता है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>manages users, decides nothing</source>
            <translation>उपयोगकर्ताओं का प्रबंधन करता है, कोई निर्णय नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} can sign in now.</source>
            <translation>{name} अब साइन इन कर सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} can try again at once.</source>
            <translation>{name} तुरंत फिर कोशिश कर सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} has a new password.</source>
            <translation>{name} का नया पासवर्ड हो गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} is {role} now.</source>
            <translation>{name} की भूमिका अब {role} है।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} may sign in again.</source>
            <translation>{name} फिर से साइन इन कर सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_sheet.py" />
            <source>{name} may sign in no longer.</source>
            <translation>{name} अब साइन इन नहीं कर सकते।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Active</source>
            <translation>सक्रिय</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Administrator</source>
            <translation>प्रशासक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Clerk</source>
            <translation>क्लर्क</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Last signed in</source>
            <translation>पिछला साइन इन</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Locked until {time}</source>
            <translation>{time} तक लॉक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>May not sign in</source>
            <translation>साइन इन नहीं कर सकते</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Never</source>
            <translation>कभी नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Password to be changed</source>
            <translation>पासवर्ड बदलना है</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>Reviewer</source>
            <translation>समीक्षक</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>State</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/user_table.py" />
            <source>{name}, {role}, {state}, last signed in: {seen}</source>
            <translation>{name}, {role}, {state}, पिछला साइन इन: {seen}</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>And {more} more.</source>
            <translation>और {more} अन्य।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Cancel  (Esc)</source>
            <translation>रद्द करें  (Esc)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Cancelled</source>
            <translation>रद्द किया गया</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Graphics processor ({device})</source>
            <translation>ग्राफ़िक्स प्रोसेसर ({device})</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Like the specimens.</source>
            <translation>नमूनों जैसा।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>No verdict</source>
            <translation>कोई परिणाम नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>No verdict yet</source>
            <translation>अभी कोई परिणाम नहीं</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Not clear enough: a person must decide.</source>
            <translation>पर्याप्त स्पष्ट नहीं: किसी व्यक्ति को निर्णय लेना होगा।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Not like the specimens.</source>
            <translation>नमूनों जैसा नहीं।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Nothing was compared.</source>
            <translation>कोई तुलना नहीं हुई।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Processor (CPU)</source>
            <translation>प्रोसेसर (CPU)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>The program made a mistake; nothing was decided.</source>
            <translation>प्रोग्राम से गलती हुई; कुछ तय नहीं हुआ।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Try again  (F5)</source>
            <translation>फिर कोशिश करें  (F5)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verdict_block.py" />
            <source>Verify again  (F5)</source>
            <translation>फिर जाँचें  (F5)</translation>
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
            <translation>छवियाँ नए सिरे से साफ़ हो रही हैं…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verify_page.py" />
            <source>Reading the image…</source>
            <translation>छवि पढ़ी जा रही है…</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verify_page.py" />
            <source>Specimen removed.</source>
            <translation>नमूना हटाया गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/verify_page.py" />
            <source>The page was cleared.</source>
            <translation>पृष्ठ खाली किया गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>Choose a folder that you may write to, on a drive with room.</source>
            <translation>ऐसा फ़ोल्डर चुनें जिसमें आप लिख सकें और जिसकी ड्राइव पर जगह हो।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>Copied to the clipboard.</source>
            <translation>क्लिपबोर्ड पर कॉपी किया गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>Pictures (*.png)</source>
            <translation>तस्वीरें (*.png)</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>Save this view</source>
            <translation>यह दृश्य सहेजें</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>Saved as {name}.</source>
            <translation>{name} में सहेजा गया।</translation>
        </message>
        <message>
            <location filename="../../siggui/ui/view_export.py" />
            <source>The picture could not be saved.</source>
            <translation>तस्वीर सहेजी नहीं जा सकी।</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/engine.py" />
            <source>No graphics processor is available; the CPU is used instead.</source>
            <translation>कोई ग्राफ़िक्स प्रोसेसर उपलब्ध नहीं; CPU काम में है।</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/engine.py" />
            <source>The graphics processor ran out of memory; the CPU is used instead.</source>
            <translation>ग्राफ़िक्स प्रोसेसर की मेमोरी समाप्त हो गई; CPU काम में है।</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/engine.py" />
            <source>The graphics processor was lost; the CPU is used instead.</source>
            <translation>ग्राफ़िक्स प्रोसेसर नहीं रहा; CPU काम में है।</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>Another version of siggui made this bank's own network; that version can still make its verdicts again. “siggui fine-tune” makes a new one.</source>
            <translation>इस बैंक का अपना नेटवर्क siggui के किसी दूसरे संस्करण ने बनाया था; वही संस्करण उसके परिणाम फिर से बना सकता है। “siggui fine-tune” नया बनाता है।</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>Go back to the shipped one with “siggui fine-tune --undo”.</source>
            <translation>“siggui fine-tune --undo” से साथ दिए गए नेटवर्क पर लौटें।</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>Install siggui again from a source you trust.</source>
            <translation>siggui को किसी भरोसेमंद स्रोत से फिर से स्थापित करें।</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>Install siggui again, or give --weights a file with its .sha256 beside it.</source>
            <translation>siggui फिर से स्थापित करें, या --weights में ऐसी फ़ाइल दें जिसके पास उसकी .sha256 हो।</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>The network that was fine-tuned here was altered, so it gives no verdict.</source>
            <translation>यहाँ अनुकूलित किया गया नेटवर्क बदला गया है, इसलिए वह कोई परिणाम नहीं देता।</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>The network's weights do not fit this version of siggui.</source>
            <translation>नेटवर्क के भार siggui के इस संस्करण से मेल नहीं खाते।</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>The network's weights or their digest cannot be read ({name}).</source>
            <translation>नेटवर्क के भार या उनका डाइजेस्ट पढ़ा नहीं जा सकता ({name})।</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>The network's weights were altered after release, so no verdict is given.</source>
            <translation>नेटवर्क के भार जारी होने के बाद बदले गए, इसलिए कोई परिणाम नहीं दिया जाता।</translation>
        </message>
        <message>
            <location filename="../../siggui/verifier/weights.py" />
            <source>Use them with the version of siggui that made them.</source>
            <translation>इन्हें siggui के उसी संस्करण के साथ उपयोग करें जिसने इन्हें बनाया था।</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>ठीक है</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>सभी सहेजें</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;हाँ</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;नहीं</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>अनदेखा करें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>छोड़ें</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>लागू करें</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>रीसेट</translation>
        </message>
    </context>
</TS>
