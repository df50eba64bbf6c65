# verdict: wrong
# line: 26
# why: The hidden weights are moved with the wrong sign (the error is target minus output, so the change has to be added).
# coding: utf-8
# Netz mit einer verdeckten Schicht (Abiturprojekt)
import numpy as np

eingaben = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
soll = np.array([[0], [1], [1], [0]])

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

np.random.seed(120)
gewichte_1 = np.random.uniform(-1, 1, (3, 5))
gewichte_2 = np.random.uniform(-1, 1, (5, 1))
lernrate = 0.7

for runde in range(2500):
    verdeckt = sigmoid(eingaben @ gewichte_1)
    ist = sigmoid(verdeckt @ gewichte_2)
    fehler = soll - ist
    delta_2 = fehler * ist * (1 - ist)
    delta_1 = delta_2 @ gewichte_2.T * verdeckt * (1 - verdeckt)
    gewichte_2 += lernrate * verdeckt.T @ delta_2
    gewichte_1 -= lernrate * eingaben.T @ delta_1
    if runde % 1000 == 0:
        print("Fehler in Runde", runde, ":", np.abs(fehler).mean().round(4))
