# verdict: right

# columns are samples here
import numpy as np
rng = np.random.RandomState(11)

X = np.array([[0, 0, 1, 1],
              [0, 1, 0, 1],
              [1, 1, 1, 1]])
Y = np.array([[0, 1, 1, 0]])

W1 = rng.randn(4, 3)
W2 = rng.randn(1, 4)
eta = 0.9

def f(z):
    return 1 / (1 + np.exp(-z))

for n in range(4000):
    a1 = f(W1.dot(X))
    a2 = f(W2.dot(a1))
    delta2 = (a2 - Y) * a2 * (1 - a2)
    delta1 = W2.T.dot(delta2) * a1 * (1 - a1)
    W2 = W2 - eta * delta2.dot(a1.T)
    W1 = W1 - eta * delta1.dot(X.T)
    if n % 1000 == 999:
        print(n + 1, float(((a2 - Y) ** 2).sum()))
print(a2)
