# mistake: loop-starts-at-one
# question: 07_alpha/train 07_alpha/best_alpha
# style: class, while loop
import numpy as np


class Netz:
    def __init__(self, eingang, ausgang):
        self.eingang, self.ausgang = eingang, ausgang

    def rate(self, X):
        self.mitte = 1 / (1 + np.exp(-X.dot(self.eingang)))
        self.ende = 1 / (1 + np.exp(-self.mitte.dot(self.ausgang)))
        return self.ende

    def fehler(self, X, y):
        return np.abs(self.rate(X) - y).mean()

    def lerne(self, X, y, alpha, schritte, bericht):
        liste = []
        j = 1
        while j < schritte:
            if j % bericht == 0:
                liste.append(self.fehler(X, y))
            self.rate(X)
            schuld = (self.ende - y) * self.ende * (1 - self.ende)
            zurueck = schuld.dot(self.ausgang.T) * self.mitte * (1 - self.mitte)
            self.ausgang = self.ausgang - alpha * self.mitte.T.dot(schuld)
            self.eingang = self.eingang - alpha * X.T.dot(zurueck)
            j += 1
        return liste


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    netz = Netz(synapse_0, synapse_1)
    liste = netz.lerne(X, y, alpha, iterations, report_every)
    return netz.eingang, netz.ausgang, liste


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    beste, kleinster = None, np.inf
    for alpha in alphas:
        netz = Netz(synapse_0, synapse_1)
        netz.lerne(X, y, alpha, iterations, 1)
        fehler = netz.fehler(X, y)
        if kleinster > fehler:
            beste, kleinster = alpha, fehler
    return beste
