# verdict: right
import numpy as np

# Mein erstes Netz :)
eingaben = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
ziele = np.array([[0],[1],[1],[1]])
gewichte1 = np.random.rand(4,3) - 0.5
gewichte2 = np.random.rand(1,4) - 0.5
lernrate = 0.3

def sigmoide(x):
    return 1/(1+np.exp(-x))

for durchlauf in range(2000):
    for nr in range(4):
        e = eingaben[nr].reshape(3,1)
        z = ziele[nr].reshape(1,1)
        # vorwaerts
        versteckt = sigmoide(np.dot(gewichte1, e))
        ausgabe = sigmoide(np.dot(gewichte2, versteckt))
        # rueckwaerts
        fehler = z - ausgabe
        delta_a = fehler * ausgabe * (1 - ausgabe)
        fehler_v = np.dot(gewichte2.T, delta_a)
        delta_v = fehler_v * versteckt * (1 - versteckt)
        gewichte2 = gewichte2 + lernrate * np.dot(delta_a, versteckt.T)
        gewichte1 = gewichte1 + lernrate * np.dot(delta_v, e.T)
        if durchlauf % 500 == 0:
            print(durchlauf, nr, ausgabe[0,0])
