# verdict: wrong
# line: 16
# why: The output layer gets the sums z1 instead of the activations a1 in the forward pass.
import numpy as np
# Engenheira, 31. Notação do curso: z = soma, a = ativação
rng = np.random.RandomState(3)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
Y = np.array([[0],[1],[1],[0]], dtype=float)
W1 = rng.uniform(-1, 1, (3,4))
W2 = rng.uniform(-1, 1, (4,1))
g = lambda z: 1/(1 + np.exp(-z))

for t in range(1000):
    z1 = X @ W1
    a1 = g(z1)
    z2 = z1 @ W2
    a2 = g(z2)

    d2 = (a2 - Y) * a2 * (1 - a2)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    W2 -= 0.5 * a1.T @ d2
    W1 -= 0.5 * X.T @ d1
    if t % 250 == 0:
        print(t, np.mean((a2 - Y)**2))
