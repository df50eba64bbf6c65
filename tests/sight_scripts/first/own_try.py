# verdict: wrong
# wrong: the change of both weights
# line: 23
# mistake: the error is output minus target but the step is added, so the error climbs
# style: school pupil, German names
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

eingabe = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
soll = np.array([[0],[1],[1],[1]])
np.random.seed(0)
g1 = np.random.rand(3,4) - 0.5
g2 = np.random.rand(4,1) - 0.5

for runde in range(2000):
    mitte = sigmoid(eingabe @ g1)
    ausgabe = sigmoid(mitte @ g2)
    fehler = ausgabe - soll
    d2 = fehler * ausgabe * (1-ausgabe)
    d1 = d2 @ g2.T * mitte * (1-mitte)
    g2 += 0.5 * mitte.T @ d2
    g1 += 0.5 * eingabe.T @ d1
    if runde % 400 == 0:
        print(runde, np.mean(np.abs(fehler)))
