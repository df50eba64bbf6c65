# verdict: wrong
# first wrong: bias
# line: 21
# mistake: -
# why: weight gradients are summed over the samples but the bias gradients averaged, so the biases move at a sixth of the common rate
import numpy as np

class Lag:
    """et lag i nettet"""
    def __init__(self, inn, ut):
        self.vekter = np.random.randn(inn, ut)
        self.terskel = np.random.randn(ut)
    def fram(self, x):
        self.x = x
        self.a = 1 / (1 + np.exp(-(x @ self.vekter + self.terskel)))
        return self.a
    def bak(self, feil, rate):
        delta = feil * self.a * (1 - self.a)
        tilbake = delta @ self.vekter.T
        self.vekter += rate * self.x.T @ delta
        self.terskel += rate * delta.mean(axis=0)
        return tilbake

np.random.seed(23)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1],[1,1,0],[0,1,0]], dtype=float)
Y = np.array([[0],[1],[1],[0],[0],[1]], dtype=float)
lagene = [Lag(3, 5), Lag(5, 4), Lag(4, 1)]

for runde in range(9000):
    ut = X
    for l in lagene:
        ut = l.fram(ut)
    feil = Y - ut
    for l in reversed(lagene):
        feil = l.bak(feil, 0.4)
    if runde % 3000 == 0:
        print(runde, abs(Y - ut).mean())
