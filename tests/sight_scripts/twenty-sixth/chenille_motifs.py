# verdict: wrong
# line: 28
# why: hidden delta: The ones are appended as last column, so the bias row is W[-1]; W[1:] drops the first neuron row instead of the bias row.
# -*- coding: utf-8 -*-
# Reseau 5-6-3 : reconnaitre trois motifs bruites
import numpy as np
np.random.seed(21)
motifs = np.array([[1, 0, 1, 0, 1], [1, 1, 0, 0, 0], [0, 0, 1, 1, 1]], dtype=float)
classe = np.random.randint(0, 3, 90)
X = motifs[classe] + np.random.normal(0, 0.3, (90, 5))
T = np.zeros((90, 3))
T[np.arange(90), classe] = 1

def ajouter_un(a):
    return np.hstack((a, np.ones((a.shape[0], 1))))

V = np.random.normal(0, 0.5, (6, 6))
W = np.random.normal(0, 0.5, (7, 3))
pas = 0.3
for epoque in range(300):
    A = ajouter_un(X)
    H = 1 / (1 + np.exp(-A.dot(V)))
    HB = ajouter_un(H)
    S = HB.dot(W)
    P = np.exp(S - S.max(1, keepdims=True))
    P /= P.sum(1, keepdims=True)
    delta_s = (T - P) / len(X)
    delta_h = delta_s.dot(W[1:].T) * H * (1 - H)
    W += pas * HB.T.dot(delta_s)
    V += pas * A.T.dot(delta_h)
print("taux de reussite", (P.argmax(1) == classe).mean())
