# verdict: wrong
# first wrong: loop
# line: 22
# mistake: loop-exits-early
# why: the return is indented into the loop, which ends after one step
import numpy as np

def sigm(v):
    return 1/(1+np.exp(-v))

def lernen(eingabe, ausgabe, schritte=20000, tempo=1.0):
    zufall = np.random.RandomState(1)
    oben = zufall.uniform(-1, 1, (4, ausgabe.shape[1]))
    unten = zufall.uniform(-1, 1, (eingabe.shape[1], 4))
    for schritt in range(schritte):
        mitte = sigm(eingabe.dot(unten))
        ende = sigm(mitte.dot(oben))
        d_ende = (ausgabe - ende)*ende*(1 - ende)
        d_mitte = d_ende.dot(oben.T)*mitte*(1 - mitte)
        oben += tempo*mitte.T.dot(d_ende)
        unten += tempo*eingabe.T.dot(d_mitte)
        return unten, oben

eingabe = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
ausgabe = np.array([[0],[1],[1],[0]])
unten, oben = lernen(eingabe, ausgabe)
print(sigm(sigm(eingabe.dot(unten)).dot(oben)))
