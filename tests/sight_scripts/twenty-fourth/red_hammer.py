# verdict: right
import numpy as np

# Нейросеть с двумя скрытыми слоями: лежит ли точка внутри квадрата
rng = np.random.default_rng(40)
X = rng.uniform(-1, 1, (80, 2))
Y = (np.abs(X).max(axis=1, keepdims=True) < 0.7) * 1.0

def сигмоида(z):
    return 1 / (1 + np.exp(-z))

def производная(z):
    s = сигмоида(z)
    return s * (1 - s)

w1, b1 = rng.normal(0, 2, (2, 8)), rng.normal(0, 1, (1, 8))
w2, b2 = rng.normal(0, 1, (8, 5)), np.zeros((1, 5))
w3, b3 = rng.normal(0, 1, (5, 1)), np.zeros((1, 1))
эпохи = 3000
скорость = 0.8

for эпоха in range(эпохи):
    z1 = X @ w1 + b1;   a1 = сигмоида(z1)
    z2 = a1 @ w2 + b2;  a2 = сигмоида(z2)
    z3 = a2 @ w3 + b3;  a3 = сигмоида(z3)

    d3 = 2 * (a3 - Y) / len(X) * производная(z3)
    d2 = d3 @ w3.T * производная(z2)
    d1 = d2 @ w2.T * производная(z1)

    for w, b, вход, d in ((w3, b3, a2, d3), (w2, b2, a1, d2), (w1, b1, X, d1)):
        w -= скорость * вход.T @ d
        b -= скорость * d.sum(axis=0, keepdims=True)

print("точность:", np.mean((a3 > 0.5) == (Y > 0.5)))
