# verdict: wrong
# line: 32
# why: the hidden delta lacks the slope of the hidden sigmoid

import numpy as np

rng=np.random.default_rng(58)

def stauche(z):
    return 1.0/(1.0+np.exp(-z))

def steigung(out):
    # takes what came out of the sigmoid
    return out*(1.0-out)

eingabe=np.array([[0, 0, 1],
                    [0, 1, 1],
                    [1, 0, 1],
                    [1, 1, 1]], dtype=float)
ziel=np.array([[0.0], [1.0], [1.0], [0.0]])

gewichte_ein=rng.uniform(-1, 1, size=(3, 5))
gewichte_aus=rng.uniform(-1, 1, size=(5, 1))
alpha=0.5

for runde in range(5000):
    verdeckt=stauche(eingabe@gewichte_ein)
    ausgabe=stauche(verdeckt@gewichte_aus)

    fehler=ausgabe-ziel
    d_ausgabe=fehler*steigung(ausgabe)
    d_verdeckt=d_ausgabe@gewichte_aus.T

    gewichte_aus-=alpha*verdeckt.T@d_ausgabe
    gewichte_ein-=alpha*eingabe.T@d_verdeckt

    if runde%1000==0:
        print("mittlerer Fehler", np.mean(np.abs(fehler)))
print(ausgabe.round(3))
