# verdict: wrong
# line: 28
# why: hidden delta: the output error, not the output delta, is sent back to the hidden layer
# two outputs at once: OR and XOR
import numpy as np

def logistic(t):
    return 1.0 / (1.0 + np.exp(-t))

def dlogistic(a):
    return a * (1.0 - a)

inputs = [(0, 0), (0, 1), (1, 0), (1, 1)]
X = np.array([[a, b, 1] for a, b in inputs], dtype=float)
Y = np.array([[a | b, a ^ b] for a, b in inputs], dtype=float)

gen = np.random.default_rng(2)
W1 = gen.uniform(-1, 1, (3, 6))
W2 = gen.uniform(-1, 1, (6, 2))
eta = 0.4

epoch = 0
while True:
    A1 = logistic(X @ W1)
    A2 = logistic(A1 @ W2)
    E2 = Y - A2
    D2 = E2 * dlogistic(A2)
    E1 = E2 @ W2.T
    D1 = E1 * dlogistic(A1)
    W2 += eta * A1.T @ D2
    W1 += eta * X.T @ D1
    epoch += 1
    if np.abs(E2).max() < 0.05 or epoch == 10000:
        break
print("epochs:", epoch)
print(A2.round(2))
