# verdict: right
import numpy as np

# Octave exercise translated: samples in columns, bias as an extra row at the bottom
rand = np.random.RandomState(73)
X = rand.uniform(-1, 1, (2, 25))
m = X.shape[1]
T = np.sign(X[0] * X[1]).reshape(1, m) * 0.9

addrow = lambda A: np.vstack([A, np.ones((1, A.shape[1]))])

Theta1 = rand.randn(5, 3) * 0.8
Theta2 = rand.randn(1, 6) * 0.8
lam = 0.01
alpha = 0.3

for k in range(1000):
    a1 = addrow(X)
    a2 = addrow(np.tanh(Theta1 @ a1))
    a3 = np.tanh(Theta2 @ a2)

    d3 = (a3 - T) * (1 - a3 ** 2)
    d2 = (Theta2.T @ d3 * (1 - a2 ** 2))[:-1, :]

    G2 = d3 @ a2.T / m
    G1 = d2 @ a1.T / m
    G2[:, :-1] += lam / m * Theta2[:, :-1]
    G1[:, :-1] += lam / m * Theta1[:, :-1]
    Theta2 = Theta2 - alpha * G2
    Theta1 = Theta1 - alpha * G1

    if k % 250 == 0:
        J = ((a3 - T) ** 2).sum() / (2 * m)
        J += lam / (2 * m) * ((Theta1[:, :-1] ** 2).sum() + (Theta2[:, :-1] ** 2).sum())
        print(k, J)
