# verdict: right
"""Feuille de TP n°3 : perceptron multicouche (version matricielle)"""
from numpy import *

def f(a):
    return 2 / (1 + exp(-a)) - 1          # sigmoïde bipolaire

def fp(s):
    return 0.5 * (1 + s) * (1 - s)        # dérivée en fonction de la sortie

E = hstack((array([[-1., -1], [-1, 1], [1, -1], [1, 1], [0, 0], [0.5, -1]]), ones((6, 1))))
D = array([[-0.9, -0.9], [0.9, -0.9], [0.9, -0.9], [-0.9, 0.9], [0., -0.5], [0.6, -0.9]])
nc = 5
A = random.uniform(-0.5, 0.5, (3, nc))
B = random.uniform(-0.5, 0.5, (nc + 1, 2))

eta, k, err = 0.2, 0, 1e9
while err > 0.01 and k < 3000:
    C = hstack((f(E @ A), ones((6, 1))))
    S_ = f(C @ B)
    ecart = D - S_
    err = 0.5 * (ecart ** 2).sum()
    dS = ecart * fp(S_)
    dC = (dS @ B.T)[:, :nc] * fp(C[:, :nc])
    A, B = A + eta * E.T @ dC, B + eta * C.T @ dS
    k += 1
    if k % 500 == 0:
        print(k, err)
print("fini apres", k, "iterations, erreur", err)
