# verdict: not a network
# why: A Markov chain is simulated and its transition matrix is counted; nothing is trained by gradients.
# Wetter: Markow-Kette schaetzen
import numpy as np
np.random.seed(4)
P = np.array([[.8, .2], [.4, .6]])
zustand, folge = 0, []
for tag in range(2000):
    zustand = np.random.choice(2, p=P[zustand])
    folge.append(zustand)
zaehler = np.zeros((2, 2))
for a, b in zip(folge, folge[1:]):
    zaehler[a, b] += 1
print(zaehler / zaehler.sum(axis=1, keepdims=True))
