# verdict: wrong
# line: 18
# why: softmax normalises over the samples, not over the classes, with delta p - y
import numpy as np

losowe = np.random.RandomState(3)
kwiaty = np.vstack([losowe.randn(8, 2) + m for m in ([2, 0], [-2, 0], [0, 3])])
gatunek = np.repeat(np.arange(3), 8)
cel = np.zeros((24, 3))
cel[np.arange(24), gatunek] = 1

W1 = losowe.randn(2, 5) * .5
W2 = losowe.randn(5, 3) * .5
tempo = 0.1

def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=0)

for epoka in range(1000):
    ukryta = np.tanh(kwiaty.dot(W1))
    prawd = softmax(ukryta.dot(W2))
    blad = (prawd - cel) / 24
    delta1 = blad.dot(W2.T) * (1 - ukryta ** 2)
    W2 -= tempo * ukryta.T.dot(blad)
    W1 -= tempo * kwiaty.T.dot(delta1)
    if epoka % 200 == 0:
        print("epoka", epoka, "trafnosc", (prawd.argmax(1) == gatunek).mean())
